import type { Language, SignalKind } from '#events/signal.ts';
import { isOrganisationName } from '../../normalise/names.ts';
import { foldText } from '../../normalise/text.ts';
import { cellText, type SheetRow } from './cells.ts';
import type { Column } from './find-columns.ts';
import type { ColumnField } from './header-synonyms.ts';

/** What the rows around a table say of all its rows. */
export type ListContext = {
  readonly landlordName?: string;
  readonly kind: SignalKind;
  readonly language?: Language;
};

const LANDLORD_LABEL =
  /^(?:verhuurder|eigenaar|bailleur|propri[eé]taire|landlord|vermieter|van|afzender)\s*[:=]\s*(.{2,120})$/i;
/** Words of a title that is about the list and not a name. */
const ABOUT_LIST =
  /\b(?:overzicht|lijst|maandlijst|toestand|stand van|achterstall?en|huurachterstand|liste|releve|relevé|situation|list|overview|opgemaakt|datum|ubersicht|pagina|blad|periode|maand)\b/i;

/** A landlord's name in the titles: a cell, or a part of it between dashes, that is a firm and not about the list. */
export function landlordInTitles(titles: readonly string[]): string | undefined {
  for (const title of titles) {
    const labelled = LANDLORD_LABEL.exec(title)?.[1]?.trim();
    if (labelled !== undefined) return labelled.replace(/[,;].*$/, '').trim();
  }
  for (const title of titles) {
    const parts = title.split(/\s+[-–—|•]\s+|\t|:\s+/);
    for (const part of parts) {
      const name = part
        .trim()
        .replace(/[,;].*$/, '')
        .trim();
      if (name.length < 3 || name.length > 80 || ABOUT_LIST.test(name) || /@/.test(name)) continue;
      if (isOrganisationName(name) && !isAddressee(name)) return name;
    }
  }
  return undefined;
}

const namesJudgments = (titles: readonly string[]): boolean =>
  /vonnis|jugement|judge?ment|urteil/i.test(titles.join(' '));

/** The office to which the list is sent stands in titles too. */
function isAddressee(name: string): boolean {
  return /^(?:aan|t\.?a\.?v\.?|voor|pour|to|an|a l'attention)\b|\b(?:ocmw|cpas|sociaal huis|meldpunt)\b/i.test(
    name,
  );
}

const KIND_WORDS: readonly (readonly [SignalKind, RegExp])[] = [
  [
    'eviction-notice',
    /aankondiging.*uithuiszett|datum uithuiszett|uithuiszettingen|geplande uithuiszett|expulsions? prevue|eviction notice/,
  ],
  [
    'conciliation',
    /verzoening|minnelijke schikking|conciliation|gutliche einigung|schlichtung|gute(?:verhandlung|termin)/,
  ],
  ['judgment', /vonnis|jugement|judg(?:e)?ment|urteil/],
  ['summons', /dagvaarding|citation|assignation|summons|vorladung/],
  [
    'petition',
    /verzoekschrift|vordering(?:en)? tot uithuiszett|requete|petition|zittingsrol|zittingslijst|antrag/,
  ],
  ['arrears', /achterst|arrier|impay|arrears|ruckst|betalingsachter|huurschuld|wanbetal/],
  [
    'referral',
    /aanmelding|doorverwijzing|begeleiding|aanvraag|referral|accompagnement|orientation|overlast|onderhoud|hygiene|woonvaardig/,
  ],
];

/** The kind that words name; undefined when they name none. */
export function kindOfWords(words: string): SignalKind | undefined {
  const folded = foldText(words);
  return KIND_WORDS.find(([, pattern]) => pattern.test(folded))?.[0];
}

const share = (rows: readonly SheetRow[], column: Column | undefined): number =>
  column === undefined || rows.length === 0
    ? 0
    : rows.filter((row) => cellText(row.cells[column.index]) !== '').length / rows.length;

/**
 * What kind of signals the rows are, unless a row says otherwise. Columns of money make arrears; a list of hearings or
 * judgments (a court's or bailiff's) is one when most rows have the roll number or date that makes it so.
 */
export function kindOfList(
  columns: readonly Column[],
  rows: readonly SheetRow[],
  titles: readonly string[],
): SignalKind {
  const column = (field: ColumnField): Column | undefined => columns.find((each) => each.field === field);
  const title = kindOfWords(titles.join(' '));
  const court = Math.max(share(rows, column('rollNumber')), share(rows, column('hearing')));
  if (share(rows, column('evictionOn')) >= 0.5 && title !== 'arrears') return 'eviction-notice';
  if (
    Math.max(share(rows, column('judgmentDate')), share(rows, column('servedOn'))) >= 0.5 &&
    title !== 'arrears'
  ) {
    // A planning of evictions names the judgment that each rests on.
    return title === 'eviction-notice' && !namesJudgments(titles) ? title : 'judgment';
  }
  if (court >= 0.5 && title !== 'arrears')
    return title !== undefined && title !== 'referral' ? title : 'petition';
  if (column('amount') !== undefined || column('months') !== undefined) return 'arrears';
  return title === 'petition' ||
    title === 'summons' ||
    title === 'judgment' ||
    title === 'conciliation' ||
    title === 'eviction-notice' ||
    title === 'referral'
    ? title
    : column('problem') === undefined
      ? (title ?? 'other')
      : 'referral';
}
