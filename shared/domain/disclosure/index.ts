import type { Audience } from '../case-record.ts';
import { type BystanderView, bystanderView } from './bystander-view.ts';
import { type CoordinatorView, coordinatorView } from './coordinator-view.ts';
import { type CourtView, courtView } from './court-view.ts';
import { type LandlordView, landlordView } from './landlord-view.ts';
import { type ReferrerView, referrerView } from './referrer-view.ts';
import type { DisclosureSource } from './source.ts';
import { type TenantView, tenantView } from './tenant-view.ts';
import { type WorkerView, workerView } from './worker-view.ts';

/**
 * Who may know what (S0-12, S1-15/19/25/28), enforced by construction: each view is a branded type that only its own
 * builder can make, and a letter template can read nothing but the view of its audience. To add an audience is to add
 * a file and a row here.
 */
export type Views = {
  readonly worker: WorkerView;
  readonly coordinator: CoordinatorView;
  readonly landlord: LandlordView;
  readonly referrer: ReferrerView;
  readonly bystander: BystanderView;
  readonly court: CourtView;
  readonly tenant: TenantView;
};
export type ViewName = keyof Views;

const builders: { readonly [K in ViewName]: (source: DisclosureSource) => Views[K] } = {
  worker: workerView,
  coordinator: coordinatorView,
  landlord: landlordView,
  referrer: referrerView,
  bystander: bystanderView,
  court: courtView,
  tenant: tenantView,
};

/**
 * What this audience may know.
 * @throws {DisclosureRefused} when the reader does not belong to the audience, or may hear nothing of the news.
 */
export const viewFor = <K extends ViewName>(name: K, source: DisclosureSource): Views[K] =>
  builders[name](source);

/**
 * The audience under which a letter from each view is recorded. Everybody who signals and is not the landlord counts
 * as referrer in the record; how much he hears is decided by the view.
 */
export const audienceOfView: Readonly<Record<ViewName, Audience>> = {
  worker: 'worker',
  coordinator: 'coordinator',
  landlord: 'landlord',
  referrer: 'referrer',
  bystander: 'referrer',
  court: 'referrer',
  tenant: 'tenant',
};
