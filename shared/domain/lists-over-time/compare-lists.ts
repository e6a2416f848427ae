/**
 * What next month's list says beside its rows: who is still on it, who is new, who is no longer. Lists are compared by the cases
 * that their rows led to, so that a name written otherwise, or a merged municipality, makes nobody leave.
 */

/** A list of the same sender, with the cases that its rows led to. */
export type KnownList = {
  readonly id: string;
  /** UTC instant at which it arrived. */
  readonly at: string;
  /** Name without digits and months: equal for the lists of one office. */
  readonly shape: string;
  readonly cases: ReadonlySet<string>;
};

export type ListComparison = {
  readonly still: ReadonlySet<string>;
  readonly fresh: ReadonlySet<string>;
  /** On a list that this one replaces, and on none that is in force. */
  readonly gone: ReadonlySet<string>;
  /** Lists that this one replaces. */
  readonly replaces: readonly string[];
  /** A list of which so few are on this one that a part, or another list, is as likely: a person looks. */
  readonly doubtful?: { readonly listId: string; readonly found: number; readonly of: number };
};

export type ComparisonSettings = {
  readonly leastShare?: number;
  /** A person decided that it is the whole list, however few of the former one are on it. */
  readonly isWhole?: boolean;
};

/** Lists closer together than this are corrections, supplements or lists of several offices: each adds, none replaces. */
export const LEAST_DAYS = 10;
/** A list that nothing replaced is in force no longer than this. */
const MOST_DAYS = 100;
/** Share of a former list that must be on the next one, where the agreement with the partner names no other. */
const LEAST_SHARE = 0.5;

const MS_PER_DAY = 86_400_000;
const daysBetween = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / MS_PER_DAY;

const countOf = (ids: ReadonlySet<string>, inSet: ReadonlySet<string>): number =>
  [...ids].filter((id) => inSet.has(id)).length;

/**
 * Compares a list with the former ones of its sender. Pure and repeatable. A former list is replaced when it is old enough and
 * enough of it is on the new one; one that shares nobody is a list of its own, unless it bears the same name.
 */
export const compareLists = (
  list: KnownList,
  former: readonly KnownList[],
  { leastShare = LEAST_SHARE, isWhole = false }: ComparisonSettings = {},
): ListComparison => {
  const inForce = former.filter(
    ({ id, at, cases }) =>
      id !== list.id && at <= list.at && cases.size > 0 && daysBetween(at, list.at) <= MOST_DAYS,
  );
  const due = inForce.filter(({ at }) => daysBetween(at, list.at) >= LEAST_DAYS);
  const shareOf = ({ cases }: KnownList): number => countOf(cases, list.cases) / cases.size;
  const isAlike = (each: KnownList): boolean =>
    shareOf(each) > 0 || (each.shape !== '' && each.shape === list.shape);
  const replaced = due.filter((each) => shareOf(each) >= leastShare || (isWhole && isAlike(each)));
  const others = inForce.filter((each) => !replaced.includes(each));
  const isListed = (id: string): boolean => list.cases.has(id) || others.some(({ cases }) => cases.has(id));
  const known = new Set(inForce.flatMap(({ cases }) => [...cases]));
  const doubt = due.filter((each) => !replaced.includes(each)).find(isAlike);
  return {
    still: new Set([...list.cases].filter((id) => known.has(id))),
    fresh: new Set([...list.cases].filter((id) => !known.has(id))),
    gone: new Set(replaced.flatMap(({ cases }) => [...cases]).filter((id) => !isListed(id))),
    replaces: replaced.map(({ id }) => id),
    ...(doubt === undefined
      ? {}
      : {
          doubtful: { listId: doubt.id, found: countOf(doubt.cases, list.cases), of: doubt.cases.size },
        }),
  };
};

const MONTH =
  /\b(?:jan|feb|maa|mrt|apr|mei|jun|jul|aug|sep|okt|nov|dec|janv|fevr|mars|avr|mai|juin|juil|aout|oct|mar|may|okt|dez|januar|jaenner|mae?rz)[a-z]*\b/g;

/** What the names of one office's lists share from month to month: words without digits, dates and months. */
export const shapeOfName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\.[a-z]{3,4}$/, '')
    .replace(/[^a-z]+/g, ' ')
    .replace(MONTH, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
