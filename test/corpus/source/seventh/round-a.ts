import type { Piece } from '../piece.ts';
import { agentMails } from './mails-agents.ts';
import { attachedLandlordMails } from './mails-attached.ts';
import { housingOfficeMails } from './mails-housing-offices.ts';
import { privateLandlordMails } from './mails-private-landlords.ts';
import { morePrivateLandlordMails } from './mails-private-landlords-more.ts';
import { tenantAndNeighbourMails } from './mails-tenants-and-others.ts';
import { landlordUpdates } from './mails-updates.ts';

/** Mails of landlords, of tenants and of those around them. */
export async function seventhMailsOfLandlordsAndTenants(): Promise<Piece[]> {
  return [
    ...privateLandlordMails(),
    ...morePrivateLandlordMails(),
    ...housingOfficeMails(),
    ...agentMails(),
    ...tenantAndNeighbourMails(),
    ...(await attachedLandlordMails()),
    ...landlordUpdates(),
  ];
}
