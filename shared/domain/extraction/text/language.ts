import type { Language } from '#events/signal.ts';

/** Words that one language uses all the time and the others do not. */
// biome-ignore format: a table
const WORDS: Readonly<Record<Language, string>> = {
  nl: 'de het een van en in op te dat die niet zijn voor met aan er om ook als maar bij nog uit wordt werd heeft hebben hij zij ze wij we ik naar door over deze dit onze jullie mijn haar hun geen wel kan zal zou huur huurder woning bus geachte beste dag groeten mevrouw heer maanden achterstand tegen',
  fr: 'le la les des du un une et est dans pour que qui sur pas ne vous nous je il elle son sa ses mon ma avec au aux par plus ce cette mais ont été depuis mois loyer locataire bonjour madame monsieur cordialement appartement logement boîte contre',
  en: 'the of and to is that for it on with as was are be this have from has had not but they you we she he his her their our my an at by rent tenant been who which please dear regards would could months',
  de: 'der die das und ist nicht ein eine einen zu den dem mit von für auf im sich auch als wird werden hat haben ich wir sie er bei nach aus seit ihr ihre sein mein meine miete mieter wohnung sehr geehrte grüßen herr frau monate gegen',
};

const byWord = new Map<string, Language[]>();
for (const [language, words] of Object.entries(WORDS)) {
  for (const word of words.split(' ')) {
    byWord.set(word, [
      ...(byWord.get(word) ?? []),
      language === 'nl' ? 'nl' : language === 'fr' ? 'fr' : language === 'en' ? 'en' : 'de',
    ]);
  }
}

/** The language of a text by its commonest words; undefined when there are too few to tell. */
export function detectLanguage(text: string): Language | undefined {
  const counts: Record<Language, number> = { nl: 0, fr: 0, en: 0, de: 0 };
  for (const word of text
    .slice(0, 12_000)
    .toLowerCase()
    .split(/[^\p{L}]+/u)) {
    const languages = byWord.get(word);
    if (languages === undefined) continue;
    for (const language of languages) counts[language] += 1 / languages.length;
  }
  const ranked = (['nl', 'fr', 'en', 'de'] as const).toSorted((a, b) => counts[b] - counts[a]);
  const [first = 'nl', second = 'fr'] = ranked;
  return counts[first] >= 1.5 && counts[first] > counts[second] * 1.15 ? first : undefined;
}
