import type { Landlord } from '#events/signal.ts';
import { findEnterpriseNumbers } from '../../../normalise/identifiers.ts';
import { parsePersonNames, properCase } from '../../../normalise/names.ts';
import { findVersus } from '../mentions/versus.ts';
import type { Span } from '../source-text.ts';
import type { TextFacts } from '../text-facts.ts';
import { roleAt, type Zone } from './zones.ts';

export type CourtLandlord = { readonly landlord: Landlord; readonly span: Span; readonly confidence: number };

const LEAD =
  /^(?:[\s:,]|\d ?[.)]|(?:de|het|la|le|les|l['’])[ ](?=(?:bv|nv|vzw|cv|cvba|bvba|[\p{Ll}ë]+[ ](?:vennootschap|verhuurkantoor|maatschappij|vereniging)|sociaal|sociale|erkende|vennootschap|firma|eigenaars?|verhuurd|coöperatieve|naamloze|besloten|soci[ée]t[ée]|srl|sa|asbl|scrl))|(?:de )?(?:eigenaars?|verhuur(?:d?er|ster)s?|(?:(?:erkende|sociale|naamloze|besloten|coöperatieve|gewone commanditaire|commanditaire) )*vennootschap(?: met beperkte aansprakelijkheid| met sociaal oogmerk)?|(?:erkend )?sociaal verhuurkantoor|woonmaatschappij|vereniging zonder winstoogmerk|firma|soci[ée]t[ée](?: anonyme| de logement)?),?[ ])+/iu;
const COUPLE =
  /^(?:de )?(?:echtgenoten|echtpaar|consorten|consorts|les époux|époux|(?:[Dd]ie )?[Ee]heleute)[ \n](?<name>\p{Lu}[\p{L}'’ -]{2,60}?)(?=[.,;:(\n]|$)/u;
/** `erven De Clippel`: those who inherit are named after whom they inherit from. */
const HEIRS =
  /^(?:de )?(?:erven|erfgenamen|héritiers|succession|erben|erbengemeinschaft)[ \n](?:van |de |von )?\p{Lu}/iu;
const STOP =
  /[,;:\n\t(]| met (?:maatschappelijke )?zetel| wonende| gevestigd| dont le si[èe]ge| ayant son si[èe]ge| KBO| BCE| ingeschreven/u;
const LEGAL_FIRST = /^(?<form>bv|nv|vzw|cv|cvba|bvba)[ \n](?<name>.+)$/;

/** `…, en haar echtgenoot, de heer`, `2. mevrouw`: the next name is an applicant too. */
const CO_APPLICANT =
  /^[^;]{0,140}?(?:[,;]?[ \n](?:en|et)[ \n](?:(?:zijn|haar|diens|son|sa)[ \n](?:echtgeno(?:o)?te?|vrouw|man|partner|[ée]pou(?:x|se)),?[ \n])?(?:de[ \n]heer|mevr\S*|monsieur|madame|mme|m\.)[ \n]|[;,\n][ \n]?2[.)°][ \n](?:de[ \n]heer|mevr\S*|monsieur|madame|mme|m\.)[ \n])$/i;

/** Who applies or lets: the firm or the persons whose particulars stand with the applicant. */
export function courtLandlord(facts: TextFacts, zones: readonly Zone[]): CourtLandlord | undefined {
  const found = zones
    .filter((zone) => zone.role === 'applicant')
    .flatMap((zone) => applicantIn(facts, zones, zone) ?? []);
  const [first] = found;
  if (first === undefined)
    return (
      byLabel(facts) ??
      byVersus(facts) ??
      byOwnership(facts, zones) ??
      byRequest(facts, zones) ??
      byLetterhead(facts) ??
      byOwnWriting(facts, zones)
    );
  // A heading names the client in short; his particulars follow.
  const short = first.landlord.name?.toLowerCase() ?? '';
  return (
    found.find(
      ({ landlord }) =>
        landlord.enterpriseNumber !== undefined &&
        first.landlord.enterpriseNumber === undefined &&
        short !== '' &&
        landlord.name?.toLowerCase().includes(short) === true,
    ) ?? first
  );
}

function applicantIn(facts: TextFacts, zones: readonly Zone[], zone: Zone): CourtLandlord | undefined {
  const name = nameIn(facts, zone);
  if (name === undefined) return undefined;
  const inside = facts.text.slice(zone.bodyStart, zone.end);
  const enterpriseNumber = findEnterpriseNumbers(inside)[0]?.value;
  const until = applicantEnd(zones, zone);
  const phone = facts.phones.find((each) => each.start >= zone.bodyStart && each.end <= until)?.phone;
  const email = facts.emails.find((each) => each.start >= zone.bodyStart && each.end <= until)?.email;
  return {
    landlord: {
      name: name.text,
      ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }),
      ...(email === undefined ? {} : { email }),
      ...(phone === undefined ? {} : { phone }),
    },
    span: name.span,
    confidence: 0.92,
  };
}

/** The particulars of the applicant end where another party's begin. */
const applicantEnd = (zones: readonly Zone[], zone: Zone): number =>
  Math.min(
    zone.end,
    ...zones
      .filter((each) => each.start > zone.bodyStart && each.role !== 'applicant')
      .map((each) => each.start),
  );

function nameIn(facts: TextFacts, zone: Zone): { text: string; span: Span } | undefined {
  const raw = facts.text.slice(zone.bodyStart, zone.end);
  const lead = LEAD.exec(raw)?.[0].length ?? 0;
  const start = zone.bodyStart + lead;
  const couple = COUPLE.exec(facts.text.slice(start, zone.end));
  const pair = couple?.groups?.['name'];
  if (pair !== undefined)
    return { text: pair.trim(), span: { start, end: start + (couple?.[0].length ?? 0) } };
  const heirs = facts.text.slice(start, zone.end).split(STOP)[0]?.trim() ?? '';
  if (HEIRS.test(heirs) && heirs.length < 60)
    return { text: heirs, span: { start, end: start + heirs.length } };
  const organisation = facts.organisations.find(
    (each) =>
      each.start >= zone.bodyStart &&
      each.end <= zone.end &&
      each.start - zone.bodyStart < 140 &&
      each.kind !== 'court' &&
      each.kind !== 'bailiff',
  );
  const persons = facts.persons.filter(
    (each) =>
      each.start >= zone.bodyStart &&
      each.end <= zone.end &&
      !each.professional &&
      each.start - zone.bodyStart < 160,
  );
  const [person] = persons;
  if (organisation !== undefined && (person === undefined || organisation.start < person.start)) {
    return { text: tidyFirm(organisation.name), span: organisation };
  }
  if (person !== undefined) {
    const together = persons.filter(
      (each, index) =>
        each === person ||
        (person.couple !== undefined && each.couple === person.couple) ||
        CO_APPLICANT.test(facts.text.slice(persons[index - 1]?.end ?? 0, each.start)),
    );
    const names = together.map((each) =>
      [each.givenName, each.familyName].filter((part) => part !== undefined).join(' '),
    );
    const last = together.at(-1) ?? person;
    return {
      text: names.join(/\bet\b/.test(facts.text.slice(person.end, last.start)) ? ' et ' : ' en '),
      span: { start: person.start, end: last.end },
    };
  }
  const head = facts.text.slice(start, zone.end).split(STOP)[0]?.trim() ?? '';
  if (head.length < 4 || head.length > 80 || !/^\p{Lu}/u.test(head)) return undefined;
  return { text: tidyFirm(head), span: { start, end: start + head.length } };
}

/** `bv Kempisch Woonfonds` and `Kempisch Woonfonds bv` are one; the form goes behind, as the firms themselves write it. */
function tidyFirm(name: string): string {
  const line = name
    .replace(/\s+/g, ' ')
    .replace(/^(?:la|de|het) (?=(?:bv|nv|vzw|cv|cvba|bvba|srl|sa|asbl|scrl|soci[ée]t[ée]) )/i, '');
  const match = LEGAL_FIRST.exec(line);
  return match?.groups === undefined
    ? line.replace(/^(?:société de logement|coöperatieve vennootschap) (?=\p{Lu})/iu, '')
    : `${match.groups['name'] ?? ''} ${match.groups['form'] ?? ''}`;
}

function byLabel(facts: TextFacts): CourtLandlord | undefined {
  const field = facts.form.find((each) => each.owner === 'landlord' && each.value.end > each.value.start);
  if (field === undefined) return undefined;
  const head = facts.text.slice(field.value.start, field.value.end).split(STOP)[0]?.trim() ?? '';
  if (head.length < 3 || head.length > 80) return undefined;
  const organisation = facts.organisations.find(
    (each) => each.start >= field.value.start && each.end <= field.value.end,
  );
  const persons = organisation === undefined && !HEIRS.test(head) ? parsePersonNames(head) : [];
  const name =
    organisation?.name ??
    (persons.length > 0
      ? persons
          .map((each) => [each.givenName, each.familyName].filter((part) => part !== undefined).join(' '))
          .join(' en ')
      : properCase(head));
  const enterpriseNumber = findEnterpriseNumbers(facts.text.slice(field.value.start, field.value.end + 80))[0]
    ?.value;
  return {
    landlord: { name: tidyFirm(name), ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }) },
    span: field.value,
    confidence: 0.9,
  };
}

const ASKS =
  /^[^.;]{0,90}\b(?:heeft|hebben|vraagt|vragen|verzoekt|verzoeken|vordert|wenst|a demandé|demande|sollicite)\b/i;

/** `Woonmaatschappij X heeft ons gevraagd u op te roepen`: a firm or person outside other particulars that asks. */
function byRequest(facts: TextFacts, zones: readonly Zone[]): CourtLandlord | undefined {
  const mentions = [
    ...facts.organisations.filter(
      (each) => each.kind !== 'court' && each.kind !== 'bailiff' && each.kind !== 'professional',
    ),
    ...facts.persons.filter((each) => !each.professional),
  ];
  const asking = mentions
    .toSorted((a, b) => a.start - b.start)
    .find((each) => {
      const role = roleAt(zones, each.start);
      return (
        role !== 'defendant' &&
        role !== 'lawyer' &&
        role !== 'bailiff' &&
        ASKS.test(facts.text.slice(each.end, each.end + 130))
      );
    });
  if (asking === undefined) return undefined;
  return {
    landlord: { name: facts.text.slice(asking.start, asking.end).replace(/\n/g, ' ') },
    span: asking,
    confidence: 0.8,
  };
}

const OWNS =
  /^,?[ \n](?:(?:de|uw|hun|haar|zijn|votre|leur|son|le|la|als|ihr(?:e)?)[ \n])?(?:eigenaars?|eigenares|verhuur(?:d?er|ster)s?|huisbaas|propri[ée]taires?|bailleurs?|bailleresse|vermieter(?:in)?|eigentümer(?:in)?)(?!\p{L})/iu;
const OWNED_BY =
  /(?<!\p{L})(?:eigenaars?|eigenares|verhuur(?:d?er|ster)s?|huisbaas|propri[ée]taires?|bailleurs?|bailleresse|vermieter(?:in)?|eigentümer(?:in)?|in opdracht van|in naam van|namens|pour le compte de|mandat[ée]s? par|im auftrag von)[ \n]?[,:(]?[ \n](?:(?:de[ \n])?heer |mevr\S* |dhr\.? |m\. |mme |monsieur |madame |herrn? |frau |de |het |la |le )?$/iu;

/** `De heer Marc Hoste, eigenaar van de woning`, `uw verhuurder, Teutenhuis bv`: the word for who lets stands beside the name. */
function byOwnership(facts: TextFacts, zones: readonly Zone[]): CourtLandlord | undefined {
  const { text } = facts;
  const owner = mentionsOf(facts).find(
    (each) =>
      (OWNED_BY.test(text.slice(Math.max(0, each.start - 50), each.start)) ||
        OWNS.test(text.slice(each.end, each.end + 40))) &&
      roleAt(zones, each.start) !== 'lawyer' &&
      !COURT_WORD.test(text.slice(each.start, each.end)),
  );
  return owner === undefined
    ? undefined
    : {
        landlord: { name: tidyFirm(text.slice(owner.start, owner.end)) },
        span: owner,
        confidence: 0.82,
      };
}

const COURT_WORD = /vredegerecht|rechtbank|kanton|justice de paix|tribunal|gericht/i;

const mentionsOf = (facts: TextFacts) =>
  [
    ...facts.organisations.filter(
      (each) => each.kind !== 'court' && each.kind !== 'bailiff' && each.kind !== 'professional',
    ),
    ...facts.persons.filter((each) => !each.professional && each.familyName !== undefined),
  ].toSorted((a, b) => a.start - b.start);

const I_LET =
  /(?<!\p{L})(?:ik (?:ben|blijf) (?:de )?(?:eigenaar|eigenares|verhuurder|verhuurster)|ik (?:verhuur|verhuurde)|ik heb (?:een|nog een) (?:\p{Ll}+ )?(?:huis|huisje|appartement|appartementje|studio|woning|rijwoning|pand)|(?:mijn|onze) huurd(?:er|ers|ster)|wij (?:verhuren|verhuurden)|je (?:suis|reste) (?:le |la )?(?:propri[ée]taire|bailleur|bailleresse)|je loue|(?:mon|ma|nos) locataires?|ich vermiete|meine? mieter(?:in)?)(?!\p{L})/iu;

/** Who lets writes to the judge in the first person: his name opens his letter or signs it. */
function byOwnWriting(facts: TextFacts, zones: readonly Zone[]): CourtLandlord | undefined {
  if (!I_LET.test(facts.text)) return undefined;
  const full = facts.persons.filter(
    (each) => each.givenName !== undefined && each.familyName !== undefined && !each.professional,
  );
  const writer =
    full.find((each) => each.start < 3) ??
    full.findLast(
      (each) => each.start > facts.text.length - 160 && roleAt(zones, each.start) !== 'defendant',
    );
  if (writer === undefined || roleAt(zones, writer.start) === 'defendant') return undefined;
  return {
    landlord: { name: [writer.givenName, writer.familyName].join(' ') },
    span: writer,
    confidence: 0.75,
  };
}

/** How far down a letterhead reaches. */
const LETTERHEAD = 60;

/** A housing company or firm on whose own paper the petition is written. */
function byLetterhead(facts: TextFacts): CourtLandlord | undefined {
  const firm = facts.organisations.find((each) => each.start < LETTERHEAD);
  if (firm === undefined || (firm.kind !== 'housing' && firm.kind !== 'firm')) return undefined;
  if (/advoca|avocat|law/i.test(firm.name)) return undefined;
  const particulars = facts.text.slice(firm.start, firm.end + 120);
  const enterpriseNumber = findEnterpriseNumbers(particulars)[0]?.value;
  return {
    landlord: { name: tidyFirm(firm.name), ...(enterpriseNumber === undefined ? {} : { enterpriseNumber }) },
    span: firm,
    confidence: 0.8,
  };
}

function byVersus(facts: TextFacts): CourtLandlord | undefined {
  const [versus] = findVersus(facts.text);
  return versus === undefined
    ? undefined
    : { landlord: { name: versus.landlord }, span: versus.landlordSpan, confidence: 0.8 };
}
