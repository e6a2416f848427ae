const REFERENCE =
  /(?<!\p{L})(?:(?:huurders?|contract|dossier|huur|klant|onderhuur)(?:nummer|nr\.?|referte|ref\.?)|dossier|contract(?: nr\.?| nummer| n°)|onze ref(?:erte|erentie|\.)?|ons kenmerk|uw kenmerk|notre (?:r[ée]f(?:[ée]rence)?\.?|dossier)|dossier n°|our ref(?:erence)?\.?|mietvertragsnummer)[ \n]?(?:nr\.?|n°|:|#)?[ \t]{0,2}(?<ref>(?=[\w./-]*\d)[A-Z\d][\w./-]{2,24})(?![\w@])/giu;

/** The landlord's own number of the file or contract, as written; the first one. */
export function findContractRef(text: string): string | undefined {
  for (const match of text.matchAll(REFERENCE)) {
    const ref = match.groups?.['ref']?.replace(/[./-]+$/, '');
    if (
      ref !== undefined &&
      !/^\d{2}[A-D]\d{3,5}$/.test(ref) &&
      !/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(ref)
    )
      return ref;
  }
  return undefined;
}
