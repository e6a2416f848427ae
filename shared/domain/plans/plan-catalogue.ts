import type { Directory } from '../directory.ts';
import type { Plan } from './plan.ts';
import { plans } from './presets/index.ts';

export type PlanCatalogue = {
  /** The plan that a case starts with now: the organisation's newest version, else the preset. */
  newest(id: string): Plan | undefined;
  /** The version that a running case began with; the newest where that version is no longer kept. */
  version(id: string, version: number): Plan | undefined;
  /** The newest of each, presets first. */
  all(): readonly Plan[];
};

/** The presets together with the plans of an organisation, which take the place of a preset of the same name. */
export function planCatalogue(directory?: Pick<Directory, 'ownPlans'>): PlanCatalogue {
  const own = (directory?.ownPlans ?? []).toSorted((a, b) => b.version - a.version);
  const newest = (id: string): Plan | undefined => own.find((plan) => plan.id === id) ?? plans[id];
  return {
    newest,
    all: () =>
      [...new Set([...Object.keys(plans), ...own.map(({ id }) => id)])].flatMap((id) => newest(id) ?? []),
    version(id, version) {
      const preset = plans[id];
      return (
        own.find((plan) => plan.id === id && plan.version === version) ??
        (preset?.version === version ? preset : newest(id))
      );
    },
  };
}
