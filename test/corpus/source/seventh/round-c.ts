import type { Piece } from '../piece.ts';
import { courtFrenchGermanC } from './court-french-german-c.ts';
import { courtJsonC } from './court-json-c.ts';
import { courtLaterC } from './court-later-c.ts';
import { courtPetitionsC } from './court-petitions-c.ts';
import { courtScansC } from './court-scans-c.ts';
import { courtXmlC } from './court-xml-c.ts';
import { listsCsvC } from './lists-csv-c.ts';
import { listsCsvMoreC } from './lists-csv-more-c.ts';
import { listsXlsxC } from './lists-xlsx-c.ts';

export async function seventhCourtFilesAndLists(): Promise<Piece[]> {
  return [
    ...(await courtPetitionsC()),
    ...(await courtLaterC()),
    ...(await courtFrenchGermanC()),
    ...(await courtScansC()),
    ...courtXmlC(),
    ...courtJsonC(),
    ...listsCsvC(),
    ...listsCsvMoreC(),
    ...(await listsXlsxC()),
  ];
}
