/** Letters that Unicode does not decompose into a base letter and a mark. */
const undecomposed: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
};
const plainAscii = /^[\x20-\x7e]*$/;

/**
 * Lower case without diacritics, apostrophes and other signs as single spaces: `D’Hondt` gives `d hondt`.
 * Idempotent. Scripts other than Latin are kept as they are.
 */
export function foldText(text: string): string {
  const base = plainAscii.test(text)
    ? text.toLowerCase()
    : text
        .normalize('NFKD')
        .toLowerCase()
        .normalize('NFKD')
        .replaceAll(/\p{M}+/gu, '')
        .replaceAll(/[ıłøđðþßæœĳ]/g, (letter) => undecomposed[letter] ?? letter);
  return base.replaceAll(/[^\p{L}\p{N}]+/gu, ' ').trim();
}

/** Like `foldText`, and without the spaces. */
export function squash(text: string): string {
  return foldText(text).replaceAll(' ', '');
}
