import type { Court, Judgment } from '#events/signal.ts';
import { parseTime } from '../../normalise/times.ts';
import { names } from './field-names.ts';
import { momentOf, onlyMoment } from './moments.ts';
import type { Party } from './read-parties.ts';
import { childValue, descendants, findValue, keyOf, type Stop, type TreeNode, valueOf } from './tree.ts';

export function nodesNamed(root: TreeNode, keys: ReadonlySet<string>, stop: Stop): TreeNode[] {
  return [...descendants(root, stop)].filter((node) => !stop(node) && keys.has(keyOf(node.name)));
}

const COURT_WORDS = /vredegerecht|justice de paix|rechtbank|tribunal|friedensgericht|court of/i;

/**
 * Roll number, entry on the roll, hearing and name of the court. Two different hearings, or one without its hour, make none: it
 * is named as doubtful.
 */
export function readCourtFacts(
  root: TreeNode,
  parties: readonly Party[],
  stop: Stop,
  receivedOn: string,
): { court: Court; doubtful: string[] } {
  const doubtful: string[] = [];
  const name = courtName(parties) ?? namedCourt(root, stop);
  const rollNumber = rollOf(root, stop);
  const registered = nodesNamed(root, names.registeredOn, stop)
    .map((node) => momentOf(node).date)
    .find((each) => each !== undefined);
  const named = nodesNamed(root, names.hearing, stop)
    .map(momentOf)
    .filter((each) => each.date !== undefined);
  // After a judgment the hour is the bailiff's.
  const over = Object.keys(readJudgmentFacts(root, stop)).length > 0;
  const only = named.length > 0 || over ? undefined : onlyMoment(freeNodes(root, stop), receivedOn);
  const hearings = only === undefined ? named : [only];
  const hearing = hearings.find((each) => each.time !== undefined) ?? hearings[0];
  const time = hearing?.time ?? parseTime(findValue(root, names.hearingTime, stop) ?? '');
  const differ = new Set(hearings.map((each) => each.date)).size > 1;
  const sure = hearing?.date !== undefined && time !== undefined && !differ;
  if (hearings.length > 0 && !sure) doubtful.push('court.hearingAt');
  return {
    doubtful,
    court: {
      ...(name === undefined ? {} : { name: name.slice(0, 200) }),
      ...(rollNumber === undefined ? {} : { rollNumber: rollNumber.slice(0, 200) }),
      ...(registered === undefined ? {} : { registeredOn: registered }),
      ...(sure && hearing !== undefined ? { hearingAt: `${hearing.date}T${time}` } : {}),
    },
  };
}

const freeNodes = (root: TreeNode, stop: Stop): TreeNode[] =>
  [...descendants(root, stop)].filter((node) => node !== root && !stop(node));

/** Whose name is not the court's, though he sits in it. */
const OFFICERS = /rechter|juge|judge|richter|griffier/;

function courtName(parties: readonly Party[]): string | undefined {
  const said = (party: Party): string | undefined =>
    party.node.children.length === 0 ? valueOf(party.node) : findValue(party.node, names.courtName);
  const courts = parties
    .filter((party) => party.role === 'court')
    .flatMap((party) => {
      const name = said(party);
      return OFFICERS.test(keyOf(party.node.name)) && !COURT_WORDS.test(name ?? '') ? [] : [name];
    });
  const senders = parties
    .filter((party) => party.role === 'sender')
    .map(said)
    .filter((name) => COURT_WORDS.test(name ?? ''));
  return [...courts, ...senders].find((name) => name !== undefined);
}

const COURT_NAME = /^(?:het |le |la |das )?(?:vredegerecht|justice de paix|friedensgericht)(?!\p{L})/iu;

/** A court that is known by its name, whatever the field around it is called. */
function namedCourt(root: TreeNode, stop: Stop): string | undefined {
  const named = nodesNamed(root, names.courtName, stop).map((node) => valueOf(node)?.trim());
  const found = named.find((name) => name !== undefined && COURT_NAME.test(name));
  if (found !== undefined) return found;
  const others = freeNodes(root, stop).map((node) => valueOf(node) ?? '');
  const courts = new Set(others.filter((text) => COURT_NAME.test(text) && text.length <= LONGEST_COURT_NAME));
  return courts.size === 1 ? [...courts][0] : undefined;
}

const LONGEST_COURT_NAME = 80;

/** A roll number has a figure; `role="defendeur"` has none. Or it stands under the roll: `<rol nummer="26A1947"/>`. */
function rollOf(root: TreeNode, stop: Stop): string | undefined {
  for (const node of nodesNamed(root, names.rollNumber, stop)) {
    const value = valueOf(node);
    if (value !== undefined && /\d/.test(value) && value.length <= 60) return value;
  }
  const roll = nodesNamed(
    root,
    new Set(['rol', 'role', 'algemenerol', 'roll', 'ar', 'zaak', 'affaire', 'generalroll']),
    stop,
  ).find((node) => node.children.length > 0);
  const under = roll === undefined ? undefined : childValue(roll, NUMBER);
  if (under !== undefined && /\d/.test(under)) return under;
  // The court's own reference has the letter of its list: files of lawyers and bailiffs have none.
  const reference = nodesNamed(root, names.contractRef, stop)
    .map((node) => valueOf(node) ?? childValue(node, NUMBER))
    .find((value) => ROLL_SHAPE.test(value ?? ''));
  if (reference !== undefined) return reference;
  // The only value of the file that has the shape, whatever its field is called.
  const shaped = new Set(
    [...descendants(root, stop)].flatMap((node) => {
      const value = valueOf(node);
      return value !== undefined && ROLL_SHAPE.test(value) ? [value] : [];
    }),
  );
  return shaped.size === 1 ? [...shaped][0] : undefined;
}

const NUMBER = new Set(['nummer', 'nr', 'numero', 'number', 'id']);
const ROLL_SHAPE = /^\d{2}[A-D]\d{2,5}$|^2\d[A-D]\d$/;

/** Judgment, its service and the date of the eviction. A service without judgment is that of a summons, and left out. */
export function readJudgmentFacts(root: TreeNode, stop: Stop): Judgment {
  const first = (keys: ReadonlySet<string>): string | undefined =>
    nodesNamed(root, keys, stop)
      .map((node) => momentOf(node).date)
      .find((each) => each !== undefined);
  const date = first(names.judgment);
  const eviction = first(names.evictionOn) ?? first(names.eviction);
  const served = date === undefined && eviction === undefined ? undefined : first(names.servedOn);
  return {
    ...(date === undefined ? {} : { date }),
    ...(served === undefined ? {} : { servedOn: served }),
    ...(eviction === undefined ? {} : { evictionOn: eviction }),
  };
}
