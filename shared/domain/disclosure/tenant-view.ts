import { type ContactPart, contactPart, type OrganisationPart, organisationPart } from './common-parts.ts';
import type { DisclosureSource } from './source.ts';

/** Not exported: only this file can make the view. */
const tenantSeal: unique symbol = Symbol('tenant view');

/**
 * What a note through the letter box may say: who was at the door and how to reach her. Anybody in the building may
 * read it, so it holds nothing of the reason (S3: a handwritten note, never an official letter).
 */
export type TenantView = Readonly<{
  organisation: OrganisationPart;
  contact: ContactPart;
  [tenantSeal]: true;
}>;

export const tenantView = (source: DisclosureSource): TenantView => ({
  organisation: organisationPart(source.directory),
  contact: contactPart(source),
  [tenantSeal]: true,
});
