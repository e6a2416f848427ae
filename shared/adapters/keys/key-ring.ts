import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { HashedKey, KeyRing } from '#application/ports.ts';
import { packJson, unpackJson } from './packed-json.ts';

const key = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]{1,20}$/),
  /** 32 random bytes, base64url. */
  key: z.string().regex(/^[A-Za-z0-9_-]{43}$/),
});

/**
 * The secret of an installation: keys by purpose, newest first. Old keys stay, so that old claims, links and sealed
 * data keep working after a rotation. From Secrets Manager on AWS, from a file of mode 600 on one machine.
 */
export const keyRingSecret = z.strictObject({
  claims: z.array(key).min(1).max(10),
  links: z.array(key).min(1).max(10),
  seals: z.array(key).min(1).max(10),
});
export type KeyRingSecret = z.infer<typeof keyRingSecret>;

/** Seals personal data under a key of its case; destroying that key erases the data wherever a copy lies. */
export type Sealer = {
  /** A new data key, wrapped with the newest sealing key of the ring. */
  readonly newDataKey: () => string;
  readonly seal: (dataKey: string, value: unknown) => Uint8Array;
  /** @throws when the key does not fit or the data was tampered with. */
  readonly open: <T>(dataKey: string, sealed: Uint8Array) => T;
  /** For what belongs to no case: inbox records, reviews, receipts of an input. */
  readonly sealShared: (value: unknown) => Uint8Array;
  readonly openShared: <T>(sealed: Uint8Array) => T;
};

/** Signs answer links; the key id travels in the link. */
export type LinkSigner = {
  readonly currentKeyId: string;
  readonly sign: (keyId: string, bytes: Uint8Array) => Uint8Array | undefined;
  readonly verify: (keyId: string, bytes: Uint8Array, signature: Uint8Array) => boolean;
};

const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

const encrypt = (secret: Uint8Array, plain: Uint8Array): Buffer => {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv('aes-256-gcm', secret, nonce);
  return Buffer.concat([nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
};

const decrypt = (secret: Uint8Array, sealed: Uint8Array): Buffer => {
  const bytes = Buffer.from(sealed);
  const decipher = createDecipheriv('aes-256-gcm', secret, bytes.subarray(0, NONCE_BYTES));
  decipher.setAuthTag(bytes.subarray(bytes.length - TAG_BYTES));
  return Buffer.concat([decipher.update(bytes.subarray(NONCE_BYTES, -TAG_BYTES)), decipher.final()]);
};

const bytesOf = (text: string): Buffer => Buffer.from(text, 'base64url');

/** Crockford's base 32, lower case: no letters that are mistaken for digits when read over the phone. */
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const ID_LENGTH = 12;

const shortId = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, ID_LENGTH), (byte) => ALPHABET[byte % ALPHABET.length]).join('');

const newest = <T>(keys: readonly T[]): T => {
  const [first] = keys;
  if (first === undefined)
    throw new Error('The key ring has no key: run the installation again or restore the secret.');
  return first;
};

export type OpenedKeyRing = KeyRing & Sealer & { readonly links: LinkSigner };

/**
 * Opens a key ring.
 * @throws {z.ZodError} when the secret has not the shape of `keyRingSecret`.
 */
export const openKeyRing = (secret: unknown): OpenedKeyRing => {
  const ring = keyRingSecret.parse(secret);
  const hmac = (material: string, text: string): Buffer =>
    createHmac('sha256', bytesOf(material)).update(text).digest();
  const hashWith = (material: string, kind: string, name: string): HashedKey => ({
    kind,
    hash: hmac(material, `${kind}\u0000${name}`).subarray(0, 18).toString('base64url'),
  });
  const sealKeys = new Map(ring.seals.map(({ id, key: material }) => [id, bytesOf(material)]));
  const linkKeys = new Map(ring.links.map(({ id, key: material }) => [id, bytesOf(material)]));
  const opened = new Map<string, Buffer>();

  const dataKeyOf = (wrapped: string): Buffer => {
    const known = opened.get(wrapped);
    if (known !== undefined) return known;
    const [id = '', sealed = ''] = wrapped.split('.');
    const master = sealKeys.get(id);
    if (master === undefined)
      throw new Error('A data key was sealed with a key that is no longer in the key ring.');
    const dataKey = decrypt(master, bytesOf(sealed));
    if (opened.size > 5_000) opened.clear();
    opened.set(wrapped, dataKey);
    return dataKey;
  };
  const seal = (secretKey: Uint8Array, value: unknown): Buffer => encrypt(secretKey, packJson(value));

  return {
    hashKey: (kind, name) => hashWith(newest(ring.claims).key, kind, name),
    hashKeyAll: (kind, name) => ring.claims.map((entry) => hashWith(entry.key, kind, name)),
    // Ids must not change when the ring turns, so they hang on the oldest key.
    idOf: (kind, name) => shortId(hmac(ring.claims.at(-1)?.key ?? '', `id\u0000${kind}\u0000${name}`)),
    prove: (text) => hmac(newest(ring.links).key, `proof\u0000${text}`).toString('base64url'),
    isProven: (text, proof) =>
      ring.links.some((entry) => {
        const expected = hmac(entry.key, `proof\u0000${text}`);
        const given = bytesOf(proof);
        return given.length === expected.length && timingSafeEqual(given, expected);
      }),
    newDataKey: () => {
      const master = newest(ring.seals);
      return `${master.id}.${encrypt(bytesOf(master.key), randomBytes(KEY_BYTES)).toString('base64url')}`;
    },
    seal: (dataKey, value) => seal(dataKeyOf(dataKey), value),
    open: (dataKey, sealed) => unpackJson(decrypt(dataKeyOf(dataKey), sealed)),
    sealShared: (value) => {
      const master = newest(ring.seals);
      return Buffer.concat([Buffer.from(`${master.id}.`, 'utf8'), seal(bytesOf(master.key), value)]);
    },
    openShared: (sealed) => {
      const bytes = Buffer.from(sealed);
      const end = bytes.indexOf('.');
      const master = sealKeys.get(bytes.subarray(0, end).toString('utf8'));
      if (master === undefined)
        throw new Error('A record was sealed with a key that is no longer in the key ring.');
      return unpackJson(decrypt(master, bytes.subarray(end + 1)));
    },
    links: {
      currentKeyId: newest(ring.links).id,
      sign: (keyId, bytes) => {
        const material = linkKeys.get(keyId);
        return material === undefined ? undefined : createHmac('sha256', material).update(bytes).digest();
      },
      verify: (keyId, bytes, signature) => {
        const material = linkKeys.get(keyId);
        if (material === undefined) return false;
        const expected = createHmac('sha256', material).update(bytes).digest();
        return signature.length === expected.length && timingSafeEqual(signature, expected);
      },
    },
  };
};
