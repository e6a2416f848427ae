/**
 * This person may not be told this. Permanent: trying again changes nothing, the notice was decided wrongly.
 * The message names the rule and the audience, never a person or a fact.
 */
export class DisclosureRefused extends Error {
  override readonly name = 'DisclosureRefused';
}
