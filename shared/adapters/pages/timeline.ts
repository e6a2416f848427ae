import { html } from 'hono/html';
import type { HistoryEntry, StepRecord } from '#domain/case-record.ts';
import { kindWords, phaseWords } from '#domain/letters/words/case-words.ts';
import { originPart } from '#domain/disclosure/origin.ts';
import { originWords, readRows } from '#domain/letters/origin-parts.ts';
import { arrearsText } from '#domain/letters/parts.ts';
import { formatWallClock } from '#domain/letters/words/format.ts';
import { outcomeWords } from '#domain/letters/words/outcome-words.ts';
import { outcomeOf } from '#domain/links/answer-token.ts';
import { textOf } from '#domain/plans/index.ts';
import { chip, time } from './console-format.ts';
import {
  audienceWord,
  channelWord,
  eventWord,
  mailStatusWords,
  readable,
  templateWord,
} from './console-words.ts';
import type { Markup } from './page.ts';
import { decisionReasons } from './score-words.ts';
import type { CaseShown, NoteShown, NoticeShown, SignalShown } from './ports.ts';

type Entry = { readonly at: string; readonly className: string; readonly body: Markup };

/** What was understood, in the words of the original. */
const readFrom = ({ source, receivedAt, provenance = [] }: SignalShown): Markup | undefined => {
  const origin = originPart({ source, receivedAt, provenance, doubtful: [] });
  return origin.read.length === 0
    ? undefined
    : html`<details><summary>${originWords.title.nl}</summary><dl class="facts">${readRows(origin, 'nl').map(
        ([label, value]) => html`<dt>${label}</dt><dd>${value}</dd>`,
      )}</dl></details>`;
};

/** Entries of the history that tell of the arrival of a signal, by signal. */
type Arrivals = ReadonlyMap<string, HistoryEntry>;
const arrivalsOf = (history: readonly HistoryEntry[]): Arrivals =>
  new Map(
    history.flatMap((entry): [string, HistoryEntry][] => {
      const signal = entry.detail?.['signal'];
      return typeof signal === 'string' ? [[signal, entry]] : [];
    }),
  );

const signalEntry = (signal: SignalShown, arrivals: Arrivals): Entry => {
  const { id, receivedAt, source, fields } = signal;
  const amount = fields.arrears === undefined ? undefined : arrearsText(fields.arrears, 'nl');
  const arrival = arrivals.get(id);
  return {
    at: receivedAt,
    className: 'signal',
    body: html`<h3>${readable(kindWords[fields.kind].nl)}</h3>
<p class="small muted">${channelWord(source.channel)}${source.sender === undefined ? '' : ` van ${source.sender}`}, ${source.ref}${
      source.line === undefined ? '' : `, rij ${source.line}`
    }</p>
${amount === undefined ? '' : html`<p>Achterstand: ${amount}</p>`}
${fields.stepsTaken === undefined ? '' : html`<blockquote>${fields.stepsTaken}</blockquote>`}
${fields.guidanceQuestion === undefined ? '' : html`<blockquote>${fields.guidanceQuestion}</blockquote>`}
${readFrom(signal) ?? ''}
${(arrival === undefined ? undefined : decisionReasons(arrival)) ?? ''}`,
  };
};

const letterEntry = (notice: NoticeShown): readonly Entry[] =>
  notice.sentAt === undefined
    ? []
    : [
        {
          at: notice.sentAt,
          className: 'letter',
          body: html`<h3>${readable(templateWord(notice.template))} aan ${audienceWord(notice.audience)}</h3>
<p class="small muted">${
            notice.mailId === undefined
              ? notice.to
              : html`<a href="/mail/${encodeURIComponent(notice.mailId)}">${notice.to}</a>`
          } ${chip(notice.status, mailStatusWords[notice.status])}</p>`,
        },
      ];

const noteEntry = ({ at, text }: NoteShown): Entry => ({
  at,
  className: 'answer',
  body: html`<h3>Nota van de begeleider</h3><blockquote>${text}</blockquote>`,
});

const momentName = (value: string): string =>
  /^\d{4}-\d\d-\d\dT/.test(value) ? formatWallClock(value, 'nl') : value;

const phaseName = (value: string): string =>
  Object.entries(phaseWords).find(([code]) => code === value)?.[1].nl ?? value;

const detailText = ({ event, detail = {} }: HistoryEntry, titles: ReadonlyMap<string, string>): string => {
  const text = (key: string): string => String(detail[key] ?? '');
  const outcome = outcomeOf(text('outcome'));
  const name = event === 'phase-changed' ? phaseName : momentName;
  const [from, to] = [text('from'), text('to')];
  return [
    titles.get(text('step')) ?? '',
    outcome === undefined ? '' : outcomeWords[outcome].nl,
    from === '' || to === '' ? '' : `van ${name(from)} naar ${name(to)}`,
    readable(text('plan')),
  ]
    .filter((part) => part !== '')
    .join(': ');
};

/** Told by other entries of the timeline already, with more to see. */
const toldElsewhere: ReadonlySet<string> = new Set(['signal-added', 'step-started']);

const historyEntry =
  (titles: ReadonlyMap<string, string>) =>
  (entry: HistoryEntry): readonly Entry[] => {
    if (toldElsewhere.has(entry.event)) return [];
    const detail = detailText(entry, titles);
    return [
      {
        at: entry.at,
        className: entry.event === 'outcome-recorded' ? 'answer' : 'event',
        body: html`<h3>${eventWord(entry.event)}</h3>${detail === '' ? '' : html`<p class="small">${detail}</p>`}`,
      },
    ];
  };

const titleOf = (step: StepRecord): readonly [string, string] => [step.id, textOf(step.type, 'nl').title];

/** Everything that happened on a case, the newest first. */
export const timeline = (shown: CaseShown): Markup => {
  const titles = new Map(shown.steps.map(titleOf));
  const arrivals = arrivalsOf(shown.history);
  const entries = [
    ...shown.signals.map((signal) => signalEntry(signal, arrivals)),
    ...shown.history.flatMap(historyEntry(titles)),
    ...(shown.notes ?? []).map(noteEntry),
    ...shown.notices.flatMap(letterEntry),
  ]
    .toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
    .toReversed();
  return html`<ol class="line" reversed>${entries.map(
    ({ at, className, body }) => html`<li class="${className}">${time(at)}${body}</li>`,
  )}</ol>`;
};
