import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { courtDataFiles } from './source/court-data.ts';
import { otherCourtPdfs } from './source/court-other.ts';
import { petitionPdfs } from './source/court-petitions.ts';
import { courtScans } from './source/court-scans.ts';
import { hostilePieces } from './source/hostile.ts';
import { csvLists } from './source/lists-csv.ts';
import { xlsxLists } from './source/lists-xlsx.ts';
import { courtAndWorkerMails } from './source/mails-courts-and-workers.ts';
import { estateAgentMails } from './source/mails-estate-agents.ts';
import { moreHousingCompanyMails } from './source/mails-housing-companies-more.ts';
import { housingCompanyMails } from './source/mails-housing-companies.ts';
import { neighbourAndRelativeMails } from './source/mails-neighbours-and-relatives.ts';
import { otherLanguageMails } from './source/mails-other-languages.ts';
import { privateLandlordMails } from './source/mails-private-landlords.ts';
import { professionalMails } from './source/mails-professionals.ts';
import { tenantMails } from './source/mails-tenants.ts';
import { nearMisses } from './source/near-misses.ts';
import { nonSignalMails } from './source/non-signals.ts';
import type { Category, Piece } from './source/piece.ts';
import { random } from './source/scan.ts';

/**
 * Writes the corpus: `dev` (two thirds, to build and look at) and `held-out` (a third of each category, drawn with a
 * fixed seed, to be scored and not looked at). `node test/corpus/make-corpus.ts` writes the same bytes each time.
 */
const SEED = 20261101;
const FOLDERS = ['mails', 'petitions', 'lists'] as const;

async function allPieces(): Promise<Piece[]> {
  return [
    ...(await housingCompanyMails()),
    ...moreHousingCompanyMails(),
    ...(await privateLandlordMails()),
    ...(await estateAgentMails()),
    ...(await professionalMails()),
    ...neighbourAndRelativeMails(),
    ...(await tenantMails()),
    ...(await courtAndWorkerMails()),
    ...otherLanguageMails(),
    ...(await nonSignalMails()),
    ...nearMisses(),
    ...(await petitionPdfs()),
    ...(await otherCourtPdfs()),
    ...courtDataFiles(),
    ...(await courtScans()),
    ...csvLists(),
    ...(await xlsxLists()),
    ...(await hostilePieces()),
  ];
}

/**
 * The pieces that are held out: a third of each category in a shuffled order. Pieces that were added later draw last,
 * so that what was drawn before them stays where it is.
 */
function heldOut(pieces: readonly Piece[]): Set<Piece> {
  const next = random(SEED);
  const categories: Category[] = ['mails', 'non-signals', 'court', 'lists', 'hostile'];
  const keys = new Map<Piece, number>();
  for (const later of [false, true]) {
    for (const category of categories) {
      for (const piece of pieces) {
        if (piece.category === category && (piece.later ?? false) === later) keys.set(piece, next());
      }
    }
  }
  const chosen = new Set<Piece>();
  for (const category of categories) {
    const shuffled = pieces
      .filter((piece) => piece.category === category)
      .sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
    for (const piece of shuffled.slice(0, Math.round(shuffled.length / 3))) chosen.add(piece);
  }
  return chosen;
}

function write(root: string, pieces: readonly Piece[]): void {
  rmSync(root, { recursive: true, force: true });
  for (const folder of FOLDERS) mkdirSync(join(root, folder), { recursive: true });
  const labels: string[] = [];
  for (const piece of pieces) {
    const file = `${piece.folder}/${piece.name}`;
    writeFileSync(join(root, file), piece.bytes);
    for (const { ref, row, line, sheet, expect, action, note } of piece.labels) {
      labels.push(JSON.stringify({ ref, row, line, sheet, file, expect, action, note }));
    }
  }
  writeFileSync(join(root, 'gold.ndjson'), `${labels.join('\n')}\n`);
}

const pieces = await allPieces();
const apart = heldOut(pieces);
write(
  join(import.meta.dirname, 'dev'),
  pieces.filter((piece) => !apart.has(piece)),
);
write(
  join(import.meta.dirname, 'held-out'),
  pieces.filter((piece) => apart.has(piece)),
);
