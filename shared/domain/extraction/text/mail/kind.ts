import type { SignalKind } from '#events/signal.ts';
import type { News } from '../../../facts.ts';
import { anyCue } from '../cue.ts';
import { courtMentions } from '../cues/court-kinds.ts';
import { replyPrefix } from '../cues/mail-boundaries.ts';
import { attachmentCues, followUpCues } from '../cues/narrative.ts';
import { homeWords } from '../cues/non-signals.ts';
import type { WriterRole } from '../cues/writers.ts';

/** What decides the kind of a mail. */
export type KindInput = {
  readonly role: WriterRole;
  readonly ownRole: WriterRole;
  readonly subject: string;
  /** New and forwarded text. */
  readonly text: string;
  /** New text only. */
  readonly ownText: string;
  readonly isReply: boolean;
  readonly arrears: boolean;
  readonly amount: boolean;
  readonly problems: boolean;
  readonly names: boolean;
  readonly home: boolean;
  readonly roll: boolean;
  readonly news: readonly News[];
  readonly report: boolean;
};

export type KindDecision = {
  readonly kind: SignalKind;
  /** The paper that comes with the mail says it all; the mail only carries it. */
  readonly carrier: boolean;
  /** Nothing in the mail says what it is. */
  readonly understood: boolean;
};

/** The paper is only announced or threatened: `zullen een verzoekschrift neerleggen`. */
const TO_COME =
  /\b(?:zal|zullen|ga|gaan|zou|zouden|wil|willen|dreig\w*|overwe\w*|anders|zo niet|indien|stap(?:pen)?|moet\w*|voorbereid\w*|eventueel|nadien|daarna|binnenkort|voor(?:dat)? (?:wij|we|ik)|eerst|va|vais|allons|sinon|devrai|before|will|would|otherwise|may)\b[^.]{0,90}\b(?:verzoekschrift|dagvaard\w*|vrederechter|vredegerecht|rechtbank|procedure|requ[êe]te|citation|juge|court|petition)/i;
const FOLLOW_UP =
  /\b(?:update|opvolging|vervolg|stand van zaken|dossier|zoals (?:eerder )?gemeld|eerdere (?:melding|mail)|mijn (?:vorige )?(?:mail|melding) van|suivi|follow[- ]?up|betaald|rechtzetting|nieuws)\b/i;

/** The kind of signal that a mail is, by who writes and what is told. */
export function decideKind(input: KindInput): KindDecision {
  const carries = anyCue(attachmentCues, input.ownText);
  const is = (kind: SignalKind, carrier = false): KindDecision => ({ kind, carrier, understood: true });
  const paper =
    courtMentions.find((row) => anyCue(row.cues, input.subject))?.kind ??
    courtMentions.find((row) => anyCue(row.cues, input.text))?.kind;
  const office = input.role === 'court' || input.role === 'bailiff' || input.role === 'lawyer';

  if (input.ownRole === 'colleague' && input.role === 'colleague') {
    if (input.report || input.news.length > 0 || input.isReply) return is('update');
  }
  if (input.role === 'court' || input.role === 'bailiff') {
    const moved = input.news.filter((news) => news !== 'plan-broken' && news !== 'plan-agreed');
    if (
      moved.length > 0 &&
      !(carries && paper !== undefined && !moved.includes('hearing-moved') && !moved.includes('withdrawn'))
    )
      return is('update');
    if (paper !== undefined) return is(paper, carries);
    if (input.news.length > 0) return is('update');
    return { kind: 'other', carrier: carries, understood: input.roll || input.names };
  }
  if (
    office &&
    paper !== undefined &&
    (carries || (!TO_COME.test(input.text) && input.news.length === 0 && !input.arrears))
  )
    return is(paper, carries);
  if (input.role === 'tenant' && input.ownRole !== 'landlord' && input.ownRole !== 'estate-agent')
    return is('tenant-request');
  if (isUpdate(input)) return is('update');
  // A landlord or his agent sends the paper itself along.
  if (paper !== undefined && carries && !TO_COME.test(input.text) && paperIsAttached(input.ownText))
    return is(paper, true);
  const landlordSide = ['landlord', 'estate-agent', 'lawyer'].includes(input.role);
  const bare = !input.names && !input.home;
  if (carries && bare && !input.amount)
    return {
      kind:
        input.arrears && landlordSide ? 'arrears' : input.arrears || input.problems ? 'referral' : 'other',
      carrier: true,
      understood: true,
    };
  if (landlordSide && input.arrears) return is('arrears');
  if (input.role === 'unknown' && input.arrears && (input.amount || input.names || input.home))
    return is('arrears');
  if (landlordSide && (input.problems || input.names)) return is('referral');
  if (
    ['professional', 'relative', 'neighbour', 'colleague'].includes(input.role) &&
    (input.names || input.home || input.problems)
  ) {
    return input.names || input.home
      ? is('referral')
      : { kind: 'referral', carrier: carries, understood: anyCue(homeWords, input.text) && input.problems };
  }
  if (input.problems && (input.names || input.home)) return is('referral');
  return { kind: 'other', carrier: carries, understood: false };
}

const ATTACHED_PAPER =
  /(?:bijlage|hierbij|bijgevoegd\w*|bijgaand\w*|afschrift|kopie|copie|ci-joint\w*|annexe|attached|enclosed|anbei|anhang)\b[^.]{0,80}\b(?:verzoekschrift|dagvaarding|vonnis|oproeping|exploot|requ[êe]te|citation|jugement|petition|summons|judg?ment|aankondiging|brief van de (?:deurwaarder|griffie))|\b(?:verzoekschrift|dagvaarding|vonnis|oproeping|exploot|requ[êe]te|citation|jugement)\b[^.]{0,40}\b(?:in bijlage|bijgevoegd|als bijlage|en annexe|ci-joint|attached)/i;
const paperIsAttached = (text: string): boolean => ATTACHED_PAPER.test(text);

/** Words with which somebody reports a debt for the first time. */
const FRESH =
  /\b(?:nieuwe melding|melden wij|meld ik|aanmeld\w*|(?:nog )?(?:geen|niets|niet) (?:meer )?(?:\p{Ll}+ )?(?:betaald|ontvangen)|betaalt (?:al|nog|weer)|huurt|toujours pas|has not paid)\b/iu;

function isUpdate(input: KindInput): boolean {
  const answers = input.isReply || replyPrefix.test(input.subject);
  // In a thread with us, a landlord who tells of a payment or a departure brings news; a new debt in full is a new signal.
  if (input.news.length === 0)
    return answers && anyCue(followUpCues, input.ownText) && !FRESH.test(input.ownText);
  const thread = input.isReply || replyPrefix.test(input.subject) || FOLLOW_UP.test(input.subject);
  if (
    input.news.includes('paid') ||
    input.news.includes('withdrawn') ||
    input.news.includes('hearing-moved')
  ) {
    // A new debt is told beside an old one that was paid: then it is a fresh signal.
    return thread || !(input.arrears && input.amount);
  }
  if (input.news.includes('plan-agreed')) return thread || !input.amount || FOLLOW_UP.test(input.text);
  return (
    thread ||
    (FOLLOW_UP.test(input.text.slice(0, 300)) &&
      !/\b(?:nieuwe melding|melden wij|meld ik|aanmeld)/i.test(input.text))
  );
}
