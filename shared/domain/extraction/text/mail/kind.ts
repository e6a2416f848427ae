import type { SignalKind } from '#events/signal.ts';
import type { News } from '../../../facts.ts';
import { anyCue } from '../cue.ts';
import { courtMentions } from '../cues/court-kinds.ts';
import { replyPrefix } from '../cues/mail-boundaries.ts';
import { attachmentCues, followUpCues } from '../cues/narrative.ts';
import { homeWords } from '../cues/non-signals.ts';
import type { WriterRole } from '../writer-roles.ts';

/** What decides the kind of a mail. */
export type KindInput = {
  readonly role: WriterRole;
  readonly ownRole: WriterRole;
  readonly subject: string;
  /** The letter that counts is not the sender's own. */
  readonly passedOn: boolean;
  /** New and forwarded text. */
  readonly text: string;
  /** New text only. */
  readonly ownText: string;
  readonly isReply: boolean;
  /** The headers point at a mail that went before, be it the sender's own. */
  readonly goesOn: boolean;
  readonly arrears: boolean;
  readonly amount: boolean;
  /** A sum of money that is not said to be paid. */
  readonly sum: boolean;
  /** The letters say that the rent is paid. */
  readonly paidUp: boolean;
  /** A trouble with the home beside arrears. */
  readonly troubles: boolean;
  readonly problems: boolean;
  readonly names: boolean;
  readonly home: boolean;
  readonly roll: boolean;
  readonly news: readonly News[];
  readonly report: boolean;
  /** A day is named on which somebody is put out. */
  readonly evictionAhead: boolean;
  /** The letter names a landlord who is not its writer. */
  readonly namesLandlord: boolean;
  /** The new text asks something. */
  readonly asks: boolean;
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
    if ((input.names || input.roll) && OWN_WORK.test(input.ownText)) return is('update');
  }
  const hers = input.passedOn && ['tenant', 'relative', 'neighbour'].includes(input.ownRole);
  if (!hers && (input.role === 'court' || input.role === 'bailiff')) {
    const moved = input.news.filter((news) => news !== 'plan-broken' && news !== 'plan-agreed');
    if (
      moved.length > 0 &&
      !(carries && paper !== undefined && !moved.includes('hearing-moved') && !moved.includes('withdrawn'))
    )
      return is('update');
    if (input.role === 'court' && !carries && EARLIER.test(input.text)) return is('update');
    // A threat that hangs on a plan is the judgment that set the plan: no day is fixed, as the bailiff says himself.
    if (input.role === 'bailiff' && paper === 'eviction-notice' && NONE_PLANNED.test(input.text))
      return is('judgment', carries);
    // A bailiff who names the day gives notice of it, whatever judgment he names with it.
    if (input.role === 'bailiff' && paper === 'judgment' && input.evictionAhead)
      return is('eviction-notice', carries);
    if (paper !== undefined) return is(paper, carries);
    if (input.news.length > 0) return is('update');
    return { kind: 'other', carrier: carries, understood: input.roll || input.names };
  }
  if (
    office &&
    !hers &&
    paper !== undefined &&
    (carries || (!TO_COME.test(input.text) && input.news.length === 0 && !input.arrears))
  )
    return is(paper, carries);
  const tenantsLawyer = input.role === 'lawyer' && FOR_TENANT.test(input.text);
  // A landlord's lawyer who says that the paper went to the court tells of that, whatever debt he names with it.
  const done = !tenantsLawyer && input.role === 'lawyer' ? paperDone(input.text) : undefined;
  if (done !== undefined && !hers && input.news.length === 0 && !input.isReply) return is(done, carries);
  if (tenantsLawyer) return isUpdate(input) ? is('update') : is('referral');
  // Whom a letter of landlord, bailiff or court reached passes it on to ask for help: it is her own request, or her daughter's.
  if (input.passedOn && input.ownRole === 'tenant') return is('tenant-request');
  if (input.passedOn && ['relative', 'neighbour'].includes(input.ownRole) && toHerself(input.role))
    return is('referral');
  if (input.role === 'tenant' && input.ownRole !== 'landlord' && input.ownRole !== 'estate-agent')
    return is('tenant-request');
  if (isUpdate(input)) return is('update');
  // A landlord or his agent sends the paper itself along.
  if (paper !== undefined && carries && !TO_COME.test(input.text) && paperIsAttached(input.ownText))
    return is(paper, true);
  const landlordSide =
    ['landlord', 'estate-agent', 'lawyer'].includes(input.role) ||
    ['landlord', 'estate-agent'].includes(input.ownRole);
  const bare = !input.names && !input.home;
  if (carries && bare && !input.amount)
    return {
      kind:
        input.arrears && landlordSide ? 'arrears' : input.arrears || input.problems ? 'referral' : 'other',
      carrier: true,
      understood: true,
    };
  // Figures about many tenants are no household.
  if (bare && input.arrears && MANY.test(input.text))
    return { kind: 'other', carrier: carries, understood: false };
  // Who lets and tells of a sum, and of no trouble but that, reports a debt in whatever words.
  const debt =
    input.arrears || (input.sum && !input.troubles && !input.paidUp && (input.names || input.home));
  if (landlordSide && debt) return is('arrears');
  if (AGENT.test(input.text) && input.arrears && (input.names || input.home)) return is('arrears');
  if (input.role === 'unknown' && input.arrears && (input.amount || input.names || input.home))
    return is(input.namesLandlord || THEIR_LANDLORD.test(input.text) ? 'referral' : 'arrears');
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
  // `haar huisbaas`: whoever tells of her and of her landlord, and asks something, is neither of them.
  const speaksForHer = input.asks && THEIR_LANDLORD.test(input.text);
  if (input.names && input.home && (speaksForHer || HOME_AT_RISK.test(input.text))) return is('referral');
  return { kind: 'other', carrier: carries, understood: false };
}

const NONE_PLANNED =
  /\bgeen (?:datum (?:voor|van) (?:de |een )?)?(?:uitdrijving|uithuiszetting|ontruiming|uitzetting)\b[^.;]{0,30}\b(?:gepland|voorzien|bepaald|vastgesteld|aan de orde)\b|\b(?:uitdrijving|uithuiszetting|ontruiming|uitzetting)\b[^.;]{0,30}\b(?:niet|nog geen datum)\b[^.;]{0,15}\b(?:gepland|voorzien|bepaald|vastgesteld|aan de orde)\b|\b(?:aucune|pas(?: encore)? (?:d['’]|de)) ?(?:date (?:d['’]|pour (?:l['’]|une ))?)?expulsion\b[^.;]{0,30}\b(?:pr[ée]vue|fix[ée]e|planifi[ée]e)|\bexpulsion n['’]est (?:pas|donc pas)[^.;]{0,20}(?:pr[ée]vue|fix[ée]e|planifi[ée]e)|\bno eviction\b[^.;]{0,30}\b(?:planned|scheduled)|\bkeine räumung\b[^.;]{0,30}\b(?:geplant|angesetzt)/i;

const PAPERS: readonly (readonly [SignalKind, RegExp])[] = [
  [
    'summons',
    /\b(?:dagvaarding|citation)\b[^.;?]{0,90}\b(?:betekend|uitgebracht|signifi[ée]e)(?!\p{L})|\b(?:liet|lieten|heb|hebben|werd|is)\b[^.;?]{0,90}\bgedagvaard\b|\bbetekende[^.;?]{0,60}\bdagvaarding\b|\bsummons\b[^.;?]{0,60}\bserved\b/iu,
  ],
  [
    'petition',
    /\b(?:leg(?:de|den)|dien(?:de|den))\b[^.;?]{0,160}\bverzoekschrift\b[^.;?]{0,20}\b(?:neer|in)\b|\bverzoekschrift\b[^.;?]{0,90}\b(?:neergelegd|ingediend)\b|\b(?:ai|avons|a) d[ée]pos[ée][^.;?]{0,60}\brequ[êe]te\b|\brequ[êe]te\b[^.;?]{0,60}\b(?:d[ée]pos[ée]e)(?!\p{L})|\bpetition\b[^.;?]{0,60}\bfiled\b/iu,
  ],
];

/** The paper that the letter says was filed or served; one that will be is only threatened. */
const paperDone = (text: string): SignalKind | undefined =>
  PAPERS.find(([, pattern]) => {
    const found = pattern.exec(text)?.[0];
    return found !== undefined && !TO_COME.test(found);
  })?.[0];

/** Somebody may lose the home, in whatever words. */
const HOME_AT_RISK =
  /(?<!\p{L})(?:dreig\p{L}*|riske\p{L}*|vreest|risque\p{L}*|menac\p{L}*|at risk|afraid|droht|fürchtet)(?!\p{L})[^.;]{0,80}(?<!\p{L})(?:woning|appartement|huis|woonst|studio|kamer|kot|uithuis\p{L}*|uitgezet|dakloos|straat|rue|logement|expuls\p{L}*|home|house|flat|evict\p{L}*|homeless|wohnung|räumung|obdachlos)(?!\p{L})|(?<!\p{L})uit (?:zijn|haar|hun|het|de) (?:huur)?(?:huis|woning|appartement|studio|kamer)(?!\p{L})[^.;]{0,25}(?:gezet|moet|moeten)/iu;

const toHerself = (role: WriterRole): boolean =>
  ['court', 'bailiff', 'lawyer', 'landlord', 'estate-agent'].includes(role);

/** What a worker of the service tells a colleague about her own work. */
const OWN_WORK =
  /\b(?:verslag|huisbezoek|(?:langs|bij)\b[^.;]{0,40}\bgeweest|gesprek|gesproken|gebeld|opgebeld|afspraak|zie (?:hem|haar|hen) terug|opgevolgd|compte rendu|visite|visited|besuch)\b/i;
/** A registry that speaks of the paper which it sent before. */
const EARLIER =
  /\b(?:eerder|reeds|vroeger|vorige|al)\b[^.;]{0,25}\b(?:van ons|bezorgd|ontving\w*|ontvangen|meegedeeld|gemeld|overgemaakt|toegestuurd)|\b(?:in aansluiting op|als gevolg van|in vervolg op|aansluitend (?:op|bij))\b|\b(?:pr[ée]c[ée]demment|ant[ée]rieurement|suite à notre|faisant suite)\b|\bpreviously (?:sent|communicated)\b/i;
/** A lawyer who stands by the tenant. */
const FOR_TENANT =
  /\bbewindvoer(?:der|ing)\b|\bschuldbemiddel(?:aar|aarster|ing)\b|\bcollectieve schuldenregeling\b|\bm[ée]diat(?:eur|rice) de dettes\b|\br[èe]glement collectif\b|\bbeschermde persoon\b|\badministrateur (?:provisoire|des biens)|\bpro[- ]?deo\b|\b(?:huurder|huurster)\b[^.]{0,40}\b(?:mijn cli[ëe]nte?|bijsta|verdedig)|\bmijn cli[ëe]nte?\b[^.;]{0,60}\b(?:haar|zijn|hun) (?:huurgeschil|huisbaas|verhuurder|eigenaar|woning|huur)|\b(?:haar|zijn) huurgeschil\b|\bma cliente?\b[^.;]{0,60}\b(?:son|sa) (?:propri[ée]taire|bailleur|logement)|\b(?:locataire)\b[^.;]{0,30}\bmon client|\bmy client\b[^.;]{0,60}\b(?:his|her) landlord/i;
/** Somebody else lets the home: who writes is not the landlord. */
const THEIR_LANDLORD =
  /\b(?:haar|zijn|hun|de|een) (?:huisbaas|huisbazin|verhuurder|verhuurster|eigenaar|eigenares|huiseigenaar|woonmaatschappij|syndicus)\b|\b(?:son|sa|leur|le|la) (?:propri[ée]taire|bailleur|bailleresse)\b|\b(?:his|her|their|the) (?:landlord|landlady|owner)\b|\b(?:sein|ihr|der|die)(?:e|er)? vermieter/i;
/** Somebody who acts for whoever lets: a notary, a steward. */
const AGENT =
  /\b(?:ik|wij) (?:treed|treden) op (?:voor|namens)\b[^.;]{0,120}\b(?:eigenaar|eigenares|eigenaars|verhuur(?:d?er|ster)s?|erfgenamen|nalatenschap)|\b(?:namens|voor rekening van|in opdracht van|voor) (?:de|onze|mijn) (?:eigenaar|eigenares|eigenaars|verhuur(?:d?er|ster)s?|opdrachtgever|cli[ëe]nte?)\b|\bpour (?:le compte de|nos? mandants?)\b|\bon behalf of the (?:owner|landlord)/iu;
const MANY =
  /\b(?:\d{1,4}|aantal|alle|meerdere|verschillende|vele?|onze|de|les|nos|our|all) (?:\p{L}+ )?(?:huurders|dossiers|gezinnen|huishoudens|locataires|m[ée]nages|tenants|households|mieter)\b/iu;

const ATTACHED_PAPER =
  /(?:bijlage|hierbij|bijgevoegd\w*|bijgaand\w*|afschrift|kopie|copie|ci-joint\w*|annexe|attached|enclosed|anbei|anhang)\b[^.]{0,80}\b(?:verzoekschrift|dagvaarding|vonnis|oproeping|exploot|requ[êe]te|citation|jugement|petition|summons|judg?ment|aankondiging|brief van de (?:deurwaarder|griffie))|\b(?:verzoekschrift|dagvaarding|vonnis|oproeping|exploot|requ[êe]te|citation|jugement)\b[^.]{0,40}\b(?:in bijlage|bijgevoegd|als bijlage|en annexe|ci-joint|attached)/i;
const paperIsAttached = (text: string): boolean => ATTACHED_PAPER.test(text);

/** Words with which somebody reports a debt for the first time. */
const FRESH =
  /\b(?:(?:tweede|nieuwe?|ander|volgende?) (?:geval|dossier|huurder|huurster|melding|aanmelding)|nieuwe melding|melden wij|meld ik|aanmeld\w*|(?:nog )?(?:geen|niets|niet) (?:meer )?(?:\p{Ll}+ )?(?:betaald|ontvangen)|betaalt (?:al|nog|weer)|huurt|toujours pas|has not paid)\b/iu;

/** The matter is over, also outside a thread: the tenant left and gave the keys, the file may be closed. */
const CLOSED =
  /\b(?:dossier|zaak|melding|aanmelding)\b[^.;]{0,30}\b(?:gesloten|afgesloten|afsluiten|dicht|stopgezet|stopzetten)\b|\b(?:tussenkomst|opvolging|begeleiding|hulp|intervention|suivi|accompagnement)\b[^.;]{0,30}\b(?:niet (?:meer|langer) nodig|overbodig|plus n[ée]cessaire)|\b(?:vertrokken|verlaten|verhuisd|uitgetrokken)\b[^.;]{0,110}\bsleutels?\b|\bsleutels?\b[^.;]{0,40}\b(?:afgegeven|ingeleverd|teruggekregen|terugbezorgd)|\b(?:a|ont) (?:quitt[ée]|rendu|remis)\b[^.;]{0,40}\b(?:cl[ée]s|clefs|logement|appartement)|\b(?:has|have) (?:moved out|left|handed)\b[^.;]{0,40}\b(?:keys?|flat|house|apartment)|\bschl[üu]ssel\b[^.;]{0,30}\b(?:abgegeben|zur[üu]ck)/i;

/** Who reported says that the report falls away, whatever sums he names with it. */
const RETRACTED =
  /\b(?<!\b(?:als|indien|voor|voordat|tot|wanneer) )(?:onze|mijn) (?:\p{L}+ )?(?:melding|aanmelding|signalement)\b[^.;]{0,40}\b(?:vervalt|schrappen|geschrapt|intrekken|ingetrokken|zonder voorwerp|zonder gevolg|afgesloten|afsluiten|gesloten|sluiten)(?!\p{L})|\b(?:notre|mon|ce) signalement\b[^.;]{0,40}(?:sans objet|caduc|annul[ée]|cl[ôo]tur|class)|\b(?:our|my|this) (?:report|referral)\b[^.;]{0,40}\b(?:withdrawn|closed|lapses|void|no longer)|\b(?:unsere|meine) meldung\b[^.;]{0,40}\b(?:erledigt|hinf[äa]llig|zur[üu]ckgezogen)/iu;

function isUpdate(input: KindInput): boolean {
  const landlordWrites = ['landlord', 'estate-agent', 'unknown'].includes(input.role);
  if (landlordWrites && !input.amount && CLOSED.test(input.text)) return true;
  if (landlordWrites && RETRACTED.test(input.ownText)) return true;
  const answers = input.isReply || replyPrefix.test(input.subject);
  // In a thread with us, a landlord who tells of a payment or a departure brings news; a new debt in full is a new signal.
  if (input.news.length === 0) {
    if (!answers || FRESH.test(input.ownText)) return false;
    if (anyCue(followUpCues, input.ownText)) return true;
    // An answer that brings no debt of its own goes on with what we wrote about.
    return input.isReply && !input.amount && !['tenant', 'relative', 'neighbour'].includes(input.role);
  }
  const thread =
    input.isReply || input.goesOn || replyPrefix.test(input.subject) || FOLLOW_UP.test(input.subject);
  if (
    input.news.includes('paid') ||
    input.news.includes('withdrawn') ||
    input.news.includes('hearing-moved')
  ) {
    // A new debt is told beside an old one that was paid: then it is a fresh signal. Who stands by the tenant and asks for help
    // says in passing what was paid.
    const helper = ['relative', 'neighbour', 'professional'].includes(input.role);
    return thread || (!(input.arrears && input.amount) && !(helper && input.asks));
  }
  // An office that tells of a plan it made and asks for nothing brings news; one that asks for help reports a household.
  if (input.news.includes('plan-agreed'))
    return (
      thread ||
      !input.amount ||
      FOLLOW_UP.test(input.text) ||
      (!input.asks && !input.troubles && !FRESH.test(input.text))
    );
  return (
    thread ||
    (FOLLOW_UP.test(input.text.slice(0, 300)) &&
      !/\b(?:nieuwe melding|melden wij|meld ik|aanmeld)/i.test(input.text))
  );
}
