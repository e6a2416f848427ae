import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AssignInput,
  type Assignment,
  assign,
  handOver,
  municipalityOf,
  whoActs,
} from '#domain/assignment/index.ts';
import { type Directory, directory as directorySchema } from '#domain/directory.ts';

const directory: Directory = directorySchema.parse(
  JSON.parse(readFileSync(new URL('../../samples/directory.json', import.meta.url), 'utf8')),
);
const at = (name: string): string => `${name}@sociaalhuis-scheldebocht.example`;
const choose = (input: Partial<AssignInput>): Assignment =>
  assign({
    directory,
    municipality: 'Bornem',
    service: 'pre-court',
    now: '2026-11-02T06:30:00Z',
    load: new Map(),
    ...input,
  });
const absent = (name: string, standIn?: string): Directory => ({
  ...directory,
  workers: directory.workers.map((worker) =>
    worker.email === at(name)
      ? { ...worker, absences: [{ from: '2026-11-01', to: '2026-11-30', ...(standIn && { standIn }) }] }
      : worker,
  ),
});

describe('assign', () => {
  it('takes the worker for municipality and service with most room, and names the coordinator', () => {
    expect(choose({})).toEqual({
      worker: at('hanne.verschueren'),
      reason: 'least-loaded',
      coordinator: at('leen.hofmans'),
    });
  });

  it('weighs the load by the hours of each', () => {
    const load = new Map([
      [at('hanne.verschueren'), 10],
      [at('nadia.elkhatib'), 5],
    ]);
    expect(choose({ load }).worker).toBe(at('nadia.elkhatib'));
    expect(choose({ load: new Map([...load, [at('nadia.elkhatib'), 7]]) }).worker).toBe(
      at('hanne.verschueren'),
    );
  });

  it('finds the municipality by locality, former name, postcode or postcode in its place', () => {
    const input = { service: 'court', municipality: 'Sint-Amands' } as const;
    expect(choose(input).worker).toBe(at('hanne.verschueren'));
    expect(choose({ municipality: 'KRUIBEKE', service: 'crisis' }).worker).toBe(at('youssef.amrani'));
    expect(choose({ municipality: '9150', service: 'crisis' }).worker).toBe(at('youssef.amrani'));
    expect(choose({ municipality: 'Burcht', postcode: '2070', service: 'crisis' }).coordinator).toBe(
      at('filip.goossens'),
    );
  });

  it('prefers who speaks the language, and says when nobody does', () => {
    expect(choose({ language: 'fr' }).worker).toBe(at('nadia.elkhatib'));
    expect(choose({ language: 'de' })).toMatchObject({
      worker: at('hanne.verschueren'),
      reason: 'least-loaded-language-not-spoken',
    });
  });

  it('passes over who is absent that day in Brussels', () => {
    const load = new Map([[at('hanne.verschueren'), 15]]);
    expect(choose({ load, now: '2026-11-09T08:00:00Z' }).worker).toBe(at('hanne.verschueren'));
    expect(choose({ load, now: '2026-11-08T22:59:00Z' }).worker).toBe(at('nadia.elkhatib'));
    expect(choose({ load, now: '2026-11-08T23:00:00Z' }).worker).toBe(at('hanne.verschueren'));
  });

  it('gives a judgment to those who do court work when nobody is named for it', () => {
    expect(choose({ service: 'after-judgment' }).worker).toBe(at('hanne.verschueren'));
  });

  it('lets the stand-in act when all who fit are absent', () => {
    const away = absent('youssef.amrani', at('koen.vanlaere'));
    const input = { municipality: 'Kruibeke', service: 'crisis', directory: away } as const;
    expect(choose(input)).toMatchObject({
      worker: at('koen.vanlaere'),
      standInFor: at('youssef.amrani'),
      reason: 'stand-in',
    });
    expect(choose({ ...input, directory: absent('youssef.amrani') })).toMatchObject({
      worker: null,
      reason: 'all-absent',
    });
  });

  it('asks the team lead when nobody fits, everybody is full or the dwelling lies elsewhere', () => {
    expect(choose({ service: 'transit-home', municipality: 'Nergens' })).toMatchObject({
      worker: null,
      reason: 'outside-working-area',
    });
    const { municipality: _unknown, ...nowhere } = {
      directory,
      municipality: 'Bornem',
      service: 'pre-court',
      now: '2026-11-02T06:30:00Z',
      load: new Map<string, number>(),
    } as const;
    expect(assign(nowhere)).toMatchObject({ worker: null, reason: 'municipality-unknown' });
    expect(choose({ service: 'crisis' })).toMatchObject({ worker: null, reason: 'no-worker-for-service' });
    const full = new Map(directory.workers.map(({ email, fte }) => [email, fte * 25]));
    expect(choose({ load: full })).toMatchObject({
      worker: null,
      reason: 'all-full',
      coordinator: at('leen.hofmans'),
    });
  });
});

describe('municipalityOf', () => {
  it('lets the postcode decide when the name is another, since mergers change names only', () => {
    expect(municipalityOf(directory, { postcode: '2870', municipality: 'Puurs' })?.name).toBe(
      'Puurs-Sint-Amands',
    );
    expect(municipalityOf(directory, { municipality: 'sint amands' })?.name).toBe('Puurs-Sint-Amands');
    expect(municipalityOf(directory, { postcode: '9000', municipality: 'Bornem' })).toBeUndefined();
    expect(municipalityOf(directory, {})).toBeUndefined();
  });
});

describe('handOver', () => {
  it('spreads the caseload over those who fit, as the load grows, and the rest to the team lead', () => {
    const cases = Array.from({ length: 8 }, (_, index) => ({
      id: `case-${index}`,
      municipality: index === 7 ? 'Nergens' : 'Bornem',
      service: 'preventive-guidance' as const,
    }));
    const handed = handOver({
      directory,
      from: at('hanne.verschueren'),
      cases,
      now: '2026-11-02T06:30:00Z',
      load: new Map(),
    });
    const workers = handed.map(({ assignment }) => assignment.worker);
    expect(workers).not.toContain(at('hanne.verschueren'));
    expect(workers.filter((worker) => worker === at('griet.demaeyer'))).toHaveLength(4);
    expect(workers.filter((worker) => worker === at('nadia.elkhatib'))).toHaveLength(3);
    expect(workers.at(-1)).toBeNull();
  });
});

describe('whoActs', () => {
  const ask = (own: Directory, now: string): ReturnType<typeof whoActs> =>
    whoActs({ directory: own, worker: at('hanne.verschueren'), now });

  it('is the worker herself when she is there', () => {
    expect(ask(directory, '2026-11-25T09:00:00Z')).toEqual({ worker: at('hanne.verschueren') });
  });

  it('is her stand-in, else the team lead, when she is absent', () => {
    expect(ask(directory, '2026-11-26T09:00:00Z')).toEqual({
      worker: null,
      standInFor: at('hanne.verschueren'),
    });
    const covered = absent('hanne.verschueren', at('nadia.elkhatib'));
    expect(ask(covered, '2026-11-12T09:00:00Z')).toEqual({
      worker: at('nadia.elkhatib'),
      standInFor: at('hanne.verschueren'),
    });
    expect(ask(covered, '2026-11-09T09:00:00Z').worker).toBeNull();
  });

  it('is the team lead when the worker has left', () => {
    expect(whoActs({ directory, worker: 'gone@example.com', now: '2026-11-12T09:00:00Z' })).toEqual({
      worker: null,
    });
  });
});
