import type { Language } from '#events/signal.ts';
import { facts, paragraph, section } from '../blocks.ts';
import type { LetterTemplate } from '../letter.ts';
import { greeting, signOff, workerFooter } from '../parts.ts';
import { answerSection, householdFacts, lawSection, priorityText } from '../worker-parts.ts';
import { formatMoment } from '../words/format.ts';
import { labels } from '../words/labels.ts';

type Words = {
  readonly subject: (title: string, number: string) => string;
  readonly passed: (title: string, due: string) => string;
  readonly ask: string;
  readonly household: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    subject: (title, number) => `Herinnering: ${title} (${number})`,
    passed: (title, due) =>
      `Voor de stap "${title}" was het tijd tot ${due}. We hebben nog geen antwoord van u.`,
    ask: 'Is het gedaan? Laat het met één klik weten. Lukt het niet? Kies dan "Overslaan" en schrijf waarom; uw teamverantwoordelijke kan helpen.',
    household: 'Het gezin',
  },
  fr: {
    subject: (title, number) => `Rappel : ${title} (${number})`,
    passed: (title, due) =>
      `Pour l'étape « ${title} », le délai était : ${due}. Nous n'avons pas encore votre réponse.`,
    ask: "C'est fait ? Dites-le en un clic. Ce n'est pas possible ? Choisissez « Passer » et écrivez pourquoi ; votre responsable peut aider.",
    household: 'Le ménage',
  },
  en: {
    subject: (title, number) => `Reminder: ${title} (${number})`,
    passed: (title, due) => `The step "${title}" was due ${due}. We have no answer from you yet.`,
    ask: 'Is it done? Tell us with one click. Is it not possible? Choose "Skip" and write why; your team lead can help.',
    household: 'The household',
  },
  de: {
    subject: (title, number) => `Erinnerung: ${title} (${number})`,
    passed: (title, due) =>
      `Für den Schritt „${title}“ war Zeit bis ${due}. Wir haben noch keine Antwort von Ihnen.`,
    ask: 'Ist es erledigt? Sagen Sie es mit einem Klick. Geht es nicht? Wählen Sie „Überspringen“ und schreiben Sie, warum; Ihre Teamleitung kann helfen.',
    household: 'Der Haushalt',
  },
};

export const reminder: LetterTemplate<'worker'> = {
  view: 'worker',
  purpose: 'Reminds the worker of a step whose due time passed in silence.',
  carriesCalendar: false,
  carriesLinks: true,
  write: (view, reader) => {
    const { language, wording } = reader;
    const w = words[language];
    const { caseRecord, step } = view;
    const title = step === undefined ? '' : wording.stepText(step.type, language).title;
    return {
      subject: w.subject(title, caseRecord?.caseNumber ?? ''),
      blocks: [
        greeting(language, view.reader.name.split(' ')[0]),
        paragraph(
          `${w.passed(title, step === undefined ? '' : formatMoment(step.dueAt, language))} ${w.ask}`,
        ),
        facts([
          [
            labels.priority[language],
            caseRecord === undefined ? undefined : priorityText(caseRecord.priority, reader),
          ],
        ]),
        ...answerSection(view.links, language),
        ...(caseRecord === undefined
          ? []
          : [
              ...section(w.household, [householdFacts(caseRecord, language)]),
              ...lawSection(caseRecord, language),
            ]),
        signOff(view.organisation, language),
        workerFooter(language),
      ],
    };
  },
};
