import { cue, type Cue } from '../cue.ts';

/** What people write above a mail that they pass on when they add nothing to it. Tested on one phrase, from its first to its last word. */
export const addsNothing: readonly Cue[] = [
  cue(
    /^(?:(?:nogmaals|opnieuw|alvast|gewoon|even|hierbij|bij deze|zoals (?:afgesproken|besproken|beloofd|gevraagd))[ ,]*){1,3}$/i,
    ['Nogmaals', 'Zoals afgesproken', 'Hierbij nogmaals'],
  ),
  cue(
    /^(?:even |nog even |nogmaals |graag )?(?:ter|voor|tot) (?:uw |jullie |je |verdere )?(?:info|informatie|kennisgeving|kennisname|opvolging|behandeling|nazicht|inlichting)$/i,
    ['Ter info', 'Voor verdere opvolging', 'ter kennisgeving', 'Even ter info'],
    'Ter info, hij heeft 300 euro betaald',
  ),
  cue(/^(?:fyi|ti|tk|pvi|for (?:your )?(?:information|info|follow[- ]?up)|for your attention)$/i, [
    'FYI',
    'For your information',
  ]),
  cue(
    /^(?:pour (?:votre |ton )?(?:info|information|suivi|suite utile|dossier)|à toutes fins utiles|zur (?:info|information|kenntnis(?:nahme)?|weiteren bearbeitung))$/i,
    ['Pour info', 'À toutes fins utiles', 'Zur Kenntnisnahme'],
  ),
  cue(
    /^(?:(?:graag|gelieve|zie|cf\.?|cfr\.?|in|met) )?(?:de |het |mijn |onze |bijgaand\w* |)?(?:hieronder|onderstaand\w*|bijgevoegd\w*|bijlage|beneden|hierna)(?: (?:de |het |een |mijn |onze |deze )?(?:mail|e-mail|bericht|melding|brief|vraag|aanmelding|bijlage))?$/i,
    ['Zie hieronder', 'Onderstaande mail', 'Zie onderstaand bericht', 'In bijlage de melding'],
    'Zie hieronder en bel mij dringend',
  ),
  cue(
    /^(?:voir|cf\.?) (?:le |la )?(?:ci-dessous|ci-joint|message|mail|courriel|plus bas)(?: ci-dessous)?$/i,
    ['Voir ci-dessous', 'cf. mail ci-dessous'],
  ),
  cue(
    /^(?:please )?see (?:the )?(?:mail |message |e-mail )?(?:below|attached)$|^(?:siehe|s\.) (?:unten|anbei|nachricht unten)$/i,
    ['Please see below', 'Siehe unten'],
  ),
  cue(
    /^(?:hierbij |bij deze |ik |wij |we )*(?:stuur|sturen|zend|zenden|mail|mailen|geef|geven|speel|spelen)(?: ik| wij| we)?(?: u| jullie| je)?(?: hierbij)? (?:dit|deze|het|onderstaand\w*|mijn|onze|ons)(?: (?:bericht|mail|e-mail|mailtje|melding|vraag|brief))?(?: van (?:gisteren|vorige week|vorige maand|maandag|dinsdag|woensdag|donderdag|vrijdag|\d{1,2}[ /.-]\w{1,10}))?(?: (?:nog|nog eens|nogmaals|opnieuw|even|graag|ook|hierbij|gewoon)){0,3} ?(?:door|over)?(?: (?:ter info|voor de zekerheid|naar jullie|aan u))?$/i,
    [
      'Ik stuur deze mail nog eens door',
      'Hierbij stuur ik u onderstaande melding door',
      'Ik mail dit nogmaals voor de zekerheid',
    ],
    'Ik stuur u de huurder door',
  ),
  cue(
    /^(?:je |j['’]|nous )(?:vous )?(?:transfère|transférons|transmets|transmettons|renvoie|renvoyons|fais suivre|faisons suivre)(?: à nouveau| encore)?(?: ci-dessous)? (?:ce|le|mon|notre|cet)(?: (?:message|mail|courriel|e-mail))(?: ci-dessous| à nouveau| une nouvelle fois)?$/i,
    ['Je vous transmets ce message', 'Je vous renvoie mon mail à nouveau'],
  ),
  cue(
    /^(?:i am |i['’]m |we are )?(?:forwarding|resending|sending) (?:this|the|my|our)(?: (?:mail|message|e-mail))?(?: below)?(?: again| once more)?$/i,
    ['I am forwarding the mail below', 'Resending this'],
  ),
  cue(
    /^(?:ich )?(?:leite|sende|schicke)(?: ich)?(?: ihnen)?(?: hiermit)? (?:diese|die|meine|unsere) (?:nachricht|mail|e-mail)(?: unten)?(?: weiter| nochmals| erneut| noch einmal)?$/i,
    ['Ich leite Ihnen diese Nachricht weiter', 'Ich sende meine Mail nochmals'],
  ),
  cue(
    /^(?:voor|ten behoeve van) (?:jullie|u|de dienst|het meldpunt)$|^(?:voor de zekerheid|sicherheitshalber|just in case)$/i,
    ['Voor jullie', 'Voor de zekerheid'],
  ),
];

/** The same, where the writer wants to know whether it arrived: he gets an answer, and the case is not told again. */
export const asksWhetherItArrived: readonly Cue[] = [
  cue(
    /^(?:heeft|hebben|hebt|heb) (?:u|jullie|je|men)(?: dit| deze| dat| onderstaand\w*| mijn| onze| het)?(?: (?:mail|e-mail|bericht|melding|vraag|brief))?(?: (?:van \S+|hieronder|goed|wel|al|intussen|ondertussen)){0,3} (?:ontvangen|gekregen|gezien)$/i,
    [
      'Hebben jullie onderstaande mail goed ontvangen',
      'Heeft u dit wel ontvangen',
      'Hebt u mijn bericht gekregen',
    ],
    'Heeft u het geld ontvangen van de huurder',
  ),
  cue(
    /^(?:is|was) (?:dit|deze|onderstaand\w*|mijn|onze)(?: (?:mail|e-mail|bericht|melding))?(?: (?:goed|wel))? (?:aangekomen|toegekomen)$/i,
    ['Is deze mail goed aangekomen'],
  ),
  cue(
    /^avez-vous (?:bien )?(?:reçu|vu) (?:ce|mon|notre|le)(?: (?:message|mail|courriel|e-mail))(?: ci-dessous)?$/i,
    ['Avez-vous bien reçu mon message ci-dessous'],
  ),
  cue(
    /^(?:did|have) you (?:get|got|receive|received|see|seen) (?:this|the|my|our)(?: (?:mail|message|e-mail))?(?: below)?$/i,
    ['Did you receive my mail below'],
  ),
  cue(
    /^haben sie (?:diese|meine|unsere|die)(?: (?:nachricht|mail|e-mail))?(?: unten)? (?:erhalten|bekommen|gesehen)$/i,
    ['Haben Sie meine Nachricht erhalten'],
  ),
];
