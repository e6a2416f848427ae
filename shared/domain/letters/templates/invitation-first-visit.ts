import type { Language } from '#events/signal.ts';
import { facts, paragraph } from '../blocks.ts';
import { visitEntry } from '../calendar-entries.ts';
import type { LetterTemplate } from '../letter.ts';
import { footer, formatPhone, greeting, names, signOff } from '../parts.ts';
import { formatMoment } from '../words/format.ts';
import { labels } from '../words/labels.ts';

type Words = {
  readonly subject: (number: string) => string;
  readonly invite: (contact: string) => string;
  readonly fixed: (moment: string) => string;
  readonly propose: (contact: string, phone: string | undefined) => string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: (number) => `Uitnodiging: samen op eerste huisbezoek (${number})`,
    invite: (contact) =>
      `${contact} wil graag de eerste keer samen met u op huisbezoek gaan. U kent de huurder; samen binnenkomen schept vertrouwen. We bespreken dan waarom u hebt aangemeld, wat de huurder wil bereiken en hoe we samenwerken.`,
    fixed: (moment) =>
      `Het huisbezoek is gepland op ${moment}. In de bijlage zit een afspraak voor uw agenda.`,
    propose: (contact, phone) =>
      `Wanneer kan dat voor u? Antwoord op deze mail${phone === undefined ? '' : ` of bel ${contact} op ${phone}`}. Hoe sneller, hoe beter.`,
  },
  fr: {
    subject: (number) => `Invitation : première visite ensemble (${number})`,
    invite: (contact) =>
      `${contact} souhaite faire la première visite à domicile avec vous. Vous connaissez le locataire ; arriver ensemble donne confiance. Nous parlerons de la raison de votre demande, du résultat souhaité et de notre collaboration.`,
    fixed: (moment) => `La visite est prévue le ${moment}. Un rendez-vous pour votre agenda est joint.`,
    propose: (contact, phone) =>
      `Quand cela vous convient-il ? Répondez à ce courriel${phone === undefined ? '' : ` ou appelez ${contact} au ${phone}`}. Le plus tôt sera le mieux.`,
  },
  en: {
    subject: (number) => `Invitation: first home visit together (${number})`,
    invite: (contact) =>
      `${contact} would like to make the first home visit together with you. You know the tenant; coming in together builds trust. We will talk about why you referred, what the tenant wants to reach and how we work together.`,
    fixed: (moment) => `The visit is planned on ${moment}. An entry for your calendar is attached.`,
    propose: (contact, phone) =>
      `When does it suit you? Reply to this e-mail${phone === undefined ? '' : ` or call ${contact} on ${phone}`}. The sooner the better.`,
  },
  de: {
    subject: (number) => `Einladung: erster Hausbesuch gemeinsam (${number})`,
    invite: (contact) =>
      `${contact} möchte den ersten Hausbesuch gern gemeinsam mit Ihnen machen. Sie kennen den Mieter; zusammen anzukommen schafft Vertrauen. Wir besprechen dann den Grund der Anmeldung, was der Mieter erreichen will und wie wir zusammenarbeiten.`,
    fixed: (moment) => `Der Besuch ist geplant am ${moment}. Ein Termin für Ihren Kalender liegt bei.`,
    propose: (contact, phone) =>
      `Wann passt es Ihnen? Antworten Sie auf diese E-Mail${phone === undefined ? '' : ` oder rufen Sie ${contact} unter ${phone} an`}. Je früher, desto besser.`,
  },
};

/** Topic: `visitAt` (UTC instant), once the visit is fixed. S4: the referrer comes along the first time. */
export const invitationFirstVisit: LetterTemplate<'referrer'> = {
  view: 'referrer',
  purpose: 'Invites an involved professional to the first home visit.',
  carriesCalendar: true,
  carriesLinks: false,
  event: 'first-visit',
  write: (view, reader) => {
    const { language } = reader;
    const w = words[language];
    const { contact, visitAt, caseId, caseNumber, organisation } = view;
    const phone = contact.phone ?? organisation.phone;
    const entry =
      visitAt === undefined || caseId === undefined || caseNumber === undefined
        ? undefined
        : visitEntry({ caseId, caseNumber, caseVersion: view.caseVersion, organisation }, visitAt, reader);
    return {
      subject: w.subject(caseNumber ?? ''),
      blocks: [
        greeting(language),
        paragraph(w.invite(contact.name)),
        facts([
          [labels.tenant[language], view.own === undefined ? undefined : names(view.own.tenants, language)],
        ]),
        paragraph(
          visitAt === undefined
            ? w.propose(contact.name, phone === undefined ? undefined : formatPhone(phone))
            : w.fixed(formatMoment(visitAt, language)),
        ),
        signOff(organisation, language, contact),
        footer(language),
      ],
      ...(entry === undefined ? {} : { calendarEntry: entry }),
    };
  },
};
