import type { Piece } from '../piece.ts';
import { fifthFrenchAndGermanFiles } from './court-french-german.ts';
import { fifthCourtJson } from './court-json.ts';
import { fifthJudgmentsAndEvictions } from './court-judgments.ts';
import { fifthPetitions } from './court-petitions.ts';
import { fifthCourtScans } from './court-scans.ts';
import { fifthSummonsesAndCalls } from './court-summons.ts';
import { fifthCourtXml } from './court-xml.ts';
import { dutchClaimMails } from './law-mails-claims.ts';
import { hearingChangeMails } from './law-mails-hearings.ts';
import { judgmentAndFrenchLawMails } from './law-mails-judgments.ts';
import { fifthCsvListsInOtherLanguages } from './lists-csv-languages.ts';
import { fifthCsvLists } from './lists-csv.ts';
import { fifthWorkbooks } from './lists-xlsx.ts';
import { agentMails } from './mails-agents-syndic-notary.ts';
import { newsMails } from './mails-news.ts';
import { ownerMailsInOtherLanguages } from './mails-owners-other-languages.ts';
import { morePrivateOwnerMails } from './mails-private-owners-more.ts';
import { privateOwnerMails } from './mails-private-owners.ts';
import { rentalOfficeMails } from './mails-rental-offices.ts';
import { tenantAndNearMails } from './mails-tenants-and-near.ts';
import { lateTenantMails } from './mails-tenants-late.ts';
import { mailsWithPapers } from './mails-with-papers.ts';
import { mailsWithTables } from './mails-with-tables.ts';
import { professionalsElsewhere } from './prof-abroad.ts';
import { professionalsInOffices } from './prof-offices.ts';
import { professionalsInTheStreet } from './prof-streets.ts';
import { mailsOfMachines } from './silent-machines.ts';
import { mailsAboutNobody } from './silent-people.ts';

/** Written by three people who had not seen the rules, when the first four rounds had been opened. */
export async function fifthRound(): Promise<Piece[]> {
  return [
    ...(await fifthPetitions()),
    ...(await fifthSummonsesAndCalls()),
    ...(await fifthJudgmentsAndEvictions()),
    ...(await fifthFrenchAndGermanFiles()),
    ...(await fifthCourtScans()),
    ...fifthCourtXml(),
    ...fifthCourtJson(),
    ...fifthCsvLists(),
    ...fifthCsvListsInOtherLanguages(),
    ...(await fifthWorkbooks()),
    ...privateOwnerMails(),
    ...morePrivateOwnerMails(),
    ...ownerMailsInOtherLanguages(),
    ...rentalOfficeMails(),
    ...agentMails(),
    ...tenantAndNearMails(),
    ...lateTenantMails(),
    ...(await mailsWithPapers()),
    ...(await mailsWithTables()),
    ...newsMails(),
    ...professionalsInTheStreet(),
    ...(await professionalsInOffices()),
    ...professionalsElsewhere(),
    ...(await dutchClaimMails()),
    ...(await judgmentAndFrenchLawMails()),
    ...hearingChangeMails(),
    ...(await mailsOfMachines()),
    ...(await mailsAboutNobody()),
  ];
}
