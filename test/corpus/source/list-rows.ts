import type { SignalFields } from '#events/signal.ts';
import type { Answer } from './mail-piece.ts';
import { debt, head, home, person, type Label, type Piece } from './piece.ts';

/** One household of a list; empty texts and zeros are not stated. */
export type Household = {
  readonly family: string;
  readonly given: string;
  /** YYYY-MM-DD. */
  readonly born: string;
  readonly street: string;
  readonly nr: string;
  readonly box: string;
  readonly pc: string;
  readonly place: string;
  /** Euros. */
  readonly rent: number;
  readonly amount: number;
  readonly months: number;
  /** Belgian, with a 0 in front, spaced as people do. */
  readonly phone: string;
  readonly note: string;
};

/** `family|given|born|street|nr|box|pc|place|rent|amount|months|phone|note`, one a line. */
export function households(source: string): Household[] {
  return source
    .trim()
    .split('\n')
    .map((line) => {
      const [family = '', given = '', born = '', street = '', nr = '', box = '', pc = '', place = '', ...rest] =
        line.split('|');
      const [rent = '', amount = '', months = '', phone = '', note = ''] = rest;
      return {
        ...{ family, given, born, street, nr, box, pc, place, phone, note },
        rent: Number(rent),
        amount: Number(amount),
        months: Number(months),
      };
    });
}

export function e164(phone: string): string {
  return `+32${phone.replace(/\D/g, '').replace(/^0/, '')}`;
}

/** What a row that states all of these says. */
export function rowFacts(one: Household, language: 'nl' | 'fr' = 'nl'): Partial<SignalFields> {
  return {
    ...head('arrears', language, 'arrears'),
    tenants: [
      person(one.given, one.family, {
        ...(one.born === '' ? {} : { born: one.born }),
        ...(one.phone === '' ? {} : { tel: e164(one.phone) }),
      }),
    ],
    dwelling: home(one.street, one.nr, one.box, one.pc, one.place),
    arrears: debt(one.amount, one.months, one.rent),
    ...(one.note === '' ? {} : { stepsTaken: one.note }),
  };
}

/** Answers for consecutive rows of data that stand on consecutive lines. */
export function answers(
  rows: readonly Household[],
  firstLine: number,
  note: string,
  more: Partial<SignalFields> = {},
  language: 'nl' | 'fr' = 'nl',
): Answer[] {
  return rows.map((one, index) => ({
    row: index + 1,
    line: firstLine + index,
    expect: { ...rowFacts(one, language), ...more },
    action: 'case',
    note,
  }));
}

export function listFile(name: string, bytes: Uint8Array, labels: readonly Omit<Label, 'ref'>[]): Piece {
  return {
    category: 'lists',
    folder: 'lists',
    name,
    bytes,
    labels: labels.map((label) => ({ ref: name, ...label })),
  };
}

/** 2010-03-04 as 04/03/2010. */
export function belgian(date: string, separator = '/'): string {
  return date === '' ? '' : date.split('-').reverse().join(separator);
}

/** 1234.5 as 1.234,50. */
export function comma(value: number, thousands = '.'): string {
  const [whole = '', cents = ''] = value.toFixed(2).split('.');
  return `${whole.replace(/\B(?=(\d{3})+$)/g, thousands)},${cents}`;
}
