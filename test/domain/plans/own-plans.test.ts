import { describe, expect, it } from 'vitest';
import { planCatalogue, plans } from '#domain/plans/index.ts';
import { ownPlans } from '#domain/plans/plan-schema.ts';

const written = (version: number, title: string): unknown => ({
  ...structuredClone(plans['ravels-five-days']),
  version,
  title,
});

describe('plans of an organisation', () => {
  it('take the place of the preset while a running case keeps the version that it began with', () => {
    const own = ownPlans.parse([written(2, 'Ours'), written(3, 'Ours, again')]);
    const catalogue = planCatalogue({ ownPlans: own });
    expect(catalogue.newest('ravels-five-days')?.title).toBe('Ours, again');
    expect(catalogue.version('ravels-five-days', 2)?.title).toBe('Ours');
    expect(catalogue.version('ravels-five-days', 1)).toBe(plans['ravels-five-days']);
    expect(catalogue.newest('aftercare')).toBe(plans['aftercare']);
  });

  it('go on with the newest when an old version is no longer kept', () => {
    const catalogue = planCatalogue({ ownPlans: ownPlans.parse([written(4, 'Ours')]) });
    expect(catalogue.version('ravels-five-days', 2)?.version).toBe(4);
    expect(catalogue.version('unknown', 1)).toBeUndefined();
  });

  it('accept every preset when it is written as data', () => {
    const copies = Object.values(plans).map((plan) => ({ ...structuredClone(plan), version: 2 }));
    expect(ownPlans.parse(copies)).toEqual(copies);
  });

  it('are refused with the place of the mistake when a setting is unknown or an outcome leads nowhere', () => {
    const plan = structuredClone(plans['closing']);
    expect(ownPlans.safeParse([{ ...plan, colour: 'blue' }]).success).toBe(false);
    const wrong = ownPlans.safeParse([{ ...plan, start: ['nowhere'] }]);
    expect(wrong.error?.issues.map(({ message }) => message)).toContain(
      'closing: starts with unknown step nowhere',
    );
    const twice = ownPlans.safeParse([plan, plan]);
    expect(twice.error?.issues.map(({ message }) => message)).toContain(
      'closing version 1 stands here twice',
    );
  });
});
