import { isGivenName } from '../normalise/given-names.ts';
import { foldText } from './fold.ts';
import { hash } from './hash.ts';
import { nicknames } from './nicknames.ts';
import { remember } from './remember.ts';
import { lettersOf } from './similarity.ts';
import { soundOf } from './sound-key.ts';

/** One surname, without its particles: `Van den Broeck`, `Vandenbroeck` and `V.d. Broeck` are all `van` + `broeck`. */
export type SurnamePart = {
  readonly particle: string;
  readonly core: string;
  readonly spelling: string;
  readonly sound: string;
  readonly soundHash: number;
  /** Letters of the core, see `lettersOf`. */
  readonly letters: number;
};

export type SurnameForm = {
  /** Folded, words apart: to read it as a given name where the columns were exchanged. */
  readonly written: string;
  /** Particle class and cores: equal means the same name in another spelling of its particles. */
  readonly key: string;
  /** All letters joined, particles too. */
  readonly plain: string;
  /** Letters of `plain`, see `lettersOf`. */
  readonly letters: number;
  /** Two or more for a double name, or for a maiden name joined to a partner's. */
  readonly parts: readonly SurnamePart[];
  /** It looks like a given name: initials, or a name that stands in a table of given names. */
  readonly misplaced: 'initials' | 'listed' | undefined;
};

export type GivenNameForm = {
  /** Folded, words apart: to read it as a family name where the columns were exchanged. */
  readonly written: string;
  readonly plain: string;
  readonly parts: readonly string[];
  /** First letters, where the name is written as initials only (`J.-P.`). */
  readonly initials: string | undefined;
  /** It stands in a table of given names: in the other column it was misplaced. */
  readonly listed: boolean;
  /** Rows of the table of nicknames in which it stands. */
  readonly roots: readonly number[];
  /** First letters under which it may be shortened: `Lieve` is also a `G.` (Godelieve). */
  readonly firstLetters: string;
  /** Letters of `plain`, see `lettersOf`. */
  readonly letters: number;
  readonly spelling: string;
  /** Of the first name: courts write them all. */
  readonly sound: string;
  readonly soundHash: number;
};

/** Particle as written (folded) to its class. */
const particles: Readonly<Record<string, string>> = {
  van: 'van',
  vande: 'van',
  vanden: 'van',
  vander: 'van',
  vd: 'van',
  v: 'van',
  von: 'van',
  de: 'de',
  den: 'de',
  der: 'de',
  d: 'de',
  t: 'de',
  ten: 'te',
  ter: 'te',
  te: 'te',
  le: 'le',
  la: 'le',
  les: 'le',
  du: 'le',
  des: 'le',
  da: 'da',
  dos: 'da',
  do: 'da',
  di: 'da',
  del: 'de',
  della: 'da',
  el: 'el',
  al: 'el',
  ben: 'ben',
  bin: 'ben',
  ibn: 'ben',
  bou: 'bou',
  abou: 'bou',
  abu: 'bou',
  ait: 'ait',
  o: 'o',
};

/** Classes that are written apart, joined or left out, so that no name is sought by them. */
const silent: ReadonlySet<string> = new Set(['van', 'de', 'el']);

/** Particle glued to its name, and how many letters must remain for it to be one. */
const glued: readonly (readonly [RegExp, string])[] = [
  [/^(?:vanden|vander|vande|van)(?=[a-z]{3})/, 'van'],
  [/^(?:den|der)(?=[^aeiouy][a-z]{3})|^del(?=[^aeiouy][a-z]{2})|^de(?=[a-z]{3})/, 'de'],
  [/^d(?=h[a-z]{3})/, 'de'],
  [/^el(?=[a-z]{4})/, 'el'],
  [/^ben(?=[a-z]{3})/, 'ben'],
];
/** `Van Denberghe`: the second particle glued where the first stands apart. */
const gluedSecond = /^(?:den|der|de)(?=[a-z]{3})/;

/** @param between particles as written, without those that Dutch names lose as easily as they gain them. */
function partOf(particle: string, between: string, word: string): SurnamePart {
  let kind = particle;
  let core = word;
  if (kind === '' || kind === 'van') {
    for (const [pattern, name] of glued) {
      if (kind === 'van' && name !== 'van') break;
      if (pattern.test(core)) {
        core = core.replace(pattern, '');
        kind = name;
        break;
      }
    }
  }
  if (kind === 'van') core = core.replace(gluedSecond, '');
  const sound = soundOf(audible(kind, between, core)).key;
  return {
    particle: kind,
    core,
    spelling: soundOf(core).spelling,
    sound,
    soundHash: hash(sound),
    letters: lettersOf(core),
  };
}

/** `Leroy`, `Le Roy`; `Bouazza`, `Bou Azza`; `Al Hassan`, `Alhassan`, `Elhassan`: found under what is heard. */
function audible(kind: string, between: string, core: string): string {
  if (kind === 'ben' && between === '') return kind + core;
  return between + (kind === '' ? core.replace(/^[ae]l(?=[a-z]{4})/, '') : core);
}

function partsOf(words: readonly string[]): SurnamePart[] {
  const parts: SurnamePart[] = [];
  let particle = '';
  let between = '';
  words.forEach((word, index) => {
    const kind = particles[word];
    if (kind !== undefined && index < words.length - 1) {
      if (particle === '') particle = kind;
      if (!silent.has(kind)) between += kind === 'ben' ? kind : word;
      return;
    }
    parts.push(partOf(particle, between, word));
    particle = '';
    between = '';
  });
  return parts;
}

/** Folds a family name; remembered, as names repeat. */
export const surnameForm: (name: string) => SurnameForm = remember((name) => {
  // `N'Guyen` is one word, unlike `M. Peeters`.
  const folded = foldText(name.replace(/^([nm])['’‘](?=\p{L})/iu, '$1'));
  const parts = partsOf(folded.split(' ').filter((word) => word !== ''));
  const plain = folded.replaceAll(' ', '');
  const key = parts.map((part) => `${part.particle}+${part.core}`).join('-');
  return { written: folded, key, plain, letters: lettersOf(plain), parts, misplaced: misplacedIn(name) };
});

const rootsByName = ((): ReadonlyMap<string, readonly number[]> => {
  const rows = new Map<string, number[]>();
  nicknames.forEach((row, index) => {
    for (const written of row.split(' ')) {
      const name = foldText(written).replaceAll(' ', '');
      const known = rows.get(name) ?? [];
      if (!known.includes(index)) rows.set(name, [...known, index]);
    }
  });
  return rows;
})();

function misplacedIn(surname: string): SurnameForm['misplaced'] {
  const { initials, listed } = givenNameForm(surname);
  if (initials !== undefined) return 'initials';
  return listed ? 'listed' : undefined;
}

const vowel = /[aeiouy]/;

/** Folds a given name; remembered, as names repeat. */
export const givenNameForm: (name: string) => GivenNameForm = remember((name) => {
  const written = foldText(name);
  const parts = written.split(' ').filter((word) => word !== '');
  const plain = parts.join('');
  const short = parts.every((part) => part.length === 1);
  const capitals = parts.length === 1 && /^[A-Z]{2,3}$/.test(name) && !vowel.test(plain);
  const roots = rootsByName.get(plain) ?? [];
  const whole = soundOf(plain);
  const sound = parts.length < 2 ? whole.key : soundOf(parts[0] ?? '').key;
  return {
    written,
    plain,
    parts,
    initials: plain !== '' && (short || capitals) ? plain : undefined,
    listed: parts.length > 0 && (roots.length > 0 || isGivenName(parts[0] ?? '')),
    roots,
    letters: lettersOf(plain),
    firstLetters: plain.charAt(0) + roots.map((root) => nicknames[root]?.charAt(0) ?? '').join(''),
    spelling: whole.spelling,
    sound,
    soundHash: hash(sound),
  };
});
