import { allCues, anyCue } from '../cue.ts';
import { writerIdentities } from '../cues/writer-identities.ts';
import type { WriterRole } from '../writer-roles.ts';
import { writerWords } from '../cues/writers.ts';
import type { OrganisationMention } from '../mentions/organisation.ts';
import { sentenceAt, sentencesOf, softenStops } from '../sentences.ts';
import type { MailPart } from './mail-part.ts';

/** A program passes on what somebody typed on a web page. */
const ROBOT = /^(?:no-?reply|do-?not-?reply|webform|website|formulier|contactform|wordpress|mailer)\b/i;

export const isRobot = (address: string): boolean => ROBOT.test(address);

const BY_ORGANISATION: Partial<Record<OrganisationMention['kind'], WriterRole>> = {
  court: 'court',
  bailiff: 'bailiff',
  lawyer: 'lawyer',
  housing: 'landlord',
  'estate-agent': 'estate-agent',
  professional: 'professional',
};

/** How the writer of a letter stands to the home: by the office that signs, else by what the words of the letter weigh. */
export function roleOfWriter(
  part: MailPart,
  organisation: OrganisationMention | undefined,
  receiver: string | undefined,
  toTenant: boolean,
): WriterRole {
  const signature = part.signature.text === '' ? lastLine(part.body.text) : part.signature.text;
  const display = part.sender.name ?? '';
  const domain = part.sender.address?.split('@')[1];
  const robot =
    ROBOT.test(part.sender.address ?? '') ||
    /contactformulier|webformulier|formulaire de contact|contact form/i.test(display);
  if (part.role === 'own' && !robot && domain !== undefined && domain === receiver?.split('@')[1])
    return 'colleague';
  const byWords = toTenant ? 'landlord' : roleByWords(part);
  if (robot) return byWords;
  const byOrganisation = organisation === undefined ? undefined : BY_ORGANISATION[organisation.kind];
  const identity = `${part.sender.address ?? ''}\n${display}\n${withoutClosing(signature)}`;
  const strong = writerIdentities.find(
    (row) => ['court', 'bailiff', 'lawyer', 'landlord'].includes(row.role) && anyCue(row.cues, identity),
  );
  if (strong !== undefined) return strong.role;
  if (byOrganisation !== undefined) return byOrganisation;
  const office = writerIdentities.find((row) => anyCue(row.cues, identity));
  // Somebody with an agency's address who speaks of his own tenant, and not as a manager, lets a home of his own.
  // A doctor's title alone is no practice: a landlord may have one.
  if (office === undefined && byWords === 'unknown' && /(?:^|\n)dr\.? /i.test(identity))
    return 'professional';
  const lets =
    office?.role === 'estate-agent' &&
    byWords === 'landlord' &&
    !/beheer|rentmeester|manage|g[ée]r(?:ons|ance)|eigenaar/i.test(part.body.text);
  return office !== undefined && !lets ? office.role : byWords;
}

/** `Jan Raes, gerechtsdeurwaarder` below a letter without a closing line signs it. */
function lastLine(text: string): string {
  const line = text.trimEnd().split('\n').at(-1) ?? '';
  return line.length < 60 && /^\p{Lu}[\p{L}'’.-]+ \p{Lu}[^.?!]*, [^.?!]+$/u.test(line) ? line : '';
}

/** A signature begins with its closing line, which says nothing about an office. */
const withoutClosing = (signature: string): string => signature.split('\n').slice(1).join('\n') || signature;

/** Sentences that count for one role; more say nothing new. */
const MOST = 3;
/** Everybody has a family: more than two sentences about it say nothing new. */
const MOST_OF: Partial<Record<WriterRole, number>> = { relative: 2, tenant: 3 };
/** Less is too little to say who writes. */
const LEAST = 2;
/** What opens the letter and its subject tells what it is about. */
const OPENING_CHARS = 220;

/** `Ik ben Gino Pattyn, Honzebroekstraat 31, 8800 Roeselare`: who gives her name with a home mostly speaks of that home. */
const PRESENTS =
  /(?<!\p{L})(?:[Ii]k ben|[Mm]ijn naam is|[Ii]k heet|[Oo]ndergetekende,?|[Jj]e m['’]appelle|[Jj]e suis|[Mm]y name is|[Ii]ch bin|[Ii]ch heiße|[Mm]ein [Nn]ame ist)[ \n](?:\p{Lu}[\p{L}'’-]+[ \n]?|van |de |den |der |el ){2,6}[,(]?[ \n]?(?:(?:en |et |and |und )?(?:wonende|woon(?:achtig)?|uit|j['’]habite|habitant|domiciliée?|living|wohnhaft|,)?[ \n]?(?:in de |op de |te |aan de |in |à )?)[^.;\n]{0,40}?\d{1,4}/u;
const LETS_HOME =
  /(?<!\p{L})(?:eigena\p{L}+|verhu\p{L}+|propriétaire|bailleur|bailleresse|owner|landlord|landlady|vermiete\p{L}*|eigentümer\p{L}*)(?!\p{L})/iu;
const presentsHome = (text: string): boolean => {
  const found = PRESENTS.exec(text)?.[0];
  return found !== undefined && !LETS_HOME.test(found);
};

/** The role for which the words of letter, subject and signature weigh most. */
function roleByWords(part: MailPart): WriterRole {
  const text = softenStops(`${part.subject ?? ''}\n\n${part.body.text}\n\n${part.signature.text}`);
  const sentences = sentencesOf(text);
  const scores = new Map<WriterRole, number>();
  for (const { role, weight, cues } of writerWords) {
    const seen = new Set<number>();
    let opening = 0;
    for (const hit of allCues(cues, text)) {
      seen.add(sentenceAt(sentences, hit.start, text).start);
      if (hit.start < OPENING_CHARS) opening = weight / 2;
    }
    if (seen.size > 0)
      scores.set(
        role,
        (scores.get(role) ?? 0) + weight * Math.min(MOST_OF[role] ?? MOST, seen.size) + opening,
      );
  }
  if (presentsHome(text)) scores.set('tenant', (scores.get('tenant') ?? 0) + 2);
  let best: WriterRole = 'unknown';
  let most = LEAST - 0.1;
  for (const [role, score] of scores) {
    if (score > most) {
      best = role;
      most = score;
    }
  }
  return best;
}
