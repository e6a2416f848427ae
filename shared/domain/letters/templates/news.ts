import type { Language } from '#events/signal.ts';
import type { WorkerNews } from '../../disclosure/worker-view.ts';
import { facts, list, paragraph, section } from '../blocks.ts';
import { hearingEntry } from '../calendar-entries.ts';
import type { LetterTemplate } from '../letter.ts';
import { originSection } from '../origin-parts.ts';
import { greeting, missingSection, signOff, workerFooter } from '../parts.ts';
import {
  householdFacts,
  lawSection,
  matterFacts,
  priorityText,
  signalSection,
  tooLateSection,
} from '../worker-parts.ts';
import { formatMoment } from '../words/format.ts';
import { labels } from '../words/labels.ts';
import { type Phrase, phrase } from '../words/phrase.ts';

const newsWords: Readonly<Record<WorkerNews, Phrase>> = {
  'repeated-signal': phrase(
    'Er kwam nog een melding over dit gezin.',
    'Un nouveau signalement concerne ce ménage.',
    'There was another signal about this household.',
    'Es kam noch eine Meldung über diesen Haushalt.',
  ),
  'new-amount': phrase(
    'Er is een nieuw bedrag van de achterstand.',
    'Un nouveau montant des arriérés est connu.',
    'A new amount of the arrears is known.',
    'Ein neuer Betrag des Rückstands ist bekannt.',
  ),
  'still-in-arrears': phrase(
    'Dit gezin staat nog altijd op de lijst van de verhuurder.',
    'Ce ménage figure toujours sur la liste du bailleur.',
    'This household is still on the list of the landlord.',
    'Dieser Haushalt steht noch immer auf der Liste des Vermieters.',
  ),
  'left-list': phrase(
    'Dit gezin staat niet meer op de nieuwste lijst van de verhuurder. Is er betaald, of is het gezin vertrokken? Vraag het na. Het dossier blijft open tot u het sluit.',
    'Ce ménage ne figure plus sur la dernière liste du bailleur. A-t-il payé, ou est-il parti ? Renseignez-vous. Le dossier reste ouvert jusqu’à ce que vous le clôturiez.',
    'This household is no longer on the newest list of the landlord. Was it paid, or did they leave? Please find out. The case stays open until you close it.',
    'Dieser Haushalt steht nicht mehr auf der neuesten Liste des Vermieters. Wurde gezahlt, oder ist er ausgezogen? Bitte fragen Sie nach. Die Akte bleibt offen, bis Sie sie schließen.',
  ),
  'new-contact-details': phrase(
    'Er is een nieuw telefoonnummer.',
    'Un nouveau numéro de téléphone est connu.',
    'A new phone number is known.',
    'Eine neue Telefonnummer ist bekannt.',
  ),
  referral: phrase(
    'Een andere dienst meldt dit gezin aan.',
    'Un autre service oriente ce ménage vers nous.',
    'Another service refers this household to us.',
    'Ein anderer Dienst meldet diesen Haushalt an.',
  ),
  'tenant-agrees': phrase(
    'De huurder weet ervan en gaat akkoord.',
    'Le locataire est au courant et d’accord.',
    'The tenant knows and agrees.',
    'Der Mieter weiß davon und ist einverstanden.',
  ),
  'hearing-set': phrase(
    'Er is een datum voor de zitting.',
    'La date de l’audience est fixée.',
    'There is a date for the hearing.',
    'Es gibt ein Datum für die Sitzung.',
  ),
  'hearing-moved': phrase(
    'De zitting is verplaatst. Zeg het de huurder zelf, liefst aan de deur of aan de telefoon.',
    'L’audience est déplacée. Prévenez vous-même le locataire, de préférence de vive voix.',
    'The hearing has moved. Tell the tenant yourself, at the door or by phone if you can.',
    'Die Sitzung ist verlegt. Sagen Sie es dem Mieter selbst, am besten persönlich oder am Telefon.',
  ),
  'court-document': phrase(
    'Er kwam een stuk van de rechtbank of de deurwaarder.',
    'Une pièce du tribunal ou de l’huissier est arrivée.',
    'A document of the court or the bailiff has arrived.',
    'Ein Schriftstück des Gerichts oder des Gerichtsvollziehers ist eingetroffen.',
  ),
  judgment: phrase(
    'Er is een vonnis.',
    'Un jugement est rendu.',
    'There is a judgment.',
    'Es gibt ein Urteil.',
  ),
  'eviction-date': phrase(
    'De deurwaarder heeft een datum van uithuiszetting gemeld.',
    'L’huissier a annoncé une date d’expulsion.',
    'The bailiff has announced an eviction date.',
    'Der Gerichtsvollzieher hat ein Räumungsdatum angekündigt.',
  ),
  paid: phrase(
    'De melder schrijft dat er betaald is.',
    'On nous signale un paiement.',
    'We are told that a payment was made.',
    'Es wird gemeldet, dass gezahlt wurde.',
  ),
  'plan-agreed': phrase(
    'Er is een afbetalingsplan afgesproken.',
    'Un plan de paiement est convenu.',
    'A payment plan was agreed.',
    'Ein Zahlungsplan ist vereinbart.',
  ),
  'plan-broken': phrase(
    'Het afbetalingsplan wordt niet gevolgd.',
    'Le plan de paiement n’est pas respecté.',
    'The payment plan is not kept.',
    'Der Zahlungsplan wird nicht eingehalten.',
  ),
  withdrawn: phrase(
    'De vordering of de melding is ingetrokken.',
    'La demande ou le signalement est retiré.',
    'The claim or the report was withdrawn.',
    'Die Klage oder die Meldung wurde zurückgezogen.',
  ),
  relapse: phrase(
    'Dit dossier was gesloten en is opnieuw geopend.',
    'Ce dossier était clos et est rouvert.',
    'This case was closed and is open again.',
    'Diese Akte war geschlossen und ist wieder offen.',
  ),
  reassigned: phrase(
    'Dit dossier is nu van u.',
    'Ce dossier vous est maintenant confié.',
    'This case is now yours.',
    'Diese Akte gehört jetzt Ihnen.',
  ),
  'handed-over': phrase(
    'Dit dossier is overgedragen. U hoeft er niets meer voor te doen; dank u wel.',
    'Ce dossier a été transmis. Vous n’avez plus rien à y faire ; merci.',
    'This case has been handed over. Nothing more is asked of you; thank you.',
    'Diese Akte wurde übergeben. Sie müssen nichts mehr dafür tun; vielen Dank.',
  ),
  'deadline-changed': phrase(
    'Een wettelijke datum is veranderd.',
    'Une date légale a changé.',
    'A legal date has changed.',
    'Ein gesetzliches Datum hat sich geändert.',
  ),
  'priority-raised': phrase(
    'Dit dossier is dringender geworden.',
    'Ce dossier est devenu plus urgent.',
    'This case has become more urgent.',
    'Diese Akte ist dringender geworden.',
  ),
  'answer-recorded': phrase(
    'Uw antwoord is genoteerd.',
    'Votre réponse est notée.',
    'Your answer is recorded.',
    'Ihre Antwort ist notiert.',
  ),
  'delivery-failed': phrase(
    'Een brief van ons is niet aangekomen.',
    'Un de nos courriers n’est pas arrivé.',
    'A letter of ours was not delivered.',
    'Ein Schreiben von uns ist nicht angekommen.',
  ),
};

const somethingNew = phrase(
  'Er is iets nieuws in dit dossier.',
  'Il y a du nouveau dans ce dossier.',
  'There is something new on this case.',
  'Es gibt etwas Neues in dieser Akte.',
);

type Words = {
  readonly subject: (number: string) => string;
  readonly household: string;
  readonly matter: string;
  readonly open: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: (number) => `Nieuws in dossier ${number}`,
    household: 'Het gezin',
    matter: 'Stand van zaken',
    open: 'Wat er nog te doen is',
  },
  fr: {
    subject: (number) => `Du nouveau dans le dossier ${number}`,
    household: 'Le ménage',
    matter: 'Où en est le dossier',
    open: 'Ce qui reste à faire',
  },
  en: {
    subject: (number) => `News on case ${number}`,
    household: 'The household',
    matter: 'Where it stands',
    open: 'What is still to do',
  },
  de: {
    subject: (number) => `Neues in Akte ${number}`,
    household: 'Der Haushalt',
    matter: 'Stand der Dinge',
    open: 'Was noch zu tun ist',
  },
};

/** Topic: `news` (codes of `workerNews`, comma-separated), `tooLate` (step types, comma-separated), `changedDeadlines` (`rule=date before`). */
export const news: LetterTemplate<'worker'> = {
  view: 'worker',
  purpose: 'Tells the worker what is new on a case: news, never a second task.',
  carriesCalendar: true,
  carriesLinks: false,
  write: (view, reader) => {
    const { language, wording } = reader;
    const w = words[language];
    const { caseRecord, organisation } = view;
    const sentences = view.news.map((code) => newsWords[code][language]);
    // Who is rid of a case needs to know that, and nothing more about the family.
    if (view.news.includes('handed-over'))
      return {
        subject: w.subject(caseRecord?.caseNumber ?? ''),
        blocks: [
          greeting(language, view.reader.name.split(' ')[0]),
          paragraph(sentences[0] ?? somethingNew[language]),
          facts([
            [labels.number[language], caseRecord?.caseNumber],
            [labels.worker[language], view.assignedTo?.name],
          ]),
          signOff(organisation, language),
          workerFooter(language),
        ],
      };
    const tellsHearing = view.news.includes('hearing-set') || view.news.includes('hearing-moved');
    const entry =
      caseRecord?.hearingAt === undefined || !tellsHearing
        ? undefined
        : hearingEntry(
            { ...caseRecord, organisation },
            { hearingAt: caseRecord.hearingAt, courtName: caseRecord.courtName },
            reader,
          );
    return {
      subject: w.subject(caseRecord?.caseNumber ?? ''),
      blocks: [
        greeting(language, view.reader.name.split(' ')[0]),
        sentences.length > 1 ? list(sentences) : paragraph(sentences[0] ?? somethingNew[language]),
        ...signalSection(view.signal, language),
        ...originSection(view.origin, language),
        ...missingSection(view.missing, language),
        ...tooLateSection(view.tooLate, reader),
        ...(caseRecord === undefined
          ? []
          : [
              ...section(w.matter, [
                facts([[labels.priority[language], priorityText(caseRecord.priority, reader)]]),
                matterFacts(caseRecord, language),
              ]),
              ...lawSection(caseRecord, language, view.changedDeadlines),
              ...section(w.household, [householdFacts(caseRecord, language)]),
            ]),
        ...section(w.open, [
          facts(
            view.openSteps.map((step) => [
              wording.stepText(step.type, language).title,
              formatMoment(step.dueAt, language),
            ]),
          ),
        ]),
        signOff(organisation, language),
        workerFooter(language),
      ],
      ...(entry === undefined ? {} : { calendarEntry: entry }),
    };
  },
};
