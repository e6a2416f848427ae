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
import type { Piece } from './source/piece.ts';
import { fifthRound } from './source/fifth/round.ts';
import { seventhRound } from './source/seventh/round.ts';
import { sixthRound } from './source/sixth/round.ts';
import { secondAttachments } from './source/second/attachments.ts';
import { secondBailiffsAndLawyers } from './source/second/bailiffs-and-lawyers.ts';
import { secondCourtData } from './source/second/court-data.ts';
import { secondCourtPdfs } from './source/second/court-pdfs.ts';
import { secondCourtScans } from './source/second/court-scans.ts';
import { secondCourtsByMail } from './source/second/courts-by-mail.ts';
import { secondEnglishAndGerman } from './source/second/english-and-german.ts';
import { secondForwardsAndAttachments } from './source/second/forwards-and-attachments.ts';
import { secondJudgments } from './source/second/judgments.ts';
import { secondLandlordsMore } from './source/second/landlords-more.ts';
import { secondLandlordsNotations } from './source/second/landlords-notations.ts';
import { secondLandlords } from './source/second/landlords.ts';
import { secondLetters } from './source/second/letters.ts';
import { secondLists } from './source/second/lists.ts';
import { secondNearMisses } from './source/second/near-misses.ts';
import { secondNewsAndCourts } from './source/second/news-and-courts.ts';
import { secondNonSignals } from './source/second/non-signals.ts';
import { secondOtherLanguages } from './source/second/other-languages.ts';
import { secondReferralsDebts } from './source/second/referrals-debts.ts';
import { secondReferralsMore } from './source/second/referrals-more.ts';
import { secondReferrals } from './source/second/referrals.ts';
import { secondTenantsAndRelatives } from './source/second/tenants-and-relatives.ts';
import { secondTenantsMore } from './source/second/tenants-more.ts';
import { courtDataAndScans as thirdCourtDataAndScans } from './source/third/court-data-scans.ts';
import { laterCourtPdfs as thirdLaterCourtPdfs } from './source/third/court-pdfs-later.ts';
import { courtPdfPetitions as thirdCourtPdfPetitions } from './source/third/court-pdfs-petitions.ts';
import { shortLists as thirdShortLists } from './source/third/lists.ts';
import { messyLandlordMails as thirdMessyLandlordMails } from './source/third/mails-landlord-messy.ts';
import { officeLandlordMails as thirdOfficeLandlordMails } from './source/third/mails-landlord-offices.ts';
import { tidyLandlordMails as thirdTidyLandlordMails } from './source/third/mails-landlord-private-tidy.ts';
import { officialMails as thirdOfficialMails } from './source/third/mails-officials.ts';
import { professionalMails as thirdProfessionalMails } from './source/third/mails-professionals.ts';
import { tenantRequestMails as thirdTenantRequestMails } from './source/third/mails-tenants.ts';
import { quietMails as thirdQuietMails } from './source/third/non-signals.ts';
import { fourthCourtData } from './source/fourth/court-data.ts';
import { fourthFrenchAndGerman } from './source/fourth/court-french.ts';
import { fourthJudgments } from './source/fourth/court-judgments.ts';
import { fourthMailsWithLetters } from './source/fourth/court-mails.ts';
import { fourthPetitions } from './source/fourth/court-petitions.ts';
import { fourthScans } from './source/fourth/court-scans.ts';
import { fourthSummonsesAndCalls } from './source/fourth/court-summons-and-calls.ts';
import { fourthCsvLists } from './source/fourth/lists-csv.ts';
import { fourthWorkbooks } from './source/fourth/lists-xlsx.ts';
import { courtMails as fourthCourtMails } from './source/fourth/mails-courts.ts';
import { estateAgentMails as fourthEstateAgentMails } from './source/fourth/mails-estate-agents.ts';
import { judgmentMails as fourthJudgmentMails } from './source/fourth/mails-judgments.ts';
import { privateLandlordMails as fourthPrivateLandlordMails } from './source/fourth/mails-private-landlords.ts';
import { morePrivateLandlordMails as fourthMorePrivateLandlordMails } from './source/fourth/mails-private-landlords-more.ts';
import { careReferralMails as fourthCareReferralMails } from './source/fourth/mails-referrals-care.ts';
import { officeReferralMails as fourthOfficeReferralMails } from './source/fourth/mails-referrals-offices.ts';
import { socialLandlordMails as fourthSocialLandlordMails } from './source/fourth/mails-social-landlords.ts';
import { tenantMails as fourthTenantMails } from './source/fourth/mails-tenants.ts';
import { updateMails as fourthUpdateMails } from './source/fourth/mails-updates.ts';
import { silentMails as fourthSilentMails } from './source/fourth/non-signals.ts';

/**
 * Writes the corpus in rounds: `dev` holds every round that was opened, `held-out` the newest, to be scored and not looked
 * at. When rules have been written against it, it is worn out: it is opened, and another round is written by somebody who
 * has not seen the rules. `npm run -s corpus` writes the same bytes each time.
 */
const FOLDERS = ['mails', 'petitions', 'lists'] as const;

/** Its held-out third scored 0.947 (micro-F1) at first sight. */
async function firstRound(): Promise<Piece[]> {
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

/** Its held-out half scored 0.922 at first sight. */
async function secondRound(): Promise<Piece[]> {
  return [
    ...(await secondAttachments()),
    ...(await secondBailiffsAndLawyers()),
    ...secondCourtData(),
    ...(await secondCourtPdfs()),
    ...(await secondCourtScans()),
    ...secondCourtsByMail(),
    ...secondEnglishAndGerman(),
    ...secondForwardsAndAttachments(),
    ...(await secondJudgments()),
    ...(await secondLandlordsMore()),
    ...secondLandlordsNotations(),
    ...secondLandlords(),
    ...(await secondLetters()),
    ...(await secondLists()),
    ...secondNearMisses(),
    ...secondNewsAndCourts(),
    ...secondNonSignals(),
    ...secondOtherLanguages(),
    ...secondReferralsDebts(),
    ...secondReferralsMore(),
    ...secondReferrals(),
    ...secondTenantsAndRelatives(),
    ...secondTenantsMore(),
  ];
}

/** Written to be held out as a whole; scored 0.958 at first sight. */
async function thirdRound(): Promise<Piece[]> {
  return [
    ...(await thirdCourtDataAndScans()),
    ...(await thirdLaterCourtPdfs()),
    ...(await thirdCourtPdfPetitions()),
    ...(await thirdShortLists()),
    ...thirdMessyLandlordMails(),
    ...thirdOfficeLandlordMails(),
    ...thirdTidyLandlordMails(),
    ...(await thirdOfficialMails()),
    ...thirdProfessionalMails(),
    ...thirdTenantRequestMails(),
    ...(await thirdQuietMails()),
  ];
}

/** Scored 0.935 at first sight. */
async function fourthRound(): Promise<Piece[]> {
  return [
    ...fourthCourtData(),
    ...(await fourthFrenchAndGerman()),
    ...(await fourthJudgments()),
    ...(await fourthMailsWithLetters()),
    ...(await fourthPetitions()),
    ...(await fourthScans()),
    ...(await fourthSummonsesAndCalls()),
    ...fourthCsvLists(),
    ...(await fourthWorkbooks()),
    ...(await fourthCourtMails()),
    ...(await fourthEstateAgentMails()),
    ...(await fourthJudgmentMails()),
    ...fourthPrivateLandlordMails(),
    ...fourthMorePrivateLandlordMails(),
    ...fourthCareReferralMails(),
    ...fourthOfficeReferralMails(),
    ...(await fourthSocialLandlordMails()),
    ...(await fourthTenantMails()),
    ...fourthUpdateMails(),
    ...(await fourthSilentMails()),
  ];
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

write(join(import.meta.dirname, 'dev'), [
  ...(await firstRound()),
  ...(await secondRound()),
  ...(await thirdRound()),
  ...(await fourthRound()),
  ...(await fifthRound()),
  ...(await sixthRound()),
]);
write(join(import.meta.dirname, 'held-out'), await seventhRound());
