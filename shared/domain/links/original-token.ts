import { issueAnswerToken, readAnswerToken, type TokenSigner } from './answer-token.ts';

/**
 * The token in a link to an original: whoever holds it may see what one signal was read from, while the reader to whom it was
 * sent still follows the case up. It answers nothing: what stands where an answer link has its step is the name of no step.
 */
export type OriginalClaims = {
  readonly caseId: string;
  readonly signalId: string;
  /** Name made from the reader's address. */
  readonly reader: string;
  readonly expiresAt: string;
};

const MARK = 'original';

export const issueOriginalToken = (
  { caseId, signalId, reader, expiresAt }: OriginalClaims,
  signer: TokenSigner,
): string => issueAnswerToken({ caseId, expiresAt, stepId: [MARK, signalId, reader].join(':') }, signer);

/** Reads a token; never throws. */
export const readOriginalToken = (
  token: string,
  signer: TokenSigner,
  now: string,
):
  | { readonly ok: true; readonly claims: OriginalClaims }
  | { readonly ok: false; readonly reason: 'unknown' | 'expired' } => {
  const reading = readAnswerToken(token, signer, now);
  if (!reading.ok) return { ok: false, reason: reading.reason };
  const { caseId, stepId, expiresAt } = reading.claims;
  const [mark, signalId, reader, ...rest] = stepId.split(':');
  return mark !== MARK || signalId === undefined || reader === undefined || rest.length > 0
    ? { ok: false, reason: 'unknown' }
    : { ok: true, claims: { caseId, signalId, reader, expiresAt } };
};
