import type { Language } from '#events/signal.ts';
import type { ReferrerEvent } from '../../disclosure/referrer-view.ts';
import { facts, list, paragraph } from '../blocks.ts';
import { hearingEntry } from '../calendar-entries.ts';
import type { LetterTemplate } from '../letter.ts';
import { footer, greeting, names, signOff } from '../parts.ts';
import { formatWallClock } from '../words/format.ts';
import { labels } from '../words/labels.ts';
import { type Phrase, phrase } from '../words/phrase.ts';

const eventWords: Readonly<Record<ReferrerEvent, Phrase>> = {
  'contact-made': phrase(
    'We hebben contact met de huurder.',
    'Nous avons eu un contact avec le locataire.',
    'We are in contact with the tenant.',
    'Wir haben Kontakt mit dem Mieter.',
  ),
  'guidance-accepted': phrase(
    'De huurder aanvaardt de begeleiding.',
    'Le locataire accepte l’accompagnement.',
    'The tenant accepts guidance.',
    'Der Mieter nimmt die Begleitung an.',
  ),
  'guidance-refused': phrase(
    'De huurder wil nu geen begeleiding. Onze deur blijft open.',
    'Le locataire ne souhaite pas d’accompagnement pour le moment. Notre porte reste ouverte.',
    'The tenant does not want guidance now. Our door stays open.',
    'Der Mieter möchte jetzt keine Begleitung. Unsere Tür bleibt offen.',
  ),
  hearing: phrase(
    'Er is een zitting bij de vrederechter.',
    'Une audience est fixée devant le juge de paix.',
    'There is a hearing before the justice of the peace.',
    'Es gibt eine Sitzung beim Friedensrichter.',
  ),
  'hearing-moved': phrase(
    'De zitting is verplaatst.',
    'L’audience est déplacée.',
    'The hearing has moved.',
    'Die Sitzung ist verlegt.',
  ),
  judgment: phrase(
    'Er is een vonnis. De begeleiding gaat verder.',
    'Un jugement est rendu. L’accompagnement continue.',
    'There is a judgment. Guidance goes on.',
    'Es gibt ein Urteil. Die Begleitung geht weiter.',
  ),
  'first-visit': phrase(
    'We plannen een eerste huisbezoek.',
    'Nous préparons une première visite.',
    'We are planning a first home visit.',
    'Wir planen einen ersten Hausbesuch.',
  ),
  evaluation: phrase(
    'Het is tijd voor de evaluatie. We nodigen u uit om mee te kijken welke bijsturing nodig is.',
    'Le moment de l’évaluation est venu. Nous vous invitons à voir avec nous ce qu’il faut adapter.',
    'It is time for the evaluation. We invite you to see with us which adjustments are needed.',
    'Es ist Zeit für die Auswertung. Wir laden Sie ein, mit uns zu sehen, was anzupassen ist.',
  ),
  closed: phrase(
    'De begeleiding is afgelopen. Dank u wel voor uw inzet.',
    'L’accompagnement est terminé. Merci pour votre engagement.',
    'Guidance has ended. Thank you for your effort.',
    'Die Begleitung ist beendet. Danke für Ihren Einsatz.',
  ),
};

const instalments = phrase(
  'Er kan in schijven worden afbetaald.',
  'Un paiement par tranches est possible.',
  'Payment in instalments is possible.',
  'Eine Zahlung in Raten ist möglich.',
);

type Words = {
  readonly subject: (number: string) => string;
  readonly intro: string;
  readonly questions: (contact: string) => string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: (number) => `Nieuws over uw aanmelding ${number}`,
    intro: 'U hebt iemand bij ons aangemeld. Zo staat het ermee:',
    questions: (contact) => `Hebt u vragen? ${contact} helpt u graag.`,
  },
  fr: {
    subject: (number) => `Nouvelles de votre demande ${number}`,
    intro: 'Vous avez orienté quelqu’un vers nous. Voici où nous en sommes :',
    questions: (contact) => `Des questions ? ${contact} vous répond volontiers.`,
  },
  en: {
    subject: (number) => `News on your referral ${number}`,
    intro: 'You referred somebody to us. This is how it goes:',
    questions: (contact) => `Any questions? ${contact} is glad to help.`,
  },
  de: {
    subject: (number) => `Neues zu Ihrer Anmeldung ${number}`,
    intro: 'Sie haben jemanden bei uns angemeldet. So steht es damit:',
    questions: (contact) => `Fragen? ${contact} hilft Ihnen gern.`,
  },
};

/** Topic: `event` (codes of `referrerEvents`, comma-separated), `instalments` (boolean). */
export const progressReferrer: LetterTemplate<'referrer'> = {
  view: 'referrer',
  purpose:
    'Tells an involved professional how it goes, as far as agreed; court news only with the tenant\u2019s consent.',
  carriesCalendar: true,
  carriesLinks: false,
  write: (view, reader) => {
    const { language } = reader;
    const w = words[language];
    const { hearingAt, caseId, caseNumber, organisation } = view;
    const sentences = [
      ...view.events.map((event) => eventWords[event][language]),
      ...(view.instalments ? [instalments[language]] : []),
    ];
    const entry =
      hearingAt === undefined || caseId === undefined || caseNumber === undefined
        ? undefined
        : hearingEntry(
            { caseId, caseNumber, caseVersion: view.caseVersion, organisation },
            { hearingAt, courtName: view.courtName },
            reader,
          );
    return {
      subject: w.subject(caseNumber ?? ''),
      blocks: [
        greeting(language),
        paragraph(w.intro),
        list(sentences),
        facts([
          [labels.tenant[language], view.own === undefined ? undefined : names(view.own.tenants, language)],
          [
            labels.hearing[language],
            hearingAt === undefined ? undefined : formatWallClock(hearingAt, language),
          ],
          [labels.court[language], view.courtName],
        ]),
        paragraph(w.questions(view.contact.name)),
        signOff(organisation, language, view.contact),
        footer(language),
      ],
      ...(entry === undefined ? {} : { calendarEntry: entry }),
    };
  },
};
