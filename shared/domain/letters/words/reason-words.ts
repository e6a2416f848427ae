import type { Language } from '#events/signal.ts';
import { type Phrase, phrase } from './phrase.ts';

/** Why a person has to look at an input; the codes of reading and of matching, for the sender and for colleagues. */
const reasonWords: Readonly<Record<string, Phrase>> = {
  'uncertain-match': phrase(
    'het kan bij een dossier horen dat we al kennen',
    'il concerne peut-être un dossier déjà connu',
    'it may belong to a case that we know already',
    'sie gehört vielleicht zu einer bekannten Akte',
  ),
  'unknown-sender': phrase(
    'we kennen deze afzender niet',
    "nous ne connaissons pas l'expéditeur",
    'we do not know this sender',
    'wir kennen diesen Absender nicht',
  ),
  unverified: phrase(
    'we konden niet nagaan van wie het komt',
    "nous n'avons pas pu vérifier l'expéditeur",
    'we could not verify who sent it',
    'wir konnten den Absender nicht überprüfen',
  ),
  incomplete: phrase(
    'er ontbreekt iets',
    'il manque quelque chose',
    'something is missing',
    'es fehlt etwas',
  ),
  unreadable: phrase(
    'we konden het niet lezen',
    "nous n'avons pas pu le lire",
    'we could not read it',
    'sie war nicht lesbar',
  ),
  'no-text': phrase(
    'er staat geen tekst in',
    "il n'y a pas de texte",
    'there is no text in it',
    'sie enthält keinen Text',
  ),
  scan: phrase(
    'het is een scan die we niet konden lezen',
    "c'est un scan que nous n'avons pas pu lire",
    'it is a scan that we could not read',
    'es ist ein Scan, der nicht lesbar war',
  ),
  encrypted: phrase(
    'het bestand is beveiligd met een wachtwoord',
    'le fichier est protégé par un mot de passe',
    'the file is protected by a password',
    'die Datei ist mit einem Passwort geschützt',
  ),
  damaged: phrase(
    'het bestand is beschadigd',
    'le fichier est endommagé',
    'the file is damaged',
    'die Datei ist beschädigt',
  ),
  'too-large': phrase('het is te groot', 'il est trop volumineux', 'it is too large', 'sie ist zu groß'),
  'too-many-parts': phrase(
    'er zitten te veel bijlagen in',
    "il y a trop d'annexes",
    'it has too many attachments',
    'sie hat zu viele Anlagen',
  ),
  'too-deep': phrase(
    'het zijn te veel berichten in elkaar',
    "il y a trop de messages l'un dans l'autre",
    'it holds too many messages inside each other',
    'sie enthält zu viele verschachtelte Nachrichten',
  ),
  'too-many-rows': phrase(
    'de lijst is te lang',
    'la liste est trop longue',
    'the list is too long',
    'die Liste ist zu lang',
  ),
  'too-many-pages': phrase(
    'het bestand heeft te veel bladzijden',
    'le fichier a trop de pages',
    'the file has too many pages',
    'die Datei hat zu viele Seiten',
  ),
  'unknown-format': phrase(
    'we kennen dit soort bestand niet',
    'nous ne connaissons pas ce type de fichier',
    'we do not know this type of file',
    'wir kennen diesen Dateityp nicht',
  ),
  'unsafe-xml': phrase(
    'het bestand is niet veilig om te lezen',
    "le fichier n'est pas sûr",
    'the file is not safe to read',
    'die Datei ist nicht sicher',
  ),
  'broken-row': phrase(
    'de rij is niet volledig of niet leesbaar',
    'la ligne est incomplète ou illisible',
    'the row is incomplete or unreadable',
    'die Zeile ist unvollständig oder unlesbar',
  ),
  'no-columns': phrase(
    'we herkennen de kolommen niet',
    'nous ne reconnaissons pas les colonnes',
    'we do not recognise the columns',
    'wir erkennen die Spalten nicht',
  ),
  timeout: phrase(
    'het lezen duurde te lang',
    'la lecture a pris trop de temps',
    'reading it took too long',
    'das Lesen dauerte zu lange',
  ),
  'not-understood': phrase(
    'we konden niet zeker zeggen waarover het gaat',
    "nous n'avons pas compris avec certitude de quoi il s'agit",
    'we could not tell for sure what it is about',
    'wir konnten nicht sicher erkennen, worum es geht',
  ),
  'doubtful-list': phrase(
    'de lijst lijkt niet op de vorige lijst van dezelfde afzender',
    'la liste ne ressemble pas à la précédente du même expéditeur',
    'the list does not resemble the one before of the same sender',
    'die Liste ähnelt nicht der vorigen desselben Absenders',
  ),
  overdue: phrase(
    'de termijn is voorbij',
    'le délai est dépassé',
    'the due time has passed',
    'die Frist ist vorbei',
  ),
  'nobody-fits': phrase(
    'er is geen begeleider vrij die past',
    "aucun accompagnateur n'est disponible",
    'no suitable worker is free',
    'keine passende Begleitperson ist frei',
  ),
};

/** The reason in words, or undefined for a code that has none (the letter then keeps to the general sentence). */
export const reasonPhrase = (code: string, language: Language): string | undefined =>
  reasonWords[code]?.[language];
