import type { Language } from '#events/signal.ts';
import { greeting, footer, missingSection, nextSection, signOff, understoodSection } from '../parts.ts';
import { paragraph } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { listSection } from '../list-parts.ts';
import { formatMoment } from '../words/format.ts';

type Words = {
  readonly subject: string;
  readonly thanks: (moment: string | undefined) => string;
  readonly list: (name: string, rows: number | undefined) => string;
  readonly followsUp: (contact: string) => string;
  readonly followsUpList: (contact: string) => string;
  readonly weTell: string;
  readonly noted: (contact: string) => string;
  readonly secrecy: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: 'We hebben uw melding ontvangen',
    thanks: (moment) =>
      `Dank u wel voor uw bericht. We hebben het goed ontvangen${moment === undefined ? '' : ` op ${moment}`}.`,
    list: (name, rows) =>
      `Uw lijst "${name}" is verwerkt${rows === undefined ? '' : `: ${rows === 1 ? '1 rij' : `${rows} rijen`}`}.`,
    followsUp: (contact) => `${contact} volgt dit op en zoekt contact met de huurder.`,
    followsUpList: (contact) =>
      `Elke huurder krijgt een eigen begeleider, die contact zoekt. Voor vragen over de lijst is ${contact} er voor u.`,
    weTell:
      'U hoort van ons wanneer er contact is, wanneer er een akkoord is over de huur, en wanneer de begeleiding stopt.',
    noted: (contact) =>
      `We geven dit door aan ${contact}, die het dossier opvolgt. U hoeft verder niets te doen.`,
    secrecy: 'Over andere zaken mogen we niets vertellen: we hebben beroepsgeheim.',
  },
  fr: {
    subject: 'Nous avons bien reçu votre message',
    thanks: (moment) =>
      `Merci pour votre message. Nous l'avons bien reçu${moment === undefined ? '' : ` le ${moment}`}.`,
    list: (name, rows) =>
      `Votre liste « ${name} » est traitée${rows === undefined ? '' : ` : ${rows === 1 ? '1 ligne' : `${rows} lignes`}`}.`,
    followsUp: (contact) => `${contact} suit ce dossier et cherche le contact avec le locataire.`,
    followsUpList: (contact) =>
      `Chaque locataire aura son accompagnateur, qui cherche le contact. Pour toute question sur la liste, adressez-vous à ${contact}.`,
    weTell:
      "Nous vous écrirons quand il y a un contact, quand il y a un accord sur le loyer et quand l'accompagnement prend fin.",
    noted: (contact) =>
      `Nous transmettons ceci à ${contact}, qui suit le dossier. Vous n'avez rien d'autre à faire.`,
    secrecy: 'Sur le reste, nous ne pouvons rien dire : nous sommes tenus au secret professionnel.',
  },
  en: {
    subject: 'We have received your message',
    thanks: (moment) =>
      `Thank you for your message. We received it${moment === undefined ? '' : ` on ${moment}`}.`,
    list: (name, rows) =>
      `Your list "${name}" is in${rows === undefined ? '' : `: ${rows === 1 ? '1 row' : `${rows} rows`}`}.`,
    followsUp: (contact) => `${contact} follows this up and is seeking contact with the tenant.`,
    followsUpList: (contact) =>
      `Each tenant gets a worker of their own, who seeks contact. For questions about the list, ${contact} is there for you.`,
    weTell:
      'We will tell you when there is contact, when there is an agreement on the rent, and when guidance ends.',
    noted: (contact) =>
      `We pass this on to ${contact}, who follows the case up. You need not do anything else.`,
    secrecy: 'About other matters we may not say anything: we are bound by professional secrecy.',
  },
  de: {
    subject: 'Wir haben Ihre Nachricht erhalten',
    thanks: (moment) =>
      `Vielen Dank für Ihre Nachricht. Wir haben sie${moment === undefined ? '' : ` am ${moment}`} erhalten.`,
    list: (name, rows) =>
      `Ihre Liste „${name}“ ist verarbeitet${rows === undefined ? '' : `: ${rows === 1 ? '1 Zeile' : `${rows} Zeilen`}`}.`,
    followsUp: (contact) => `${contact} kümmert sich darum und sucht den Kontakt zum Mieter.`,
    followsUpList: (contact) =>
      `Jeder Mieter bekommt eine eigene Begleitperson, die den Kontakt sucht. Bei Fragen zur Liste ist ${contact} für Sie da.`,
    weTell:
      'Sie hören von uns, wenn es Kontakt gibt, wenn es eine Einigung über die Miete gibt und wenn die Begleitung endet.',
    noted: (contact) => `Wir geben dies an ${contact} weiter. Sie müssen nichts weiter tun.`,
    secrecy: 'Über andere Dinge dürfen wir nichts sagen: wir unterliegen der Schweigepflicht.',
  },
};

/** Topic: `receivedAt` (UTC instant); for a list `listName` and `acceptedRows` (number). */
export const receiptLandlord: LetterTemplate<'landlord'> = {
  view: 'landlord',
  purpose:
    'Tells a landlord that his signal arrived, how it was understood, what is missing and who the contact is.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, { language }) => {
    const w = words[language];
    const { contact, own } = view;
    const moment = view.receivedAt === undefined ? undefined : formatMoment(view.receivedAt, language);
    const ofManyHouseholds = view.listName !== undefined && view.caseNumber === undefined;
    const next =
      own?.kind === 'update'
        ? [w.noted(contact.name)]
        : [ofManyHouseholds ? w.followsUpList(contact.name) : w.followsUp(contact.name), w.weTell];
    return {
      subject: view.caseNumber === undefined ? w.subject : `${w.subject} (${view.caseNumber})`,
      blocks: [
        greeting(language),
        paragraph(
          [
            w.thanks(moment),
            ...(view.listName === undefined ? [] : [w.list(view.listName, view.acceptedRows)]),
          ].join(' '),
        ),
        ...understoodSection(own, language),
        ...listSection(view, language),
        ...missingSection(view.missing, language),
        ...nextSection([...next, w.secrecy], language),
        signOff(view.organisation, language, contact),
        footer(language),
      ],
    };
  },
};
