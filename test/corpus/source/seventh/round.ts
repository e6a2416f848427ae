import type { Piece } from '../piece.ts';
import { seventhMailsOfLandlordsAndTenants } from './round-a.ts';
import { seventhMailsOfProfessionalsAndCourts } from './round-b.ts';
import { seventhCourtFilesAndLists } from './round-c.ts';

/** Written by three people who had not seen the rules, when the first five rounds had been opened. */
export async function seventhRound(): Promise<Piece[]> {
  return [
    ...(await seventhCourtFilesAndLists()),
    ...(await seventhMailsOfLandlordsAndTenants()),
    ...(await seventhMailsOfProfessionalsAndCourts()),
  ];
}
