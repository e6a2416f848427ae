import { describe, expect, it } from 'vitest';
import { cue } from '#domain/extraction/text/cue.ts';

const charactersOf = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String.fromCharCode(from + index));
const isLetter = (character: string): boolean => /[\p{L}\p{N}_]/u.test(character);

const { pattern } = cue(/\bhuur\b/, 'huur');
/** Whether the word ends there: at both of its sides, or at neither. */
const isBound = (character: string): boolean => {
  const [before, after] = [`${character}huur`, `huur${character}`].map((text) => pattern.test(text));
  expect(before).toBe(after);
  return before ?? false;
};

describe('the boundary of a word in a cue', () => {
  it.each([
    ['Latin', 0x00, 0x2af],
    ['Latin of Vietnamese', 0x1e00, 0x1eff],
    ['ligatures', 0xfb00, 0xfb06],
  ])('is next to each character but a letter, a digit or _: %s', (_block, from, to) => {
    const characters = charactersOf(from, to);
    expect(characters.filter(isBound)).toEqual(characters.filter((each) => !isLetter(each)));
  });

  it.each([
    ['Greek and Cyrillic', 0x370, 0x52f],
    ['Hebrew and Arabic', 0x5d0, 0x6ff],
  ])('is not next to a letter of another alphabet: %s', (_block, from, to) => {
    expect(charactersOf(from, to).filter(isLetter).filter(isBound)).toEqual([]);
  });

  it.each([
    ['signs of print: dashes, quotes, bullets, euro', 0x2010, 0x20bf],
    ['arrows, boxes, ticks', 0x2190, 0x27bf],
    ['spaces and signs of fonts', 0xe000, 0xe0ff],
  ])('is next to %s', (_block, from, to) => {
    const characters = charactersOf(from, to).filter((each) => !isLetter(each));
    expect(characters.filter((each) => !isBound(each))).toEqual([]);
  });

  it('is next to a picture', () => expect(isBound('😀')).toBe(true));

  it('lets \\w stand for an accented letter', () => {
    expect('geïnformeerd').toMatch(cue(/^ge\w+d$/, 'geïnformeerd').pattern);
  });
});
