import { anyCue } from '../cue.ts';
import {
  generalMail,
  inNeed,
  noCaseYet,
  offers,
  ownHome,
  readersHome,
  seeksHome,
  seeksOffer,
  studies,
} from '../cues/general-mail.ts';

/** What tells whether a mail is about a household at all. */
export type GeneralInput = {
  readonly subject: string;
  /** New and forwarded text. */
  readonly text: string;
  /** The text with its signature. */
  readonly fullText: string;
  /** A tenant is named, or a roll number. */
  readonly names: boolean;
  /** The letter's own words say that a landlord, tenant, relative or carer writes. */
  readonly fromKnownSide: boolean;
};

/** Somebody of whom it is told, without a name: `een huurder`, `mevrouw`, `the lady upstairs`. */
const SOMEBODY =
  /(?<!\p{L})(?:een|de|deze|die|mijn|onze|la|le|une|un|cette|ce|mon|ma|notre|the|a|this|my|our|der|die|ein|eine|mein\p{L}*|unser\p{L}*) (?:\p{Ll}+ )?(?:huurder|huurster|bewoner|bewoonster|gezin|dame|vrouw|man|meneer|mevrouw|buurman|buurvrouw|cli[ëe]nte?|pati[ëe]nte?|locataire|dame|monsieur|famille|voisine?|patiente?|tenant|lady|woman|family|neighbou?r|patient|mieter(?:in)?|familie|nachbar(?:in)?)(?!\p{L})|(?<!\p{L})(?:hij|zij|elle|il|she|he|er) (?:woont|huurt|betaalt|moet|habite|loue|doit|lives|rents|must|wohnt|mietet)(?!\p{L})/iu;

/** The letter speaks of one household, or of a home and who lives there. */
export const tellsOfSomebody = (text: string): boolean => SOMEBODY.test(text);

/**
 * True where a mail is surely about no household: minutes and figures, a survey, a notice of a portal, an offer to anybody,
 * somebody who looks for a home. In doubt false: a person reads it.
 */
export function isGeneral(input: GeneralInput): boolean {
  if (input.names) return false;
  const both = `${input.subject}\n${input.text}`;
  if (isOffer(input, both)) return true;
  if (isStudy(both)) return true;
  if (SOMEBODY.test(both)) return false;
  if (anyCue(seeksHome, both) && anyCue(seeksOffer, both) && !anyCue(inNeed, both)) return true;
  return generalMail.some(({ subject, text }) => {
    const hits = text.filter((each) => each.pattern.test(input.fullText)).length;
    // A student of social work speaks as a carer does.
    const enough = input.fromKnownSide ? 3 : 2;
    return hits >= enough && (hits >= 3 || anyCue(subject, input.subject));
  });
}

/** Something is sold or lent, and the home is the reader's. */
const isOffer = (input: GeneralInput, both: string): boolean => {
  const hits = offers.filter((each) => each.pattern.test(both)).length;
  if (hits > 1 && !input.fromKnownSide && !SOMEBODY.test(both)) return true;
  return hits > 0 && anyCue(readersHome, both) && (hits > 1 || !input.fromKnownSide);
};

/** A question (`Kan een verhuurder een huurder aanmelden?`) speaks of anybody. */
const QUESTION = /[^.!?\n]*\?/g;

/**
 * Who studies the matter asks how things go, and tells of nobody and of no home of his own; who lets homes and has nobody in
 * trouble yet asks it for later.
 */
const isStudy = (both: string): boolean =>
  both.includes('?') &&
  ((anyCue(studies, both) && !anyCue(ownHome, both)) || anyCue(noCaseYet, both)) &&
  !SOMEBODY.test(both.replace(QUESTION, ''));
