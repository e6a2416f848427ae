import type { Language } from '#events/signal.ts';
import { paragraph, section } from '../blocks.ts';
import { coordinatorFacts } from '../coordinator-parts.ts';
import type { LetterTemplate } from '../letter.ts';
import { greeting, signOff, workerFooter } from '../parts.ts';
import { lawSection } from '../worker-parts.ts';
import { formatMoment } from '../words/format.ts';

type Words = {
  readonly overdueSubject: (number: string) => string;
  readonly unassignedSubject: (number: string) => string;
  readonly overdue: (title: string, due: string, worker: string | undefined) => string;
  readonly unassigned: string;
  readonly askOverdue: string;
  readonly askUnassigned: string;
  readonly title: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    overdueSubject: (number) => `Stap over tijd in dossier ${number}`,
    unassignedSubject: (number) => `Nog geen begeleider voor dossier ${number}`,
    overdue: (title, due, worker) =>
      `De stap "${title}" moest klaar zijn op ${due}.${worker === undefined ? '' : ` ${worker} kreeg een herinnering en heeft nog niet geantwoord.`}`,
    unassigned:
      'Voor dit dossier past geen enkele begeleider: gemeente, dienst, aanwezigheid of werklast laten het niet toe.',
    askOverdue: 'Neem contact op met de begeleider, of geef de stap aan iemand anders.',
    askUnassigned: 'Wijs zelf iemand aan. Tot dan staat het dossier op uw naam.',
    title: 'Het dossier',
  },
  fr: {
    overdueSubject: (number) => `Étape en retard dans le dossier ${number}`,
    unassignedSubject: (number) => `Pas encore d'accompagnateur pour le dossier ${number}`,
    overdue: (title, due, worker) =>
      `L'étape « ${title} » devait être faite : ${due}.${worker === undefined ? '' : ` ${worker} a reçu un rappel et n'a pas encore répondu.`}`,
    unassigned:
      'Aucun accompagnateur ne convient : commune, service, présence ou charge de travail ne le permettent pas.',
    askOverdue: "Contactez l'accompagnateur, ou confiez l'étape à quelqu'un d'autre.",
    askUnassigned: "Désignez quelqu'un vous-même. En attendant, le dossier est à votre nom.",
    title: 'Le dossier',
  },
  en: {
    overdueSubject: (number) => `Step overdue on case ${number}`,
    unassignedSubject: (number) => `No worker yet for case ${number}`,
    overdue: (title, due, worker) =>
      `The step "${title}" was due ${due}.${worker === undefined ? '' : ` ${worker} got a reminder and has not answered yet.`}`,
    unassigned: 'No worker fits this case: municipality, service, presence or load do not allow it.',
    askOverdue: 'Contact the worker, or give the step to somebody else.',
    askUnassigned: 'Please assign somebody yourself. Until then the case is in your name.',
    title: 'The case',
  },
  de: {
    overdueSubject: (number) => `Schritt überfällig in Akte ${number}`,
    unassignedSubject: (number) => `Noch keine Begleitperson für Akte ${number}`,
    overdue: (title, due, worker) =>
      `Der Schritt „${title}“ war fällig: ${due}.${worker === undefined ? '' : ` ${worker} wurde erinnert und hat noch nicht geantwortet.`}`,
    unassigned:
      'Für diese Akte passt niemand: Gemeinde, Dienst, Anwesenheit oder Auslastung lassen es nicht zu.',
    askOverdue: 'Sprechen Sie mit der Begleitperson, oder geben Sie den Schritt an jemand anderen.',
    askUnassigned: 'Bitte weisen Sie selbst jemanden zu. Bis dahin läuft die Akte auf Ihren Namen.',
    title: 'Die Akte',
  },
};

/** Topic: `reason` (`overdue` or `nobody-fits`). */
export const escalation: LetterTemplate<'coordinator'> = {
  view: 'coordinator',
  purpose: 'Tells the team lead or coordinator that a step is overdue or that nobody fits a case.',
  carriesCalendar: false,
  carriesLinks: false,
  write: (view, reader) => {
    const { language, wording } = reader;
    const w = words[language];
    const { caseRecord, worker, step } = view;
    const number = caseRecord?.caseNumber ?? '';
    const unassigned = view.reason === 'nobody-fits';
    const overdue = (): string =>
      step === undefined
        ? ''
        : w.overdue(
            wording.stepText(step.type, language).title,
            formatMoment(step.dueAt, language),
            worker?.name,
          );
    return {
      subject: unassigned ? w.unassignedSubject(number) : w.overdueSubject(number),
      blocks: [
        greeting(language, view.reader.name.split(' ')[0]),
        paragraph(unassigned ? `${w.unassigned} ${w.askUnassigned}` : `${overdue()} ${w.askOverdue}`),
        ...(caseRecord === undefined
          ? []
          : [
              ...section(w.title, [coordinatorFacts(caseRecord, worker, reader)]),
              ...lawSection(caseRecord, language),
            ]),
        signOff(view.organisation, language),
        workerFooter(language),
      ],
    };
  },
};
