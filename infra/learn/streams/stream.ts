import type { Signal, SignalFields } from '#events/signal.ts';
import { type Hand, hands, type Home, inOneColumn, writeHome, writeTenant, type Writable } from './clerk.ts';
import { type Draw, drawFrom } from './draw.ts';
import { type People, type World } from './worlds.ts';

type Person = Writable & { readonly male: boolean; readonly people: People };
type Landlord = { readonly name: string; readonly email: string; readonly company: boolean };
type Household = {
  readonly id: string;
  readonly tenants: readonly Person[];
  readonly home: Home;
  readonly landlord: Landlord;
  readonly rentCents: number;
  readonly leaseStart: string;
  readonly from: number;
  readonly until: number;
  readonly length: number;
  readonly sure: boolean;
};
export type Stream = { readonly signals: readonly Signal[]; readonly truth: ReadonlyMap<string, string> };

/** Days that a stream lasts, from 1 January 2026. */
const DAYS = 300;
const FIRST_DAY = Date.UTC(2026, 0, 1);
const dateOf = (day: number): string => new Date(FIRST_DAY + day * 86_400_000).toISOString().slice(0, 10);
const two = (value: number): string => String(value).padStart(2, '0');

function nationalNumber(draw: Draw, birthDate: string, male: boolean): string {
  const [year = '', month = '', day = ''] = birthDate.split('-');
  const nine = `${year.slice(2)}${month}${day}${String(draw.int(1, 498) * 2 - (male ? 1 : 0)).padStart(3, '0')}`;
  return nine + two(97 - (Number(year >= '2000' ? `2${nine}` : nine) % 97));
}

function personOf(
  draw: Draw,
  people: People,
  male: boolean,
  surname?: string,
  born = draw.int(1942, 2006),
): Person {
  const birthDate = draw.chance(people.firstOfJanuary)
    ? `${born}-01-01`
    : `${born}-${two(draw.int(1, 12))}-${two(draw.int(1, 28))}`;
  const drawn = surname ?? draw.pickEarly(people.surnames, people.uneven);
  const familyName =
    people.gendered && !male
      ? drawn.replace(/ski$/, 'ska').replace(/ov$/, 'ova').replace(/ev$/, 'eva').replace(/ý$/, 'á')
      : drawn;
  const givenName = draw.pickEarly(male ? people.men : people.women, 1.5);
  const phone = draw.chance(0.75)
    ? `+324${draw.int(60, 99)}${String(draw.int(0, 999_999)).padStart(6, '0')}`
    : undefined;
  const email = draw.chance(0.4)
    ? `${givenName.charAt(0)}${familyName}${draw.int(1, 9999)}`
        .toLowerCase()
        .replaceAll(/[^a-z0-9]/g, '')
        .concat('@post.example')
    : undefined;
  return {
    givenName,
    familyName,
    male,
    people,
    birthDate,
    nationalNumber: nationalNumber(draw, birthDate, male),
    ...(phone !== undefined && { phone }),
    ...(email !== undefined && { email }),
  };
}

const peopleOf = (draw: Draw, world: World): People => {
  const share = draw.share();
  const row = world.people.find(([upTo]) => share < upTo) ?? world.people.at(-1);
  if (row === undefined) throw new RangeError('a world without people');
  return row[1];
};

function tenantsOf(draw: Draw, world: World, surname?: string): readonly Person[] {
  const people = peopleOf(draw, world);
  const first = personOf(draw, people, draw.chance(0.5), surname);
  if (!draw.chance(world.couples)) return [first];
  const age = Number(first.birthDate.slice(0, 4)) + draw.int(-8, 8);
  // People of one origin, mostly; and one couple in thirty are two men or two women.
  const partner = personOf(
    draw,
    draw.chance(0.85) ? people : peopleOf(draw, world),
    draw.chance(0.03) ? first.male : !first.male,
    undefined,
    Math.min(2006, age),
  );
  return [first, partner];
}

/** Households of a world, each with its dwelling and its time. */
function settle(draw: Draw, world: World, count: number): readonly Household[] {
  const households: Household[] = [];
  const taken = new Set<string>();
  const rents = Array.from({ length: world.rentTypes }, () => draw.int(24_000, 62_000));
  const buildings = new Map<string, number>();
  const owners = new Map<string, Landlord>();
  const homeOf = (near?: Home): Home => {
    for (;;) {
      const town = near === undefined ? draw.pick(world.towns) : undefined;
      const street = near?.street ?? draw.pick(town?.streets ?? []);
      const number =
        near === undefined
          ? draw.int(1, world.highestNumber)
          : Math.max(1, Number(near.number) + draw.pick([-2, 0, 2, 4]));
      const building = `${near?.postcode ?? town?.postcode}|${street}|${number}`;
      let boxes = buildings.get(building);
      if (boxes === undefined) {
        boxes = draw.chance(world.boxed) ? draw.int(2, world.boxes) : 0;
        buildings.set(building, boxes);
      }
      const style = building.length % 3;
      const box =
        boxes === 0
          ? ''
          : style === 0
            ? String(draw.int(1, boxes))
            : style === 1
              ? `${draw.int(1, 1 + boxes / 8)}0${draw.int(1, 8)}`
              : `${draw.pick(['A', 'B', 'C'])}${draw.int(1, 1 + boxes / 3)}`;
      const letter = boxes === 0 && draw.chance(0.05) ? draw.pick(['A', 'B']) : '';
      const key = `${building}|${letter}|${box}`;
      if (taken.has(key)) continue;
      taken.add(key);
      return {
        street,
        number: String(number),
        letter,
        box,
        postcode: near?.postcode ?? town?.postcode ?? '',
        names: near?.names ?? town?.names ?? [],
      };
    }
  };
  const landlordOf = (home: Home): Landlord => {
    if (draw.chance(world.social)) {
      const name = draw.pick(world.companies);
      return { name, email: `huur@${name.toLowerCase().replaceAll(/[^a-z]/g, '')}.example`, company: true };
    }
    // Whoever owns a flat often owns the building.
    const building = `${home.postcode}|${home.street}|${home.number}`;
    const known = owners.get(building);
    if (known !== undefined && draw.chance(0.7)) return known;
    const owner = personOf(draw, world.people.at(-1)?.[1] ?? peopleOf(draw, world), draw.chance(0.5));
    const landlord = {
      name: `${owner.givenName} ${owner.familyName}`,
      email: owner.email ?? `${owner.nationalNumber}@huis.example`,
      company: false,
    };
    owners.set(building, landlord);
    return landlord;
  };
  const add = (more: Partial<Household> & Pick<Household, 'tenants'>): Household => {
    const home = more.home ?? homeOf();
    const landlord = more.landlord ?? landlordOf(home);
    const plain = landlord.company
      ? rents.length > 0
        ? draw.pick(rents)
        : draw.int(22_000, 60_000)
      : draw.int(45_000, 120_000);
    const household: Household = {
      id: `W${households.length + 1}`,
      home,
      landlord,
      rentCents: draw.chance(landlord.company ? 0 : world.roundRents)
        ? Math.round(plain / 2_500) * 2_500
        : plain,
      leaseStart: `${draw.int(2009, 2025)}-${two(draw.int(1, 12))}-01`,
      from: 0,
      until: DAYS,
      length: Math.max(1, Math.min(7, 1 + Math.floor(-Math.log(1 - draw.share()) * 1.25))),
      sure: true,
      ...more,
    };
    households.push(household);
    return household;
  };
  while (households.length < count) {
    const fate = draw.share();
    const steps = [world.successions, world.moves, world.kinNear, world.namesakes, world.twins];
    const kind = steps.findIndex(
      (_, index) => fate < steps.slice(0, index + 1).reduce((sum, share) => sum + share, 0),
    );
    const cut = draw.int(60, 220);
    if (kind === 0) {
      const { home, landlord, rentCents } = add({ tenants: tenantsOf(draw, world), until: cut });
      add({
        tenants: tenantsOf(draw, world),
        home,
        landlord,
        rentCents: draw.chance(0.3) ? rentCents : rentCents + draw.int(500, 9_000),
        from: cut + draw.int(10, 40),
        leaseStart: dateOf(cut).slice(0, 8).concat('01'),
      });
    } else if (kind === 1) {
      const { tenants } = add({ tenants: tenantsOf(draw, world), until: cut, sure: false });
      add({
        tenants: draw.chance(0.2) ? tenants.slice(0, 1) : tenants,
        from: cut + draw.int(5, 30),
        leaseStart: dateOf(cut).slice(0, 8).concat('01'),
        sure: false,
      });
    } else if (kind === 2) {
      const [first, ...others] = tenantsOf(draw, world);
      if (first === undefined) continue;
      const { home } = add({ tenants: [first, ...others] });
      add({
        tenants: [
          personOf(draw, first.people, draw.chance(0.6) ? first.male : !first.male, first.familyName),
        ],
        home: homeOf(home),
      });
    } else if (kind === 3) {
      const father = personOf(draw, peopleOf(draw, world), true, undefined, draw.int(1940, 1965));
      const son = {
        ...personOf(draw, father.people, true, father.familyName, draw.int(1970, 2000)),
        givenName: father.givenName,
      };
      const { home } = add({ tenants: [father] });
      add({ tenants: [son], home: { ...homeOf(), postcode: home.postcode, names: home.names } });
    } else if (kind === 4) {
      const one = personOf(draw, peopleOf(draw, world), draw.chance(0.5));
      const other = { ...personOf(draw, one.people, one.male, one.familyName), birthDate: one.birthDate };
      if (other.givenName === one.givenName) continue;
      add({ tenants: [one] });
      add({ tenants: [{ ...other, nationalNumber: nationalNumber(draw, one.birthDate, one.male) }] });
    } else add({ tenants: tenantsOf(draw, world) });
  }
  return households;
}

type What =
  | 'arrears'
  | 'referral'
  | 'tenant'
  | 'conciliation'
  | 'petition'
  | 'copy'
  | 'judgment'
  | 'eviction'
  | 'update'
  | 'court-update';
const courses: readonly (readonly What[])[] = [
  ['arrears', 'arrears', 'update', 'arrears', 'petition', 'judgment', 'eviction'],
  ['arrears', 'referral', 'petition', 'copy', 'court-update', 'judgment', 'tenant'],
  ['referral', 'tenant', 'arrears', 'update', 'arrears', 'petition', 'judgment'],
  ['petition', 'court-update', 'judgment', 'eviction', 'tenant', 'update', 'update'],
  ['arrears', 'conciliation', 'update', 'petition', 'copy', 'judgment', 'eviction'],
  ['tenant', 'referral', 'referral', 'arrears', 'arrears', 'petition', 'copy'],
  ['update', 'arrears', 'update', 'petition', 'court-update', 'court-update', 'judgment'],
];
const handOf: Readonly<Record<What, keyof typeof hands | 'landlord'>> = {
  arrears: 'landlord',
  update: 'landlord',
  referral: 'helper',
  tenant: 'tenant',
  conciliation: 'court',
  petition: 'court',
  copy: 'court',
  judgment: 'court',
  eviction: 'court',
  'court-update': 'court',
};
const kindOf: Readonly<Record<What, SignalFields['kind']>> = {
  arrears: 'arrears',
  update: 'update',
  referral: 'referral',
  tenant: 'tenant-request',
  conciliation: 'conciliation',
  petition: 'petition',
  copy: 'petition',
  judgment: 'judgment',
  eviction: 'eviction-notice',
  'court-update': 'update',
};

function signalOf(
  draw: Draw,
  world: World,
  household: Household,
  what: What,
  day: number,
  mess: number,
  roll: string,
  months: number,
): SignalFields {
  const role = handOf[what];
  const name = role === 'landlord' ? (household.landlord.company ? 'company' : 'private') : role;
  const hand: Hand = hands[name];
  const { tenants, home, landlord, rentCents } = household;
  const named =
    what === 'tenant' || (name !== 'court' && tenants.length > 1 && draw.chance(world.oneNamed))
      ? [draw.pick(tenants)]
      : tenants;
  const oneColumn = name === 'company' && world.oneColumn !== undefined && draw.chance(world.oneColumn);
  const written = named.map((person) => {
    const tenant = writeTenant(
      draw,
      person,
      tenants.find((other) => other !== person),
      hand,
      person.people,
      mess,
    );
    return oneColumn ? inOneColumn(draw, tenant) : tenant;
  });
  const isSure =
    household.sure &&
    written.some(
      ({ nationalNumber: number, birthDate, givenName = '' }) =>
        number !== undefined || (birthDate !== undefined && givenName.length > 2),
    );
  const bare = what === 'court-update' && draw.chance(0.5);
  const dwelling =
    bare || (isSure && draw.chance(world.addressLeftOut))
      ? undefined
      : writeHome(draw, home, hand, world, mess);
  const court = {
    name: `Vredegerecht ${home.names[0] ?? ''}`,
    rollNumber: draw.chance(0.2) ? roll.replace('A', '/A/') : roll,
  };
  const debt = { amountCents: rentCents * months, months };
  return {
    kind: kindOf[what],
    language: draw.chance(world.french) ? draw.pick(['fr', 'fr', 'fr', 'de', 'en'] as const) : 'nl',
    tenants: bare ? written.slice(0, 1).map(({ familyName = '' }) => ({ familyName })) : written,
    ...(dwelling !== undefined && { dwelling }),
    ...(name !== 'tenant' &&
      draw.chance(0.85) && {
        landlord: {
          name: draw.chance(0.05 * mess) ? landlord.name.toUpperCase() : landlord.name,
          ...((name === 'company' || name === 'private') && { email: landlord.email }),
        },
      }),
    ...((what === 'petition' || what === 'copy' || what === 'judgment' || what === 'court-update') && {
      court,
    }),
    ...(what === 'conciliation' && { court: { name: court.name, rollNumber: roll.replace('A', 'B') } }),
    ...(what === 'arrears' && {
      arrears: draw.chance(0.7)
        ? { ...debt, monthlyRentCents: rentCents }
        : draw.chance(0.5)
          ? debt
          : { amountCents: debt.amountCents - draw.int(0, 9_000) },
    }),
    ...((what === 'petition' || what === 'copy') && {
      arrears: debt,
      ...(draw.chance(0.8) && { lease: { startDate: household.leaseStart } }),
    }),
    ...(what === 'judgment' && { judgment: { date: dateOf(day) } }),
  };
}

/**
 * A stream of signals about invented households with the household of each. The same seed gives the same stream.
 * @param mess multiplies slips, odd spellings and what is left out; 1 is everyday.
 */
export function makeStream(world: World, count: number, seed: number, mess = 1): Stream {
  const draw = drawFrom(seed);
  const rows: { readonly at: number; readonly fields: SignalFields; readonly household: string }[] = [];
  settle(draw, world, count).forEach((household, index) => {
    const course = draw.pick(courses).slice(0, household.length);
    const room = household.until - household.from;
    let day = household.from + draw.share() * Math.max(1, room - 25 * course.length);
    const roll = `26A${1_000 + index * 3 + draw.int(0, 2)}`;
    let months = draw.int(2, 5);
    for (const what of course) {
      if (day > household.until) break;
      const at = FIRST_DAY + Math.floor(day) * 86_400_000 + draw.int(21_600, 72_000) * 1_000;
      rows.push({
        at,
        fields: signalOf(draw, world, household, what, Math.floor(day), mess, roll, months),
        household: household.id,
      });
      if (what === 'arrears') months++;
      day += what === 'petition' ? draw.int(1, 4) : draw.int(4, 40);
    }
  });
  const truth = new Map<string, string>();
  const signals = rows
    .toSorted((a, b) => a.at - b.at)
    .map(({ at, fields, household }, index): Signal => {
      const ref = `made-${seed}-${index}`;
      truth.set(ref, household);
      return {
        ...fields,
        source: { channel: 'message', ref, sender: 'made@kier.example' },
        receivedAt: new Date(at).toISOString(),
      };
    });
  return { signals, truth };
}
