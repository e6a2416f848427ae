import type { Dwelling, Tenant } from '#events/signal.ts';
import type { Draw } from './draw.ts';

/** How carefully somebody writes: shares of fields that go wrong or are left out. */
export type Hand = {
  readonly slip: number;
  /** Writes foreign names as they sound. */
  readonly byEar: number;
  readonly initials: number;
  readonly shortNames: number;
  readonly noDiacritics: number;
  readonly capitals: number;
  readonly exchanged: number;
  readonly noGivenName: number;
  readonly birthDate: number;
  readonly nationalNumber: number;
  readonly contact: number;
};

const registry: Hand = {
  slip: 0.015,
  byEar: 0.02,
  initials: 0,
  shortNames: 0,
  noDiacritics: 0.3,
  capitals: 0.45,
  exchanged: 0.002,
  noGivenName: 0,
  birthDate: 0.8,
  nationalNumber: 0.5,
  contact: 0.02,
};
export const hands = {
  court: registry,
  company: {
    ...registry,
    slip: 0.04,
    byEar: 0.1,
    initials: 0.05,
    shortNames: 0.05,
    noDiacritics: 0.6,
    capitals: 0.15,
    exchanged: 0.015,
    noGivenName: 0.02,
    birthDate: 0.65,
    nationalNumber: 0.15,
    contact: 0.45,
  },
  private: {
    ...registry,
    slip: 0.09,
    byEar: 0.25,
    initials: 0.1,
    shortNames: 0.2,
    noDiacritics: 0.7,
    capitals: 0.03,
    exchanged: 0.02,
    noGivenName: 0.06,
    birthDate: 0.08,
    nationalNumber: 0,
    contact: 0.55,
  },
  helper: {
    ...registry,
    slip: 0.07,
    byEar: 0.25,
    initials: 0.06,
    shortNames: 0.15,
    noDiacritics: 0.5,
    capitals: 0.05,
    exchanged: 0.03,
    noGivenName: 0.04,
    birthDate: 0.5,
    nationalNumber: 0.06,
    contact: 0.6,
  },
  tenant: {
    ...registry,
    slip: 0.03,
    byEar: 0,
    initials: 0.02,
    shortNames: 0.25,
    noDiacritics: 0.4,
    capitals: 0.05,
    exchanged: 0.02,
    noGivenName: 0.01,
    birthDate: 0.6,
    nationalNumber: 0.12,
    contact: 0.95,
  },
} satisfies Readonly<Record<string, Hand>>;

const neighbours: Readonly<Record<string, string>> = {
  a: 'qz',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'rz',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'km',
  m: 'ln',
  n: 'bm',
  o: 'ip',
  p: 'ol',
  r: 'et',
  s: 'qd',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'xe',
  y: 'tu',
  z: 'ae',
};
const misread: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['cl', 'd'],
  ['ii', 'u'],
  ['vv', 'w'],
  ['l', 'i'],
  ['e', 'c'],
  ['h', 'b'],
  ['nn', 'm'],
];

/** One slip: a neighbouring key, a letter lost, doubled or exchanged, or one misread from a scan. Never the first letter. */
function slipIn(draw: Draw, text: string): string {
  if (text.length < 4) return text;
  const at = draw.int(1, text.length - 2);
  const letter = text.charAt(at);
  if (draw.chance(0.15)) {
    const row = draw.pick(misread);
    const found = text.indexOf(row[0], 1);
    if (found > 0) return text.slice(0, found) + row[1] + text.slice(found + row[0].length);
  }
  switch (draw.int(0, 3)) {
    case 0:
      return (
        text.slice(0, at) +
        draw.pick((neighbours[letter.toLowerCase()] ?? letter).split('')) +
        text.slice(at + 1)
      );
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    case 2:
      return text.slice(0, at) + letter + text.slice(at);
    default:
      return text.slice(0, at) + text.charAt(at + 1) + letter + text.slice(at + 2);
  }
}

const earRules: readonly (readonly [RegExp, readonly string[]])[] = [
  [/ou/, ['u', 'oe']],
  [/oe/, ['ou', 'u']],
  [/ch/, ['sh', 'sj']],
  [/dj|j/, ['dj', 'y']],
  [/kh/, ['k', 'ch']],
  [/th/, ['t']],
  [/y/, ['i', 'ij']],
  [/ss/, ['s']],
  [/aa/, ['a']],
  [/ee/, ['e']],
  [/ö/, ['oe', 'o']],
  [/ü/, ['ue', 'u']],
  [/ş/, ['sh', 's']],
  [/ç/, ['c', 'ch']],
  [/ğ/, ['g']],
  [/z/, ['s']],
  [/w/, ['v', 'ou']],
  [/ph/, ['f']],
  [/q/, ['k']],
  [/^Abdel/, ['Abdul', 'Abd El ']],
  [/^El /, ['El', 'Al ', 'el ']],
  [/^Ben /, ['Ben']],
  [/^Ait /, ['Aït ', 'Ait']],
  [/mm/, ['m']],
  [/med$/, ['mad', 'mmed']],
  [/ck/, ['k']],
  [/x/, ['ks']],
  [/ae/, ['aa']],
  [/cz/, ['tsj', 'cs']],
  [/sz/, ['sj', 'sh']],
  [/enko$/, ['enco', 'encko']],
  [/chuk$/, ['czuk', 'tsjoek', 'tchouk']],
  [/shch/, ['szcz', 'sj', 'sch']],
  [/zh/, ['j', 'sj', 'z']],
  [/(?<=[rlkd])iy$/, ['i', 'y', 'ij', 'ey']],
  [/^Oleks/, ['Alex', 'Aleks', 'Oleks']],
  [/^Volod/, ['Wolod', 'Vlad']],
];
function byEar(draw: Draw, name: string): string {
  const rows = earRules.filter(([pattern]) => pattern.test(name));
  if (rows.length === 0) return name;
  const [pattern, sounds] = draw.pick(rows);
  return name.replace(pattern, draw.pick(sounds));
}

const undone: Readonly<Record<string, string>> = { ı: 'i', ł: 'l', ø: 'o', đ: 'd' };
const bare = (text: string): string =>
  text
    .replaceAll(/[ıłøđ]/g, (letter) => undone[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');

const called: Readonly<Record<string, readonly string[]>> = {
  Katrien: ['Trien', 'Kat'],
  Lutgart: ['Lut'],
  Jan: ['Johan', 'Jean'],
  Willem: ['Wim'],
  Thomas: ['Tom'],
  Robert: ['Rob', 'Bert'],
  Gustaaf: ['Staf', 'Gust'],
  Frans: ['François'],
  Frederik: ['Fré', 'Rik'],
  Mohamed: ['Mo', 'Moh.'],
  Mustapha: ['Mus'],
  Liesbeth: ['Lies', 'Elisabeth'],
  Stefanie: ['Stef'],
  Charlotte: ['Lotte'],
  Philippe: ['Phil', 'Filip'],
  Etienne: ['Stefaan'],
  Walter: ['Wouter'],
  Christine: ['Chris'],
  Marie: ['Mieke'],
  Mathias: ['Thias'],
  Karel: ['Charles'],
  Albert: ['Bert'],
  Leon: ['Léon'],
};

function particle(draw: Draw, name: string): string {
  const found = /^(Van den|Van der|Van de|Van|De|Du|Le|El|Al|Ait|Ben|D'|T'|'t) ?(.+)$/.exec(name);
  if (found === null) return name;
  const [, first = '', rest = ''] = found;
  const joined = first.replaceAll(/[ ']/g, '') + rest.charAt(0).toLowerCase() + rest.slice(1);
  const spaced = `${first.toLowerCase()} ${rest}`.replace("' ", "'");
  const short = first.startsWith('Van d')
    ? [`V.d. ${rest}`, `Vd ${rest}`, `${first.replace(' d', ' D')} ${rest}`]
    : [];
  return draw.pick([capitalised(joined), spaced, ...short]);
}
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export type Writable = {
  readonly givenName: string;
  readonly familyName: string;
  readonly birthDate: string;
  readonly nationalNumber: string;
  readonly phone?: string;
  readonly email?: string;
};

/** One tenant as this hand writes him. `mess` multiplies all that goes wrong. */
export function writeTenant(
  draw: Draw,
  person: Writable,
  partner: Writable | undefined,
  hand: Hand,
  world: { readonly marriedNames: number; readonly byEar: number },
  mess: number,
): Tenant {
  const often = (share: number): boolean => draw.chance(Math.min(0.9, share * mess));
  let { givenName, familyName } = person;
  if (partner !== undefined && often(hand === hands.court ? world.marriedNames / 5 : world.marriedNames))
    familyName = draw.pick([
      partner.familyName,
      `${partner.familyName}-${familyName}`,
      `${familyName}-${partner.familyName}`,
      `${familyName} ${partner.familyName}`,
    ]);
  if (often(hand === hands.court ? 0.03 : 0.2)) familyName = particle(draw, familyName);
  if (often(world.byEar * hand.byEar * 2)) familyName = byEar(draw, familyName);
  if (often(world.byEar * hand.byEar * 2)) givenName = byEar(draw, givenName);
  if (often(hand.slip)) familyName = slipIn(draw, familyName);
  if (often(hand.slip * 0.6)) givenName = slipIn(draw, givenName);
  const short = called[person.givenName];
  if (often(hand.initials))
    givenName = givenName
      .split(/[- ]/)
      .map((word) => `${word.charAt(0)}.`)
      .join('');
  else if (short !== undefined && often(hand.shortNames)) givenName = draw.pick(short);
  else if (/[- ]/.test(givenName) && often(0.15)) givenName = givenName.split(/[- ]/)[0] ?? givenName;
  else if (hand === hands.court && draw.chance(0.2))
    givenName = `${givenName} ${draw.pick(['Maria', 'Jozef', 'Louis', 'Elisabeth', 'Albert'])}`;
  if (draw.chance(hand.noDiacritics)) [givenName, familyName] = [bare(givenName), bare(familyName)];
  if (draw.chance(hand.capitals)) familyName = familyName.toUpperCase();
  if (often(hand.exchanged)) [givenName, familyName] = [familyName, givenName];
  const [year, month = '', day = ''] = person.birthDate.split('-');
  const birthDate = often(0.012)
    ? draw.pick([
        Number(day) <= 12 ? `${year}-${day}-${month}` : person.birthDate,
        `${Number(year) + draw.pick([-1, 1, 10])}-${month}-${day}`,
        `${year}-01-01`,
      ])
    : person.birthDate;
  const number = often(0.01)
    ? person.nationalNumber.slice(0, 5) +
      person.nationalNumber.charAt(6) +
      person.nationalNumber.charAt(5) +
      person.nationalNumber.slice(7)
    : person.nationalNumber;
  return {
    ...(!often(hand.noGivenName) && { givenName }),
    familyName,
    ...(draw.chance(hand.birthDate) && { birthDate }),
    ...(draw.chance(hand.nationalNumber) && { nationalNumber: number }),
    ...(person.phone !== undefined && draw.chance(hand.contact) && { phone: person.phone }),
    ...(person.email !== undefined && draw.chance(hand.contact * 0.5) && { email: person.email }),
  };
}

/** On a list with one column for the name: the family name first, or last. */
export function inOneColumn(draw: Draw, { givenName, familyName = '', ...rest }: Tenant): Tenant {
  if (givenName === undefined) return { familyName, ...rest };
  return {
    ...rest,
    familyName: draw.chance(0.6) ? `${familyName} ${givenName}` : `${givenName} ${familyName}`,
  };
}

export type Home = {
  readonly street: string;
  readonly number: string;
  readonly letter: string;
  readonly box: string;
  readonly postcode: string;
  readonly names: readonly string[];
};

const shortened: readonly (readonly [RegExp, readonly string[]])[] = [
  [/straat$/, ['str.', 'str', 'straat']],
  [/steenweg$/, ['stwg', 'steenwg.', 'stw.']],
  [/laan$/, ['ln', 'ln.']],
  [/plein$/, ['pl.', 'pln']],
  [/dreef$/, ['drf.']],
  [/^Burgemeester /, ['Burg. ', 'Burgem. ']],
  [/^Sint-/, ['St-', 'St. ', 'Sint ']],
  [/^Onze-Lieve-Vrouw/, ['O.L.V.-', 'O.-L.-Vrouw']],
  [/^Kardinaal /, ['Kard. ']],
  [/^Koning /, ['Kon. ']],
  [/^Pastoor /, ['Past. ']],
  [/^Generaal /, ['Gen. ']],
  [/^Rue /, ['R. ']],
  [/^Avenue /, ['Av. ']],
  [/^Chaussée /, ['Ch. ', 'Chée ']],
  [/^Boulevard /, ['Bd ', 'Bld ']],
];

/** A dwelling as this hand writes it. */
export function writeHome(
  draw: Draw,
  home: Home,
  hand: Hand,
  world: { readonly boxLeftOut: number; readonly numberLeftOut: number },
  mess: number,
): Dwelling {
  const careful = hand === hands.court;
  const often = (share: number): boolean => draw.chance(Math.min(0.9, share * mess * (careful ? 0.3 : 1)));
  let { street } = home;
  const rows = shortened.filter(([pattern]) => pattern.test(street));
  if (rows.length > 0 && often(0.2)) {
    const [pattern, short] = draw.pick(rows);
    street = street.replace(pattern, draw.pick(short));
  }
  if (often(hand.slip)) street = slipIn(draw, street);
  if (often(0.03)) street = bare(street).toUpperCase();
  const number = home.number + home.letter;
  const dwelling: Dwelling = {
    street,
    ...(!often(world.numberLeftOut) && { houseNumber: number }),
    ...(!often(0.06) && { postcode: home.postcode }),
    ...(!often(0.05) && { municipality: draw.pickEarly(home.names, 1.6) }),
  };
  if (home.box === '' || dwelling.houseNumber === undefined || often(world.boxLeftOut)) return dwelling;
  switch (draw.int(0, 7)) {
    case 0:
      return { ...dwelling, houseNumber: `${number}/${home.box}` };
    case 1:
      return { ...dwelling, houseNumber: `${number} ${draw.pick(['bus', 'bte', 'b', 'app.'])} ${home.box}` };
    case 2:
      return { ...dwelling, box: `${draw.pick(['bus ', 'Bus', 'b', 'bte '])}${home.box}` };
    case 3:
      return {
        ...dwelling,
        box: /^\d+$/.test(home.box) ? home.box.padStart(4, '0') : home.box.toLowerCase(),
      };
    default:
      return { ...dwelling, box: home.box };
  }
}
