import { describe, expect, it } from 'vitest';
import { limits } from '#adapters/documents/limits.ts';
import { jsonTree, parseJson } from '#adapters/documents/trees/read-json-tree.ts';
import { readXmlTree } from '#adapters/documents/trees/read-xml-tree.ts';

const xml = (text: string, encoding: BufferEncoding = 'utf8') => readXmlTree(Buffer.from(text, encoding));

describe('readXmlTree', () => {
  it('makes children of attributes and drops prefixes with their declarations', () => {
    expect(xml('<n:a xmlns:n="urn:x" soort="z"><n:b>c</n:b></n:a>')).toEqual({
      name: 'a',
      value: '',
      children: [
        { name: 'soort', value: 'z', children: [] },
        { name: 'b', value: 'c', children: [] },
      ],
    });
  });

  it('reads the encoding that the file declares', () => {
    expect(xml('<?xml version="1.0" encoding="ISO-8859-1"?><a>Fran\u00E7ois</a>', 'latin1').value).toBe(
      'François',
    );
  });

  it('reads a file that only names its document type, and fetches nothing', () => {
    expect(xml('<!DOCTYPE a SYSTEM "http://127.0.0.1:9/a.dtd"><a><b>c</b></a>').name).toBe('a');
    expect(xml('<!DOCTYPE a><a/>').name).toBe('a');
  });

  it.each([
    ['unsafe-xml', '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'],
    ['unsafe-xml', '<!DOCTYPE a SYSTEM "http://x.example/a.dtd" [<!ENTITY % b "c">]><a/>'],
    ['damaged', '<!DOCTYPE a SYSTEM "http://x.example/a.dtd"><a>&b;</a>'],
    ['damaged', '<a><b></a>'],
    ['damaged', '<a>&onbekend;</a>'],
    ['too-deep', '<a>'.repeat(limits.tree.depth + 2)],
    ['too-large', `<a>${'<b/>'.repeat(limits.tree.nodes + 1)}</a>`],
  ])('refuses with %s', (reason, text) => {
    expect(() => xml(text)).toThrow(expect.objectContaining({ reason }));
  });
});

describe('parseJson', () => {
  it('reads JSON, and one value a line', () => {
    expect(parseJson('{"a":[1,{"b":null}]}')).toEqual({ a: [1, { b: null }] });
    expect(parseJson('{"a":1}\n{"a":2}\n')).toEqual([{ a: 1 }, { a: 2 }]);
  });

  it.each([
    ['damaged', '{"a":'],
    ['too-deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
  ])('refuses with %s', (reason, text) => {
    expect(() => parseJson(text)).toThrow(expect.objectContaining({ reason }));
  });

  it('makes a tree in which members of an array carry its name', () => {
    expect(
      jsonTree({ huurders: ['A', 'B'], leeg: null, getal: 3 }).children.map(({ name, value }) => [
        name,
        value,
      ]),
    ).toEqual([
      ['huurders', 'A'],
      ['huurders', 'B'],
      ['getal', '3'],
    ]);
  });
});
