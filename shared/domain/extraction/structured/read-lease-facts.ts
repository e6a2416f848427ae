import type { Arrears, Lease } from '#events/signal.ts';
import { findMoney, parseMoney } from '../../normalise/money.ts';
import { parseCount } from '../../normalise/number-words.ts';
import { foldText } from '../../normalise/text.ts';
import { names } from './field-names.ts';
import { momentOfText } from './moments.ts';
import { nodesNamed } from './read-court-facts.ts';
import { childValue, descendants, findValue, keyOf, type Stop, type TreeNode, valueOf } from './tree.ts';
import { nameOfWords } from './worded-keys.ts';

const LABELS =
  /^(?:code|type|soort|aard|kind|omschrijving|omschr|oms|naam|label|nature|libelle|art|post|poste|titel|title|hoedanigheid|objet|voorwerp|description|motif|reden|grond|bezeichnung)$/;

/** Prose that opens with unpaid rent: `huurachterstal oktober 2026 tot en met januari 2027`. What is asked because of it is another sum. */
const RENT_DEBT_FIRST =
  /^(?:(?:hoofdsom|totaal|total|saldo|bedrag|montant|principal|som|les?|de|het|des|du|van)[ :,]+)*(?:huurachterst|achterst(?:al|and|allige) (?:van )?(?:de )?hu|achterstal|(?:onbetaalde|openstaande|verschuldigde|vervallen) hu[ur]|arrieres?(?: locatifs?| de loyers?)|loyers? (?:impaye|arriere|echus|dus|en retard)|(?:rent )?arrears|(?:unpaid|overdue|outstanding) rent|miet(?:zins)?ruckst|ruckstandige miet|offene miet)/;

function saysArrears(label: string): boolean {
  return (
    names.arrears.has(keyOf(label)) ||
    nameOfWords(label.toLowerCase().split(/[\s_-]+/)) === 'huurachterstand' ||
    RENT_DEBT_FIRST.test(foldText(label))
  );
}

/** A node that is the arrears: by its name, or by a code or kind that it carries (`code="HUURACHTERSTAND"`). */
function isArrears(node: TreeNode): boolean {
  if (names.arrears.has(keyOf(node.name))) return true;
  return node.children.some(
    (child) =>
      child.children.length === 0 && LABELS.test(keyOf(child.name)) && saysArrears(valueOf(child) ?? ''),
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

/** `bedragVerschuldigd`, `montantDu`, `saldoOpenstaand`: an amount that is said to be owed, not what a month costs. */
const OWED_AMOUNT =
  /^(?:bedrag|montant|amount|betrag|saldo|solde|som|somme|totaal|total|verschuldigd|openstaand|geeist|gevorderd)(?:e|te)?(?:verschuldigd|openstaand|du|dus|owed|due|geeist|gevorderd|bedrag|saldo|reclame|ouvert|offen)?(?:e|eur)?$/;

/** Where no field is the debt, a text that tells what is claimed: with the sum in it, or beside the only amount of the file. */
function claimedCents(root: TreeNode, stop: Stop): number | undefined {
  for (const node of [root, ...descendants(root, stop)]) {
    const told = node.children
      .filter((child) => child.children.length === 0)
      .find((child) => OWED.test(foldText(child.value ?? '')));
    if (told === undefined) continue;
    const sums = findMoney(told.value ?? '');
    if (sums.length === 1) return sums[0]?.amountCents;
    const plain = node.children.filter((child) => names.amount.has(keyOf(child.name)));
    const amounts =
      plain.length > 0 ? plain : node.children.filter((child) => OWED_AMOUNT.test(keyOf(child.name)));
    if (sums.length === 0 && amounts.length === 1 && amounts[0] !== undefined) return centsOf(amounts[0]);
  }
  return undefined;
}

const DEBT =
  /^(?:schuld(?:en)?|dettes?|debts?|decompte|afrekening|abrechnung|forderung(?:en)?|verschuldigd|owed|due)$/;
const RENT = new Set([
  'huur',
  'huren',
  'huurgelden',
  'huurgeld',
  'loyer',
  'loyers',
  'rent',
  'rents',
  'miete',
  'mieten',
]);

/** Rent among what is owed: `"schuld": { "huur": "1.845,00", "water": "96,40" }`. */
function rentOwed(root: TreeNode, stop: Stop): TreeNode[] {
  return [...descendants(root, stop)]
    .filter((node) => !stop(node) && DEBT.test(keyOf(node.name)))
    .filter((node) => !node.children.some(isArrears))
    .flatMap((node) => node.children.filter((child) => RENT.has(keyOf(child.name))));
}

export function readArrearsFacts(root: TreeNode, stop: Stop): Arrears {
  const owed = rentOwed(root, stop);
  const nodes = [...descendants(root, stop)].filter((node) => !stop(node) && isArrears(node));
  const rents = [...nodesNamed(root, names.monthlyRent, stop), ...nodesNamed(root, names.lease, stop)].filter(
    (node) => !owed.includes(node),
  );
  const months =
    nodes.map((node) => childValue(node, names.months)).find((each) => each !== undefined) ??
    findValue(root, names.months, stop);
  const monthlyRentCents = rents.map(centsOf).find((cents) => cents !== undefined);
  const rentCents = owed.map(centsOf).find((cents) => cents !== undefined);
  // Rent among debts may be one month's: it is the debt where the month's rent stands elsewhere.
  const amountCents =
    nodes.map(centsOf).find((cents) => cents !== undefined) ??
    (monthlyRentCents === undefined ? undefined : rentCents) ??
    claimedCents(root, stop);
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

const FORM =
  /^(?:schriftelijk|mondeling|geschreven|ecrit|verbal|oral|written|schriftlich|mundlich)(?:e|en|es)?$/;

/** The form as a word of its own, whatever it stands under (`<huur contract="mondeling"/>`). */
function formOf(leases: readonly TreeNode[], stop: Stop): boolean | undefined {
  const nodes = new Set(leases.flatMap((lease) => [...descendants(lease, stop)]));
  const words = [...nodes].map((node) => foldText(valueOf(node) ?? '')).filter((text) => FORM.test(text));
  return words.length === 1 ? yesNo(words[0]?.replace(/(?<=k|h|l|n)(?:e|en|es)$/, '')) : undefined;
}

const NOT_THE_START =
  /eind|fin|end|tot|until|bis|teken|sign|unterz|regist|opzeg|resili|terminat|kundig|conge|index|waarborg|deposit|garant|kaution|duur|duree|betaal|paie|paid|laatste|last|dernier/;

/** The one day that a lease states, where its name speaks of nothing but the start. */
function onlyDay(leases: readonly TreeNode[], stop: Stop): string | undefined {
  const nodes = new Set(
    leases.flatMap((lease) => [...descendants(lease, stop)].filter((node) => node !== lease)),
  );
  const days = [...nodes].filter((node) => momentOfText(valueOf(node) ?? '').date !== undefined);
  const [day, ...more] = days;
  return day === undefined || more.length > 0 || NOT_THE_START.test(keyOf(day.name))
    ? undefined
    : valueOf(day);
}

export function readLeaseFacts(root: TreeNode, stop: Stop): Lease {
  const leases = nodesNamed(root, names.lease, stop);
  const under = (keys: ReadonlySet<string>): string | undefined =>
    leases.map((node) => findValue(node, keys, stop)).find((each) => each !== undefined);
  const anywhere = (keys: ReadonlySet<string>): string | undefined =>
    under(keys) ?? findValue(root, keys, stop);
  const { date } = momentOfText(
    under(names.leaseStart) ?? findValue(root, START_OUTSIDE_LEASE, stop) ?? onlyDay(leases, stop) ?? '',
  );
  const oral = yesNo(anywhere(names.oral));
  const written =
    yesNo(anywhere(names.written)) ??
    yesNo(under(names.form)) ??
    yesNo(under(names.kind)) ??
    formOf(leases, stop) ??
    (oral === undefined ? undefined : !oral);
  const student = yesNo(anywhere(names.student));
  return {
    ...(date === undefined ? {} : { startDate: date }),
    ...(written === undefined ? {} : { written }),
    ...(student === true ? { student } : {}),
  };
}
