import type { Language } from '#events/signal.ts';
import { paragraph } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { footer, greeting, missingSection, nextSection, signOff, understoodSection } from '../parts.ts';
import { formatMoment } from '../words/format.ts';

type Words = {
  readonly subject: string;
  readonly thanks: (moment: string | undefined) => string;
  readonly followsUp: (contact: string) => string;
  readonly feedback: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'We hebben uw aanmelding ontvangen',
    thanks: (moment) =>
      `Dank u wel voor uw bericht. We hebben het goed ontvangen${moment === undefined ? '' : ` op ${moment}`}.`,
    followsUp: (contact) => `${contact} volgt dit op en neemt contact op met de huurder.`,
    feedback:
      'U blijft betrokken: u hoort van ons wanneer er contact is en hoe het verdergaat, voor zover de huurder dat goed vindt.',
  },
  fr: {
    subject: 'Nous avons bien reçu votre demande',
    thanks: (moment) =>
      `Merci pour votre message. Nous l'avons bien reçu${moment === undefined ? '' : ` le ${moment}`}.`,
    followsUp: (contact) => `${contact} suit ce dossier et prend contact avec le locataire.`,
    feedback:
      'Vous restez associé(e) : nous vous écrirons quand il y a un contact et pour la suite, dans la mesure où le locataire est d’accord.',
  },
  en: {
    subject: 'We have received your referral',
    thanks: (moment) =>
      `Thank you for your message. We received it${moment === undefined ? '' : ` on ${moment}`}.`,
    followsUp: (contact) => `${contact} follows this up and will contact the tenant.`,
    feedback:
      'You stay involved: we will tell you when there is contact and how it goes on, as far as the tenant agrees.',
  },
  de: {
    subject: 'Wir haben Ihre Anmeldung erhalten',
    thanks: (moment) =>
      `Vielen Dank für Ihre Nachricht. Wir haben sie${moment === undefined ? '' : ` am ${moment}`} erhalten.`,
    followsUp: (contact) => `${contact} kümmert sich darum und nimmt Kontakt mit dem Mieter auf.`,
    feedback:
      'Sie bleiben beteiligt: Sie hören von uns, wenn es Kontakt gibt und wie es weitergeht, soweit der Mieter einverstanden ist.',
  },
};

/** Topic: `receivedAt` (UTC instant). */
export const receiptReferrer: LetterTemplate<'referrer'> = {
  view: 'referrer',
  purpose: 'Tells a professional referrer that the referral arrived, what is missing and who follows it up.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, { language }) => {
    const w = words[language];
    const moment = view.receivedAt === undefined ? undefined : formatMoment(view.receivedAt, language);
    return {
      subject: view.caseNumber === undefined ? w.subject : `${w.subject} (${view.caseNumber})`,
      blocks: [
        greeting(language),
        paragraph(w.thanks(moment)),
        ...understoodSection(view.own, language),
        ...missingSection(view.missing, language),
        ...nextSection([w.followsUp(view.contact.name), w.feedback], language),
        signOff(view.organisation, language, view.contact),
        footer(language),
      ],
    };
  },
};
