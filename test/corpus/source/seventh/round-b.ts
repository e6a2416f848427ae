import type { Piece } from '../piece.ts';
import { movedHearingMails } from './law-mails-hearings-moved.ts';
import { petitionMails } from './law-mails-petitions.ts';
import { summonsAndJudgmentMails } from './law-mails-summons-and-judgments.ts';
import { referralsInOtherLanguages } from './prof-other-languages.ts';
import { policeAndCareReferrals } from './prof-police-and-care.ts';
import { schoolDebtAndYouthReferrals } from './prof-school-debts-youth.ts';
import { silentMails } from './silent-mails.ts';

/** Mails of professionals, courts, bailiffs and lawyers, and mails that signal nobody. */
export async function seventhMailsOfProfessionalsAndCourts(): Promise<Piece[]> {
  return [
    ...policeAndCareReferrals(),
    ...(await schoolDebtAndYouthReferrals()),
    ...referralsInOtherLanguages(),
    ...(await petitionMails()),
    ...(await summonsAndJudgmentMails()),
    ...movedHearingMails(),
    ...(await silentMails()),
  ];
}
