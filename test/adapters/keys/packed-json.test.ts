import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packJson, unpackJson } from '#adapters/keys/packed-json.ts';

describe('packJson', () => {
  it('gives back what was packed', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(unpackJson(packJson(value)))).toBe(text);
      }),
    );
  });

  it('reads JSON that was stored as it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        expect(JSON.stringify(unpackJson(Buffer.from(text)))).toBe(text);
      }),
    );
  });

  it('reads what was packed with the words of version 1, so that these may never change', () => {
    const stored = Buffer.from('AcNd4oXk56J7Lyy1KCk1OxXDlxZmugbGuoYmuH3rlFiUmoMjGxiZK9XWAgA=', 'base64');

    expect(unpackJson(stored)).toEqual({
      tenants: [{ givenName: 'Tom', familyName: 'Verbeke', birthDate: '1986-03-14' }],
      dwelling: { street: 'Barelstraat', houseNumber: '27' },
    });
  });
});
