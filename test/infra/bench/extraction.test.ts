import { describe, expect, it } from 'vitest';
import type { GoldLine } from '#infra/bench/gold-line.ts';
import { type ScoredItem, scoreExtraction } from '#infra/bench/score-extraction.ts';

const petition: GoldLine = {
  ref: 'a.pdf',
  file: 'petitions/a.pdf',
  action: 'case',
  note: '',
  expect: {
    kind: 'petition',
    language: 'nl',
    tenants: [
      { givenName: 'An', familyName: 'De Wit', birthDate: '1980-01-02' },
      { givenName: 'Bo', familyName: 'Maes' },
    ],
    dwelling: { street: 'Kerkstraat', houseNumber: '3A', box: '2', postcode: '9000', municipality: 'Gent' },
    landlord: { name: 'SVK De Boom vzw' },
    court: { name: 'Vredegerecht Gent', rollNumber: '26A12', hearingAt: '2026-12-01T09:00' },
    arrears: { amountCents: 120000, months: 3 },
    problems: ['arrears', 'upkeep'],
    stepsTaken: 'wij schreven twee brieven en gingen langs',
  },
};
const ignored: GoldLine = {
  ref: 'n@x',
  file: 'mails/n.eml',
  action: 'ignore',
  note: '',
  expect: { kind: 'other' },
};
const item = (fields: ScoredItem['fields'], more: Partial<ScoredItem> = {}): ScoredItem => ({
  outcome: 'signal',
  fields,
  ...more,
});
const score = (gold: readonly GoldLine[], items: readonly ScoredItem[]): ReturnType<typeof scoreExtraction> =>
  scoreExtraction(gold, [{ file: gold[0]?.file ?? '', ref: gold[0]?.ref ?? '', items }]);

describe('scoreExtraction', () => {
  it('finds nothing wrong when a reading differs in case, order, spaces and the cut of free text only', () => {
    const { tenants = [], ...rest } = petition.expect;
    const result = score(
      [petition],
      [
        item({
          ...rest,
          tenants: tenants.toReversed(),
          dwelling: { ...rest.dwelling, street: 'KERKSTRAAT', houseNumber: '3 a' },
          landlord: { name: 'vzw SVK de boom' },
          problems: ['upkeep', 'arrears'],
          stepsTaken: 'Wij schreven twee brieven.',
        }),
      ],
    );

    expect(result.misses).toEqual([]);
    expect(result.micro.f1).toBe(1);
    expect(result.microWhole).toMatchObject({ right: 7, wrong: 0, missed: 0 });
  });

  it('counts a fact that is not stated as wrong and a stated one that is absent as missed', () => {
    const { box: _, ...dwelling } = petition.expect.dwelling ?? {};
    const result = score(
      [petition],
      [item({ ...petition.expect, dwelling, lease: { written: true }, arrears: { months: 3 } })],
    );

    expect(result.fields['dwelling.box']).toMatchObject({ right: 0, wrong: 0, missed: 1, recall: 0 });
    expect(result.fields['lease.written']).toMatchObject({ right: 0, wrong: 1, missed: 0, precision: 0 });
    expect(result.micro).toMatchObject({ right: 12, wrong: 0, missed: 2 });
    expect(result.microByFolder).toEqual({ petitions: result.micro });
    expect(result.microWhole).toMatchObject({ right: 5, wrong: 1, missed: 2 });
    expect(result.misses.map(({ field }) => field).toSorted()).toEqual([
      'arrears.amountCents',
      'dwelling.box',
      'lease.written',
    ]);
  });

  it('counts another value as wrong and as missed, and names both', () => {
    const result = score(
      [petition],
      [item({ ...petition.expect, court: { ...petition.expect.court, hearingAt: '2026-12-08T09:00' } })],
    );

    expect(result.fields['court.hearingAt']).toMatchObject({ right: 0, wrong: 1, missed: 1, f1: 0 });
    expect(result.wrongHearingDates).toBe(1);
    expect(result.misses).toEqual([
      {
        file: 'petitions/a.pdf',
        ref: 'a.pdf',
        field: 'court.hearingAt',
        expected: '2026-12-01T09:00',
        got: '2026-12-08T09:00',
      },
    ]);
  });

  it('does not call a hearing wrong when it was left out', () => {
    const { hearingAt: _, ...court } = petition.expect.court ?? {};
    expect(score([petition], [item({ ...petition.expect, court })]).wrongHearingDates).toBe(0);
  });

  it('compares free text apart from the totals when the words differ', () => {
    const result = score([petition], [item({ ...petition.expect, stepsTaken: 'geen enkele stap' })]);

    expect(result.fields['stepsTaken']).toMatchObject({ wrong: 1, missed: 1 });
    expect(result.micro.f1).toBe(1);
  });

  it('pairs a tenant with the one most like him when names are partly wrong', () => {
    const result = score(
      [petition],
      [
        item({
          ...petition.expect,
          tenants: [
            { givenName: 'Bob', familyName: 'Maes' },
            { givenName: 'An', familyName: 'De Wit', birthDate: '1980-01-02' },
          ],
        }),
      ],
    );

    expect(result.fields['tenants.familyName']).toMatchObject({ right: 2, wrong: 0, missed: 0 });
    expect(result.fields['tenants.givenName']).toMatchObject({ right: 1, wrong: 1, missed: 1 });
    expect(result.microWhole).toMatchObject({ right: 6, wrong: 1, missed: 1 });
  });

  it('matches list rows by their number and counts extra rows as non-signals', () => {
    const rows: GoldLine[] = [1, 2].map((row) => ({
      ref: 'l.csv',
      file: 'lists/l.csv',
      row,
      action: 'case',
      note: '',
      expect: { kind: 'arrears', tenants: [{ familyName: `Naam${row}` }] },
    }));
    const result = score(rows, [
      item({ kind: 'arrears', tenants: [{ familyName: 'Naam2' }] }, { row: 2 }),
      item({ kind: 'arrears', tenants: [{ familyName: 'Totaal' }] }, { row: 3 }),
    ]);

    expect(result.labelsWithoutItem).toBe(1);
    expect(result.nonSignalsMadeSignals).toBe(1);
    expect(result.fields['tenants.familyName']).toMatchObject({ right: 1, wrong: 1, missed: 1 });
  });

  it('matches rows by sheet and line when the sheet is labelled', () => {
    const line: GoldLine = {
      ref: 'l.xlsx',
      file: 'lists/l.xlsx',
      row: 9,
      line: 2,
      sheet: 'B',
      action: 'case',
      note: '',
      expect: { kind: 'arrears' },
    };
    const result = score(
      [line],
      [
        item({ kind: 'arrears' }, { row: 8, line: 2, sheet: 'A' }),
        item({ kind: 'arrears' }, { row: 9, line: 2, sheet: 'B' }),
      ],
    );

    expect(result.fields['kind']).toMatchObject({ right: 1, wrong: 1 });
    expect(result.misses.map(({ row, field }) => [row, field])).toEqual([
      [8, 'nonSignalsMadeSignals'],
      [8, 'kind'],
    ]);
  });

  it('counts a row under another number once, without shifting the rows after it', () => {
    const line: GoldLine = {
      ref: 'l.csv',
      file: 'lists/l.csv',
      row: 3,
      line: 5,
      action: 'case',
      note: '',
      expect: { kind: 'arrears' },
    };
    const result = score([line], [item({ kind: 'arrears' }, { row: 2, line: 5 })]);

    expect(result.wrongRowNumbers).toBe(1);
    expect(result.fields['kind']).toMatchObject({ right: 1, wrong: 0, missed: 0 });
    expect(result.misses).toEqual([
      { file: 'lists/l.csv', ref: 'l.csv', row: 3, field: 'row', expected: 3, got: 2 },
    ]);
  });

  it('matches several signals of one mail to the labels that they are most like', () => {
    const gold = ['Ene', 'Andere'].map(
      (familyName): GoldLine => ({
        ref: 'm@x',
        file: 'mails/m.eml',
        action: 'case',
        note: '',
        expect: { kind: 'arrears', tenants: [{ familyName }] },
      }),
    );
    const result = score(gold, [
      item({ kind: 'arrears', tenants: [{ familyName: 'Andere' }] }),
      item({ kind: 'arrears', tenants: [{ familyName: 'Ene' }] }),
    ]);

    expect(result.misses).toEqual([]);
  });

  it('counts a non-signal made a signal, but not one that is left to a person', () => {
    expect(score([ignored], [item({ kind: 'arrears' })])).toMatchObject({
      nonSignalsMadeSignals: 1,
      nonSignalsLeftToReview: 0,
    });
    expect(score([ignored], [item({ kind: 'other' })])).toMatchObject({
      nonSignalsMadeSignals: 0,
      nonSignalsLeftToReview: 1,
    });
    expect(score([ignored], [{ outcome: 'unreadable' }])).toMatchObject({ nonSignalsLeftToReview: 1 });
    expect(score([ignored], [{ outcome: 'ignore' }]).misses).toEqual([]);
  });

  it('counts a signal that is ignored, and one that is called unreadable', () => {
    expect(score([petition], [{ outcome: 'ignore' }])).toMatchObject({
      signalsIgnored: 1,
      signalsUnreadable: 0,
    });
    expect(score([petition], [{ outcome: 'unreadable', fields: petition.expect }])).toMatchObject({
      signalsUnreadable: 1,
      micro: { f1: 1 },
    });
  });

  it('finds a broken input well treated when it is unreadable, and badly when it becomes a signal', () => {
    const broken: GoldLine = {
      ref: 'b.pdf',
      file: 'petitions/b.pdf',
      action: 'review',
      note: '',
      expect: {},
    };
    expect(score([broken], [{ outcome: 'unreadable' }]).misses).toEqual([]);
    expect(score([broken], [{ outcome: 'ignore' }]).signalsIgnored).toBe(1);
    expect(score([broken], [item({ kind: 'petition' })]).nonSignalsMadeSignals).toBe(1);
  });

  it('names a reference that differs and a label that got nothing', () => {
    const result = scoreExtraction([petition], [{ file: petition.file, ref: 'b.pdf', items: [] }]);

    expect(result.labelsWithoutItem).toBe(1);
    expect(result.misses[0]).toMatchObject({ field: 'ref', expected: 'a.pdf', got: 'b.pdf' });
    expect(result.micro).toMatchObject({ right: 0, missed: 14, recall: 0 });
  });
});
