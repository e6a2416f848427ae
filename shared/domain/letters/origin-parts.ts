import type { Language } from '#events/signal.ts';
import type { OriginPart, ReadPart } from '../disclosure/origin.ts';
import { type Block, buttons, facts, paragraph, section } from './blocks.ts';
import { fieldText, fieldTexts } from './words/field-words.ts';
import { enumerate, formatMoment } from './words/format.ts';
import { phrase } from './words/phrase.ts';

type Words = {
  readonly mail: (moment: string) => string;
  readonly message: (moment: string) => string;
  readonly file: (name: string, moment: string) => string;
  readonly sheet: (name: string) => string;
  readonly row: (row: number) => string;
  readonly part: { readonly body: string; readonly subject: string; readonly header: string };
  readonly attachment: (number: string) => string;
  readonly page: (page: number) => string;
  readonly line: (line: number) => string;
  readonly doubtful: (fields: string) => string;
};

const title = phrase(
  'Waar dit op steunt',
  'Sur quoi cela repose',
  'What this rests on',
  'Worauf dies beruht',
);
const see = phrase('Bekijk het origineel', 'Voir l’original', 'See the original', 'Original ansehen');

const words: Readonly<Record<Language, Words>> = {
  nl: {
    mail: (moment) => `Een mail van ${moment}`,
    message: (moment) => `Een bericht van ${moment}`,
    file: (name, moment) => `Het bestand “${name}” van ${moment}`,
    sheet: (name) => `blad “${name}”`,
    row: (row) => `rij ${row}`,
    part: { body: 'de tekst', subject: 'het onderwerp', header: 'de hoofding' },
    attachment: (number) => `bijlage ${number}`,
    page: (page) => `blz. ${page}`,
    line: (line) => `regel ${line}`,
    doubtful: (fields) =>
      `Niet zeker genoeg gelezen en daarom weggelaten: ${fields}. Kijk het na in het origineel.`,
  },
  fr: {
    mail: (moment) => `Un courriel du ${moment}`,
    message: (moment) => `Un message du ${moment}`,
    file: (name, moment) => `Le fichier « ${name} » du ${moment}`,
    sheet: (name) => `feuille « ${name} »`,
    row: (row) => `ligne ${row}`,
    part: { body: 'le texte', subject: 'l’objet', header: 'l’en-tête' },
    attachment: (number) => `annexe ${number}`,
    page: (page) => `p. ${page}`,
    line: (line) => `ligne ${line}`,
    doubtful: (fields) => `Pas lu avec assez de certitude, donc omis : ${fields}. Vérifiez dans l’original.`,
  },
  en: {
    mail: (moment) => `An e-mail of ${moment}`,
    message: (moment) => `A message of ${moment}`,
    file: (name, moment) => `The file “${name}” of ${moment}`,
    sheet: (name) => `sheet “${name}”`,
    row: (row) => `row ${row}`,
    part: { body: 'the text', subject: 'the subject', header: 'the header' },
    attachment: (number) => `attachment ${number}`,
    page: (page) => `p. ${page}`,
    line: (line) => `line ${line}`,
    doubtful: (fields) => `Not read surely enough and so left out: ${fields}. Check it in the original.`,
  },
  de: {
    mail: (moment) => `Eine E-Mail vom ${moment}`,
    message: (moment) => `Eine Nachricht vom ${moment}`,
    file: (name, moment) => `Die Datei „${name}“ vom ${moment}`,
    sheet: (name) => `Blatt „${name}“`,
    row: (row) => `Zeile ${row}`,
    part: { body: 'der Text', subject: 'der Betreff', header: 'der Kopf' },
    attachment: (number) => `Anlage ${number}`,
    page: (page) => `S. ${page}`,
    line: (line) => `Zeile ${line}`,
    doubtful: (fields) =>
      `Nicht sicher genug gelesen und daher weggelassen: ${fields}. Bitte im Original prüfen.`,
  },
};

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** `bijlage 1, blz. 2, regel 14`. */
const placeOf = ({ part, page, line }: ReadPart, language: Language): string => {
  const w = words[language];
  const attachment = /^attachment:(\d+)$/.exec(part)?.[1];
  const where =
    attachment === undefined
      ? (Object.entries(w.part).find(([name]) => name === part)?.[1] ?? undefined)
      : w.attachment(attachment);
  return [where, page === undefined ? undefined : w.page(page), line === undefined ? undefined : w.line(line)]
    .filter((text) => text !== undefined)
    .join(', ');
};

/** Each field that matters, in the words of the original, and where they stand. */
export const readRows = (origin: OriginPart, language: Language): readonly (readonly [string, string])[] =>
  origin.read.map((each) => {
    const place = placeOf(each, language);
    return [
      capital(fieldText(each.field, language)),
      `“${each.snippet}”${place === '' ? '' : ` (${place})`}`,
    ];
  });

/** `Het bestand “lijst.csv” van 3 november 2026, rij 4`. */
export const originLine = (
  { channel, fileName, receivedAt, row, sheet }: OriginPart,
  language: Language,
): string => {
  const w = words[language];
  const moment = formatMoment(receivedAt, language);
  return [
    fileName !== undefined
      ? w.file(fileName, moment)
      : channel === 'mail'
        ? w.mail(moment)
        : w.message(moment),
    ...(sheet === undefined ? [] : [w.sheet(sheet)]),
    ...(row === undefined ? [] : [w.row(row)]),
  ].join(', ');
};

export const doubtfulLine = ({ doubtful }: OriginPart, language: Language): string | undefined =>
  doubtful.length === 0
    ? undefined
    : words[language].doubtful(enumerate(fieldTexts(doubtful, language), language));

export const originWords = { title, see };

/** The original beside what was understood. */
export const originSection = (origin: OriginPart | undefined, language: Language): readonly Block[] =>
  origin === undefined
    ? []
    : section(title[language], [
        paragraph(`${originLine(origin, language)}.`),
        facts(readRows(origin, language)),
        paragraph(doubtfulLine(origin, language) ?? ''),
        buttons(origin.url === undefined ? [] : [{ label: see[language], url: origin.url }]),
      ]);
