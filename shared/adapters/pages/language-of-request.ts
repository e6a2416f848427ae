import { type Language, languages } from '#events/signal.ts';

/** The first language of `Accept-Language` (RFC 9110, 12.5.4) that the pages have; otherwise Dutch. */
export const languageOfRequest = (acceptLanguage: string | undefined): Language => {
  const wanted = (acceptLanguage ?? '')
    .slice(0, 500)
    .split(',')
    .map((range, index) => {
      const [tag = '', ...parameters] = range.trim().split(';');
      const quality = parameters
        .map((parameter) => /^\s*q=([01](?:\.\d{1,3})?)\s*$/.exec(parameter)?.[1])
        .find(Boolean);
      return { tag: tag.toLowerCase(), quality: quality === undefined ? 1 : Number(quality), index };
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.index - b.index);
  for (const { tag } of wanted) {
    const found = languages.find((language) => tag === language || tag.startsWith(`${language}-`));
    if (found !== undefined) return found;
  }
  return 'nl';
};
