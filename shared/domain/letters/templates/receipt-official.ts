import type { Language } from '#events/signal.ts';
import { paragraph } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { footer, formalGreeting, signOff } from '../parts.ts';
import { formatMoment } from '../words/format.ts';

type Words = {
  readonly subject: string;
  readonly received: (moment: string | undefined) => string;
  readonly about: (rollNumber: string) => string;
  readonly handled: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'Ontvangstbevestiging',
    received: (moment) =>
      `We bevestigen de goede ontvangst van uw bericht${moment === undefined ? '' : ` op ${moment}`}.`,
    about: (rollNumber) => `Uw kenmerk: ${rollNumber}.`,
    handled: 'Onze dienst behandelt het volgens zijn wettelijke opdracht.',
  },
  fr: {
    subject: 'Accusé de réception',
    received: (moment) =>
      `Nous confirmons la bonne réception de votre message${moment === undefined ? '' : ` le ${moment}`}.`,
    about: (rollNumber) => `Votre référence : ${rollNumber}.`,
    handled: 'Notre service le traite conformément à sa mission légale.',
  },
  en: {
    subject: 'Acknowledgement of receipt',
    received: (moment) =>
      `We confirm that we received your message${moment === undefined ? '' : ` on ${moment}`}.`,
    about: (rollNumber) => `Your reference: ${rollNumber}.`,
    handled: 'Our service deals with it according to its legal duty.',
  },
  de: {
    subject: 'Empfangsbestätigung',
    received: (moment) =>
      `Wir bestätigen den Empfang Ihrer Nachricht${moment === undefined ? '' : ` am ${moment}`}.`,
    about: (rollNumber) => `Ihr Zeichen: ${rollNumber}.`,
    handled: 'Unser Dienst bearbeitet sie gemäß seinem gesetzlichen Auftrag.',
  },
};

/** For courts, bailiffs and lawyers. Topic: `receivedAt` (UTC instant). */
export const receiptOfficial: LetterTemplate<'court'> = {
  view: 'court',
  purpose: 'Confirms to a court registry, bailiff or lawyer that the document arrived, without any fact.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, { language }) => {
    const w = words[language];
    const moment = view.receivedAt === undefined ? undefined : formatMoment(view.receivedAt, language);
    return {
      subject: w.subject,
      blocks: [
        formalGreeting(language),
        paragraph(
          [
            w.received(moment),
            ...(view.ownRollNumber === undefined ? [] : [w.about(view.ownRollNumber)]),
            w.handled,
          ].join('\n'),
        ),
        signOff(view.organisation, language),
        footer(language),
      ],
    };
  },
};
