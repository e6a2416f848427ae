import type { Language } from '#events/signal.ts';
import type { Deadline, Priority } from '../case-record.ts';
import type { OutcomeLink } from '../disclosure/source.ts';
import type {
  ChangedDeadline,
  SignallerPart,
  SignalPart,
  TenantPart,
  WorkerCase,
} from '../disclosure/worker-view.ts';
import { type Block, buttons, facts, list, paragraph, section } from './blocks.ts';
import type { Reader } from './letter.ts';
import { arrearsText, formatPhone, names } from './parts.ts';
import {
  kindWords,
  phaseWords,
  priorityWords,
  problemWords,
  regimeWords,
  relationWords,
  serviceWords,
  unverifiedWord,
} from './words/case-words.ts';
import { articleText, countedText, deadlineText } from './words/deadline-words.ts';
import {
  enumerate,
  formatDate,
  formatDay,
  formatDwelling,
  formatMomentDate,
  formatName,
  formatWallClock,
} from './words/format.ts';
import { labels } from './words/labels.ts';
import { outcomeWords } from './words/outcome-words.ts';
import { phrase } from './words/phrase.ts';

/** Pieces of the letters to colleagues. */

const day = (date: string | undefined, language: Language): string | undefined =>
  date === undefined ? undefined : formatDate(date, language);

const yesNo = (answer: boolean | undefined, language: Language): string | undefined =>
  answer === undefined ? undefined : labels[answer ? 'yes' : 'no'][language];

const tenantText = (tenant: TenantPart, language: Language): string =>
  [
    formatName(tenant),
    tenant.birthDate === undefined
      ? undefined
      : `${labels.birthDate[language].toLowerCase()} ${formatDate(tenant.birthDate, language)}`,
    tenant.phone === undefined ? undefined : formatPhone(tenant.phone),
    tenant.email,
  ]
    .filter((text) => text !== undefined && text !== '')
    .join(', ');

const signallerText = (signaller: SignallerPart, language: Language): string => {
  const { name, organisation, phone, email, relation, verified } = signaller;
  const who = [name, organisation].filter((text) => text !== undefined).join(', ');
  const how = [phone === undefined ? undefined : formatPhone(phone), email]
    .filter((text) => text !== undefined)
    .join(', ');
  const role = verified
    ? relationWords[relation][language]
    : `${relationWords[relation][language]}; ${unverifiedWord[language]}`;
  return [who, `(${role})`, how].filter((text) => text !== '').join(' ');
};

const stateOf = phrase('stand van', 'situation au', 'as of', 'Stand vom');

const arrearsHistory = (caseRecord: WorkerCase, language: Language): string | undefined => {
  const texts = caseRecord.arrears.flatMap((arrears) => {
    const text = arrearsText(arrears, language);
    return text === undefined
      ? []
      : `${text}, ${stateOf[language]} ${formatMomentDate(arrears.statedAt, language)}`;
  });
  return texts.length === 0 ? undefined : texts.join('\n');
};

/** Who lives where, and who told us. */
export const householdFacts = (caseRecord: WorkerCase, language: Language): Block => {
  const { landlord } = caseRecord;
  return facts([
    [labels.number[language], caseRecord.caseNumber],
    [labels.tenant[language], caseRecord.tenants.map((tenant) => tenantText(tenant, language)).join('\n')],
    [
      labels.dwelling[language],
      caseRecord.dwelling === undefined ? undefined : formatDwelling(caseRecord.dwelling, language),
    ],
    [labels.children[language], yesNo(caseRecord.children, language)],
    [
      labels.landlord[language],
      landlord === undefined
        ? undefined
        : [
            landlord.name,
            landlord.phone === undefined ? undefined : formatPhone(landlord.phone),
            landlord.email,
          ]
            .filter((text) => text !== undefined)
            .join(', '),
    ],
    [
      labels.signalledBy[language],
      caseRecord.signalledBy.map((signaller) => signallerText(signaller, language)).join('\n'),
    ],
    [labels.tenantInformed[language], yesNo(caseRecord.tenantInformed, language)],
    [labels.tenantAgrees[language], yesNo(caseRecord.tenantAgrees, language)],
  ]);
};

/** What is the matter and what the court says. */
export const matterFacts = (caseRecord: WorkerCase, language: Language): Block =>
  facts([
    [labels.phase[language], phaseWords[caseRecord.phase][language]],
    [labels.service[language], serviceWords[caseRecord.service][language]],
    [labels.arrears[language], arrearsHistory(caseRecord, language)],
    [
      labels.problems[language],
      enumerate(
        caseRecord.problems.map((problem) => problemWords[problem][language]),
        language,
      ),
    ],
    [labels.leaseStart[language], day(caseRecord.leaseStart, language)],
    [labels.court[language], caseRecord.courtName],
    [labels.rollNumber[language], caseRecord.rollNumbers.join(', ')],
    [labels.registeredOn[language], day(caseRecord.registeredOn, language)],
    [
      labels.hearing[language],
      caseRecord.hearingAt === undefined ? undefined : formatWallClock(caseRecord.hearingAt, language),
    ],
    [
      labels.formerHearing[language],
      caseRecord.formerHearings.map((hearing) => formatWallClock(hearing, language)).join('\n'),
    ],
    [labels.judgmentDate[language], day(caseRecord.judgmentDate, language)],
    [labels.servedOn[language], day(caseRecord.servedOn, language)],
    [
      labels.evictionOn[language],
      caseRecord.evictionOn === undefined ? undefined : formatDay(caseRecord.evictionOn, language),
    ],
  ]);

const lawTitle = phrase('Wat de wet zegt', 'Ce que dit la loi', 'What the law says', 'Was das Gesetz sagt');
const regimeLine = phrase('Huurcontract onder', 'Bail régi par', 'Lease under', 'Mietvertrag nach');

const changedFrom = phrase('veranderd, was', 'modifié, était le', 'changed, was', 'geändert, war');
const newDate = phrase('nieuw', 'nouveau', 'new', 'neu');
const noLonger = phrase('geldt niet meer', 'ne vaut plus', 'no longer applies', 'gilt nicht mehr');

const changeText = (change: ChangedDeadline | undefined, language: Language): string => {
  if (change === undefined) return '';
  return change.before === undefined
    ? `, ${newDate[language]}`
    : `, ${changedFrom[language]} ${formatDay(change.before, language)}`;
};

/** Each legal date with its article, how it was counted, and what it was before; nothing while no date is known. */
export const lawSection = (
  caseRecord: { readonly deadlines: readonly Deadline[]; readonly regime?: WorkerCase['regime'] },
  language: Language,
  changed: readonly ChangedDeadline[] = [],
): readonly Block[] =>
  caseRecord.deadlines.length === 0
    ? []
    : section(lawTitle[language], [
        list([
          ...caseRecord.deadlines.map(
            ({ rule, on, article, counted }) =>
              `${deadlineText(rule, language)} ${formatDay(on, language)}${changeText(
                changed.find((change) => change.rule === rule),
                language,
              )} (${articleText(article, language)}): ${countedText(counted, language)}`,
          ),
          ...changed
            .filter(({ rule }) => !caseRecord.deadlines.some((deadline) => deadline.rule === rule))
            .map(
              ({ rule, before }) =>
                `${deadlineText(rule, language)} ${before === undefined ? '' : `${formatDay(before, language)} `}${noLonger[language]}`,
            ),
        ]),
        ...(caseRecord.regime === undefined
          ? []
          : [paragraph(`${regimeLine[language]}: ${regimeWords[caseRecord.regime][language]}.`)]),
      ]);

/** `dringend: er is een zitting (...); er zijn kinderen`. */
export const priorityText = (priority: Priority, { language, wording }: Reader): string => {
  const level = priorityWords[priority.level][language];
  const reasons = priority.reasons.map((code) => wording.reasonText(code, language));
  return reasons.length === 0 ? level : `${level}: ${reasons.join('; ')}`;
};

const answerTitle = phrase(
  'Hoe is het gegaan?',
  'Comment cela s’est-il passé ?',
  'How did it go?',
  'Wie ist es gelaufen?',
);
const answerHint = phrase(
  'Kies wat past. U ziet dan eerst een bladzijde om te bevestigen. U kunt ook gewoon antwoorden op deze mail.',
  'Choisissez ce qui convient. Vous verrez d’abord une page de confirmation. Vous pouvez aussi répondre à ce courriel.',
  'Choose what fits. You first see a page to confirm. You can also simply reply to this e-mail.',
  'Wählen Sie, was passt. Zuerst sehen Sie eine Seite zum Bestätigen. Sie können auch auf diese E-Mail antworten.',
);

/** One button for each outcome that the step knows. */
export const answerSection = (links: readonly OutcomeLink[], language: Language): readonly Block[] =>
  links.length === 0
    ? []
    : section(answerTitle[language], [
        paragraph(answerHint[language]),
        buttons(links.map(({ outcome, url }) => ({ label: outcomeWords[outcome][language], url }))),
      ]);

const signalTitle = phrase('Het bericht', 'Le message', 'The message', 'Die Nachricht');

/** What the new signal says in its own right. */
export const signalSection = (signal: SignalPart | undefined, language: Language): readonly Block[] =>
  signal === undefined
    ? []
    : section(signalTitle[language], [
        facts([
          [labels.about[language], kindWords[signal.kind][language]],
          [
            labels.signalledBy[language],
            [
              signal.referrer?.name,
              signal.referrer?.organisation ?? signal.landlord?.name ?? signal.court?.name,
            ]
              .filter((text) => text !== undefined)
              .join(', '),
          ],
          [labels.tenant[language], names(signal.tenants, language)],
          [
            labels.arrears[language],
            signal.arrears === undefined ? undefined : arrearsText(signal.arrears, language),
          ],
          [labels.stepsTaken[language], signal.stepsTaken],
          [labels.question[language], signal.guidanceQuestion],
        ]),
      ]);

const tooLateText = phrase(
  'Hiervoor is het te laat geworden',
  'Il est devenu trop tard pour',
  'It has become too late for',
  'Dafür ist es zu spät geworden',
);

/** Steps of a plan that cannot be done any more; said so, never left out in silence. */
export const tooLateSection = (stepTypes: readonly string[], reader: Reader): readonly Block[] =>
  stepTypes.length === 0
    ? []
    : section(tooLateText[reader.language], [
        list(stepTypes.map((type) => reader.wording.stepText(type, reader.language).title)),
      ]);
