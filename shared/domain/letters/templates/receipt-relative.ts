import type { Language } from '#events/signal.ts';
import { paragraph } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { footer, greeting, missingSection, nextSection, signOff } from '../parts.ts';
import { understoodPartsSentence } from '../understood-parts.ts';
import { formatMoment } from '../words/format.ts';

type Words = {
  readonly subject: string;
  readonly thanks: (moment: string | undefined) => string;
  readonly next: string;
  readonly secrecy: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'We hebben uw bericht ontvangen',
    thanks: (moment) =>
      `Dank u wel dat u ons schrijft. We hebben uw bericht goed ontvangen${moment === undefined ? '' : ` op ${moment}`}.`,
    next: 'Een medewerker bekijkt uw bericht. Als dat nodig is, nemen we zelf contact op met de mensen die er wonen.',
    secrecy:
      'We kunnen u niet vertellen wat er verder gebeurt: we beschermen ieders privacy, ook die van u. Is er gevaar? Bel 112.',
  },
  fr: {
    subject: 'Nous avons bien reçu votre message',
    thanks: (moment) =>
      `Merci de nous écrire. Nous avons bien reçu votre message${moment === undefined ? '' : ` le ${moment}`}.`,
    next: 'Un collaborateur examine votre message. Si nécessaire, nous prenons nous-mêmes contact avec les habitants.',
    secrecy:
      'Nous ne pouvons pas vous dire la suite : nous protégeons la vie privée de chacun, la vôtre aussi. Un danger ? Appelez le 112.',
  },
  en: {
    subject: 'We have received your message',
    thanks: (moment) =>
      `Thank you for writing to us. We received your message${moment === undefined ? '' : ` on ${moment}`}.`,
    next: 'A colleague looks at your message. Where needed, we contact the people who live there ourselves.',
    secrecy:
      'We cannot tell you what happens next: we protect the privacy of everybody, yours too. Is there danger? Call 112.',
  },
  de: {
    subject: 'Wir haben Ihre Nachricht erhalten',
    thanks: (moment) =>
      `Danke, dass Sie uns schreiben. Wir haben Ihre Nachricht${moment === undefined ? '' : ` am ${moment}`} erhalten.`,
    next: 'Eine Kollegin oder ein Kollege sieht sie sich an. Wenn nötig, wenden wir uns selbst an die Bewohner.',
    secrecy:
      'Was weiter geschieht, dürfen wir Ihnen nicht sagen: wir schützen die Privatsphäre von allen, auch Ihre. Gefahr? Rufen Sie 112 an.',
  },
};

/** For relatives, neighbours and senders whom nobody verified. Topic: `receivedAt` (UTC instant). */
export const receiptRelative: LetterTemplate<'bystander'> = {
  view: 'bystander',
  purpose: 'Tells a private or unverified sender that the message arrived, and nothing more.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, { language }) => {
    const w = words[language];
    const moment = view.receivedAt === undefined ? undefined : formatMoment(view.receivedAt, language);
    return {
      subject: w.subject,
      blocks: [
        greeting(language),
        paragraph([w.thanks(moment), ...understoodPartsSentence(view.understood, language)].join(' ')),
        ...missingSection(view.missing, language),
        ...nextSection([w.next, w.secrecy], language),
        signOff(view.organisation, language),
        footer(language),
      ],
    };
  },
};
