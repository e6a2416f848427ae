import { describe, expect, it } from 'vitest';
import { findHearings, upcomingHearing } from '#domain/extraction/text/facts/hearing.ts';
import { sentencesOf } from '#domain/extraction/text/sentences.ts';

const WRITTEN = '2027-01-13T12:11';

const hearingIn = (text: string, ofCourt = false): string | undefined =>
  upcomingHearing(findHearings(text, sentencesOf(text), WRITTEN, true, [], ofCourt))?.hearingAt;

describe('findHearings: a hearing that is moved', () => {
  it.each([
    [
      'the hour of the hearing that was',
      'De zitting van heden, 13 januari 2027 te 9 uur, is niet behandeld. De zaak wordt hernomen op dinsdag 9 februari 2027, zelfde uur.',
      '2027-02-09T09:00',
    ],
    [
      'another hour on the day that stays',
      'De inleidende zitting vangt aan om 10.30 uur in plaats van om 9.00 uur. De datum, woensdag 27 januari 2027, blijft behouden.',
      '2027-01-27T10:30',
    ],
    [
      'another hour, in French',
      "L'audience débutera à 11 h 15 au lieu de 9 h. La date du 27 janvier 2027 reste inchangée.",
      '2027-01-27T11:15',
    ],
    [
      'another room only',
      'De zaak wordt in zaal 2.03 behandeld. Voor de rest verandert er niets, donderdag 14 januari 2027 om 9.30 uur dus.',
      '2027-01-14T09:30',
    ],
    [
      'an adjournment to the same time',
      'The hearing of 20 January 2027 at 9 am was adjourned to 3 February 2027, same time.',
      '2027-02-03T09:00',
    ],
    [
      'words between',
      "L'affaire a été remise ce matin au mardi 9 février 2027 à 11 heures.",
      '2027-02-09T11:00',
    ],
  ])('reads %s', (_what, text, hearingAt) => {
    expect(hearingIn(text)).toBe(hearingAt);
  });

  it('takes no hour that is said of something else', () => {
    expect(
      hearingIn('De zitting is op 27 januari 2027. Ik kan je om 10 uur bellen over de zaak.'),
    ).toBeUndefined();
  });

  it('is not sure of a hearing that was over when the letter was written', () => {
    const text = 'De zitting van 13 januari 2027 om 9 uur verliep vlot.';
    const [past] = findHearings(text, sentencesOf(text), WRITTEN);
    expect(past?.confidence).toBeLessThan(0.75);
  });

  it('takes the one day with an hour that a court names, and only a court', () => {
    const text = 'Dag en uur: 29 januari 2027 te 13.30 uur, Meerlaan 200.';
    expect(hearingIn(text, true)).toBe('2027-01-29T13:30');
    expect(hearingIn(text)).toBeUndefined();
    expect(hearingIn(`${text} U kan ons bellen op 20 januari 2027 om 12 uur.`, true)).toBeUndefined();
  });
});
