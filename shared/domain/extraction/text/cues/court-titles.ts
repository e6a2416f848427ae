import { cue, type Cue } from '../cue.ts';
import type { CourtKind } from './court-kinds.ts';

/**
 * Titles: a line of the document (trimmed) that says what it is. The first line that fits names the kind, unless the body
 * speaks louder (`courtBodies`).
 */
export const courtTitles: readonly { readonly kind: CourtKind; readonly cues: readonly Cue[] }[] = [
  {
    kind: 'summons',
    cues: [
      cue(
        /^(?:exploot van )?d ?a ?g ?v ?a ?a ?r ?d ?i ?n ?g\b.{0,60}$/i,
        ['EXPLOOT VAN DAGVAARDING', 'DAGVAARDING VOOR DE VREDERECHTER', 'Dagvaarding in uithuiszetting'],
        'dagvaarding betekend, zie verder in het dossier dat wij u eerder bezorgden via de griffie van het gerecht',
      ),
      cue(
        /^(?:betreft ?: ?)?(?:mededeling|kennisgeving|melding|bericht|kopie|afschrift|overmaking|notification|communication|copie|avis)\b.{0,30}\b(?:dagvaarding|citation|assignation)\b.{0,60}$/i,
        ['Mededeling van een dagvaarding tot uithuiszetting', "Communication d'une citation en expulsion"],
      ),
      cue(
        /^(?:(?:j['’])?ai|(?:nous )?avons|heb(?:ben)?(?: ik| wij)?)[ ,].{0,60}(?:donn[ée] citation|dagvaarding (?:gedaan|gegeven|betekend)).{0,40}$/i,
        ['AI DONNÉ CITATION À :', 'Heb ik DAGVAARDING GEGEVEN AAN'],
      ),
      cue(/^(?:de |uw )?(?:dagvaarding|citation)(?: in het kort| en bref)\b.{0,60}$/i, [
        'DE DAGVAARDING IN HET KORT (wat moet u weten?)',
      ]),
      cue(
        /^.{0,50}[–—:-] ?(?:(?:afschrift|kopie|copie)(?: van (?:de|een)| de la| d['’]une)? )(?:dagvaarding|citation)\b.{0,60}$/i,
        ['Onze ref. 2026/7719-NVL - afschrift dagvaarding (art. 46 Woninghuurdecreet)'],
      ),
      cue(/^(?:writ of )?summons\b.{0,50}$/i, ['SUMMONS', 'Summons before the justice of the peace']),
      cue(/^(?:exploit (?:de |d['’]))?(?:citation|assignation)\b.{0,60}$/i, [
        'EXPLOIT DE CITATION',
        'Citation devant le juge de paix',
      ]),
      cue(
        /^(?:vor)?ladung\b(?!.*(?:schlichtung|gütlich|güte|vergleich)).{0,50}$/i,
        ['LADUNG', 'Ladung vor das Friedensgericht'],
        'Ladung zur gütlichen Einigung',
      ),
    ],
  },
  {
    kind: 'conciliation',
    cues: [
      cue(
        /^.{0,30}\b(?:oproeping|uitnodiging|uitgenodigd|verzoek|oproep)\b.{0,30}\b(?:in|tot|ter) (?:minnelijke )?(?:verzoening|schikking).{0,60}$/i,
        [
          'Betreft: oproeping in verzoening – dossier 26B0340',
          'OPROEPING TOT MINNELIJKE SCHIKKING',
          'VERZOEK TOT VERZOENING',
        ],
      ),
      cue(
        /^(?:betreft ?: ?)?(?:poging tot )?(?:minnelijke schikking|verzoening(?:szitting|spoging|sprocedure)?)\b.{0,50}$/i,
        ['MINNELIJKE SCHIKKING', 'Verzoening – art. 731 Ger. W.'],
      ),
      cue(
        /^.{0,30}\b(?:convocation|appel|invitation|requ[êe]te|avis)\b.{0,25}\b(?:en|de|aux fins de) conciliation.{0,50}$/i,
        ['CONVOCATION EN CONCILIATION', 'Appel en conciliation'],
      ),
      cue(
        /^.{0,30}\b(?:vorladung|ladung|einladung|aufforderung|antrag|termin)\b.{0,30}(?:schlichtung|gütlich|güteverhandlung|vergleich).{0,50}$/i,
        ['Ladung zur gütlichen Einigung', 'Einladung zum Schlichtungsversuch'],
      ),
    ],
  },
  {
    kind: 'eviction-notice',
    cues: [
      cue(
        /^(?!.*(?:dagvaarding|verzoekschrift|vordering tot|vonnis tot|vonnis van|vonnis in))(?:betreft ?: ?)?(?:dringend ?[:–-]? ?)?(?:aankondiging|bericht|kennisgeving|mededeling|aanzegging|verwittiging|datum|vaststelling|planning|melding|bevel)\b.{0,45}\b(?:uithuiszetting|uitdrijving|ontruiming|uitzetting)\b.{0,70}$/i,
        [
          'Betreft: aankondiging van de uithuiszetting – ons dossier 26/07340',
          'KENNISGEVING VAN GEDWONGEN UITHUISZETTING',
          'Mededeling datum ontruiming',
        ],
        'Kennisgeving van een vonnis van uithuiszetting',
      ),
      cue(
        /^(?:betreft ?: ?)?(?:gedwongen )?(?:uithuiszetting|uitdrijving|uitzetting(?= uit)|gerechtelijke ontruiming)(?:[ ,:–-].{0,60})?$/i,
        ['UITHUISZETTING', 'Uitzetting uit uw woning', 'Betreft: uithuiszetting – dossier 26/1'],
      ),
      cue(
        /^(?:concerne ?: ?|objet ?: ?)?(?:avis|annonce|date|notification|communication|signification)\b.{0,30}\b(?:d['’]|de l['’])expulsion.{0,60}$/i,
        ["AVIS D'EXPULSION", "Objet : date de l'expulsion"],
      ),
      cue(
        /^.{0,70}[–—:/-] ?(?:fixation|date|avis|annonce|jour) (?:de la date )?(?:de l['’]|d['’])expulsion.{0,30}$/i,
        ['Dossier 26.2290 - Foyers / Haddouchi - fixation de l’expulsion Madame, Monsieur,'],
      ),
      cue(
        /^(?:eviction notice|notice of eviction|(?:zwangs)?r[äa]umung(?:sank[üu]ndigung|stermin|sbescheid)?|(?:ank[üu]ndigung|mitteilung|bekanntgabe|termin) de[rs] (?:zwangs)?r[äa]umung(?:stermins?)?)\b.{0,50}$/i,
        ['EVICTION NOTICE', 'Ankündigung der Räumung', 'Mitteilung des Räumungstermins'],
      ),
    ],
  },
  {
    kind: 'judgment',
    cues: [
      cue(
        /^(?:eind|tussen|verstek)?v ?o ?n ?n ?i ?s\b(?: (?:(?:uitgesproken|gewezen|geveld|verleend|gewijsd|tot|inzake)\b|van (?:de )?(?:\d|\p{L}+dag|een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|\p{L}+(?:tien|twintig|dertig))|dd\.?|bij|op tegenspraak|nr|\(|d\.d\.|a\.r).{0,70})?[ :.]*$/iu,
        [
          'VONNIS',
          'VONNIS VAN 22 OKTOBER 2026',
          'V O N N I S',
          'Verstekvonnis',
          'EINDVONNIS UITGESPROKEN OP VRIJDAG VIER DECEMBER',
        ],
      ),
      cue(
        /^(?:afschrift|uitgifte|expeditie|eensluidend afschrift|grosse)(?: van (?:het|een))? vonnis\b.{0,40}$|^vonnis in de zaak\b.{0,60}$/i,
        ['AFSCHRIFT VAN HET VONNIS', 'Uitgifte vonnis'],
      ),
      cue(
        /^j ?u ?g ?e ?m ?e ?n ?t\b(?: (?:du|par|rendu|prononc[ée]|d[ée]finitif|contradictoire|interlocutoire|n°).{0,60})?[ :.]*$|^(?:copie|exp[ée]dition|grosse)(?: du| d['’]un)? jugement\b.{0,30}$/i,
        ['JUGEMENT', 'JUGEMENT DU 22 OCTOBRE 2026'],
      ),
      cue(
        /^(?:betekening|akte van betekening|exploot van betekening)\b.{0,30}\b(?:vonnis|verstekvonnis)\b.{0,40}$|^signification\b.{0,25}\bjugement\b.{0,40}$/i,
        ['BETEKENING VAN EEN VONNIS MET BEVEL', "SIGNIFICATION D'UN JUGEMENT"],
      ),
      cue(
        /^(?:betreft ?: ?)?(?:kennisgeving|mededeling|bericht|melding)\b.{0,20}\b(?:verstek)?vonnis\b.{0,70}$|^(?:notification|communication)\b.{0,20}\bjugement\b.{0,60}$/i,
        ['Kennisgeving van een vonnis van uithuiszetting (artikel 50)', "Notification d'un jugement"],
      ),
      cue(/^(?:default )?judg?e?ment\b(?: (?:of|by|dated|given|in)\b.{0,70})?[ :.]*$/i, [
        'JUDGMENT',
        'Default judgment of 4 May 2027',
      ]),
      cue(/^u ?r ?t ?e ?i ?l\b.{0,40}$|^zustellung (?:eines|des) urteils\b.{0,40}$/i, [
        'URTEIL',
        'U R T E I L',
        'Zustellung eines Urteils',
      ]),
      cue(/^in naam des konings\b.{0,20}$|^au nom du roi\b.{0,20}$/i, 'In naam des Konings'),
    ],
  },
  {
    kind: 'petition',
    cues: [
      cue(
        /^(?:mededeling|kennisgeving|bericht)\b.{0,20}\baan het (?:ocmw|o\.c\.m\.w\.?|openbaar centrum)\b.{0,60}$|^(?:notification|communication|avis) au (?:cpas|c\.p\.a\.s\.?)\b.{0,60}$/i,
        ['MEDEDELING AAN HET OCMW VAN 3500 HASSELT', 'Notification au CPAS'],
      ),
      cue(
        /^(?:afschrift |kopie |eensluidend afschrift |formulier |model )?(?:van (?:het|een) )?(?:inleidend )?v ?e ?r ?z ?o ?e ?k ?s ?c ?h ?r ?i ?f ?t\b.{0,90}$/i,
        [
          'VERZOEKSCHRIFT',
          'VERZOEKSCHRIFT TOT ONTBINDING VAN DE HUUROVEREENKOMST',
          'Verzoekschrift inzake huur',
          'Afschrift van het verzoekschrift',
        ],
        'verzoekschriftprocedure',
      ),
      cue(/^(?:copie (?:de la )?|copie conforme (?:de la )?)?requ[êe]te\b.{0,80}$/i, [
        'REQUÊTE',
        'REQUÊTE EN MATIÈRE DE LOCATION DE CHOSES',
        'Requête en expulsion',
      ]),
      cue(
        /^(?:betreft ?: ?)?(?:kennisgeving|mededeling|afschrift)\b.{0,40}\b(?:verzoekschrift|vordering tot uithuiszetting|eis tot uithuiszetting)\b.{0,60}$/i,
        [
          'Betreft: kennisgeving verzoekschrift tot uithuiszetting',
          'Mededeling van een vordering tot uithuiszetting',
        ],
      ),
      cue(
        /^(?:petition|application|a ?n ?t ?r ?a ?g(?: ?s ?s? ?c ?h ?r ?i ?f ?t)?|k ?l ?a ?g ?e(?: ?s ?c ?h ?r ?i ?f ?t)?)\b.{0,50}$/i,
        ['PETITION', 'A N T R A G S C H R I F T', 'Antrag auf Räumung'],
        'Antragsteller: Herr Jost',
      ),
    ],
  },
];
