import type { Language } from '#events/signal.ts';
import { formatDate } from './format.ts';
import { type Phrase, phrase } from './phrase.ts';

/** What each legal term means for the family, keyed by the id of its rule (`shared/domain/legal/rules`). */
const deadlineWords: Readonly<Record<string, Phrase>> = {
  'hearing-by': phrase(
    'De zitting moet ten laatste plaatsvinden op',
    "L'audience doit avoir lieu au plus tard le",
    'The hearing must take place by',
    'Die Sitzung muss stattfinden bis',
  ),
  'notice-to-ocmw': phrase(
    'Het OCMW moet bericht krijgen op',
    'Le CPAS doit être averti le',
    'The OCMW must be told on',
    'Das ÖSHZ muss benachrichtigt werden am',
  ),
  'tenant-objection-to-notice': phrase(
    'De huurder kan zich verzetten tegen het bericht aan het OCMW tot',
    "Le locataire peut s'opposer à l'avis au CPAS jusqu'au",
    'The tenant can object to the notice to the OCMW until',
    'Der Mieter kann der Mitteilung an das ÖSHZ widersprechen bis',
  ),
  'waiting-month-ends': phrase(
    'De wachtmaand na de betekening eindigt op',
    "Le mois d'attente après la signification prend fin le",
    'The waiting month after service ends on',
    'Der Wartemonat nach der Zustellung endet am',
  ),
  'earliest-execution': phrase(
    'Een uithuiszetting kan ten vroegste op',
    'Une expulsion est possible au plus tôt le',
    'An eviction can happen at the earliest on',
    'Eine Räumung ist frühestens möglich am',
  ),
  'bailiff-announces-by': phrase(
    'De deurwaarder moet de datum melden ten laatste op',
    "L'huissier doit annoncer la date au plus tard le",
    'The bailiff must announce the date by',
    'Der Gerichtsvollzieher muss das Datum ankündigen bis',
  ),
  eviction: phrase(
    'De uithuiszetting is aangekondigd voor',
    "L'expulsion est annoncée pour le",
    'The eviction is announced for',
    'Die Räumung ist angekündigt für den',
  ),
  'goods-kept-until': phrase(
    'De gemeente bewaart de inboedel tot',
    "La commune conserve les biens jusqu'au",
    'The municipality keeps the belongings until',
    'Die Gemeinde bewahrt den Hausrat auf bis',
  ),
  'appeal-by': phrase(
    'Hoger beroep kan tot',
    "L'appel est possible jusqu'au",
    'Appeal is possible until',
    'Berufung ist möglich bis',
  ),
  'opposition-by': phrase(
    'Verzet tegen een verstekvonnis kan tot',
    "L'opposition à un jugement par défaut est possible jusqu'au",
    'Opposition to a judgment by default is possible until',
    'Einspruch gegen ein Versäumnisurteil ist möglich bis',
  ),
};

/** The term in words; a rule that has none yet is shown by its id, never left out. */
export const deadlineText = (rule: string, language: Language): string =>
  deadlineWords[rule]?.[language] ?? `${rule.charAt(0).toUpperCase()}${rule.slice(1).replaceAll('-', ' ')}:`;

/** Names of the laws, which the rules state in English. */
const lawNames: Readonly<Record<string, Phrase>> = {
  'decree of 9 November 2018': phrase(
    'decreet van 9 november 2018',
    'décret du 9 novembre 2018',
    'decree of 9 November 2018',
    'Dekret vom 9. November 2018',
  ),
  'Judicial Code': phrase('Gerechtelijk Wetboek', 'Code judiciaire', 'Judicial Code', 'Gerichtsgesetzbuch'),
  ' to ': phrase(' tot ', ' à ', ' to ', ' bis '),
  ' and ': phrase(' en ', ' et ', ' and ', ' und '),
};

/** An article in the reader's language: `decreet van 9 november 2018, art. 45`. */
export const articleText = (article: string, language: Language): string =>
  Object.entries(lawNames).reduce((text, [name, words]) => text.replaceAll(name, words[language]), article);

/** How the rules say in English how they counted (`Deadline.counted`), piece by piece. */
const countedPieces: Readonly<Record<string, Phrase>> = {
  '; the earlier date is shown while it is not known which law governs the lease': phrase(
    '; we tonen de vroegste datum zolang niet bekend is welke wet het huurcontract regelt',
    '; la date la plus proche est indiquée tant que la loi applicable au bail n’est pas connue',
    '; the earlier date is shown while it is not known which law governs the lease',
    '; das frühere Datum wird gezeigt, solange nicht bekannt ist, welches Gesetz für den Mietvertrag gilt',
  ),
  '; only if this law governs the lease, which is not known': phrase(
    '; alleen als deze wet het huurcontract regelt, wat niet bekend is',
    '; seulement si cette loi régit le bail, ce que nous ignorons',
    '; only if this law governs the lease, which is not known',
    '; nur wenn dieses Gesetz für den Mietvertrag gilt, was nicht bekannt ist',
  ),
  ', unless the home was abandoned or the judge or the parties set another term': phrase(
    ', tenzij de woning verlaten is of de rechter of de partijen een andere termijn bepaalden',
    ', sauf si le logement est abandonné ou si le juge ou les parties ont fixé un autre délai',
    ', unless the home was abandoned or the judge or the parties set another term',
    ', es sei denn, die Wohnung wurde verlassen oder Richter oder Parteien setzten eine andere Frist',
  ),
  '; it runs from the judicial letter, which may be later': phrase(
    '; de termijn loopt vanaf de gerechtsbrief, die later kan zijn',
    '; le délai court à partir du pli judiciaire, qui peut être plus tardif',
    '; it runs from the judicial letter, which may be later',
    '; die Frist läuft ab dem Gerichtsbrief, der später sein kann',
  ),
  'that is no Saturday, Sunday or legal holiday': phrase(
    'die geen zaterdag, zondag of wettelijke feestdag is',
    'qui n’est ni un samedi, ni un dimanche, ni un jour férié légal',
    'that is no Saturday, Sunday or legal holiday',
    'der kein Samstag, Sonntag oder gesetzlicher Feiertag ist',
  ),
  'a Saturday, Sunday or legal holiday': phrase(
    'een zaterdag, zondag of wettelijke feestdag',
    'un samedi, un dimanche ou un jour férié légal',
    'a Saturday, Sunday or legal holiday',
    'ein Samstag, Sonntag oder gesetzlicher Feiertag',
  ),
  ', after the winter stop of Brussels (1 November to 15 March)': phrase(
    ', na de winterstop van Brussel (1 november tot 15 maart)',
    ', après la trêve hivernale de Bruxelles (du 1er novembre au 15 mars)',
    ', after the winter stop of Brussels (1 November to 15 March)',
    ', nach dem Brüsseler Winterschutz (1. November bis 15. März)',
  ),
  ', extended over the court vacation': phrase(
    ', verlengd over de gerechtelijke vakantie',
    ', prolongé au-delà des vacances judiciaires',
    ', extended over the court vacation',
    ', über die Gerichtsferien verlängert',
  ),
  'the day lies before the end of the waiting month': phrase(
    'de dag valt voor het einde van de wachtmaand',
    'le jour précède la fin du mois d’attente',
    'the day lies before the end of the waiting month',
    'der Tag liegt vor dem Ende des Wartemonats',
  ),
  'first day after the waiting month': phrase(
    'eerste dag na de wachtmaand',
    'premier jour après le mois d’attente',
    'first day after the waiting month',
    'erster Tag nach dem Wartemonat',
  ),
  '; only against a judgment by default': phrase(
    '; alleen tegen een verstekvonnis',
    '; seulement contre un jugement par défaut',
    '; only against a judgment by default',
    '; nur gegen ein Versäumnisurteil',
  ),
  ', kept by the municipality': phrase(
    ', bewaard door de gemeente',
    ', conservés par la commune',
    ', kept by the municipality',
    ', von der Gemeinde aufbewahrt',
  ),
  'announced by the bailiff': phrase(
    'aangekondigd door de deurwaarder',
    'annoncée par l’huissier',
    'announced by the bailiff',
    'vom Gerichtsvollzieher angekündigt',
  ),
  '; never between 21:00 and 06:00': phrase(
    '; nooit tussen 21 uur en 6 uur',
    '; jamais entre 21 h et 6 h',
    '; never between 21:00 and 06:00',
    '; nie zwischen 21 Uhr und 6 Uhr',
  ),
  ', unless the tenant objects': phrase(
    ', tenzij de huurder zich verzet',
    ', sauf si le locataire s’y oppose',
    ', unless the tenant objects',
    ', es sei denn, der Mieter widerspricht',
  ),
  '; the hearing was set later': phrase(
    '; de zitting werd later gezet',
    '; l’audience a été fixée plus tard',
    '; the hearing was set later',
    '; die Sitzung wurde später angesetzt',
  ),
  ', moved from': phrase(', verschoven van', ', reporté du', ', moved from', ', verschoben vom'),
  ', moved to the next working day': phrase(
    ', verschoven naar de volgende werkdag',
    ', reporté au jour ouvrable suivant',
    ', moved to the next working day',
    ', auf den nächsten Werktag verschoben',
  ),
  'to the next working day': phrase(
    'naar de volgende werkdag',
    'au jour ouvrable suivant',
    'to the next working day',
    'auf den nächsten Werktag',
  ),
  '; have it checked': phrase(
    '; laat dit nakijken',
    '; à faire vérifier',
    '; have it checked',
    '; prüfen lassen',
  ),
  'the day is': phrase('de dag is', 'le jour est', 'the day is', 'der Tag ist'),
  'entry on the roll': phrase(
    'inschrijving op de rol',
    'inscription au rôle',
    'entry on the roll',
    'Eintragung in die Rolle',
  ),
  service: phrase('betekening', 'signification', 'service', 'Zustellung'),
  eviction: phrase('uithuiszetting', 'expulsion', 'eviction', 'Räumung'),
  'calendar days': phrase('kalenderdagen', 'jours calendrier', 'calendar days', 'Kalendertage'),
  'working days': phrase('werkdagen', 'jours ouvrables', 'working days', 'Werktage'),
  months: phrase('maanden', 'mois', 'months', 'Monate'),
  month: phrase('maand', 'mois', 'month', 'Monat'),
  days: phrase('dagen', 'jours', 'days', 'Tage'),
};

const ISO_DATE = /\b\d{4}-\d{2}-\d{2}\b/g;
/** The longest piece first, so that none is taken apart by a shorter one; whole words. */
const anyPiece = new RegExp(
  Object.keys(countedPieces)
    .toSorted((a, b) => b.length - a.length)
    .map(
      (piece) =>
        `${/^[a-z]/i.test(piece) ? '(?<![a-z])' : ''}${piece.replaceAll(/[()]/g, String.raw`\$&`)}(?![a-z])`,
    )
    .join('|'),
  'g',
);

/** How a date was counted, in the reader's language: `betekening 16 november 2026 + 1 maand (art. 54)`. */
export const countedText = (counted: string, language: Language): string =>
  articleText(
    counted
      .replaceAll(anyPiece, (piece) => countedPieces[piece]?.[language] ?? piece)
      .replaceAll(ISO_DATE, (date) => formatDate(date, language)),
    language,
  );
