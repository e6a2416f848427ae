/**
 * One event as an iCalendar file (RFC 5545). Times are written in UTC, which every calendar converts to the reader's
 * zone; local times without a full VTIMEZONE are one hour off in some programs.
 */
export type CalendarEntry = {
  /** Same uid, higher sequence: the reader's calendar moves the event instead of adding one. */
  readonly uid: string;
  readonly sequence: number;
  /** UTC instants, ISO 8601. */
  readonly stampedAt: string;
  readonly startAt: string;
  readonly endAt: string;
  readonly summary: string;
  readonly description?: string;
  readonly location?: string;
  readonly organizer: { readonly name: string; readonly email: string };
  /** false: shown, but the time stays free (a due time is not a meeting). */
  readonly busy: boolean;
  readonly reminderMinutesBefore?: number;
};

/** RFC 5545, 3.3.11: backslash, semicolon, comma and line break are escaped; other control characters are not allowed. */
const textValue = (text: string): string =>
  text
    .replaceAll('\r\n', '\n')
    .replaceAll(/[^\P{Cc}\n]/gu, '')
    .replaceAll('\\', '\\\\')
    .replaceAll(';', '\\;')
    .replaceAll(',', '\\,')
    .replaceAll('\n', '\\n');

/** RFC 5545, 3.2: a quoted parameter value holds no quote and no control character. */
const parameterValue = (text: string): string => `"${text.replaceAll(/["\p{Cc}]/gu, '')}"`;

/** RFC 5545, 3.3.5, form 2. */
const utcValue = (instant: string): string => {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime()))
    throw new RangeError('A calendar entry needs UTC instants in ISO 8601.');
  return moment.toISOString().replaceAll(/[-:]|\.\d{3}/g, '');
};

const MAX_LINE_OCTETS = 75;

const octetsOf = (character: string): number => {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
};

/** RFC 5545, 3.1: lines of at most 75 octets, folded between characters and never inside one. */
const folded = (line: string): string => {
  let result = '';
  let octets = 0;
  for (const character of line) {
    const size = octetsOf(character);
    if (octets + size > MAX_LINE_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += character;
    octets += size;
  }
  return result;
};

/**
 * The text of an .ics file with this one event.
 * @throws {RangeError} when a time is no ISO 8601 instant.
 */
export const writeCalendarEntry = (entry: CalendarEntry): string => {
  const { reminderMinutesBefore } = entry;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Kier//Kier//NL',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${textValue(entry.uid)}`,
    `DTSTAMP:${utcValue(entry.stampedAt)}`,
    `SEQUENCE:${Math.max(0, Math.trunc(entry.sequence))}`,
    `DTSTART:${utcValue(entry.startAt)}`,
    `DTEND:${utcValue(entry.endAt)}`,
    `SUMMARY:${textValue(entry.summary)}`,
    ...(entry.description === undefined ? [] : [`DESCRIPTION:${textValue(entry.description)}`]),
    ...(entry.location === undefined ? [] : [`LOCATION:${textValue(entry.location)}`]),
    `ORGANIZER;CN=${parameterValue(entry.organizer.name)}:mailto:${entry.organizer.email.replaceAll(/[\s\p{Cc}]/gu, '')}`,
    // Calendars are shared more widely than mailboxes.
    'CLASS:PRIVATE',
    `TRANSP:${entry.busy ? 'OPAQUE' : 'TRANSPARENT'}`,
    'STATUS:CONFIRMED',
    ...(reminderMinutesBefore === undefined
      ? []
      : [
          'BEGIN:VALARM',
          'ACTION:DISPLAY',
          `DESCRIPTION:${textValue(entry.summary)}`,
          `TRIGGER:-PT${Math.max(0, Math.trunc(reminderMinutesBefore))}M`,
          'END:VALARM',
        ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
