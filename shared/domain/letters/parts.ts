import type { Arrears, Language } from '#events/signal.ts';
import type { ContactPart, OrganisationPart, OwnWords, PersonName } from '../disclosure/common-parts.ts';
import { type Block, facts, list, paragraph, section, small } from './blocks.ts';
import { kindWords, problemWords } from './words/case-words.ts';
import { fieldTexts } from './words/field-words.ts';
import { enumerate, formatCents, formatDwelling, formatName, formatNumber } from './words/format.ts';
import { labels } from './words/labels.ts';
import { phrase } from './words/phrase.ts';

/** Pieces that many letters share. They take values that a view has let through, never a case. */

const hello = phrase('Dag', 'Bonjour', 'Hello', 'Guten Tag');
export const greeting = (language: Language, name?: string): Block =>
  paragraph(`${hello[language]}${name === undefined ? '' : ` ${name}`},`);

const dearSirs = phrase(
  'Geachte,',
  'Madame, Monsieur,',
  'Dear Sir or Madam,',
  'Sehr geehrte Damen und Herren,',
);
export const formalGreeting = (language: Language): Block => paragraph(dearSirs[language]);

const regards = phrase(
  'Met vriendelijke groet,',
  'Cordialement,',
  'Kind regards,',
  'Mit freundlichen Grüßen',
);
const phoneWord = phrase('tel.', 'tél.', 'tel.', 'Tel.');

/** A Belgian number as people write it, from E.164: 03 890 00 20, 0478 00 70 14; others stay as they are. */
export const formatPhone = (number: string): string => {
  const national = /^\+32(\d{8,9})$/.exec(number)?.[1];
  if (national === undefined) return number;
  const mobile = /^(4\d\d)(\d\d)(\d\d)(\d\d)$/.exec(national);
  if (mobile !== null) return `0${mobile.slice(1).join(' ')}`;
  const short = /^([2349])(\d{3})(\d\d)(\d\d)$/.exec(national) ?? /^(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(national);
  return short === null ? number : `0${short.slice(1).join(' ')}`;
};

/** The person, then the office; a letter without a person is signed by the office. */
export const signOff = (organisation: OrganisationPart, language: Language, contact?: ContactPart): Block => {
  const phone = contact?.phone ?? organisation.phone;
  return paragraph(
    [
      regards[language],
      contact?.name,
      organisation.name,
      phone === undefined ? undefined : `${phoneWord[language]} ${formatPhone(phone)}`,
    ]
      .filter((line) => line !== undefined)
      .join('\n'),
  );
};

const replyFooter = phrase(
  'Deze mail is automatisch gemaakt. U kunt gewoon antwoorden: uw antwoord komt bij onze dienst terecht.',
  'Ce courriel a été créé automatiquement. Vous pouvez y répondre : votre réponse arrive à notre service.',
  'This e-mail was made automatically. You can simply reply: your answer reaches our office.',
  'Diese E-Mail wurde automatisch erstellt. Sie können einfach antworten: Ihre Antwort erreicht unseren Dienst.',
);
export const footer = (language: Language): Block => small(replyFooter[language]);

const lawFooter = phrase(
  'Data en wetsartikelen zijn berekend door het systeem en vervangen geen juridisch advies.',
  'Les dates et les articles de loi sont calculés par le système et ne remplacent pas un avis juridique.',
  'Dates and articles are calculated by the system and do not replace legal advice.',
  'Daten und Gesetzesartikel sind vom System berechnet und ersetzen keine Rechtsberatung.',
);
export const workerFooter = (language: Language): Block =>
  small(`${lawFooter[language]}\n${replyFooter[language]}`);

/** A title as a sentence of its own. */
export const asSentence = (title: string): string => (/[.?!]$/.test(title) ? title : `${title}.`);

export const names = (persons: readonly PersonName[], language: Language): string =>
  enumerate(
    persons.map(formatName).filter((name) => name !== ''),
    language,
  );

const months: Readonly<Record<Language, (text: string, one: boolean) => string>> = {
  nl: (text, one) => `${text} ${one ? 'maand' : 'maanden'}`,
  fr: (text) => `${text} mois`,
  en: (text, one) => `${text} ${one ? 'month' : 'months'}`,
  de: (text, one) => `${text} ${one ? 'Monat' : 'Monate'}`,
};

/** `€ 1.490,40 (4 maanden)`, or the one of both that is known. */
export const arrearsText = (
  arrears: Pick<Arrears, 'amountCents' | 'months'>,
  language: Language,
): string | undefined => {
  const amount = arrears.amountCents === undefined ? undefined : formatCents(arrears.amountCents, language);
  const term =
    arrears.months === undefined
      ? undefined
      : months[language](formatNumber(arrears.months, language), arrears.months === 1);
  if (amount === undefined) return term;
  return term === undefined ? amount : `${amount} (${term})`;
};

/** What the reader said himself, as we understood it. */
export const ownFacts = (own: OwnWords, language: Language): Block =>
  facts([
    [labels.about[language], kindWords[own.kind][language]],
    [labels.tenant[language], names(own.tenants, language)],
    [
      labels.dwelling[language],
      own.dwelling === undefined ? undefined : formatDwelling(own.dwelling, language),
    ],
    [labels.arrears[language], own.arrears === undefined ? undefined : arrearsText(own.arrears, language)],
    [
      labels.problems[language],
      enumerate(
        own.problems.map((problem) => problemWords[problem][language]),
        language,
      ),
    ],
  ]);

const understoodTitle = phrase(
  'Dit hebben we begrepen',
  'Ce que nous avons compris',
  'What we understood',
  'Das haben wir verstanden',
);
const correctUs = phrase(
  'Klopt er iets niet? Antwoord dan op deze mail.',
  "Quelque chose n'est pas exact ? Répondez à ce courriel.",
  'Is something wrong? Please reply to this e-mail.',
  'Stimmt etwas nicht? Dann antworten Sie auf diese E-Mail.',
);
export const understoodSection = (own: OwnWords | undefined, language: Language): readonly Block[] =>
  own === undefined
    ? []
    : section(understoodTitle[language], [ownFacts(own, language), paragraph(correctUs[language])]);

const missingTitle = phrase(
  'Dit missen we nog',
  'Ce qui nous manque encore',
  'What we still miss',
  'Das fehlt uns noch',
);
const pleaseComplete = phrase(
  'Kunt u dit aanvullen? Een kort antwoord op deze mail is genoeg.',
  'Pouvez-vous compléter ? Une courte réponse à ce courriel suffit.',
  'Can you tell us? A short reply to this e-mail is enough.',
  'Können Sie das ergänzen? Eine kurze Antwort auf diese E-Mail genügt.',
);
export const missingSection = (missing: readonly string[], language: Language): readonly Block[] =>
  missing.length === 0
    ? []
    : section(missingTitle[language], [
        list(fieldTexts(missing, language)),
        paragraph(pleaseComplete[language]),
      ]);

const nextTitle = phrase('Wat er nu gebeurt', 'La suite', 'What happens next', 'Wie es weitergeht');
export const nextSection = (sentences: readonly string[], language: Language): readonly Block[] =>
  section(nextTitle[language], [paragraph(sentences.join(' '))]);
