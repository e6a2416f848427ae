import { z } from 'zod';
import { type OutcomeCode, outcomeCodes } from '../outcome.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/**
 * The token in an answer link: `base64url(payload).base64url(signature)`. Whoever holds it may answer one step until it
 * expires; it gives access to nothing else. It holds no personal data, since addresses of pages end up in logs.
 */
export type AnswerClaims = {
  readonly caseId: string;
  readonly stepId: string;
  /** UTC instant, whole seconds. */
  readonly expiresAt: string;
};

/** Signs with keys that have names; an old key verifies as long as the ring keeps it. */
export type TokenSigner = {
  readonly currentKeyId: string;
  /** undefined: there is no such key. */
  readonly sign: (keyId: string, bytes: Uint8Array) => Uint8Array | undefined;
  readonly verify: (keyId: string, bytes: Uint8Array, signature: Uint8Array) => boolean;
};

/** `unknown`: not made by us, damaged, or signed with a key that was withdrawn. */
export type TokenReading =
  | { readonly ok: true; readonly claims: AnswerClaims }
  | { readonly ok: false; readonly reason: 'unknown' }
  | { readonly ok: false; readonly reason: 'expired'; readonly claims: AnswerClaims };

const VERSION = 1;
const MAX_TOKEN_LENGTH = 1_000;

/** Version, case, step, expiry in seconds since 1970, key: a list, because every character is read out of a mail. */
const payload = z.tuple([
  z.literal(VERSION),
  z.string().min(1).max(200),
  z.string().min(1).max(200),
  z.int().min(0).max(253_402_300_799),
  z.string().min(1).max(60),
]);

/**
 * A token for one step.
 * @throws {Error} when the signer has lost its current key: the installation's key ring must be restored.
 */
export const issueAnswerToken = (claims: AnswerClaims, signer: TokenSigner): string => {
  const keyId = signer.currentKeyId;
  const seconds = Math.floor(Date.parse(claims.expiresAt) / 1000);
  const bytes = new TextEncoder().encode(
    JSON.stringify(payload.parse([VERSION, claims.caseId, claims.stepId, seconds, keyId])),
  );
  const signature = signer.sign(keyId, bytes);
  if (signature === undefined)
    throw new Error('The current key for answer links is missing: restore the key ring.');
  return `${toBase64url(bytes)}.${toBase64url(signature)}`;
};

const parsed = (bytes: Uint8Array): z.infer<typeof payload> | undefined => {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    return payload.safeParse(value).data;
  } catch {
    return undefined;
  }
};

/** Reads a token; never throws. The signature is checked before the claims are believed, and before the expiry. */
export const readAnswerToken = (token: string, signer: TokenSigner, now: string): TokenReading => {
  const unknown = { ok: false, reason: 'unknown' } as const;
  if (token.length > MAX_TOKEN_LENGTH) return unknown;
  const [body = '', mark = '', ...rest] = token.split('.');
  const bytes = fromBase64url(body);
  const signature = fromBase64url(mark);
  if (rest.length > 0 || bytes === undefined || signature === undefined) return unknown;
  const fields = parsed(bytes);
  if (fields === undefined) return unknown;
  const [, caseId, stepId, seconds, keyId] = fields;
  if (!signer.verify(keyId, bytes, signature)) return unknown;
  const claims = { caseId, stepId, expiresAt: new Date(seconds * 1000).toISOString() };
  return Date.parse(now) >= seconds * 1000 ? { ok: false, reason: 'expired', claims } : { ok: true, claims };
};

/** Address of the answer page with one outcome chosen. Nothing is recorded before the worker confirms there. */
export const answerUrl = (publicUrl: string, token: string, outcome?: OutcomeCode): string =>
  `${publicUrl.replace(/\/+$/, '')}/a/${token}${outcome === undefined ? '' : `?outcome=${outcome}`}`;

/** The outcome that a link or a form names, or undefined for a word that is none. */
export const outcomeOf = (text: string | undefined): OutcomeCode | undefined =>
  outcomeCodes.find((code) => code === text);
