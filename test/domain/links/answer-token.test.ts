import { createHmac, timingSafeEqual } from 'node:crypto';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AnswerClaims,
  answerUrl,
  issueAnswerToken,
  outcomeOf,
  readAnswerToken,
  type TokenSigner,
} from '#domain/links/answer-token.ts';

const mark = (keyId: string, bytes: Uint8Array): Buffer =>
  createHmac('sha256', `secret of ${keyId}`).update(bytes).digest();

const signerWith = (current: string, keys: readonly string[]): TokenSigner => ({
  currentKeyId: current,
  sign: (keyId, bytes) => (keys.includes(keyId) ? mark(keyId, bytes) : undefined),
  verify: (keyId, bytes, signature) =>
    keys.includes(keyId) && signature.length === 32 && timingSafeEqual(mark(keyId, bytes), signature),
});

const signer = signerWith('k2', ['k2', 'k1']);
const claims: AnswerClaims = {
  caseId: 'k3m9qz7tw2fh',
  stepId: 'st-1',
  expiresAt: '2027-05-01T00:00:00.000Z',
};
const before = '2027-04-30T23:59:59.999Z';
const unknown = { ok: false, reason: 'unknown' };

describe('readAnswerToken', () => {
  it('gives the claims back when the token is ours and in time', () => {
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1_800_000_000, max: 4_000_000_000 }),
        (caseId, stepId, seconds) => {
          const wanted = { caseId, stepId, expiresAt: new Date(seconds * 1000).toISOString() };
          const token = issueAnswerToken(wanted, signer);
          expect(token).toMatch(/^[\w-]+\.[\w-]+$/);
          expect(readAnswerToken(token, signer, '2027-01-01T00:00:00Z')).toEqual({
            ok: true,
            claims: wanted,
          });
        },
      ),
    );
  });

  it('says expired from the very second of its expiry on', () => {
    const token = issueAnswerToken(claims, signer);
    expect(readAnswerToken(token, signer, before)).toEqual({ ok: true, claims });
    expect(readAnswerToken(token, signer, claims.expiresAt)).toEqual({
      ok: false,
      reason: 'expired',
      claims,
    });
  });

  it('still reads a token of an old key when the ring has turned', () => {
    const token = issueAnswerToken(claims, signerWith('k1', ['k1']));
    expect(readAnswerToken(token, signer, before)).toEqual({ ok: true, claims });
  });

  it('knows a token no more when its key was withdrawn', () => {
    const token = issueAnswerToken(claims, signer);
    expect(readAnswerToken(token, signerWith('k3', ['k3']), before)).toEqual(unknown);
  });

  it('does not know a token in which anything was changed', () => {
    const token = issueAnswerToken(claims, signer);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.stringMatching(/^[A-Za-z0-9_.-]$/), (place, character) => {
        fc.pre(token[place] !== character);
        const changed = `${token.slice(0, place)}${character}${token.slice(place + 1)}`;
        expect(readAnswerToken(changed, signer, before)).toEqual(unknown);
      }),
      { numRuns: 1000 },
    );
  });

  it('does not know and never throws on whatever else', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(readAnswerToken(text, signer, before)).toEqual(unknown);
      }),
      { numRuns: 500 },
    );
    expect(readAnswerToken('A'.repeat(5_000), signer, before)).toEqual(unknown);
  });

  it('does not believe the payload of another under our signature', () => {
    const [body] = issueAnswerToken({ ...claims, stepId: 'other' }, signer).split('.');
    const [, otherMark] = issueAnswerToken(claims, signer).split('.');
    expect(readAnswerToken(`${body}.${otherMark}`, signer, before)).toEqual(unknown);
  });
});

describe('issueAnswerToken', () => {
  it('fails loudly when the current key is lost', () => {
    expect(() => issueAnswerToken(claims, signerWith('k9', ['k1']))).toThrow('key ring');
  });
});

describe('answerUrl', () => {
  it('puts token and outcome behind the address of the pages', () => {
    expect(answerUrl('https://kier.example/', 'a.b', 'let-in')).toBe(
      'https://kier.example/a/a.b?outcome=let-in',
    );
    expect(answerUrl('http://127.0.0.1:8080', 'a.b')).toBe('http://127.0.0.1:8080/a/a.b');
  });
});

describe('outcomeOf', () => {
  it('knows outcomes and nothing else', () => {
    expect(outcomeOf('reached')).toBe('reached');
    for (const word of ['Reached', 'constructor', '', undefined]) expect(outcomeOf(word)).toBeUndefined();
  });
});
