import { describe, expect, it } from 'vitest';
import { extractMailText } from '#domain/extraction/text/index.ts';
import { arrearsLetters } from './letters/arrears-letters.ts';
import { callsForHelp } from './letters/calls-for-help.ts';
import { debtsAndNews } from './letters/debts-and-news.ts';
import { expectedOf, type Letter, mailOf, RECEIVED_AT, seenOf } from './letters/letter.ts';
import { kindsOfMail } from './letters/kinds-of-mail.ts';
import { lateHands } from './letters/late-hands.ts';
import { manyVoices } from './letters/many-voices.ts';
import { noHousehold } from './letters/no-household.ts';
import { otherHands } from './letters/other-hands.ts';
import { otherLetters } from './letters/other-letters.ts';
import { referralLetters } from './letters/referral-letters.ts';
import { unseenHands } from './letters/unseen-hands.ts';
import { updateLetters } from './letters/update-letters.ts';

/** Letters as people write them, each with what must be read in it: a rule that breaks one names it here. */
const shelves: readonly (readonly [string, readonly Letter[]])[] = [
  ['arrears', arrearsLetters],
  ['referrals and requests', referralLetters],
  ['news', updateLetters],
  ['many voices', manyVoices],
  ['debts and news', debtsAndNews],
  ['calls for help', callsForHelp],
  ['kinds of mail', kindsOfMail],
  ['unseen hands', [...unseenHands, ...otherHands, ...lateHands]],
  ['nothing about one household', noHousehold],
  ['what signals nothing, and what a person has to read', otherLetters],
];

describe.each(shelves)('extractMailText: %s', (_name, letters) => {
  it.each(letters.map((letter) => [letter.title, letter] as const))('reads %s', (_title, letter) => {
    const result = extractMailText(mailOf(letter), { receivedAt: RECEIVED_AT });

    expect(seenOf(result, letter.expect)).toEqual(expectedOf(letter));
  });
});
