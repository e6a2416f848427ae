import type { Language } from '#events/signal.ts';
import type { Service } from '../case-record.ts';
import type { Directory } from '../directory.ts';
import { type Assignment, assign } from './assign.ts';

export type HandedOverCase = {
  readonly id: string;
  readonly municipality?: string;
  readonly postcode?: string;
  readonly service: Service;
  readonly language?: Language;
};

/**
 * Spreads the caseload of a worker who leaves over the others, one case after the other, so that the load grows as it
 * is handed out. A case that fits nobody goes to the team lead.
 */
export function handOver(input: {
  readonly directory: Directory;
  /** E-mail address of the worker who leaves; null: cases that are with the team lead. */
  readonly from: string | null;
  readonly cases: readonly HandedOverCase[];
  readonly now: string;
  readonly load: ReadonlyMap<string, number>;
}): readonly { readonly id: string; readonly assignment: Assignment }[] {
  const load = new Map(input.load);
  return input.cases.map(({ id, ...wanted }) => {
    const assignment = assign({
      ...wanted,
      directory: input.directory,
      now: input.now,
      load,
      except: input.from === null ? [] : [input.from],
    });
    if (assignment.worker !== null) load.set(assignment.worker, (load.get(assignment.worker) ?? 0) + 1);
    return { id, assignment };
  });
}
