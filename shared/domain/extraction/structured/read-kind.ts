import type { Arrears, Court, Judgment, Language, Problem, SignalKind } from '#events/signal.ts';
import { foldText } from '../../normalise/text.ts';
import { kindOfWords } from '../lists/list-context.ts';
import { claims, names } from './field-names.ts';
import { descendants, findValue, keyOf, type TreeNode, valueOf } from './tree.ts';

const spaced = (words: string): string => words.replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_-]/g, ' ');

/** Courts that do not decide about a home. */
const OTHER_COURT =
  /ondernemingsrechtbank|rechtbank van koophandel|arbeidsrechtbank|politierechtbank|tribunal (?:de l['’]entreprise|de commerce|du travail|de police)/i;
const EVICTION =
  /^(?:kennisgevinguithuiszetting|aankondiginguithuiszetting|uithuiszetting|uitdrijving|ontruiming|expulsion|avisexpulsion|eviction|evictionnotice|raumung)/;

/** The kind of document: as a field says, by the name of the whole, by its dates, by the names of its parts. */
export function kindOfFile(
  root: TreeNode,
  facts: { court: Court; judgment: Judgment; arrears: Arrears },
): SignalKind | undefined {
  const { court, judgment, arrears } = facts;
  if (OTHER_COURT.test(court.name ?? '')) return 'other';
  // The kind of the file stands at its top; deeper down stands the kind of a title, a lease or a party.
  const top = [root, ...root.children.filter((child) => child.children.length > 0)];
  const said = (
    judgment.evictionOn === undefined ? [...descendants(root)] : top.flatMap((node) => node.children)
  )
    .filter((node) => names.kind.has(keyOf(node.name)) && node.children.length === 0)
    .filter((node) => judgment.evictionOn === undefined || root.children.includes(node))
    .map((node) => valueOf(node) ?? '');
  for (const words of [...said, root.name]) {
    const kind = kindOfWords(spaced(words));
    if (kind !== undefined && kind !== 'arrears' && kind !== 'referral') return kind;
    if (judgment.evictionOn !== undefined && EVICTION.test(keyOf(words))) return 'eviction-notice';
  }
  if (judgment.evictionOn !== undefined) return 'eviction-notice';
  const alone = kindByValue(root);
  if (alone !== undefined) return alone;
  for (const child of root.children) {
    const kind = kindOfWords(spaced(child.name));
    if (kind !== undefined && kind !== 'arrears' && kind !== 'referral') return kind;
  }
  const headed = kindInHead(root);
  if (headed !== undefined) return headed;
  if (judgment.date !== undefined) return 'judgment';
  if (court.rollNumber !== undefined || court.hearingAt !== undefined) return 'petition';
  return arrears.amountCents !== undefined || arrears.months !== undefined ? 'arrears' : undefined;
}

const LONGEST_KIND = 40;
const OPENS_KIND =
  /^(?:exploot|dagvaarding|verzoekschrift|inleidend|vonnis|verstekvonnis|eindvonnis|citation|assignation|requete|jugement|oproep|convocation|vorladung|ladung|urteil|antrag|summons|petition|judgment|conciliation|verzoening|minnelijke)/;

/** The kind that short texts at the top of a file name, whatever their fields are called; undefined where they differ. */
function kindByValue(root: TreeNode): SignalKind | undefined {
  const shallow = [...root.children, ...root.children.flatMap((child) => child.children)];
  const kinds = new Set(
    shallow.flatMap((node) => {
      const value = node.children.length === 0 ? foldText(valueOf(node) ?? '') : '';
      const kind =
        value.length <= LONGEST_KIND && OPENS_KIND.test(value) ? kindOfWords(spaced(value)) : undefined;
      return kind === undefined || kind === 'arrears' || kind === 'referral' ? [] : [kind];
    }),
  );
  return kinds.size === 1 ? [...kinds][0] : undefined;
}

const COURT_KINDS: ReadonlySet<SignalKind> = new Set(['petition', 'summons', 'conciliation', 'judgment']);
const LONGEST_TITLE = 60;

/** What the head of a file calls it, under whatever name: `"bericht": { "omschrijving": "afschrift dagvaarding" }`. */
function kindInHead(root: TreeNode): SignalKind | undefined {
  const head = root.children.find((child) => child.children.length > 0);
  const titles = [...root.children.filter((node) => !claims.has(keyOf(node.name))), ...(head?.children ?? [])]
    .filter((node) => node.children.length === 0)
    .map((node) => valueOf(node) ?? '')
    .filter((text) => text.length <= LONGEST_TITLE);
  const found = new Set(
    titles
      .map((text) => kindOfWords(spaced(text)))
      .filter((kind) => kind !== undefined && COURT_KINDS.has(kind)),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

const DECLARED: readonly (readonly [Language, RegExp])[] = [
  ['nl', /^(?:nl|nl-be|nederlands|dutch|n)$/],
  ['fr', /^(?:fr|fr-be|frans|francais|french|f)$/],
  ['de', /^(?:de|de-be|duits|deutsch|german|d)$/],
  ['en', /^(?:en|engels|english)$/],
];
/** Words of texts; they tell more than the names of fields, which programmers choose. */
const TEXT_WORDS: readonly (readonly [Language, RegExp])[] = [
  [
    'nl',
    /vredegerecht|kanton|verzoekschrift|uithuiszetting|huurachterstand|vonnis|dagvaarding|gerechtsdeurwaarder/g,
  ],
  ['fr', /justice de paix|canton d|requete|expulsion|arrieres|jugement|citation|huissier/g],
  ['de', /friedensgericht|urteil|gerichtsvollzieher|mietruckstand|vorladung/g],
];
const NAME_WORDS: readonly (readonly [Language, RegExp])[] = [
  ['nl', /huur|zitting|rolnummer|griffie|gemeente|straat|naam/g],
  ['fr', /locataire|bailleur|audience|greffe|commune|prenom|rue|loyer/g],
  ['de', /mieter|sitzung|strasse|vorname|gemeinde/g],
  ['en', /tenant|landlord|hearing|street|firstname|lease|court/g],
];

function mostVoted(votes: readonly (readonly [Language, RegExp])[], text: string): Language | undefined {
  const [best, second] = votes
    .map(([language, pattern]) => ({ language, count: text.match(pattern)?.length ?? 0 }))
    .toSorted((a, b) => b.count - a.count);
  return best !== undefined && best.count > 0 && best.count > (second?.count ?? 0)
    ? best.language
    : undefined;
}

/** The language that the file declares, else that of its texts, else of its field names. */
export function languageOfFile(root: TreeNode): Language | undefined {
  const declared = foldText(findValue(root, names.language) ?? '');
  const nodes = [...descendants(root)];
  return (
    DECLARED.find(([, pattern]) => pattern.test(declared))?.[0] ??
    mostVoted(
      TEXT_WORDS,
      foldText(nodes.map((node) => spaced(node.value ?? '').slice(0, 500)).join(' | ')),
    ) ??
    mostVoted(NAME_WORDS, nodes.map((node) => keyOf(node.name)).join(' '))
  );
}

const PROBLEMS: readonly (readonly [Problem, RegExp])[] = [
  ['nuisance', /overlast|nachtlawaai|tapage|nuisance|larm/],
  ['upkeep', /vervuil|verwaarloz|onderhoud|hygien|insalubr|defaut d'entretien/],
];

export function problemsOfFile(root: TreeNode, arrears: Arrears): Problem[] {
  const prose = [...descendants(root)]
    .filter((node) => claims.has(keyOf(node.name)) || /^(?:code|omschrijving)$/.test(keyOf(node.name)))
    .map((node) => foldText([node.value ?? '', ...node.children.map((child) => child.value ?? '')].join(' ')))
    .join(' ');
  const owes = arrears.amountCents !== undefined || arrears.months !== undefined;
  return [
    ...(owes ? (['arrears'] as const) : []),
    ...PROBLEMS.filter(([, pattern]) => pattern.test(prose)).map(([problem]) => problem),
  ];
}
