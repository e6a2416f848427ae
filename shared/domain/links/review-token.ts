import { z } from 'zod';
import type { TokenSigner } from './answer-token.ts';
import { fromBase64url, toBase64url } from './base64url.ts';

/**
 * The token in a reviewer's link: like that of an answer link (`base64url(payload).base64url(signature)`), for one review
 * and one colleague. It opens nothing else, and no answer link opens a review. The colleague stands in it as a
 * keyed hash of the address, since addresses of pages end up in logs.
 */
export type ReviewClaims = {
  readonly reviewId: string;
  /** Keyed hash of the colleague's address. */
  readonly reader: string;
  /** UTC instant, whole seconds. */
  readonly expiresAt: string;
};

export type ReviewTokenReading =
  | { readonly ok: true; readonly claims: ReviewClaims }
  | { readonly ok: false; readonly reason: 'unknown' | 'expired' };

const VERSION = 1;
const MAX_TOKEN_LENGTH = 1_000;

/** The word keeps the two kinds of token apart under the same keys. */
const payload = z.tuple([
  z.literal('review'),
  z.literal(VERSION),
  z.string().min(1).max(200),
  z.string().min(1).max(60),
  z.int().min(0).max(253_402_300_799),
  z.string().min(1).max(60),
]);

/**
 * A token for one review.
 * @throws {Error} when the signer has lost its current key: the installation's key ring must be restored.
 */
export const issueReviewToken = (claims: ReviewClaims, signer: TokenSigner): string => {
  const keyId = signer.currentKeyId;
  const seconds = Math.floor(Date.parse(claims.expiresAt) / 1000);
  const fields = payload.parse(['review', VERSION, claims.reviewId, claims.reader, seconds, keyId]);
  const bytes = new TextEncoder().encode(JSON.stringify(fields));
  const signature = signer.sign(keyId, bytes);
  if (signature === undefined)
    throw new Error('The current key for review links is missing: restore the key ring.');
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
export const readReviewToken = (token: string, signer: TokenSigner, now: string): ReviewTokenReading => {
  const unknown = { ok: false, reason: 'unknown' } as const;
  if (token.length > MAX_TOKEN_LENGTH) return unknown;
  const [body = '', mark = '', ...rest] = token.split('.');
  const bytes = fromBase64url(body);
  const signature = fromBase64url(mark);
  if (rest.length > 0 || bytes === undefined || signature === undefined) return unknown;
  const fields = parsed(bytes);
  if (fields === undefined) return unknown;
  const [, , reviewId, reader, seconds, keyId] = fields;
  if (!signer.verify(keyId, bytes, signature)) return unknown;
  if (Date.parse(now) >= seconds * 1000) return { ok: false, reason: 'expired' };
  return { ok: true, claims: { reviewId, reader, expiresAt: new Date(seconds * 1000).toISOString() } };
};

/** Address of the page of one review, with a decision chosen; nothing is recorded before it is confirmed there. */
export const reviewUrl = (publicUrl: string, token: string, decision?: string): string =>
  `${publicUrl.replace(/\/+$/, '')}/r/${token}${decision === undefined ? '' : `?decision=${encodeURIComponent(decision)}`}`;
