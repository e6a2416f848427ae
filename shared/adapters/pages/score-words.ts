import { html } from 'hono/html';
import type { HistoryEntry } from '#domain/case-record.ts';
import type { ScoredCandidate } from '#domain/identity/index.ts';
import { readable } from './console-words.ts';
import type { Markup } from './page.ts';

/** The fields and levels of a score in Dutch; a word that is missing is shown as it is. */
const fieldWords: Readonly<Record<string, string>> = {
  prior: 'Uitgangspunt',
  dwelling: 'Woning',
  tenants: 'Huurders samen',
  'family-name': 'familienaam',
  'given-name': 'voornaam',
  names: 'voor- en familienaam',
  'birth-date': 'geboortedatum',
  'national-number': 'rijksregisternummer',
  contact: 'telefoon of e-mail',
  'roll-number': 'Rolnummer',
  contract: 'Contractnummer',
  rent: 'Huurprijs',
  lease: 'Begin van de huur',
  landlord: 'Verhuurder',
  time: 'Tijd tussen de berichten',
  box: 'Bus',
  conflict: 'Spreekt elkaar tegen',
};

const levelWords: Readonly<Record<string, string>> = {
  same: 'gelijk',
  'same-round': 'gelijk, een rond bedrag',
  different: 'verschilt',
  near: 'lijkt erop',
  far: 'lijkt er weinig op',
  initial: 'alleen een voorletter',
  nickname: 'roepnaam',
  particle: 'ander voorvoegsel',
  part: 'een deel van de naam',
  limited: 'telt beperkt mee',
  exchanged: 'omgewisseld',
  household: 'twee berichten zijn zelden één gezin',
  door: 'dezelfde deur',
  building: 'hetzelfde gebouw, bus niet gekend',
  'doubtful-door': 'misschien dezelfde deur',
  elsewhere: 'een ander adres',
  'other-box': 'een andere bus',
  'other-number': 'een ander huisnummer',
  number: 'hetzelfde huisnummer',
  street: 'dezelfde straat',
  area: 'dezelfde gemeente',
  'same-flat': 'gelijk',
  'same-small': 'gelijk, een kleine verhuurder',
  'different-flat': 'verschilt, dus wellicht een andere bus',
  'implied-other': 'lijkt te verschillen',
  kin: 'dezelfde familienaam, een andere voornaam',
  married: 'de familienaam van de een in de dubbele naam van de ander',
  strangers: 'niemand in beide berichten',
  third: 'een derde naam aan deze deur',
  'summoned-apart': 'de rechtbank noemde deze huurder niet',
  later: 'de huur begon na de berichten over de ander',
  'within-a-month': 'minder dan een maand',
  weeks: 'enkele weken',
  months: 'enkele maanden',
  'long-after': 'vele maanden',
  'national-number': 'een ander rijksregisternummer',
  'birth-date': 'een andere geboortedatum',
  twins: 'één geboortedatum, een andere voornaam: misschien een tweeling',
  'court-unknown': 'gelijk, rechtbank niet gekend',
  'other-court': 'gelijk, andere rechtbank',
};

const fieldWord = (field: string): string => {
  const [person, part] = field.split('.', 2);
  const number = /^tenant-(\d+)$/.exec(person ?? '')?.[1];
  if (number !== undefined && part !== undefined)
    return `Huurder ${number}, ${fieldWords[part] ?? readable(part).toLowerCase()}`;
  return fieldWords[field] ?? readable(field);
};

const pointsFormat = new Intl.NumberFormat('nl-BE', { maximumFractionDigits: 1, signDisplay: 'exceptZero' });
const chanceFormat = new Intl.NumberFormat('nl-BE', { style: 'percent', maximumFractionDigits: 0 });

type ScoredField = Pick<ScoredCandidate['fields'][number], 'field' | 'level' | 'weight'>;

const fieldScores = (fields: readonly ScoredField[]): Markup =>
  html`<dl class="facts">${fields.map(
    ({ field, level, weight }) =>
      html`<dt>${fieldWord(field)}</dt><dd>${levelWords[level] ?? readable(level)} <span class="num muted">${pointsFormat.format(weight)}</span></dd>`,
  )}</dl>`;

/** Why a household looks like another, field by field: what speaks for it and what against. */
export const scoreReasons = ({ fields, probability }: ScoredCandidate): Markup =>
  html`<details open><summary>Waarom we twijfelen: kans van ${chanceFormat.format(probability)}</summary>
${fieldScores(fields)}</details>`;

const SCORED_FIELD = /^(?<field>\S+) (?<level>\S+) (?<weight>[+-]?\d+(?:\.\d+)?)$/;

/** `dwelling door +18.8; tenant-1.family-name same +5.47`, as the history keeps it. */
const scoredFieldsOf = (why: string): readonly ScoredField[] =>
  why.split('; ').flatMap((part) => {
    const { field, level, weight } = SCORED_FIELD.exec(part)?.groups ?? {};
    return field === undefined || level === undefined ? [] : [{ field, level, weight: Number(weight) }];
  });

/** Why a signal came on this case, or on a new one although another looked like it. Nothing: nothing was weighed. */
export const decisionReasons = ({ detail = {} }: HistoryEntry): Markup | undefined => {
  const { match, chance, why, nearest } = detail;
  if (typeof why !== 'string' || typeof chance !== 'number') return undefined;
  const title =
    match === 'same'
      ? html`Waarom bij dit gezin: kans van ${chanceFormat.format(chance)}`
      : html`Waarom een nieuw gezin: kans van ${chanceFormat.format(chance)} dat het een ander dossier was`;
  return html`<details><summary>${title}</summary>${fieldScores(scoredFieldsOf(why))}${
    typeof nearest === 'string'
      ? html`<p class="small"><a href="/cases/${encodeURIComponent(nearest)}">Het dossier dat er het meest op leek</a></p>`
      : ''
  }</details>`;
};
