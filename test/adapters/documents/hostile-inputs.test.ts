import { describe, expect, it } from 'vitest';
import { createInputReader, readNothing } from '#adapters/documents/input-reader.ts';
import { hostileInputs } from '#infra/bench/hostile/hostile-inputs.ts';

const read = createInputReader();
const receivedAt = '2026-11-20T08:00:00.000Z';

/** Those whose limit holds in a moment; all of them, with their cost: `npm run -s bench -- hostile`. */
const quick = hostileInputs.filter((input) => input.quick === true);

describe('a hostile input', () => {
  it.each(quick)('has a place when it is $name', async ({ channel, fileName, bytes, becomes }) => {
    const { ref, items } = await read({ channel, fileName, bytes: bytes(), receivedAt });

    expect(ref).not.toBe('');
    expect(items.length).toBeGreaterThan(0);
    if (becomes !== undefined) expect(items.map(({ outcome }) => outcome)).toContain(becomes);
    for (const item of items) if (item.outcome === 'unreadable') expect(item.detail).not.toBe('');
    // No order in a text is followed, no markup becomes a name, and nothing can break out of a header.
    const names = items.flatMap(({ outcome, fields }) =>
      outcome === 'signal'
        ? (fields?.tenants ?? []).flatMap(({ givenName, familyName }) => [givenName, familyName])
        : [],
    );
    for (const name of names)
      expect(name ?? '').not.toMatch(/[<>\r\n\u0000\u200B-\u200F\u202A-\u202E\uFEFF]/);
    expect(JSON.stringify(items.map(({ fields }) => fields))).not.toMatch(/Iedereen|2027-01-01/);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('is left to a person under its own name once it was given up', async () => {
    const bytes = new TextEncoder().encode('Message-ID: <bomb@evil.example>\r\nSubject: x\r\n\r\nx');

    expect(await readNothing({ channel: 'mail', fileName: 'mail.eml', bytes, receivedAt })).toMatchObject({
      ref: 'bomb@evil.example',
      items: [{ outcome: 'unreadable', reason: 'timeout' }],
    });
  });
});
