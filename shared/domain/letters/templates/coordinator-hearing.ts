import type { Language } from '#events/signal.ts';
import { paragraph, section } from '../blocks.ts';
import { hearingEntry } from '../calendar-entries.ts';
import { coordinatorFacts } from '../coordinator-parts.ts';
import type { LetterTemplate } from '../letter.ts';
import { greeting, signOff, workerFooter } from '../parts.ts';
import { lawSection } from '../worker-parts.ts';
import { formatWallClock } from '../words/format.ts';

type Words = {
  readonly courtSubject: (number: string) => string;
  readonly judgmentSubject: (number: string) => string;
  readonly inCourt: (hearing: string | undefined) => string;
  readonly judged: string;
  readonly followedBy: (worker: string) => string;
  readonly nobody: string;
  readonly title: string;
};

const words: Readonly<Record<Language, Words>> = {
  nl: {
    courtSubject: (number) => `Nieuwe zaak bij de vrederechter: ${number}`,
    judgmentSubject: (number) => `Vonnis in dossier ${number}`,
    inCourt: (hearing) =>
      hearing === undefined
        ? 'Er is een zaak bij de vrederechter. De datum van de zitting is nog niet bekend.'
        : `Er is een zaak bij de vrederechter. De zitting is op ${hearing}.`,
    judged: 'Er is een vonnis binnengekomen.',
    followedBy: (worker) => `${worker} volgt het op en heeft de taken gekregen.`,
    nobody: 'Er is nog geen begeleider: de teamverantwoordelijke wijst iemand aan.',
    title: 'Het dossier',
  },
  fr: {
    courtSubject: (number) => `Nouvelle affaire devant le juge de paix : ${number}`,
    judgmentSubject: (number) => `Jugement dans le dossier ${number}`,
    inCourt: (hearing) =>
      hearing === undefined
        ? "Une affaire est introduite devant le juge de paix. La date de l'audience n'est pas encore connue."
        : `Une affaire est introduite devant le juge de paix. Audience : ${hearing}.`,
    judged: 'Un jugement est arrivé.',
    followedBy: (worker) => `${worker} suit le dossier et a reçu les tâches.`,
    nobody: "Il n'y a pas encore d'accompagnateur : le responsable d'équipe désigne quelqu'un.",
    title: 'Le dossier',
  },
  en: {
    courtSubject: (number) => `New court case: ${number}`,
    judgmentSubject: (number) => `Judgment on case ${number}`,
    inCourt: (hearing) =>
      hearing === undefined
        ? 'There is a case in court. The date of the hearing is not known yet.'
        : `There is a case in court. The hearing is on ${hearing}.`,
    judged: 'A judgment has come in.',
    followedBy: (worker) => `${worker} follows it up and has the tasks.`,
    nobody: 'There is no worker yet: the team lead assigns somebody.',
    title: 'The case',
  },
  de: {
    courtSubject: (number) => `Neue Sache beim Friedensrichter: ${number}`,
    judgmentSubject: (number) => `Urteil in Akte ${number}`,
    inCourt: (hearing) =>
      hearing === undefined
        ? 'Es gibt eine Sache beim Friedensrichter. Das Datum der Sitzung ist noch nicht bekannt.'
        : `Es gibt eine Sache beim Friedensrichter. Die Sitzung ist am ${hearing}.`,
    judged: 'Ein Urteil ist eingegangen.',
    followedBy: (worker) => `${worker} kümmert sich darum und hat die Aufgaben erhalten.`,
    nobody: 'Es gibt noch keine Begleitperson: die Teamleitung weist jemanden zu.',
    title: 'Die Akte',
  },
};

export const coordinatorHearing: LetterTemplate<'coordinator'> = {
  view: 'coordinator',
  purpose: 'Tells the coordinator of a municipality of a new court case, its hearing, or a judgment.',
  carriesCalendar: true,
  carriesLinks: false,
  write: (view, reader) => {
    const { language } = reader;
    const w = words[language];
    const { caseRecord, worker, organisation } = view;
    const judged = caseRecord?.phase === 'judgment';
    const number = caseRecord?.caseNumber ?? '';
    const hearingAt = judged ? undefined : caseRecord?.hearingAt;
    const entry =
      caseRecord === undefined || hearingAt === undefined
        ? undefined
        : hearingEntry(
            { ...caseRecord, organisation },
            { hearingAt, courtName: caseRecord.courtName },
            reader,
          );
    const opening = judged
      ? w.judged
      : w.inCourt(hearingAt === undefined ? undefined : formatWallClock(hearingAt, language));
    return {
      subject: judged ? w.judgmentSubject(number) : w.courtSubject(number),
      blocks: [
        greeting(language, view.reader.name.split(' ')[0]),
        paragraph(`${opening} ${worker === undefined ? w.nobody : w.followedBy(worker.name)}`),
        ...(caseRecord === undefined
          ? []
          : [
              ...section(w.title, [coordinatorFacts(caseRecord, worker, reader)]),
              ...lawSection(caseRecord, language),
            ]),
        signOff(organisation, language),
        workerFooter(language),
      ],
      ...(entry === undefined ? {} : { calendarEntry: entry }),
    };
  },
};
