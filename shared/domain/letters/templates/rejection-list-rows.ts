import type { Language } from '#events/signal.ts';
import type { RowFault } from '../../disclosure/source.ts';
import { list, paragraph, section } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { listSection } from '../list-parts.ts';
import { footer, greeting, signOff } from '../parts.ts';
import { fieldText } from '../words/field-words.ts';
import { reasonPhrase } from '../words/reason-words.ts';

type Words = {
  readonly subject: string;
  readonly received: (name: string | undefined, accepted: number | undefined) => string;
  readonly someWrong: (count: number) => string;
  readonly title: string;
  readonly row: (line: number, sheet: string | undefined) => string;
  readonly missing: string;
  readonly please: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'Uw lijst: enkele rijen moeten worden verbeterd',
    received: (name, accepted) =>
      `Dank u wel voor uw lijst${name === undefined ? '' : ` "${name}"`}.${accepted === undefined ? '' : ` ${accepted === 1 ? '1 rij is' : `${accepted} rijen zijn`} verwerkt.`}`,
    someWrong: (count) =>
      count === 1 ? '1 rij konden we niet verwerken.' : `${count} rijen konden we niet verwerken.`,
    title: 'Deze rijen',
    row: (line, sheet) => `Rij ${line}${sheet === undefined ? '' : ` op blad "${sheet}"`}`,
    missing: 'we missen',
    please:
      'Kunt u deze rijen verbeteren en terugsturen? Alleen deze rijen is genoeg; wat al goed was, tellen we niet dubbel.',
  },
  fr: {
    subject: 'Votre liste : quelques lignes à corriger',
    received: (name, accepted) =>
      `Merci pour votre liste${name === undefined ? '' : ` « ${name} »`}.${accepted === undefined ? '' : ` ${accepted === 1 ? '1 ligne est traitée' : `${accepted} lignes sont traitées`}.`}`,
    someWrong: (count) =>
      count === 1 ? "1 ligne n'a pas pu être traitée." : `${count} lignes n'ont pas pu être traitées.`,
    title: 'Ces lignes',
    row: (line, sheet) => `Ligne ${line}${sheet === undefined ? '' : ` de la feuille « ${sheet} »`}`,
    missing: 'il manque',
    please:
      'Pouvez-vous corriger ces lignes et les renvoyer ? Ces lignes suffisent ; rien ne sera compté deux fois.',
  },
  en: {
    subject: 'Your list: some rows need correction',
    received: (name, accepted) =>
      `Thank you for your list${name === undefined ? '' : ` "${name}"`}.${accepted === undefined ? '' : ` ${accepted === 1 ? '1 row is' : `${accepted} rows are`} in.`}`,
    someWrong: (count) =>
      count === 1 ? '1 row could not be handled.' : `${count} rows could not be handled.`,
    title: 'These rows',
    row: (line, sheet) => `Row ${line}${sheet === undefined ? '' : ` of sheet "${sheet}"`}`,
    missing: 'we miss',
    please:
      'Can you correct these rows and send them again? Only these rows are enough; nothing is counted twice.',
  },
  de: {
    subject: 'Ihre Liste: einige Zeilen müssen verbessert werden',
    received: (name, accepted) =>
      `Vielen Dank für Ihre Liste${name === undefined ? '' : ` „${name}“`}.${accepted === undefined ? '' : ` ${accepted === 1 ? '1 Zeile ist' : `${accepted} Zeilen sind`} verarbeitet.`}`,
    someWrong: (count) =>
      count === 1
        ? '1 Zeile konnten wir nicht verarbeiten.'
        : `${count} Zeilen konnten wir nicht verarbeiten.`,
    title: 'Diese Zeilen',
    row: (line, sheet) => `Zeile ${line}${sheet === undefined ? '' : ` auf Blatt „${sheet}“`}`,
    missing: 'es fehlt',
    please:
      'Können Sie diese Zeilen verbessern und zurücksenden? Nur diese Zeilen genügen; nichts wird doppelt gezählt.',
  },
};

const faultText = (fault: string, language: Language): string =>
  reasonPhrase(fault, language) ?? `${words[language].missing} ${fieldText(fault, language)}`;

const rowText = ({ line, sheet, fault }: RowFault, language: Language): string =>
  `${words[language].row(line, sheet)}: ${faultText(fault, language)}`;

/** Topic: `listName` (file name), `acceptedRows` (number). Rows come with the context. */
export const rejectionListRows: LetterTemplate<'landlord'> = {
  view: 'landlord',
  purpose:
    'Tells the sender of a list which rows need correction, by their number and fault, without their content.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, { language }) => {
    const w = words[language];
    return {
      subject: w.subject,
      blocks: [
        greeting(language),
        paragraph(`${w.received(view.listName, view.acceptedRows)} ${w.someWrong(view.rows.length)}`),
        ...section(w.title, [list(view.rows.map((fault) => rowText(fault, language)))]),
        paragraph(w.please),
        ...listSection(view, language),
        signOff(view.organisation, language),
        footer(language),
      ],
    };
  },
};
