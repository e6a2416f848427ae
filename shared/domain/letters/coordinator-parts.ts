import type { CoordinatorCase, CoordinatorView } from '../disclosure/coordinator-view.ts';
import { type Block, facts } from './blocks.ts';
import type { Reader } from './letter.ts';
import { names } from './parts.ts';
import { priorityText } from './worker-parts.ts';
import { phaseWords, serviceWords } from './words/case-words.ts';
import { formatDwelling, formatWallClock } from './words/format.ts';
import { labels } from './words/labels.ts';
import { phrase } from './words/phrase.ts';

const nobody = phrase('nog niemand', 'encore personne', 'nobody yet', 'noch niemand');

/** Who, where, when, how urgent and who follows it up. */
export const coordinatorFacts = (
  caseRecord: CoordinatorCase,
  worker: CoordinatorView['worker'],
  reader: Reader,
): Block => {
  const { language } = reader;
  return facts([
    [labels.number[language], caseRecord.caseNumber],
    [labels.priority[language], priorityText(caseRecord.priority, reader)],
    [labels.worker[language], worker?.name ?? nobody[language]],
    [
      labels.hearing[language],
      caseRecord.hearingAt === undefined ? undefined : formatWallClock(caseRecord.hearingAt, language),
    ],
    [labels.court[language], caseRecord.courtName],
    [labels.tenant[language], names(caseRecord.tenants, language)],
    [
      labels.dwelling[language],
      caseRecord.dwelling === undefined ? undefined : formatDwelling(caseRecord.dwelling, language),
    ],
    [labels.municipality[language], caseRecord.municipality],
    [labels.phase[language], phaseWords[caseRecord.phase][language]],
    [labels.service[language], serviceWords[caseRecord.service][language]],
  ]);
};
