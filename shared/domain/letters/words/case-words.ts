import type { Problem, SignalKind } from '#events/signal.ts';
import type { Phase, PriorityLevel, Regime, Service } from '../../case-record.ts';
import type { ReferrerRelation } from '../../facts.ts';
import { type Phrase, phrase } from './phrase.ts';

/** Names of the codes of a case, for letters and pages. */

export const kindWords: Readonly<Record<SignalKind, Phrase>> = {
  petition: phrase('verzoekschrift', 'requête', 'petition', 'Antragsschrift'),
  summons: phrase('dagvaarding', 'citation', 'summons', 'Ladung'),
  conciliation: phrase(
    'oproeping in verzoening',
    'convocation en conciliation',
    'call to conciliation',
    'Ladung zur Schlichtung',
  ),
  judgment: phrase('vonnis', 'jugement', 'judgment', 'Urteil'),
  'eviction-notice': phrase(
    'aankondiging van een uithuiszetting',
    "annonce d'une expulsion",
    'notice of eviction',
    'Ankündigung einer Räumung',
  ),
  arrears: phrase(
    'melding van huurachterstand',
    "signalement d'arriérés de loyer",
    'report of rent arrears',
    'Meldung von Mietrückständen',
  ),
  referral: phrase('aanmelding', 'orientation sociale', 'referral', 'Anmeldung'),
  'tenant-request': phrase(
    'vraag van de huurder',
    'demande du locataire',
    'request from the tenant',
    'Anfrage des Mieters',
  ),
  update: phrase('nieuws over een melding', 'suivi', 'update', 'Neuigkeit'),
  other: phrase('ander bericht', 'autre message', 'other message', 'andere Nachricht'),
};

export const problemWords: Readonly<Record<Problem, Phrase>> = {
  arrears: phrase('huurachterstand', 'arriérés de loyer', 'rent arrears', 'Mietrückstände'),
  upkeep: phrase(
    'onderhoud van de woning',
    'entretien du logement',
    'upkeep of the home',
    'Instandhaltung der Wohnung',
  ),
  nuisance: phrase('samenleven met de buren', 'voisinage', 'nuisance', 'Nachbarschaft'),
  'living-skills': phrase('wonen en huishouden', 'savoir habiter', 'living skills', 'Wohnfertigkeiten'),
  contract: phrase('huurcontract', 'bail', 'lease', 'Mietvertrag'),
  other: phrase('ander woonprobleem', 'autre problème', 'other problem', 'anderes Problem'),
};

export const phaseWords: Readonly<Record<Phase, Phrase>> = {
  'pre-court': phrase('voor de rechtbank', 'avant la justice', 'before court', 'vor dem Gericht'),
  court: phrase('bij de vrederechter', 'devant le juge de paix', 'in court', 'beim Friedensrichter'),
  judgment: phrase('na het vonnis', 'après le jugement', 'after judgment', 'nach dem Urteil'),
  aftercare: phrase('nazorg', 'suivi ultérieur', 'aftercare', 'Nachsorge'),
};

export const serviceWords: Readonly<Record<Service, Phrase>> = {
  'preventive-guidance': phrase(
    'preventieve woonbegeleiding',
    'accompagnement préventif au logement',
    'preventive guidance',
    'vorbeugende Wohnbegleitung',
  ),
  'pre-court': phrase(
    'begeleiding voor de rechtbank',
    'accompagnement avant la procédure',
    'guidance before court',
    'Begleitung vor dem Verfahren',
  ),
  court: phrase(
    'begeleiding bij de rechtszaak',
    'accompagnement pendant la procédure',
    'guidance in court',
    'Begleitung im Verfahren',
  ),
  'after-judgment': phrase(
    'begeleiding na het vonnis',
    'accompagnement après le jugement',
    'guidance after judgment',
    'Begleitung nach dem Urteil',
  ),
  'transit-home': phrase('doorstroomwoning', 'logement de transit', 'transit home', 'Übergangswohnung'),
  crisis: phrase('crisisopvang', "accueil d'urgence", 'crisis shelter', 'Krisenunterkunft'),
};

export const priorityWords: Readonly<Record<PriorityLevel, Phrase>> = {
  crisis: phrase('crisis', 'crise', 'crisis', 'Krise'),
  urgent: phrase('dringend', 'urgent', 'urgent', 'dringend'),
  high: phrase('hoog', 'élevée', 'high', 'hoch'),
  normal: phrase('gewoon', 'normale', 'normal', 'normal'),
};

export const regimeWords: Readonly<Record<Regime, Phrase>> = {
  'decree-2018': phrase(
    'Vlaams Woninghuurdecreet (2018)',
    'décret flamand sur la location (2018)',
    'Flemish housing rent decree (2018)',
    'flämisches Wohnmietdekret (2018)',
  ),
  'judicial-code': phrase('Gerechtelijk Wetboek', 'Code judiciaire', 'Judicial Code', 'Gerichtsgesetzbuch'),
  unknown: phrase('nog niet bekend', 'pas encore connu', 'not known yet', 'noch nicht bekannt'),
};

export const relationWords: Readonly<Record<ReferrerRelation | 'landlord', Phrase>> = {
  landlord: phrase('verhuurder', 'bailleur', 'landlord', 'Vermieter'),
  'landlord-agent': phrase('voor de verhuurder', 'pour le bailleur', 'for the landlord', 'für den Vermieter'),
  professional: phrase('toeleider', 'service qui oriente', 'referrer', 'vermittelnder Dienst'),
  relative: phrase('familie of kennis', 'famille ou proche', 'relative or friend', 'Familie oder Bekannte'),
  neighbour: phrase('buur', 'voisin', 'neighbour', 'Nachbar'),
  court: phrase('griffie', 'greffe', 'court registry', 'Kanzlei'),
  bailiff: phrase('gerechtsdeurwaarder', 'huissier de justice', 'bailiff', 'Gerichtsvollzieher'),
  lawyer: phrase('advocaat', 'avocat', 'lawyer', 'Rechtsanwalt'),
};

export const unverifiedWord: Phrase = phrase(
  'afzender niet nagekeken',
  'expéditeur non vérifié',
  'sender not verified',
  'Absender nicht überprüft',
);
