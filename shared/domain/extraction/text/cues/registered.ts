import { cue, type Cue } from '../cue.ts';

/** Words before the day on which a case was entered on the roll. */
export const registeredBefore: readonly Cue[] = [
  cue(
    /\b(?:ingeschreven|inscrite?)\b[^.;]{0,30}\b(?:onder|nummer|sous)\b[^.;]{0,30}\b(?:op|le)[ \n]$|\bop de (?:algemene )?rol (?:gebracht|gezet|geplaatst|ingeschreven)[ \n]?(?:op|:)?[ \n]$|\b(?:rol|a\.r\.?)(?: nr\.?)? [\dA-Z/]{4,12}[ ]?\($/iu,
    ['ingeschreven onder 26A1466 op ', 'Op de rol gebracht: ', 'Rol 26A9120 ('],
  ),
  cue(
    /\b(?:ingeschreven|inschrijving|ingekomen|binnengekomen|ingediend|neergelegd|neerlegging)\b(?:[^.;\d]{0,100}\b(?:op|van|dd\.?)|[^.;\d]{0,40}:|[^.;\d]{0,30})?[ \n\t]{0,3}(?:\p{L}+dag[ \n])?$/iu,
    ['Ingeschreven op de algemene rol op ', 'Datum van inschrijving: ', '(inschrijving ', 'Ingekomen op\t: '],
  ),
  cue(
    /\b(?:inscrite?|inscription|d[ée]pos[ée]e?|enregistr[ée]e?|re[çc]ue? au greffe|entr[ée]e? au greffe)\b(?:[^.;\d]{0,50}\b(?:le|du|au)|[^.;\d]{0,30}:|[^.;\d]{0,20})?[ \n\t]{0,3}$/i,
    ['inscrite au rôle le ', "Date d'inscription : "],
  ),
  cue(
    /\b(?:registered|filed|entered)\b[^.;\d]{0,40}\bon[ \n]$|\beingetragen\b[^.;\d]{0,40}\bam[ ]?:?[ \n\t]{0,2}$|\beintragung\b[^.;\d]{0,40}[:\t][ ]?$/i,
    ['registered on ', 'Eingetragen am: '],
  ),
];

/** Words right after a date that make it the day of entry on the roll. */
export const registeredAfter: readonly Cue[] = [
  cue(
    /^[ \n](?:op de (?:algemene )?rol|ter griffie)[ \n](?:ingeschreven|neergelegd|gebracht)|^[ \n](?:ingeschreven|neergelegd)\b/i,
    [' op de algemene rol ingeschreven'],
  ),
];
