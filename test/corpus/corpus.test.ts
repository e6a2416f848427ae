import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { stdnum } from 'stdnum';
import { describe, expect, it } from 'vitest';
import { type GoldLine, readGold } from '#infra/bench/gold-line.ts';

const halves = ['dev', 'held-out'] as const;
const root = (half: string): string => join(import.meta.dirname, half);
const labels = (half: string): GoldLine[] => readGold(join(root(half), 'gold.ndjson'));

describe('corpus', () => {
  it.each(halves)('labels every file of %s and no other, in the form of the contract', (half) => {
    const files = ['mails', 'petitions', 'lists'].flatMap((folder) =>
      readdirSync(join(root(half), folder)).map((name) => `${folder}/${name}`),
    );

    expect([...new Set(labels(half).map(({ file }) => file))].toSorted()).toEqual(files.toSorted());
  });

  it('holds at least 300 inputs and keeps a good part of them apart, none of them in both halves', () => {
    const [dev, heldOut] = halves.map((half) => new Set(labels(half).map(({ file }) => file)));

    expect((dev?.size ?? 0) + (heldOut?.size ?? 0)).toBeGreaterThanOrEqual(300);
    expect([...(dev ?? [])].filter((file) => heldOut?.has(file))).toEqual([]);
    expect(heldOut?.size ?? 0).toBeGreaterThanOrEqual(80);
  });

  it.each(halves)('labels %s with phones, national and enterprise numbers that exist', (half) => {
    for (const { expect: stated, file } of labels(half)) {
      const { tenants = [], landlord, referrer } = stated;
      for (const phone of [...tenants.map((one) => one.phone), landlord?.phone, referrer?.phone]) {
        if (phone !== undefined) expect(parsePhoneNumberFromString(phone)?.isValid(), file).toBe(true);
      }
      for (const { nationalNumber } of tenants) {
        if (nationalNumber !== undefined)
          expect(stdnum['BE']?.['nn']?.validate(nationalNumber).isValid, file).toBe(true);
      }
      if (landlord?.enterpriseNumber !== undefined)
        expect(stdnum['BE']?.['vat']?.validate(landlord.enterpriseNumber).isValid, file).toBe(true);
    }
  });
});
