import type { Piece } from '../piece.ts';
import { sixthMailsOfLandlordsAndTenants } from './round-a.ts';
import { sixthMailsOfProfessionalsAndCourts } from './round-b.ts';
import { sixthCourtFilesAndLists } from './round-c.ts';

/** Written by three people who had not seen the rules, when the first five rounds had been opened. */
export async function sixthRound(): Promise<Piece[]> {
  return [
    ...(await sixthCourtFilesAndLists()),
    ...(await sixthMailsOfLandlordsAndTenants()),
    ...(await sixthMailsOfProfessionalsAndCourts()),
  ];
}
