import type { Piece } from '../piece.ts';
import { sixthMailsAboutJudgments } from './law-mails-judgments.ts';
import { sixthMailsAboutMovedHearings } from './law-mails-moved.ts';
import { sixthMailsAboutPetitions } from './law-mails-petitions.ts';
import { sixthMailsOfHealthWorkers } from './prof-health.ts';
import { sixthMailsOfOffices } from './prof-offices.ts';
import { sixthMailsOfYouthAndStreetWorkers } from './prof-youth.ts';
import { sixthAutomaticMails } from './silent-automatic.ts';
import { sixthMailsOfPeopleWithoutSignal } from './silent-people.ts';

/** Referrals by professionals, courts by mail, and mails that signal nothing. */
export async function sixthMailsOfProfessionalsAndCourts(): Promise<Piece[]> {
  return [
    ...sixthMailsOfHealthWorkers(),
    ...(await sixthMailsOfOffices()),
    ...sixthMailsOfYouthAndStreetWorkers(),
    ...(await sixthMailsAboutPetitions()),
    ...(await sixthMailsAboutJudgments()),
    ...sixthMailsAboutMovedHearings(),
    ...(await sixthAutomaticMails()),
    ...(await sixthMailsOfPeopleWithoutSignal()),
  ];
}
