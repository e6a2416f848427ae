import type { Piece } from '../piece.ts';
import { sixthMailsOfAgents } from './mails-agents.ts';
import { sixthMailsWithAttachments } from './mails-attachments.ts';
import { sixthMailsWithNews } from './mails-news.ts';
import { sixthMailsOfHousingOffices } from './mails-offices.ts';
import { sixthMailsInOtherLanguages } from './mails-other-languages.ts';
import { sixthMailsOfOwners } from './mails-owners.ts';
import { sixthMailsOfRelativesAndNeighbours, sixthMailsOfTenants } from './mails-tenants.ts';

/** Mails of landlords, tenants, relatives and neighbours. */
export async function sixthMailsOfLandlordsAndTenants(): Promise<Piece[]> {
  return [
    ...sixthMailsOfOwners(),
    ...sixthMailsOfHousingOffices(),
    ...sixthMailsOfAgents(),
    ...sixthMailsInOtherLanguages(),
    ...sixthMailsOfTenants(),
    ...sixthMailsOfRelativesAndNeighbours(),
    ...(await sixthMailsWithAttachments()),
    ...sixthMailsWithNews(),
  ];
}
