import type { Language } from '#events/signal.ts';
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
