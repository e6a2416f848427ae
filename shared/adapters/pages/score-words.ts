import { html } from 'hono/html';
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

/** Why a household looks like another, field by field: what speaks for it and what against. */
export const scoreReasons = ({ fields, probability }: ScoredCandidate): Markup =>
  html`<details open><summary>Waarom we twijfelen: kans van ${chanceFormat.format(probability)}</summary>
<dl class="facts">${fields.map(
    ({ field, level, weight }) =>
      html`<dt>${fieldWord(field)}</dt><dd>${levelWords[level] ?? readable(level)} <span class="num muted">${pointsFormat.format(weight)}</span></dd>`,
  )}</dl></details>`;
