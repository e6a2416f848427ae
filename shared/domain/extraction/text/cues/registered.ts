import { cue, type Cue } from '../cue.ts';

/** Words before the day on which a case was entered on the roll. */
export const registeredBefore: readonly Cue[] = [
  cue(
    /\b(?:ingeschreven|inschrijving|ingekomen|binnengekomen|ingediend|neergelegd|neerlegging)\b(?:[^.;\d]{0,100}\b(?:op|van|dd\.?)|[^.;\d]{0,40}:|[^.;\d]{0,30})?[ \n\t]{0,3}(?:\p{L}+dag[ \n])?$/iu,
    ['Ingeschreven op de algemene rol op ', 'Datum van inschrijving: ', '(inschrijving ', 'Ingekomen op\t: '],
  ),
  cue(
    /\b(?:inscrite?|inscription|d[ée]pos[ée]e?|enregistr[ée]e?)\b(?:[^.;\d]{0,50}\b(?:le|du|au)|[^.;\d]{0,30}:|[^.;\d]{0,20})?[ \n\t]{0,3}$/i,
    ['inscrite au rôle le ', "Date d'inscription : "],
  ),
  cue(
    /\b(?:registered|filed|entered)\b[^.;\d]{0,40}\bon[ \n]$|\beingetragen\b[^.;\d]{0,30}\bam[ \n]$/i,
    'registered on ',
  ),
];
