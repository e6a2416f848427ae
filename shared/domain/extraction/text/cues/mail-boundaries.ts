import { cue, type Cue } from '../cue.ts';

/** Lines that open a forwarded message, tested on one line without its quote marks. */
export const forwardMarkers: readonly Cue[] = [
  cue(/^[-–—=_*> ]{0,20}(?:begin )?doorgestuurd(?:e)? (?:bericht|mail|e-mail)\b.{0,12}$/i, [
    '---------- Doorgestuurd bericht ----------',
    'Begin doorgestuurd bericht:',
  ]),
  cue(/^[-–—=_*> ]{0,20}(?:begin )?forwarded (?:message|mail|by)\b.{0,40}$/i, [
    '---------- Forwarded message ---------',
    'Begin forwarded message:',
  ]),
  cue(
    /^[-–—=_*> ]{0,20}(?:d[ée]but du )?(?:message|courriel|mail) (?:transf[ée]r[ée]|r[ée]exp[ée]di[ée])\b.{0,12}$/i,
    ['-------- Message transféré --------', 'Début du message réexpédié :'],
  ),
  cue(/^[-–—=_*> ]{0,20}(?:anfang der )?(?:weitergeleitete[rn]?) (?:nachricht|e-mail|mail)\b.{0,12}$/i, [
    '-------- Weitergeleitete Nachricht --------',
    'Anfang der weitergeleiteten Nachricht:',
  ]),
  cue(
    /^[-–—=_*> ]{1,20}(?:doorgestuurd door|forwarded by|transf[ée]r[ée] par)\b.{0,80}$/i,
    '----- Doorgestuurd door An Maes op 3/11/2026 -----',
  ),
];

/** Lines that open an older message, forwarded or quoted: the rest of the mail tells which. */
export const originalMarkers: readonly Cue[] = [
  cue(
    /^[-–—=_*> ]{2,20}(?:oorspronkelijk|origineel) (?:bericht|e-?mail).{0,12}$/i,
    '-----Oorspronkelijk bericht-----',
  ),
  cue(/^[-–—=_*> ]{2,20}original message.{0,12}$/i, '-----Original Message-----'),
  cue(/^[-–—=_*> ]{2,20}message d['’]origine.{0,12}$/i, '-----Message d’origine-----'),
  cue(/^[-–—=_*> ]{2,20}message original.{0,12}$/i, '----- Message original -----'),
  cue(/^[-–—=_*> ]{2,20}urspr[üu]ngliche nachricht.{0,12}$/i, '-----Ursprüngliche Nachricht-----'),
];

/** The line above an answered message, joined with at most two further lines; it ends the new text. */
export const attributions: readonly Cue[] = [
  cue(/^(?:op|on) .{4,120}? (?:schreef|heeft) .{0,100}?(?:geschreven ?)?: ?$/i, [
    'Op ma 2 nov. 2026 om 09:14 schreef Ellen Maes <ellen@scheldekant.example>:',
    'Op 2 november 2026 heeft Ellen Maes het volgende geschreven:',
  ]),
  cue(/^.{2,100} schreef(?: op .{4,60})?(?: het volgende)?: ?$/i, [
    'Ellen Maes <ellen@scheldekant.example> schreef op 2 november 2026:',
    'Meldpunt Wonen schreef:',
  ]),
  cue(
    /^(?:on|at) .{4,120}? wrote: ?$/i,
    'On Mon, 2 Nov 2026 at 09:14, Ellen Maes <ellen@scheldekant.example> wrote:',
  ),
  cue(/^.{2,100} wrote: ?$/i, 'Ellen Maes wrote:'),
  cue(
    /^le .{4,140}? a [ée]crit ?: ?$/i,
    'Le lun. 2 nov. 2026 à 09:14, Ellen Maes <ellen@scheldekant.example> a écrit :',
  ),
  cue(/^am .{4,120}? schrieb .{0,100}: ?$/i, 'Am 02.11.2026 um 09:14 schrieb Ellen Maes:'),
];

/** Keys of the header lines above an older message. */
export const headerKeys = {
  from: /^\*{0,2}(?:van|from|de|von|afzender|exp[ée]diteur)\*{0,2} ?: ?\*{0,2} ?(.*)$/i,
  sent: /^\*{0,2}(?:verzonden|verstuurd|datum|date|sent|envoy[ée](?: le)?|gesendet|datum)\*{0,2} ?: ?\*{0,2} ?(.*)$/i,
  to: /^\*{0,2}(?:aan|to|[àa]|an|naar|pour)\*{0,2} ?: ?\*{0,2} ?(.*)$/i,
  copy: /^\*{0,2}(?:cc|bcc|kopie|copie)\*{0,2} ?: ?\*{0,2} ?(.*)$/i,
  subject: /^\*{0,2}(?:onderwerp|subject|objet|betreff|sujet)\*{0,2} ?: ?\*{0,2} ?(.*)$/i,
} as const;

/** What mail programs put before the subject. */
export const forwardPrefix =
  /^ ?(?:(?:fw|fwd|tr|wg|doorst|i|vs|doorgestuurd|doorgezonden|transf)(?:\[\d+\])? ?: ?)/i;
export const replyPrefix = /^ ?(?:(?:re|aw|antw|antwoord|sv|r[ée]p|betr)(?:\[\d+\])? ?: ?)/i;

/** The writer points at the message below as the thing that matters. */
export const pointsBelow: readonly Cue[] = [
  cue(
    /\b(?:onderstaand|hieronder|in onderstaande|zie (?:de )?(?:mail|bericht)? ?(?:onder|hieronder)|zie onder)/i,
    ['Zie hieronder', 'Onderstaande melding kwam binnen'],
  ),
  cue(
    /\b(?:stuur|stuurde|zend|zond|geef) (?:ik |wij |we )?(?:u |jullie |je |dit |deze |het )*.{0,40}\bdoor\b/i,
    ['Ik stuur u deze mail door', 'Hierbij stuur ik dit bericht even door'],
  ),
  cue(/\b(?:doorgestuurd|ter info|ter informatie|ter opvolging|voor jullie\?|fyi)\b/i, 'Ter opvolging'),
  cue(
    /\b(?:ci-dessous|ci-après|je vous (?:transmets|transf[èe]re|fais suivre)|pour info)\b/i,
    'Je vous transmets le message ci-dessous',
  ),
  cue(/\b(?:see below|forwarding|below (?:is|mail|message|email))\b/i, 'Please see below'),
  cue(/\b(?:siehe unten|untenstehend|leite .{0,40} weiter)\b/i, 'Ich leite Ihnen diese Nachricht weiter'),
];
