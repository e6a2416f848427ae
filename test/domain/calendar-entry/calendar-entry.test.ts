import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEntry, writeCalendarEntry } from '#domain/calendar-entry/calendar-entry.ts';
import { readCalendar } from './read-calendar.ts';

const entry = (changes: Partial<CalendarEntry> = {}): CalendarEntry => ({
  uid: 'hearing-1@kier',
  sequence: 4,
  stampedAt: '2027-03-05T08:00:00.000Z',
  startAt: '2027-03-12T13:00:00.000Z',
  endAt: '2027-03-12T14:00:00.000Z',
  summary: 'Zitting K-7TW2FH',
  organizer: { name: 'Sociaal Huis Rivierenland', email: 'meldpunt@rivierenland.example' },
  busy: true,
  ...changes,
});

/** RFC 5545 allows no control characters in a text but the line break. */
const text = fc
  .string({ unit: 'binary', maxLength: 300 })
  .filter((value) => !/[^\P{Cc}\n]/u.test(value) && !/\p{Cs}/u.test(value));

describe('writeCalendarEntry', () => {
  it('writes the moments in UTC when given instants', () => {
    const { values } = readCalendar(writeCalendarEntry(entry()));
    expect(values.get('DTSTART')).toBe('20270312T130000Z');
    expect(values.get('DTEND')).toBe('20270312T140000Z');
    expect(values.get('DTSTAMP')).toBe('20270305T080000Z');
  });

  it('holds what every calendar needs', () => {
    const { lines, values } = readCalendar(writeCalendarEntry(entry({ reminderMinutesBefore: 60 })));
    expect(lines.at(0)).toBe('BEGIN:VCALENDAR');
    expect(lines.at(-1)).toBe('END:VCALENDAR');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(values.get('VERSION')).toBe('2.0');
    expect(values.get('UID')).toBe('hearing-1@kier');
    expect(values.get('SEQUENCE')).toBe('4');
    expect(values.get('TRIGGER')).toBe('-PT60M');
    expect(values.get('ORGANIZER;CN="Sociaal Huis Rivierenland"')).toBe(
      'mailto:meldpunt@rivierenland.example',
    );
  });

  it('leaves the time free when it is a due time and no meeting', () => {
    expect(readCalendar(writeCalendarEntry(entry({ busy: false }))).values.get('TRANSP')).toBe('TRANSPARENT');
  });

  it('refuses a moment that is none', () => {
    expect(() => writeCalendarEntry(entry({ startAt: 'donderdag' }))).toThrow(RangeError);
  });

  it('gives every text back as it was, in lines of at most 75 octets', () => {
    fc.assert(
      fc.property(text, text, text, (summary, description, location) => {
        const { values } = readCalendar(writeCalendarEntry(entry({ summary, description, location })));
        expect(values.get('SUMMARY')).toBe(summary);
        expect(values.get('DESCRIPTION')).toBe(description);
        expect(values.get('LOCATION')).toBe(location);
      }),
      { numRuns: 500 },
    );
  });

  it('lets no text add a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 100 }), (hostile) => {
        const plain = readCalendar(writeCalendarEntry(entry()));
        const { lines } = readCalendar(
          writeCalendarEntry(
            entry({
              summary: `x\r\nATTENDEE:mailto:a@b.example\r\n${hostile.replaceAll(/\p{Cs}/gu, '')}`,
              organizer: { name: `"\r\nX:${hostile.replaceAll(/\p{Cs}/gu, '')}`, email: 'a@b.example' },
            }),
          ),
        );
        expect(lines).toHaveLength(plain.lines.length);
      }),
      { numRuns: 300 },
    );
  });
});
