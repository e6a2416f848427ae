import type { Arrears, Lease } from '#events/signal.ts';
import { findMoney, parseMoney } from '../../normalise/money.ts';
import { parseCount } from '../../normalise/number-words.ts';
import { foldText } from '../../normalise/text.ts';
import { names } from './field-names.ts';
import { momentOfText } from './moments.ts';
import { nodesNamed } from './read-court-facts.ts';
import { childValue, descendants, findValue, keyOf, type Stop, type TreeNode, valueOf } from './tree.ts';

const LABELS = /^(?:code|type|soort|aard|kind|omschrijving|omschr|oms|naam|label|nature|libelle)$/;

/** A node that is the arrears: by its name, or by a code or kind that it carries (`code="HUURACHTERSTAND"`). */
function isArrears(node: TreeNode): boolean {
  if (names.arrears.has(keyOf(node.name))) return true;
  return node.children.some(
    (child) =>
      child.children.length === 0 &&
      LABELS.test(keyOf(child.name)) &&
      names.arrears.has(keyOf(child.value ?? '')),
  );
}

/** A node's amount: its own text, or an amount below it (`{ "amount": 675, "currency": "EUR" }`). */
function centsOf(node: TreeNode): number | undefined {
  const text = valueOf(node) ?? childValue(node, names.amount);
  const cents = text === undefined ? undefined : parseMoney(text);
  if (cents !== undefined) return cents > 0 ? cents : undefined;
  const deeper = node.children.find(
    (child) => names.amount.has(keyOf(child.name)) && child.children.length > 0,
  );
  return deeper === undefined ? undefined : centsOf(deeper);
}

const OWED = /achterst|arriere|loyers? (?:impaye|du)|onbetaalde huur|ruckstand|arrears/;

/** Where no field is the debt, a text that tells what is claimed: with the sum in it, or beside the only amount of the file. */
function claimedCents(root: TreeNode, stop: Stop): number | undefined {
  for (const node of [root, ...descendants(root, stop)]) {
    const told = node.children
      .filter((child) => child.children.length === 0)
      .find((child) => OWED.test(foldText(child.value ?? '')));
    if (told === undefined) continue;
    const sums = findMoney(told.value ?? '');
    if (sums.length === 1) return sums[0]?.amountCents;
    const amounts = node.children.filter((child) => names.amount.has(keyOf(child.name)));
    if (sums.length === 0 && amounts.length === 1 && amounts[0] !== undefined) return centsOf(amounts[0]);
  }
  return undefined;
}

export function readArrearsFacts(root: TreeNode, stop: Stop): Arrears {
  const nodes = [...descendants(root, stop)].filter((node) => !stop(node) && isArrears(node));
  const amountCents = nodes.map(centsOf).find((cents) => cents !== undefined) ?? claimedCents(root, stop);
  const months =
    nodes.map((node) => childValue(node, names.months)).find((each) => each !== undefined) ??
    findValue(root, names.months, stop);
  const rents = [...nodesNamed(root, names.monthlyRent, stop), ...nodesNamed(root, names.lease, stop)];
  const monthlyRentCents = rents.map(centsOf).find((cents) => cents !== undefined);
  const count =
    months === undefined ? undefined : parseCount(months.replace(/\s*(?:maanden|mois|months|monate)$/i, ''));
  return {
    ...(amountCents === undefined ? {} : { amountCents }),
    ...(count === undefined || count <= 0 || count > 600 ? {} : { months: count }),
    ...(monthlyRentCents === undefined ? {} : { monthlyRentCents }),
  };
}

const YES = /^(?:true|1|ja|oui|yes|j|y|o|x|schriftelijk|geschreven|ecrit|written|schriftlich)$/;
const NO = /^(?:false|0|nee|neen|non|no|n|nein|mondeling|oral|verbal|mundlich)$/;

function yesNo(text: string | undefined): boolean | undefined {
  const folded = foldText(text ?? '').trim();
  return YES.test(folded) ? true : NO.test(folded) ? false : undefined;
}

const START_OUTSIDE_LEASE = new Set([
  'aanvanghuur',
  'leasestart',
  'mietbeginn',
  'debutbail',
  'datumaanvanghuur',
  'begindatumhuur',
  'startbail',
  'huursinds',
  'aanvanghuurovereenkomst',
]);

export function readLeaseFacts(root: TreeNode, stop: Stop): Lease {
  const leases = nodesNamed(root, names.lease, stop);
  const under = (keys: ReadonlySet<string>): string | undefined =>
    leases.map((node) => findValue(node, keys, stop)).find((each) => each !== undefined);
  const anywhere = (keys: ReadonlySet<string>): string | undefined =>
    under(keys) ?? findValue(root, keys, stop);
  const { date } = momentOfText(under(names.leaseStart) ?? findValue(root, START_OUTSIDE_LEASE, stop) ?? '');
  const oral = yesNo(anywhere(names.oral));
  const written =
    yesNo(anywhere(names.written)) ??
    yesNo(under(names.form)) ??
    yesNo(under(names.kind)) ??
    (oral === undefined ? undefined : !oral);
  const student = yesNo(anywhere(names.student));
  return {
    ...(date === undefined ? {} : { startDate: date }),
    ...(written === undefined ? {} : { written }),
    ...(student === true ? { student } : {}),
  };
}
