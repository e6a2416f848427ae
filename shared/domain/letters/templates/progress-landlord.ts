import type { Language } from '#events/signal.ts';
import type { LandlordEvent } from '../../disclosure/landlord-view.ts';
import { facts, list, paragraph } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { footer, greeting, names, signOff } from '../parts.ts';
import { formatDwelling } from '../words/format.ts';
import { labels } from '../words/labels.ts';
import { type Phrase, phrase } from '../words/phrase.ts';

const eventWords: Readonly<Record<LandlordEvent, Phrase>> = {
  'contact-sought': phrase(
    'We zoeken contact met de huurder.',
    'Nous cherchons le contact avec le locataire.',
    'We are seeking contact with the tenant.',
    'Wir suchen den Kontakt zum Mieter.',
  ),
  'in-contact': phrase(
    'We hebben contact met de huurder.',
    'Nous sommes en contact avec le locataire.',
    'We are in contact with the tenant.',
    'Wir haben Kontakt zum Mieter.',
  ),
  'arrears-agreement': phrase(
    'Er is een akkoord over de huurachterstand. We volgen op dat het wordt nagekomen.',
    'Il y a un accord sur les arriérés. Nous suivons son exécution.',
    'There is an agreement on the arrears. We follow up that it is kept.',
    'Es gibt eine Einigung über den Rückstand. Wir achten darauf, dass sie eingehalten wird.',
  ),
  'plan-followed-up': phrase(
    'De opvolging van de betalingen is in handen van onze dienst.',
    'Notre service suit les paiements.',
    'Our service follows up the payments.',
    'Unser Dienst verfolgt die Zahlungen.',
  ),
  'housing-goals-on-track': phrase(
    'De afspraken over het wonen lopen zoals gepland.',
    'Les accords sur le logement se déroulent comme prévu.',
    'The agreements about living in the home go as planned.',
    'Die Vereinbarungen zum Wohnen laufen wie geplant.',
  ),
  'housing-goals-adjusted': phrase(
    'We sturen de afspraken over het wonen bij.',
    'Nous adaptons les accords sur le logement.',
    'We are adjusting the agreements about living in the home.',
    'Wir passen die Vereinbarungen zum Wohnen an.',
  ),
  closed: phrase(
    'De begeleiding is afgelopen. Gaat het opnieuw moeilijk? Dan kunt u ons altijd weer schrijven.',
    'L’accompagnement est terminé. En cas de nouvelles difficultés, vous pouvez toujours nous écrire.',
    'Guidance has ended. If it gets difficult again, you can always write to us.',
    'Die Begleitung ist beendet. Wird es wieder schwierig, können Sie uns jederzeit schreiben.',
  ),
};

type Words = {
  readonly subject: (number: string) => string;
  readonly intro: string;
  readonly secrecy: (contact: string) => string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: (number) => `Nieuws over uw melding ${number}`,
    intro: 'U hebt ons een woonprobleem gemeld. Dit kunnen we u erover zeggen:',
    secrecy: (contact) =>
      `${contact} blijft uw contactpersoon. Over andere zaken mogen we niets vertellen: we hebben beroepsgeheim.`,
  },
  fr: {
    subject: (number) => `Nouvelles de votre signalement ${number}`,
    intro: 'Vous nous avez signalé un problème de logement. Voici ce que nous pouvons vous dire :',
    secrecy: (contact) =>
      `${contact} reste votre personne de contact. Sur le reste, nous sommes tenus au secret professionnel.`,
  },
  en: {
    subject: (number) => `News on your report ${number}`,
    intro: 'You told us of a housing problem. This is what we can say about it:',
    secrecy: (contact) =>
      `${contact} stays your contact. About other matters we may not say anything: we are bound by professional secrecy.`,
  },
  de: {
    subject: (number) => `Neues zu Ihrer Meldung ${number}`,
    intro: 'Sie haben uns ein Wohnproblem gemeldet. Das können wir Ihnen dazu sagen:',
    secrecy: (contact) =>
      `${contact} bleibt Ihre Kontaktperson. Über andere Dinge dürfen wir nichts sagen: wir unterliegen der Schweigepflicht.`,
  },
};

/** Topic: `event` (codes of `landlordEvents`, comma-separated). */
export const progressLandlord: LetterTemplate<'landlord'> = {
  view: 'landlord',
  purpose: 'Tells the landlord how it goes with the housing problem that he raised, and nothing else.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, { language }) => {
    const w = words[language];
    const { own, dwelling } = view;
    return {
      subject: w.subject(view.caseNumber ?? ''),
      blocks: [
        greeting(language),
        facts([
          [labels.tenant[language], own === undefined ? undefined : names(own.tenants, language)],
          [
            labels.dwelling[language],
            dwelling === undefined ? undefined : formatDwelling(dwelling, language),
          ],
        ]),
        paragraph(w.intro),
        list(view.events.map((event) => eventWords[event][language])),
        paragraph(w.secrecy(view.contact.name)),
        signOff(view.organisation, language, view.contact),
        footer(language),
      ],
    };
  },
};
