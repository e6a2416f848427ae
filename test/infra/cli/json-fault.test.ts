import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFaultOf } from '#infra/cli/json-fault.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** Some way to go on from here that ends in JSON: then what stands so far is not at fault. */
const canBeCompleted = (start: string): boolean => {
  const endings = ['', '0', ':0', '"a":0', ',0', ',"a":0'];
  const depth = start.replaceAll(/[^{[]/g, '').length;
  const closings = Array.from({ length: depth + 1 }, (_, count) => count).flatMap((count) =>
    Array.from({ length: 2 ** count }, (_, bits) =>
      Array.from({ length: count }, (__, index) => ((bits >> index) % 2 === 0 ? ']' : '}')).join(''),
    ),
  );
  return endings.some((ending) => closings.some((closing) => isJson(`${start}${ending}${closing}`)));
};

describe('jsonFaultOf', () => {
  it.each([
    ['a comma too many', '{"a": 1,}', 9],
    ['a comma too few', '{"a": 1 "b": 2}', 9],
    ['a list that is closed as an object', '[1, 2}', 6],
    ['a name without quotes', '{a: 1}', 2],
    ['single quotes', "{'a': 1}", 2],
    ['a remark', '[1, // one\n2]', 5],
    ['a number with a leading zero', '[012]', 2],
    ['a second value', '{} {}', 4],
    ['an end that is missing', '{"a": [1, 2', 12],
    ['nothing at all', '', 1],
  ])('points at the first piece that cannot stand in JSON in %s', (_name, text, column) => {
    expect(jsonFaultOf(text)).toEqual({ line: 1, column });
  });

  it('counts lines and columns from 1 when the fault is further on', () => {
    expect(jsonFaultOf('{\n  "a": [\n    1,\n    ,\n  ]\n}')).toEqual({ line: 4, column: 5 });
  });

  it('points behind all that could still become JSON and at what no longer can', () => {
    const tokens = fc.array(fc.constantFrom('{', '}', '[', ']', ',', ':', '"a"', '1', 'true', 'nul'), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(tokens, (parts) => {
        const text = parts.join(' ');
        fc.pre(!isJson(text));
        const { column } = jsonFaultOf(text);
        const faulty = text.slice(column - 1).split(' ')[0] ?? '';
        expect(canBeCompleted(text.slice(0, column - 1))).toBe(true);
        expect(faulty !== '' && canBeCompleted(`${text.slice(0, column - 1)}${faulty} `)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});
