import type {
  Arrears,
  Dwelling,
  Language,
  Problem,
  SignalFields,
  SignalKind,
  Tenant,
} from '#events/signal.ts';

/** What the input is labelled with; the same form as `test/samples/gold.ndjson`, without the path of the file. */
export type Label = {
  readonly ref: string;
  readonly row?: number;
  readonly line?: number;
  readonly sheet?: string;
  readonly expect: Partial<SignalFields>;
  readonly action: Action;
  readonly note: string;
};
export type Action = 'case' | 'review' | 'ignore';

/** What an input is, whatever folder it lies in. */
export type Category = 'mails' | 'non-signals' | 'court' | 'lists' | 'hostile';

/** One input of the corpus with its labels. */
export type Piece = {
  readonly category: Category;
  readonly folder: 'mails' | 'petitions' | 'lists';
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly labels: readonly Label[];
};

/** A dwelling as written; empty texts are left out. */
export function home(
  street: string,
  houseNumber: string,
  box: string,
  postcode: string,
  municipality: string,
): Dwelling {
  return {
    ...(street === '' ? {} : { street }),
    ...(houseNumber === '' ? {} : { houseNumber }),
    ...(box === '' ? {} : { box }),
    ...(postcode === '' ? {} : { postcode }),
    ...(municipality === '' ? {} : { municipality }),
  };
}

type PersonFacts = { born?: string; insz?: string; tel?: string; email?: string };

/** A tenant; an empty name is left out. `insz` is written as 11 digits here. */
export function person(givenName: string, familyName: string, facts: PersonFacts = {}): Tenant {
  return {
    ...(givenName === '' ? {} : { givenName }),
    ...(familyName === '' ? {} : { familyName }),
    ...(facts.born === undefined ? {} : { birthDate: facts.born }),
    ...(facts.insz === undefined ? {} : { nationalNumber: facts.insz }),
    ...(facts.tel === undefined ? {} : { phone: facts.tel }),
    ...(facts.email === undefined ? {} : { email: facts.email }),
  };
}

/** Arrears in euros; 0 means not stated. */
export function debt(euros: number, months = 0, rent = 0): Arrears {
  return {
    ...(euros === 0 ? {} : { amountCents: Math.round(euros * 100) }),
    ...(months === 0 ? {} : { months }),
    ...(rent === 0 ? {} : { monthlyRentCents: Math.round(rent * 100) }),
  };
}

/** The start of every label: kind, language and, where there are any, problems. */
export function head(kind: SignalKind, language: Language, ...problems: Problem[]): Partial<SignalFields> {
  return { kind, language, ...(problems.length === 0 ? {} : { problems }) };
}

/** National number with its check digits, from a birth date and a serial number of three digits. */
export function nationalNumber(birthDate: string, serial: number): string {
  const nine = birthDate.slice(2).replaceAll('-', '') + String(serial).padStart(3, '0');
  const base = Number(birthDate.slice(0, 4)) >= 2000 ? Number(`2${nine}`) : Number(nine);
  return nine + String(97 - (base % 97)).padStart(2, '0');
}

/** A national number as people write it: 85.07.30-033.28. */
export function dotted(insz: string): string {
  return `${insz.slice(0, 2)}.${insz.slice(2, 4)}.${insz.slice(4, 6)}-${insz.slice(6, 9)}.${insz.slice(9)}`;
}

/** Enterprise number with its check digits, from its first eight digits. */
export function enterpriseNumber(eight: string): string {
  return eight + String(97 - (Number(eight) % 97)).padStart(2, '0');
}

/** An enterprise number as people write it: 0403.019.261. */
export function kbo(digits: string): string {
  return `${digits.slice(0, 4)}.${digits.slice(4, 7)}.${digits.slice(7)}`;
}
