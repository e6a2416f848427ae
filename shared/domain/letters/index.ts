import type { Language } from '#events/signal.ts';
import type { Audience } from '../case-record.ts';
import { audienceOfView, type ViewName, viewFor } from '../disclosure/index.ts';
import type { DisclosureSource } from '../disclosure/source.ts';
import { type Letter, type LetterTemplate, type Reader, renderLetter } from './letter.ts';
import { coordinatorHearing } from './templates/coordinator-hearing.ts';
import { digest } from './templates/digest.ts';
import { escalation } from './templates/escalation.ts';
import { invitationFirstVisit } from './templates/invitation-first-visit.ts';
import { news } from './templates/news.ts';
import { progressLandlord } from './templates/progress-landlord.ts';
import { progressReferrer } from './templates/progress-referrer.ts';
import { receiptLandlord } from './templates/receipt-landlord.ts';
import { receiptOfficial } from './templates/receipt-official.ts';
import { receiptReferrer } from './templates/receipt-referrer.ts';
import { receiptRelative } from './templates/receipt-relative.ts';
import { receiptReview } from './templates/receipt-review.ts';
import { rejectionListRows } from './templates/rejection-list-rows.ts';
import { reminder } from './templates/reminder.ts';
import { reviewItem } from './templates/review-item.ts';
import { task } from './templates/task.ts';
import { wordingFor } from './wording.ts';

/** A row of the table of letters. `build` is the only way from a source to a letter, and it goes through the view. */
export type TemplateInfo = {
  readonly view: ViewName;
  readonly audience: Audience;
  readonly purpose: string;
  readonly carriesCalendar: boolean;
  readonly carriesLinks: boolean;
  readonly build: (source: DisclosureSource, reader: Reader) => Letter;
};

const row = <K extends ViewName>(template: LetterTemplate<K>): TemplateInfo => {
  const { view, purpose, carriesCalendar, carriesLinks, event } = template;
  return {
    view,
    audience: audienceOfView[view],
    purpose,
    carriesCalendar,
    carriesLinks,
    build: (source, reader) => {
      const told = event === undefined ? source : { ...source, topic: { ...source.topic, event } };
      return renderLetter(template, viewFor(view, told), reader);
    },
  };
};

/** Every letter that the platform can send. */
export const templates = {
  'receipt-landlord': row(receiptLandlord),
  'receipt-referrer': row(receiptReferrer),
  'receipt-relative': row(receiptRelative),
  'receipt-official': row(receiptOfficial),
  'receipt-review': row(receiptReview),
  'rejection-list-rows': row(rejectionListRows),
  task: row(task),
  news: row(news),
  reminder: row(reminder),
  escalation: row(escalation),
  'coordinator-hearing': row(coordinatorHearing),
  'review-item': row(reviewItem),
  'progress-referrer': row(progressReferrer),
  'progress-landlord': row(progressLandlord),
  'invitation-first-visit': row(invitationFirstVisit),
  digest: row(digest),
} as const satisfies Readonly<Record<string, TemplateInfo>>;
export type TemplateName = keyof typeof templates;

export const isTemplateName = (name: string): name is TemplateName => Object.hasOwn(templates, name);

/** All that a letter is built from: what is known, for whom, in which language. */
export type LetterContext = DisclosureSource & {
  readonly template: TemplateName;
  readonly language: Language;
};

/**
 * Builds a letter from what its audience may know at this moment.
 * @throws {DisclosureRefused} when the recipient does not belong to the audience, or may hear nothing of the news.
 */
export const buildLetter = (
  context: LetterContext,
): Letter & { readonly audience: Audience; readonly template: TemplateName } => {
  const { template, language, ...source } = context;
  const { audience, build } = templates[template];
  const wording = wordingFor(source.directory);
  return { audience, template, ...build(source, { language, wording, now: source.now }) };
};
