import * as fc from 'fast-check';
import { dateOf, dayNumberOf, type ServiceCalendar, serviceCalendar } from '#domain/calendar/index.ts';

/** Runs of each law; `KIER_LAW_RUNS` for more. */
export const runs = { numRuns: Number(process.env['KIER_LAW_RUNS'] ?? 10_000) };

const FIRST_DAY = dayNumberOf('1990-01-01');
const LAST_DAY = dayNumberOf('2060-12-31');

export const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY });
export const anyDate = anyDay.map(dateOf);
/** Any minute of those years, in milliseconds. */
export const anyInstantMs = fc
  .integer({ min: FIRST_DAY * 1440, max: LAST_DAY * 1440 })
  .map((minutes) => minutes * 60_000);
export const anyInstant = anyInstantMs.map((ms) => new Date(ms).toISOString());

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Services with opening hours of at least two hours and any days of their own off. */
export const anyCalendar: fc.Arbitrary<ServiceCalendar> = fc
  .record({
    opens: fc.integer({ min: 0, max: 21 * 60 }),
    length: fc.integer({ min: 120, max: 900 }),
    closingDays: fc.array(anyDate, { maxLength: 20 }),
  })
  .map(({ opens, length, closingDays }) =>
    serviceCalendar({
      closingDays,
      openingHours: { from: clock(opens), to: clock(Math.min(opens + length, 1439)) },
      timezone: 'Europe/Brussels',
    }),
  );

/** A service as in the samples: half past eight to five. */
export const officeHours = (closingDays: readonly string[] = []): ServiceCalendar =>
  serviceCalendar({
    closingDays: [...closingDays],
    openingHours: { from: '08:30', to: '17:00' },
    timezone: 'Europe/Brussels',
  });
