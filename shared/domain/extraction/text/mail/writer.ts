import { findEnterpriseNumbers } from '../../../normalise/identifiers.ts';
import { isOrganisationName, parsePersonName } from '../../../normalise/names.ts';
import { findPhones } from '../../../normalise/phones.ts';
import { foldText } from '../../../normalise/text.ts';
import type { WriterRole } from '../writer-roles.ts';
import { isNotAName } from '../lexicon/not-a-name.ts';
import { findOrganisations, type OrganisationMention } from '../mentions/organisation.ts';
import type { Span } from '../source-text.ts';
import type { MailPart } from './mail-part.ts';
import { anyCue } from '../cue.ts';
import { closings } from '../cues/signature.ts';
import { isRobot, roleOfWriter } from './writer-role.ts';

/** Who wrote one letter of a mail: never the tenant's data, unless the role is `tenant`. */
export type Writer = {
  readonly role: WriterRole;
  /** Given name first, as it signs. */
  readonly name?: string;
  readonly organisation?: string;
  readonly email?: string;
  readonly phone?: string;
  readonly enterpriseNumber?: string;
  /** Where in the signature the phone stands. */
  readonly phoneSpan?: Span;
};

const TITLE =
  /^(?:mr\.?|mtr\.?|meester|ma[îi]tre|me\.?|dr\.?|ing\.?|ir\.?|prof\.?|inspecteur|hoofdinspecteur|commissaris|inp\.?|hinp\.?|dhr\.?|de heer|mevr?\.?|mevrouw|mw\.?|mme|madame|monsieur|m\.|herr|frau|mrs?\.?|ms\.?|namens|voor|pour|for)[ ]+/iu;
const NAME =
  /^(?:\p{Lu}[\p{L}'’.-]*|[Vv]an|[Vv]ande[nr]?|[Dd]e|[Dd]en|[Dd]er|[Ee]l|[Aa]l|[Bb]en|von|du|la|le|di|da|'t|ter|ten)(?: (?:\p{Lu}[\p{L}'’.-]*|[Vv]an|[Vv]ande[nr]?|[Dd]e|[Dd]en|[Dd]er|[Ee]l|[Aa]l|[Bb]en|von|du|la|le|di|da|'t|ter|ten)){1,5}$/u;
const CLOSING_NAME =
  /^(?:.*(?:groet(?:en|jes)?(?: (?:van|uit))?(?: (?:juf|meester|zuster|mevrouw|meneer))?|thx|thanks|bedankt|mvg|gr|hoogachtend|cordialement|regards|gr[üu](?:ß|ss)en?),?) (?<name>\p{Lu}.*)$/iu;

/** The writer of a part, by its headers, its signature and its words. */
export function writerOf(part: MailPart, receiver: string | undefined, toTenant = false): Writer {
  const signature = part.signature.text;
  const display = part.sender.name ?? '';
  const phones = findPhones(signature);
  const mobileOrDesk = phones[0];
  const enterpriseNumber = findEnterpriseNumbers(signature)[0]?.value;
  const name = personName(display, signature);
  const organisation =
    organisationOf(display, signature) ?? byDomain(part.sender.address, display, signature);
  return {
    role: roleOfWriter(part, organisation, receiver, toTenant),
    ...(name === undefined ? {} : { name }),
    ...(organisation === undefined ? {} : { organisation: organisation.name }),
    ...(part.sender.address === undefined || isRobot(part.sender.address)
      ? {}
      : { email: part.sender.address }),
    ...(mobileOrDesk === undefined
      ? {}
      : {
          phone: mobileOrDesk.phone,
          phoneSpan: { start: mobileOrDesk.index, end: mobileOrDesk.index + mobileOrDesk.length },
        }),
    ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
  };
}

/** The name under the letter, else the display name; given name first. */
function personName(display: string, signature: string): string | undefined {
  const shown = nameFrom(display.split(/[|(]| - | – |, (?=\p{Ll})/u)[0] ?? '');
  for (const line of signature.split('\n').slice(0, 6)) {
    const closing = CLOSING_NAME.exec(line)?.groups?.['name'];
    if (closing === undefined && anyCue(closings, line.trim())) continue;
    const signed = nameFrom(closing ?? line.split(/[|,]| [-–] /)[0] ?? '');
    if (signed !== undefined && !isOrganisationName(signed))
      return shown !== undefined && isShortFor(signed, shown) ? shown : signed;
    if (
      shown !== undefined &&
      /^\p{Lu}\p{Ll}+$/u.test(line.trim()) &&
      foldText(shown).includes(foldText(line.trim()))
    )
      break;
  }
  if (shown === undefined) return undefined;
  const parsed = parsePersonName(shown);
  return parsed?.givenName === undefined ? shown : `${parsed.givenName} ${parsed.familyName ?? ''}`.trim();
}

/** `J.-M. Hubin` under a mail of `Jean-Marc Hubin`. */
const isShortFor = (signed: string, shown: string): boolean =>
  /^(?:\p{Lu}\.-?)+ /u.test(signed) && foldText(shown).endsWith(foldText(signed.split(' ').at(-1) ?? ' '));

function nameFrom(text: string): string | undefined {
  const bare = text
    .trim()
    .replace(TITLE, '')
    .replace(TITLE, '')
    .replace(/[,;.]+$/, '')
    .replace(/^["']|["']$/g, '');
  const comma = /^(\p{Lu}[\p{L}'’ -]+), (\p{Lu}[\p{L}'’ -]+)$/u.exec(bare);
  const ordered = comma === null ? bare : `${comma[2] ?? ''} ${comma[1] ?? ''}`;
  if (!NAME.test(ordered) || ordered.length > 60) return undefined;
  const words = ordered.split(' ');
  if (words.some((word) => word.length > 3 && isNotAName(word))) return undefined;
  return isOrganisationName(ordered) || findOrganisations(ordered).length > 0 ? undefined : ordered;
}

function organisationOf(display: string, signature: string): OrganisationMention | undefined {
  const signed = findOrganisations(signature).filter((each) => !/@|www/.test(each.name));
  const shown = findOrganisations(display);
  const preferred = (each: OrganisationMention): number => (each.kind === 'firm' ? 1 : 0);
  return [...signed, ...shown].toSorted((a, b) => preferred(a) - preferred(b))[0];
}

/** A line of the signature that the mail domain repeats: `Capital Lettings` and `capital-lettings.example`. */
function byDomain(
  address: string | undefined,
  display: string,
  signature: string,
): OrganisationMention | undefined {
  const domain = foldText(address?.split('@')[1]?.split('.').slice(0, -1).join('') ?? '').replace(
    /[^a-z]/g,
    '',
  );
  if (domain.length < 6) return undefined;
  for (const line of [...signature.split('\n'), display]) {
    const name = line.split(/[|,;•]| [-–] /)[0]?.trim() ?? '';
    const words = foldText(name)
      .split(/[^a-z]+/)
      .filter((word) => word.length > 2);
    if (words.length < 2 || name.length > 60) continue;
    if (words.every((word) => domain.includes(word)) || domain.includes(words.join('')))
      return { name, kind: 'firm', start: 0, end: name.length };
  }
  return undefined;
}
