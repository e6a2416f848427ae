/**
 * The short number of a case in letters and on pages, e.g. `K-4F7Q2B`: the last six letters and digits of its id.
 * It helps people to speak of the same case; machines use the id.
 */
export const caseNumberOf = (caseId: string): string =>
  `K-${caseId
    .replace(/[^\p{L}\p{N}]/gu, '')
    .slice(-6)
    .toUpperCase()}`;
