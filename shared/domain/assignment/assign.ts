import type { Language } from '#events/signal.ts';
import type { Service } from '../case-record.ts';
import { localDateOf } from '../calendar/index.ts';
import type { Directory, Municipality, Worker } from '../directory.ts';
import { municipalityOf, placeKey } from './municipality-of.ts';

/** One full-time worker follows about this many households at once (S1-06). */
const CASES_PER_FTE = 20;
/** "About": room for a quarter more before the team lead is asked. */
const MOST_CASES_PER_FTE = 25;

/** Who does a service where nobody is named for it: a judgment is followed by those who do the court work. */
const relatedServices: Readonly<Partial<Record<Service, readonly Service[]>>> = {
  'after-judgment': ['court', 'pre-court'],
  'pre-court': ['court'],
};

export type AssignInput = {
  readonly directory: Directory;
  /** Name of a municipality, a locality or a merged municipality, or a postcode. */
  readonly municipality?: string;
  readonly postcode?: string;
  readonly service: Service;
  readonly language?: Language;
  /** UTC instant. */
  readonly now: string;
  /** Open cases by worker's e-mail address. */
  readonly load: ReadonlyMap<string, number>;
  /** Workers not to be considered: the one who hands over. */
  readonly except?: readonly string[];
};

export type Assignment = {
  /** E-mail address; null: nobody fits, the team lead decides. */
  readonly worker: string | null;
  /** The absent worker in whose place this one acts. */
  readonly standInFor?: string;
  /** Stable code, kebab-case. */
  readonly reason: string;
  /** E-mail address of the coordinator for the municipality. */
  readonly coordinator?: string;
};

const isAbsentOn = (worker: Worker, date: string): boolean =>
  worker.absences.some(({ from, to }) => from <= date && date <= to);

function coordinatorOf(directory: Directory, municipality: Municipality | undefined): string | undefined {
  const key = municipality && placeKey(municipality.name);
  const own = directory.coordinators.find(({ municipalities }) =>
    municipalities?.some((name) => placeKey(name) === key),
  );
  return (own ?? directory.coordinators.find(({ municipalities }) => municipalities === undefined))?.email;
}

const offers = (worker: Worker, services: readonly Service[]): boolean =>
  worker.services.some((service) => services.includes(service));

function inMunicipality(directory: Directory, municipality: Municipality): readonly Worker[] {
  return directory.workers.filter((worker) =>
    worker.municipalities.some((name) => municipalityOf(directory, { municipality: name }) === municipality),
  );
}

const loadPerFte = (worker: Worker, load: ReadonlyMap<string, number>): number =>
  (load.get(worker.email) ?? 0) / worker.fte;

/** The least loaded for her hours first; among equals the one with most room, then the order of the directory. */
function leastLoaded(workers: readonly Worker[], load: ReadonlyMap<string, number>): Worker | undefined {
  const room = (worker: Worker): number => worker.fte * CASES_PER_FTE - (load.get(worker.email) ?? 0);
  return workers.toSorted((a, b) => loadPerFte(a, load) - loadPerFte(b, load) || room(b) - room(a))[0];
}

/** Someone present who takes the place of an absent worker. */
function standIn(
  input: AssignInput,
  absent: readonly Worker[],
  date: string,
): { readonly worker: string; readonly standInFor: string } | undefined {
  for (const worker of absent) {
    const { standIn: address } = worker.absences.find(({ from, to }) => from <= date && date <= to) ?? {};
    const person = input.directory.workers.find(({ email }) => email === address);
    if (person !== undefined && !isAbsentOn(person, date) && input.except?.includes(person.email) !== true) {
      return { worker: person.email, standInFor: worker.email };
    }
  }
  return undefined;
}

/**
 * The worker for a case: by municipality of the dwelling, service, presence, language and load for her hours. The
 * caller gives the place that counts: the domicile for a claim, the place of the property for a judgment (law.md).
 * Nobody fits: null, which means the team lead, never nobody.
 */
export function assign(input: AssignInput): Assignment {
  const { directory, load } = input;
  const isPostcode = /^\d{4}$/.test(input.municipality ?? '');
  const postcode = input.postcode ?? (isPostcode ? input.municipality : undefined);
  const municipality = municipalityOf(directory, {
    ...(postcode !== undefined && { postcode }),
    ...(input.municipality !== undefined && { municipality: input.municipality }),
  });
  const coordinator = coordinatorOf(directory, municipality);
  const answer = (worker: string | null, reason: string, standInFor?: string): Assignment => ({
    worker,
    reason,
    ...(standInFor !== undefined && { standInFor }),
    ...(coordinator !== undefined && { coordinator }),
  });
  if (municipality === undefined) {
    const known = input.municipality !== undefined || input.postcode !== undefined;
    return answer(null, known ? 'outside-working-area' : 'municipality-unknown');
  }
  const local = inMunicipality(directory, municipality).filter(
    (worker) => worker.fte > 0 && input.except?.includes(worker.email) !== true,
  );
  const named = local.filter((worker) => offers(worker, [input.service]));
  const able =
    named.length > 0 ? named : local.filter((worker) => offers(worker, relatedServices[input.service] ?? []));
  if (able.length === 0) return answer(null, 'no-worker-for-service');
  const date = localDateOf(input.now);
  const present = able.filter((worker) => !isAbsentOn(worker, date));
  if (present.length === 0) {
    const replacement = standIn(input, able, date);
    return replacement === undefined
      ? answer(null, 'all-absent')
      : answer(replacement.worker, 'stand-in', replacement.standInFor);
  }
  const withRoom = present.filter((worker) => loadPerFte(worker, load) < MOST_CASES_PER_FTE);
  if (withRoom.length === 0) return answer(null, 'all-full');
  const { language } = input;
  const speaking =
    language === undefined ? withRoom : withRoom.filter(({ languages }) => languages.includes(language));
  const chosen = leastLoaded(speaking.length > 0 ? speaking : withRoom, load);
  if (chosen === undefined) return answer(null, 'all-full');
  return answer(chosen.email, speaking.length > 0 ? 'least-loaded' : 'least-loaded-language-not-spoken');
}

/**
 * Who is told of a step of a case that has its worker: she herself, her stand-in while she is absent, or null: the team
 * lead, when she is absent without one or no longer in the directory.
 */
export function whoActs(input: {
  readonly directory: Directory;
  readonly worker: string;
  readonly now: string;
}): { readonly worker: string | null; readonly standInFor?: string } {
  const own = input.directory.workers.find(({ email }) => email === input.worker);
  if (own === undefined) return { worker: null };
  const date = localDateOf(input.now);
  const absence = own.absences.find(({ from, to }) => from <= date && date <= to);
  if (absence === undefined) return { worker: own.email };
  const person = input.directory.workers.find(({ email }) => email === absence.standIn);
  if (person === undefined || isAbsentOn(person, date)) return { worker: null, standInFor: own.email };
  return { worker: person.email, standInFor: own.email };
}
