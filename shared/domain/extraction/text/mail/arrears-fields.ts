import type { SignalFields } from '#events/signal.ts';
import { currentArrears } from '../facts/money.ts';
import { currentMonths, findMonthsOwed } from '../facts/months.ts';
import type { FieldNotes } from '../field-notes.ts';
import type { MailFacts } from './mail-facts.ts';

/** What is owed, for how many months, and the rent. `quiet`: news that names only what is left of a debt. */
export function arrearsFields(facts: MailFacts, notes: FieldNotes, quiet: boolean): SignalFields['arrears'] {
  const counts = facts.parts.flatMap((part) =>
    part.money.map((money) => ({ ...money, source: part.source, part })),
  );
  const best = currentArrears(counts);
  const chosen =
    best === undefined
      ? undefined
      : counts.find(
          (each) =>
            each.start === best.start && each.amountCents === best.amountCents && each.role === 'arrears',
        );
  const subjectAmount = best === undefined ? currentArrears(facts.subject.money) : undefined;
  const amountOk =
    best !== undefined &&
    chosen !== undefined &&
    notes.accept('arrears.amountCents', {
      source: chosen.source,
      span: best,
      confidence: best.contested ? 0.5 : best.confidence,
    });
  const amountCents = amountOk ? best.amountCents : undefined;
  const fromSubject =
    amountCents === undefined &&
    subjectAmount !== undefined &&
    notes.accept('arrears.amountCents', {
      source: facts.subject.source,
      span: subjectAmount,
      confidence: subjectAmount.confidence,
    })
      ? subjectAmount.amountCents
      : undefined;
  if (quiet)
    return (amountCents ?? fromSubject) === undefined
      ? undefined
      : { amountCents: amountCents ?? fromSubject ?? 0 };
  const monthsFound = facts.parts.flatMap((part) =>
    findMonthsOwed(part.text, part.sentences, part.form).map((fact) => ({ fact, part })),
  );
  const beside =
    chosen === undefined
      ? undefined
      : monthsFound.filter((each) => each.part === chosen.part).map((each) => each.fact);
  const monthsFact =
    currentMonths(
      beside !== undefined && beside.length > 0 ? beside : monthsFound.map((each) => each.fact),
      chosen,
    ) ?? currentMonths(findMonthsOwed(facts.subject.text, facts.subject.sentences), undefined);
  const monthsSource =
    monthsFound.find((each) => each.fact === monthsFact)?.part.source ?? facts.subject.source;
  const months =
    monthsFact !== undefined &&
    notes.accept('arrears.months', {
      source: monthsSource,
      span: monthsFact,
      confidence: monthsFact.confidence,
    })
      ? monthsFact.months
      : undefined;
  const rents = counts
    .filter((each) => each.role === 'rent' && each.amountCents > 0)
    .toSorted((a, b) => b.confidence - a.confidence);
  const [rent] = rents;
  const monthlyRentCents =
    rent !== undefined &&
    notes.accept('arrears.monthlyRentCents', { source: rent.source, span: rent, confidence: rent.confidence })
      ? rent.amountCents
      : undefined;
  const amount = amountCents ?? fromSubject;
  if (amount === undefined && months === undefined && monthlyRentCents === undefined) return undefined;
  return {
    ...(amount === undefined ? {} : { amountCents: amount }),
    ...(months === undefined ? {} : { months }),
    ...(monthlyRentCents === undefined ? {} : { monthlyRentCents }),
  };
}
