import { foldText } from './text.ts';

/**
 * Numbers in words, 0 to 99 and the years 1900 to 2099, cardinal and ordinal, in Dutch, French, English and German.
 * Spelling is compared without spaces, hyphens and diacritics, so `vingt et un`, `vingt-et-un` and `vingtetun` are one.
 */

type Language = {
  /** 0 to 19. */
  readonly small: readonly string[];
  /** 20, 30, ... 90; Belgian French has its own 70 and 90, France's are added below. */
  readonly tens: readonly string[];
  readonly compose: (ten: string, unit: string, unitValue: number) => readonly string[];
  readonly hundred: readonly string[];
  readonly twoThousand: readonly string[];
  readonly nineteenHundred: readonly string[];
  readonly ordinals: (cardinal: string) => readonly string[];
  readonly irregular: Readonly<Record<string, number>>;
};

const dutch: Language = {
  small:
    'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
      ' ',
    ),
  tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' '),
  compose: (ten, unit) => [`${unit}en${ten}`],
  hundred: [],
  twoThousand: ['tweeduizend', 'tweeduizenden'],
  nineteenHundred: ['negentienhonderd', 'duizendnegenhonderd'],
  ordinals: (cardinal) => [`${cardinal}de`, `${cardinal}ste`],
  irregular: { eerste: 1, derde: 3, achtste: 8 },
};

const french: Language = {
  small:
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dixsept dixhuit dixneuf'.split(
      ' ',
    ),
  tens: 'vingt trente quarante cinquante soixante septante quatrevingt nonante'.split(' '),
  compose: (ten, unit, value) => (value === 1 ? [`${ten}et${unit}`, `${ten}${unit}`] : [`${ten}${unit}`]),
  hundred: [],
  twoThousand: ['deuxmille', 'deuxmil'],
  nineteenHundred: ['milneufcent', 'milleneufcent', 'dixneufcent', 'milleneufcents'],
  ordinals: (cardinal) => [`${cardinal}ieme`, `${cardinal.replace(/e$/, '')}ieme`],
  irregular: {
    premier: 1,
    premiere: 1,
    une: 1,
    quatrevingts: 80,
    soixantedix: 70,
    soixanteetonze: 71,
    soixantedouze: 72,
    quatrevingtdix: 90,
  },
};

const english: Language = {
  small:
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
      ' ',
    ),
  tens: 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' '),
  compose: (ten, unit) => [`${ten}${unit}`],
  hundred: [],
  twoThousand: ['twothousand', 'twothousandand', 'twenty'],
  nineteenHundred: ['nineteen', 'nineteenhundred', 'nineteenhundredand'],
  ordinals: (cardinal) => [`${cardinal}th`, `${cardinal.replace(/y$/, 'ie')}th`],
  irregular: {
    first: 1,
    second: 2,
    third: 3,
    fifth: 5,
    eighth: 8,
    ninth: 9,
    twelfth: 12,
    twentyfirst: 21,
    twentysecond: 22,
    twentythird: 23,
    twentyfifth: 25,
    twentyeighth: 28,
    twentyninth: 29,
    thirtyfirst: 31,
  },
};

const german: Language = {
  small:
    'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn'.split(
      ' ',
    ),
  tens: 'zwanzig dreissig vierzig funfzig sechzig siebzig achtzig neunzig'.split(' '),
  compose: (ten, unit, value) => [`${value === 1 ? 'ein' : unit}und${ten}`],
  hundred: [],
  twoThousand: ['zweitausend', 'zweitausendund'],
  nineteenHundred: ['neunzehnhundert', 'neunzehnhundertund'],
  ordinals: (cardinal) => ['te', 'ter', 'ten', 'ste', 'ster', 'sten'].map((end) => `${cardinal}${end}`),
  irregular: { ein: 1, eine: 1, einen: 1, erste: 1, erster: 1, ersten: 1, dritte: 3, dritten: 3, siebte: 7 },
};

const EXTRA: Readonly<Record<string, number>> = { anderhalf: 1.5, anderhalve: 1.5, tweeeneenhalf: 2.5 };

function build(): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (word: string, value: number): void => {
    if (!words.has(word)) words.set(word, value);
  };
  for (const language of [dutch, french, english, german]) {
    const upTo99: string[][] = [];
    for (let value = 0; value < 100; value += 1) {
      if (value < 20) {
        upTo99.push([language.small[value] ?? '']);
        continue;
      }
      const ten = language.tens[Math.floor(value / 10) - 2] ?? '';
      const unit = value % 10;
      const forms = unit === 0 ? [ten] : [...language.compose(ten, language.small[unit] ?? '', unit)];
      // France counts 70 to 79 and 90 to 99 on from sixty and eighty.
      if (language === french && (value >= 90 || (value >= 70 && value < 80))) {
        const base = value >= 90 ? 'quatrevingt' : 'soixante';
        forms.push(`${base}${language.small[(value % 10) + 10] ?? ''}`);
      }
      upTo99.push(forms);
    }
    upTo99.forEach((forms, value) => {
      for (const form of forms) {
        add(form, value);
        if (value >= 1 && value <= 31) for (const ordinal of language.ordinals(form)) add(ordinal, value);
        if (value > 0) for (const century of language.nineteenHundred) add(century + form, 1900 + value);
        if (value > 0)
          for (const millennium of language.twoThousand) {
            // `twenty six` is 26, not 2006; `twenty twenty-six` is the year.
            if (millennium !== 'twenty' || value > 9) add(millennium + form, 2000 + value);
          }
      }
    });
    for (const millennium of language.twoThousand) if (millennium !== 'twenty') add(millennium, 2000);
    for (const [word, value] of Object.entries(language.irregular)) words.set(word, value);
  }
  for (const [word, value] of Object.entries(EXTRA)) add(word, value);
  return words;
}

let known: ReadonlyMap<string, number> | undefined;

/** The number that the words say; undefined when they are no number in one of the four languages. */
export function parseNumberWords(text: string): number | undefined {
  if (text.length > 60) return undefined;
  known ??= build();
  const key = foldText(text).replace(/[^a-z]/g, '');
  return key === '' ? undefined : known.get(key);
}

/** A count written in digits or words (`3`, `drie`, `trois`, `2,5`); undefined when it is neither. */
export function parseCount(text: string): number | undefined {
  const digits = /^\s*(\d{1,4})(?:[.,](\d{1,2}))?\s*$/.exec(text);
  if (digits) return Number(`${digits[1]}.${digits[2] ?? '0'}`);
  return parseNumberWords(text);
}
