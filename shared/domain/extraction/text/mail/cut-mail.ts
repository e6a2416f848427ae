import { anyCue } from '../cue.ts';
import { attributions, forwardMarkers, originalMarkers } from '../cues/mail-boundaries.ts';
import { textLimits } from '../limits.ts';
import type { NumberedLine } from '../source-text.ts';
import { readHeaderBlock, readHeaderLine, readSender, type HeaderBlock } from './forward-headers.ts';
import type { RawPart } from './mail-parts.ts';

const QUOTE = /^(?:> ?)+/;
const RULE = /^[_=*-]{5,}$/;
const MAX_DEPTH = 4;

type Boundary = {
  readonly from: number;
  readonly bodyAt: number;
  readonly kind: RawPart['kind'];
  readonly headers?: HeaderBlock;
};

/** Cuts the text of a mail where an older message begins. The own text comes first, the deepest message last. */
export function cutMail(lines: readonly NumberedLine[], depth = 0): RawPart[] {
  const boundary = firstBoundary(lines);
  if (boundary === undefined) return [{ kind: 'own', lines }];
  const own = lines.slice(0, boundary.from);
  const rest = lines.slice(boundary.bodyAt);
  if (QUOTE.test(nextText(rest)) && (boundary.kind === 'quoted' || isAnsweredBetween(boundary, rest)))
    return unquote(own, rest, depth, boundary);
  const below: RawPart[] =
    depth < MAX_DEPTH ? cutMail(rest, depth + 1) : [{ kind: 'own', lines: rest } satisfies RawPart];
  const [first, ...deeper] = below;
  const parts: RawPart[] = [
    { kind: 'own', lines: own },
    {
      ...(boundary.headers === undefined ? {} : headersOf(boundary.headers)),
      kind: boundary.kind,
      lines: first?.lines ?? [],
    },
    ...deeper,
  ];
  return parts.slice(0, textLimits.segments);
}

/** Lines with quote marks are the older message; the lines between them are new text (an answer in between). */
function unquote(
  own: readonly NumberedLine[],
  rest: readonly NumberedLine[],
  depth: number,
  boundary: Boundary,
): RawPart[] {
  const quoted: NumberedLine[] = [];
  const fresh: NumberedLine[] = [];
  for (const [index, line] of rest.entries()) {
    if (!QUOTE.test(line.text)) {
      fresh.push(line);
      continue;
    }
    const text = line.text.replace(/^> ?/, '');
    quoted.push({ ...line, text });
    // A question that is answered right below it belongs to the answer.
    if (text.trimEnd().endsWith('?') && answered(rest, index)) fresh.push({ ...line, text });
  }
  const below: RawPart[] =
    depth < MAX_DEPTH ? cutMail(quoted, depth + 1) : [{ kind: 'own', lines: quoted } satisfies RawPart];
  const [first, ...deeper] = below;
  return [
    { kind: 'own', lines: [...own, ...fresh] },
    {
      ...(boundary.headers === undefined ? {} : headersOf(boundary.headers)),
      kind: 'quoted',
      lines: first?.lines ?? [],
    },
    ...deeper,
  ];
}

/** Headers stand above the older message as well: new text between its marked lines is an answer all the same. */
const isAnsweredBetween = (boundary: Boundary, rest: readonly NumberedLine[]): boolean =>
  boundary.kind === 'older' &&
  rest.some(
    (line, index) => QUOTE.test(line.text) && line.text.trimEnd().endsWith('?') && answered(rest, index),
  );

/** The next line that is not empty has no quote mark. */
function answered(lines: readonly NumberedLine[], index: number): boolean {
  const next = lines.slice(index + 1).find((line) => line.text !== '');
  return next !== undefined && !QUOTE.test(next.text);
}

const nextText = (lines: readonly NumberedLine[]): string =>
  lines.find((line) => line.text !== '')?.text ?? '';

const headersOf = (headers: HeaderBlock): Omit<RawPart, 'kind' | 'lines'> => ({
  ...(headers.from === undefined ? {} : { from: headers.from }),
  ...(headers.to === undefined ? {} : { to: headers.to }),
  ...(headers.sent === undefined ? {} : { sent: headers.sent }),
  ...(headers.subject === undefined ? {} : { subject: headers.subject }),
});

function firstBoundary(lines: readonly NumberedLine[]): Boundary | undefined {
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    if (QUOTE.test(text)) return { from: index, bodyAt: index, kind: 'quoted' };
    const marked = anyCue(forwardMarkers, text)
      ? 'forward'
      : anyCue(originalMarkers, text)
        ? 'older'
        : undefined;
    if (marked !== undefined) return markedBoundary(lines, index, marked);
    const line = readHeaderLine(text);
    if (line !== undefined)
      return { from: withoutRule(lines, index), bodyAt: index + 1, kind: 'older', headers: line };
    const headers = readHeaderBlock(lines, index, false);
    if (headers !== undefined) {
      return { from: withoutRule(lines, index), bodyAt: index + headers.length, kind: 'older', headers };
    }
    const length = attributionLength(lines, index);
    if (length > 0) {
      const attribution = lines
        .slice(index, index + length)
        .map((each) => each.text)
        .join(' ');
      return {
        from: index,
        bodyAt: index + length,
        kind: 'quoted',
        headers: { length, from: readSender(/<[^>]*@[^>]*>/.exec(attribution)?.[0] ?? '') },
      };
    }
  }
  return undefined;
}

function markedBoundary(lines: readonly NumberedLine[], at: number, kind: 'forward' | 'older'): Boundary {
  let next = at + 1;
  while (next < lines.length && next - at <= 3 && (lines[next]?.text ?? '') === '') next += 1;
  const quoted = QUOTE.test(lines[next]?.text ?? '');
  const block = quoted ? [] : lines;
  const headers = readHeaderBlock(block, next, true);
  return headers === undefined
    ? { from: at, bodyAt: at + 1, kind }
    : { from: at, bodyAt: next + headers.length, kind, headers };
}

/** A line of underscores above the headers belongs to them. */
function withoutRule(lines: readonly NumberedLine[], index: number): number {
  let from = index;
  while (from > 0) {
    const above = lines[from - 1]?.text ?? '';
    if (above !== '' && !RULE.test(above)) break;
    from -= 1;
  }
  return from;
}

/** Number of lines (1 to 3) that say who wrote what follows; 0 when the line says no such thing. */
function attributionLength(lines: readonly NumberedLine[], at: number): number {
  let joined = '';
  for (let count = 1; count <= 3; count += 1) {
    const text = lines[at + count - 1]?.text;
    if (text === undefined || text === '' || text.length > 200) return 0;
    joined = joined === '' ? text : `${joined} ${text}`;
    if (joined.endsWith(':')) return anyCue(attributions, joined) ? count : 0;
  }
  return 0;
}
