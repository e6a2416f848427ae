import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openKeyRing } from '#adapters/keys/key-ring.ts';

const key = (id: string) => ({ id, key: randomBytes(32).toString('base64url') });
const secret = () => ({ claims: [key('c1')], links: [key('l1')], seals: [key('s1')] });

describe('openKeyRing', () => {
  it('opens what it sealed under the key of a case', () => {
    const ring = openKeyRing(secret());
    const dataKey = ring.newDataKey();

    expect(ring.open(dataKey, ring.seal(dataKey, { name: 'Özdemir' }))).toEqual({ name: 'Özdemir' });
  });

  it('opens nothing with the key of another case', () => {
    const ring = openKeyRing(secret());
    const sealed = ring.seal(ring.newDataKey(), 'x');

    expect(() => ring.open(ring.newDataKey(), sealed)).toThrow();
  });

  it('refuses what was tampered with', () => {
    const ring = openKeyRing(secret());
    const dataKey = ring.newDataKey();
    const sealed = Uint8Array.from(ring.seal(dataKey, 'x'));
    sealed[sealed.length - 1] = (sealed.at(-1) ?? 0) ^ 1;

    expect(() => ring.open(dataKey, sealed)).toThrow();
  });

  it('finds old claims, opens old data and verifies old links after a rotation', () => {
    const before = secret();
    const old = openKeyRing(before);
    const claim = old.hashKey('national-number', '85073003328');
    const dataKey = old.newDataKey();
    const sealed = old.seal(dataKey, 'x');
    const shared = old.sealShared('y');
    const bytes = new TextEncoder().encode('link');
    const signature = old.links.sign(old.links.currentKeyId, bytes) ?? new Uint8Array();

    const turned = openKeyRing({
      claims: [key('c2'), ...before.claims],
      links: [key('l2'), ...before.links],
      seals: [key('s2'), ...before.seals],
    });

    expect(turned.hashKey('national-number', '85073003328')).not.toEqual(claim);
    expect(turned.hashKeyAll('national-number', '85073003328')).toContainEqual(claim);
    expect(turned.open(dataKey, sealed)).toBe('x');
    expect(turned.openShared(shared)).toBe('y');
    expect(turned.links.verify('l1', bytes, signature)).toBe(true);
    expect(turned.isProven('text', old.prove('text'))).toBe(true);
  });

  it('gives a name the same id before and after a rotation', () => {
    const before = secret();
    const turned = openKeyRing({ ...before, claims: [key('c2'), ...before.claims] });

    expect(turned.idOf('case', 'a')).toBe(openKeyRing(before).idOf('case', 'a'));
    expect(turned.idOf('case', 'a')).not.toBe(turned.idOf('case', 'b'));
  });

  it('refuses a secret without keys', () => {
    expect(() => openKeyRing({ claims: [], links: [], seals: [] })).toThrow();
  });
});
