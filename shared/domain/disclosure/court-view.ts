import { type OrganisationPart, organisationPart } from './common-parts.ts';
import { type DisclosureSource, topicText } from './source.ts';

/** Not exported: only this file can make the view. */
const courtSeal: unique symbol = Symbol('court view');

/**
 * What a court registry, a bailiff or a lawyer may know: that their document arrived. No word on the household; the
 * roll number is theirs and only given back as they wrote it, so that they know which of their documents it was.
 */
export type CourtView = Readonly<{
  organisation: OrganisationPart;
  receivedAt: string | undefined;
  ownRollNumber: string | undefined;
  [courtSeal]: true;
}>;

export const courtView = (source: DisclosureSource): CourtView => {
  return {
    organisation: organisationPart(source.directory),
    receivedAt: topicText(source, 'receivedAt'),
    ownRollNumber: source.understood?.court?.rollNumber,
    [courtSeal]: true,
  };
};
