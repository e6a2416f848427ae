import type { Dwelling, Language } from '#events/signal.ts';

/** Dates, times and money as the reader writes them. Moments are shown in Brussels time whatever the machine's zone. */
const locales: Readonly<Record<Language, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  en: 'en-GB',
  de: 'de-BE',
};

const timeZone = 'Europe/Brussels';

type Parts = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

const partsOf = (moment: Date, language: Language, zone: string): Parts =>
  Object.fromEntries(
    new Intl.DateTimeFormat(locales[language], {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
      timeZone: zone,
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );

/** Order and joints are ours, so that a new version of the machine's language data moves no comma. */
const dateFrom = ({ day, month, year }: Parts, language: Language): string => {
  switch (language) {
    case 'de':
      return `${day}. ${month} ${year}`;
    case 'fr':
      return `${day === '1' ? '1er' : day} ${month} ${year}`;
    case 'nl':
    case 'en':
      return `${day} ${month} ${year}`;
    default:
      return language satisfies never;
  }
};

const dayFrom = (parts: Parts, language: Language): string =>
  `${parts.weekday}${language === 'de' ? ',' : ''} ${dateFrom(parts, language)}`;

const at: Readonly<Record<Language, (time: string) => string>> = {
  nl: (time) => `om ${time} uur`,
  fr: (time) => `à ${time.replace(':', ' h ')}`,
  en: (time) => `at ${time}`,
  de: (time) => `um ${time} Uhr`,
};

const validDate = (text: string): Date | undefined => {
  const moment = new Date(text);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
};

/** `2026-11-13` as `vrijdag 13 november 2026`; what is no date comes back as it is. */
export const formatDay = (isoDate: string, language: Language): string => {
  const moment = validDate(`${isoDate.slice(0, 10)}T00:00:00Z`);
  return moment === undefined ? isoDate : dayFrom(partsOf(moment, language, 'UTC'), language);
};

/** `1988-04-12` as `12 april 1988`: for days long past, whose weekday helps nobody. */
export const formatDate = (isoDate: string, language: Language): string => {
  const moment = validDate(`${isoDate.slice(0, 10)}T00:00:00Z`);
  return moment === undefined ? isoDate : dateFrom(partsOf(moment, language, 'UTC'), language);
};

/** A wall-clock time in Brussels, `2026-11-13T14:00`, as `vrijdag 13 november 2026 om 14:00 uur`. */
export const formatWallClock = (local: string, language: Language): string => {
  const moment = validDate(`${local.slice(0, 16)}:00Z`);
  return moment === undefined ? local : `${formatDay(local, language)} ${at[language](local.slice(11, 16))}`;
};

/** A UTC instant, with its time of day in Brussels. */
export const formatMoment = (instant: string, language: Language): string => {
  const moment = validDate(instant);
  if (moment === undefined) return instant;
  const parts = partsOf(moment, language, timeZone);
  return `${dayFrom(parts, language)} ${at[language](`${parts.hour}:${parts.minute}`)}`;
};

/** The day of a UTC instant in Brussels. */
export const formatMomentDay = (instant: string, language: Language): string => {
  const moment = validDate(instant);
  return moment === undefined ? instant : dayFrom(partsOf(moment, language, timeZone), language);
};

/** The date of a UTC instant in Brussels, without its weekday. */
export const formatMomentDate = (instant: string, language: Language): string => {
  const moment = validDate(instant);
  return moment === undefined ? instant : dateFrom(partsOf(moment, language, timeZone), language);
};

/** Cents as an amount in euros. */
export const formatCents = (cents: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' })
    .format(cents / 100)
    .replaceAll(/[\u00a0\u202f]/g, ' ');

/** A number of months with at most one decimal. */
export const formatNumber = (value: number, language: Language): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 })
    .format(value)
    .replaceAll(/[\u00a0\u202f]/g, ' ');

const boxWord: Readonly<Record<Language, string>> = { nl: 'bus', fr: 'boîte', en: 'box', de: 'Box' };

/** One line, as on an envelope; what is unknown is left out. */
export const formatDwelling = (dwelling: Dwelling, language: Language): string => {
  const street = [
    dwelling.street,
    dwelling.houseNumber,
    dwelling.box === undefined ? undefined : `${boxWord[language]} ${dwelling.box}`,
  ];
  const town = [dwelling.postcode, dwelling.municipality];
  return [street, town]
    .map((part) => part.filter((word) => word !== undefined).join(' '))
    .filter((part) => part !== '')
    .join(', ');
};

export const formatName = (person: {
  readonly givenName?: string | undefined;
  readonly familyName?: string | undefined;
}): string => [person.givenName, person.familyName].filter((word) => word !== undefined).join(' ');

const and: Readonly<Record<Language, string>> = { nl: 'en', fr: 'et', en: 'and', de: 'und' };

/** `a, b en c`. */
export const enumerate = (words: readonly string[], language: Language): string =>
  words.length < 2
    ? words.join('')
    : `${words.slice(0, -1).join(', ')} ${and[language]} ${words.at(-1) ?? ''}`;
