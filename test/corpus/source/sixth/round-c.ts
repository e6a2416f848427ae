import type { Piece } from '../piece.ts';
import { courtBailiffs } from './court-bailiffs.ts';
import { courtCallsAndJudgments } from './court-calls-and-judgments.ts';
import { courtFrenchAndGerman } from './court-french-and-german.ts';
import { courtJson } from './court-json.ts';
import { courtPetitions } from './court-petitions.ts';
import { courtScans } from './court-scans.ts';
import { courtXml } from './court-xml.ts';
import { csvLists } from './lists-csv.ts';
import { xlsxLists } from './lists-xlsx.ts';

/** The court files and the lists of the sixth round. */
export async function sixthCourtFilesAndLists(): Promise<Piece[]> {
  return [
    ...(await courtPetitions()),
    ...(await courtBailiffs()),
    ...(await courtCallsAndJudgments()),
    ...(await courtFrenchAndGerman()),
    ...(await courtScans()),
    ...courtXml(),
    ...courtJson(),
    ...csvLists(),
    ...(await xlsxLists()),
  ];
}
