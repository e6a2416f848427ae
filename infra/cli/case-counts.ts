import { readCaseExport } from '#adapters/aws/case-export-reader.ts';
import type { CaseExport } from '#events/case-export.ts';
import { localTable } from '#infra/local/local-names.ts';
import type { Platform } from '#infra/local/platform.ts';
import { keyRing } from '#runtime/key-ring.ts';

export const exportOf = async (platform: Platform): Promise<CaseExport> =>
  readCaseExport(platform.clients.dynamodb, localTable, await keyRing());

/** What the platform holds, in numbers. */
export const countsOf = ({ cases, review, duplicates, ignored }: CaseExport) => ({
  cases: cases.length,
  openCases: cases.filter(({ status }) => status === 'open').length,
  signals: cases.reduce((sum, { signals }) => sum + signals.length, 0),
  review: review.length,
  duplicates: duplicates.length,
  ignored: ignored.length,
});
