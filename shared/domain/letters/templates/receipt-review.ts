import type { Language } from '#events/signal.ts';
import { paragraph } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { footer, greeting, missingSection, nextSection, signOff } from '../parts.ts';
import { understoodPartsSentence } from '../understood-parts.ts';
import { formatMoment } from '../words/format.ts';
import { reasonPhrase } from '../words/reason-words.ts';

type Words = {
  readonly subject: string;
  readonly received: (moment: string | undefined) => string;
  readonly notYet: (reason: string | undefined) => string;
  readonly next: string;
  readonly sendAgain: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'We hebben uw bericht ontvangen en bekijken het',
    received: (moment) =>
      `Dank u wel voor uw bericht. We hebben het ontvangen${moment === undefined ? '' : ` op ${moment}`}.`,
    notYet: (reason) =>
      `We konden het nog niet vanzelf verwerken${reason === undefined ? '' : `: ${reason}`}.`,
    next: 'Een medewerker bekijkt het zelf. U hoeft niets opnieuw te sturen, behalve als we daarom vragen.',
    sendAgain: 'Kunt u het nog eens sturen, bijvoorbeeld als gewone tekst of als PDF? Dan gaat het sneller.',
  },
  fr: {
    subject: 'Nous avons reçu votre message et nous l’examinons',
    received: (moment) =>
      `Merci pour votre message. Nous l'avons reçu${moment === undefined ? '' : ` le ${moment}`}.`,
    notYet: (reason) =>
      `Il n'a pas encore pu être traité automatiquement${reason === undefined ? '' : ` : ${reason}`}.`,
    next: "Un collaborateur l'examine en personne. Vous ne devez rien renvoyer, sauf si nous le demandons.",
    sendAgain: 'Pouvez-vous le renvoyer, par exemple en texte simple ou en PDF ? Cela ira plus vite.',
  },
  en: {
    subject: 'We have received your message and are looking at it',
    received: (moment) =>
      `Thank you for your message. We received it${moment === undefined ? '' : ` on ${moment}`}.`,
    notYet: (reason) =>
      `It could not be handled automatically yet${reason === undefined ? '' : `: ${reason}`}.`,
    next: 'A colleague looks at it in person. You need not send anything again unless we ask.',
    sendAgain: 'Can you send it again, for example as plain text or as a PDF? That makes it quicker.',
  },
  de: {
    subject: 'Wir haben Ihre Nachricht erhalten und sehen sie uns an',
    received: (moment) =>
      `Vielen Dank für Ihre Nachricht. Wir haben sie${moment === undefined ? '' : ` am ${moment}`} erhalten.`,
    notYet: (reason) =>
      `Sie konnte noch nicht automatisch bearbeitet werden${reason === undefined ? '' : `: ${reason}`}.`,
    next: 'Eine Kollegin oder ein Kollege sieht sie sich persönlich an. Sie müssen nichts erneut senden, außer wir bitten darum.',
    sendAgain:
      'Können Sie sie noch einmal senden, zum Beispiel als Text oder als PDF? Dann geht es schneller.',
  },
};

/** Faults of the message itself, which its sender can mend. Reasons about people are not for him. */
const mendable: ReadonlySet<string> = new Set([
  'unreadable',
  'no-text',
  'scan',
  'encrypted',
  'damaged',
  'too-large',
  'too-many-parts',
  'too-deep',
  'too-many-rows',
  'too-many-pages',
  'unknown-format',
  'unsafe-xml',
  'no-columns',
]);
const tellable: ReadonlySet<string> = new Set([...mendable, 'incomplete', 'not-understood']);

/** Any sender. Topic: `receivedAt` (UTC instant), `reason` (code of the review). */
export const receiptReview: LetterTemplate<'bystander'> = {
  view: 'bystander',
  purpose: 'Tells any sender that a person will look at what the platform could not handle itself.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, { language }) => {
    const w = words[language];
    const moment = view.receivedAt === undefined ? undefined : formatMoment(view.receivedAt, language);
    const code = view.reason;
    const reason = code !== undefined && tellable.has(code) ? reasonPhrase(code, language) : undefined;
    const mends = code !== undefined && mendable.has(code);
    return {
      subject: w.subject,
      blocks: [
        greeting(language),
        paragraph(
          [w.received(moment), w.notYet(reason), ...understoodPartsSentence(view.understood, language)].join(
            ' ',
          ),
        ),
        ...missingSection(view.missing, language),
        ...nextSection(mends ? [w.next, w.sendAgain] : [w.next], language),
        signOff(view.organisation, language),
        footer(language),
      ],
    };
  },
};
