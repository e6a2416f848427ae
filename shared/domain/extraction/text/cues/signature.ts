import { cue, type Cue } from '../cue.ts';

/** A line with which a letter closes; what follows is the signature. Tested on one trimmed line. */
export const closings: readonly Cue[] = [
  cue(
    /^(?:met )?(?:de |onze |mijn )?(?:heel |zeer )?(?:vriendelijke?|hartelijke?|beste|collegiale|oprechte|warme|lieve|hoogachtende) (?:groet(?:en|jes)?|wensen)\b.{0,30}$/i,
    ['Met vriendelijke groeten,', 'Hartelijke groet', 'Beste groeten', 'Vriendelijke groet, Jan'],
  ),
  cue(
    /^(?:veel )?(?:groet(?:en|jes)?|grtz?|gr|mvg|m\.v\.g|vr\.? ?gr)\b\.?[,.!]{0,2}(?: ?(?:van|uit) .{0,30}| \p{Lu}.{0,30})?$/iu,
    ['Groeten,', 'mvg', 'Groetjes', 'Gr.', 'Groeten Jan'],
  ),
  cue(/^(?:met )?(?:de )?(?:meeste|bijzondere|voorname|uitstekende)?,? ?(?:hoogachting|achting)\b.{0,12}$/i, [
    'Met de meeste hoogachting,',
    'Hoogachting',
  ]),
  cue(/^hoogachtend[,.]?$/i, 'Hoogachtend,'),
  cue(
    /^(?:alvast |nu al )?(?:hartelijk |heel erg )?(?:bedankt|dank(?: u| je)?(?: wel)?|merci)(?: (?:bij voorbaat|alvast|voor .{2,40}))?(?: en .{2,30})?[,.!]{0,2}$/i,
    ['Alvast bedankt', 'Bedankt voor uw hulp,', 'Dank u'],
  ),
  cue(
    /^(?:(?:thx|tnx|thanks|bedankt|dank),? \p{L}+|tot (?:gauw|binnenkort|ziens|hoors)|fijne \p{L}+|prettige? (?:dag|avond|weekend)|nog een (?:fijne?|mooi|prettige?) .{2,20})[,.!]{0,2}$/iu,
    'Fijne dag,',
  ),
  cue(
    /^(?:(?:bien )?cordialement|bien (?:à vous|cordialement|à toi)|(?:mes |nos )?(?:sinc[èe]res |meilleures |cordiales )?salutations(?: distinguées| les meilleures)?|d['’]avance,? merci|merci(?: d['’]avance| beaucoup)?|respectueusement)[,.!]{0,2}$/i,
    ['Cordialement,', 'Bien à vous,', 'Merci d’avance,', 'Salutations distinguées'],
  ),
  cue(
    /^(?:je vous prie|veuillez|dans l['’]attente).{0,120}(?:salutations|sentiments|considération|hommages).{0,40}$/i,
    'Veuillez agréer, Madame, mes salutations distinguées.',
  ),
  cue(
    /^(?:(?:kind|best|warm|with kind|with best)(?:est)? (?:regards|wishes)|best|regards|yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|many thanks|thanks(?: in advance| a lot)?|thank you(?: in advance| very much)?|cheers)[,.!]{0,2}$/i,
    ['Kind regards,', 'Yours sincerely', 'Thanks in advance,'],
  ),
  cue(
    /^(?:mit )?(?:freundliche[nm]?|besten|herzlichen|viele|liebe) (?:gr[üu](?:ß|ss)en?)[,.!]{0,2}$|^(?:mfg|lg|hochachtungsvoll)[,.!]?$/i,
    ['Mit freundlichen Grüßen', 'MfG'],
  ),
];

/** A line that opens a disclaimer, an advertisement of the mail program or an environmental plea: the letter is over. */
export const disclaimers: readonly Cue[] = [
  cue(/^(?:disclaimer|vertrouwelijkheid|confidentiality|confidentialité|avertissement)\b/i, 'Disclaimer:'),
  cue(
    /(?:dit (?:e-?mail)?bericht|deze (?:e-?mail|mail|boodschap)|de informatie in dit)\b.{0,60}\b(?:vertrouwelijk|uitsluitend bestemd|enkel bestemd|bestemd voor|strikt persoonlijk)/i,
    [
      'Dit bericht is vertrouwelijk.',
      'Deze e-mail en eventuele bijlagen zijn uitsluitend bestemd voor de geadresseerde.',
    ],
  ),
  cue(
    /(?:niet de (?:geadresseerde|beoogde ontvanger)|ten onrechte ontvangen|per vergissing ontvangen)/i,
    'Bent u niet de geadresseerde, gelieve te wissen.',
  ),
  cue(
    /(?:denk aan het milieu|moet u deze (?:e-?)?mail (?:echt )?afdrukken|pensez à l['’]environnement|think before you print|please consider the environment|denken sie an die umwelt)/i,
    'Denk aan het milieu voor u deze mail afdrukt.',
  ),
  cue(
    /(?:ce (?:message|courriel|mail)|cet e-?mail).{0,60}(?:confidentiel|destin[ée] exclusivement|uniquement destin[ée])/i,
    'Ce message est confidentiel.',
  ),
  cue(
    /(?:this (?:e-?mail|message|communication)).{0,80}(?:confidential|intended (?:only|solely))/i,
    'This e-mail is confidential.',
  ),
  cue(/(?:diese (?:e-?mail|nachricht)).{0,60}(?:vertraulich)/i, 'Diese E-Mail ist vertraulich.'),
  cue(
    /^(?:verzonden|verstuurd|gestuurd|sent|envoyé|gesendet|von meinem|outlook (?:voor|for|pour)|download outlook|get outlook).{0,40}(?:mijn|vanaf|from|depuis|de mon|iphone|ipad|android|ios|samsung|galaxy|telefoon|mobile|mobiel|gesendet|smartphone)/i,
    [
      'Verzonden vanaf mijn telefoon',
      'Sent from my iPhone',
      'Outlook voor Android downloaden',
      'Envoyé de mon iPhone',
    ],
    'Verzonden op 3 november',
  ),
  cue(
    /^(?:virusvrij|virus-free|garanti sans virus|deze e-mail is gecontroleerd op virussen)/i,
    'Virusvrij. www.avast.com',
  ),
  cue(
    /^(?:privacyverklaring|privacybeleid|(?:lees|bekijk|raadpleeg) (?:onze|hier onze) (?:privacy|disclaimer)|volg ons op|suivez-nous|follow us)/i,
    'Volg ons op Facebook',
  ),
];

/** Lines in a signature that are not the writer's name: functions, openings, services. */
export const postscripts: readonly Cue[] = [
  cue(/^(?:p\.? ?s\.?|n\.?b\.?)[ :.-]/i, ['PS: de huurder is Jan Maes', 'NB. Graag snel']),
];

/** The first line of a letter. */
export const greetings: readonly Cue[] = [
  cue(
    /^(?:beste|geachte|mevrouw|mijnheer|meneer|dag|hallo|hoi|hey|goeie?n?dag|goeden?dag|goede(?:morgen|middag|navond|avond)|goeie(?:morgen|dag)|dierbare|waarde|l\.?s\.?|lieve(?=.*[,!]$))\b.{0,60}$/i,
    ['Beste collega’s,', 'Geachte mevrouw, geachte heer,', 'Dag Sarah,', 'Goedemorgen'],
    [],
  ),
  cue(/^(?:bonjour|bonsoir|madame|monsieur|mesdames|messieurs|cher|chère|chers|chères)\b.{0,60}$/i, [
    'Bonjour,',
    'Madame, Monsieur,',
  ]),
  cue(
    /^(?:dear|hello|hi|to whom it may concern|good (?:morning|afternoon|evening)|sirs?|ladies)\b.{0,60}$/i,
    ['Dear Sir or Madam,', 'Hi all,'],
  ),
  cue(/^(?:sehr geehrte|guten tag|guten morgen|hallo|liebe)\b.{0,60}$/i, 'Sehr geehrte Damen und Herren,'),
];
