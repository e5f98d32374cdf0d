import { describe, expect, test } from '@jest/globals';
import type { Document, Path } from '../../src/document/document.ts';
import { loadDocument } from '../../src/document/load.ts';
import { listItems, newKey, otherKey, otherValue } from '../../src/finding/lines.ts';

async function documentOf(file: string, text: string): Promise<Document> {
  const loaded = await loadDocument(file, new TextEncoder().encode(text), 10_000);
  if (loaded.kind === 'broken') throw new Error(JSON.stringify(loaded.problems[0]));
  return loaded.document;
}

describe('newKey writes a key as its neighbours are written', () => {
  test.each([
    ['at the top', 'a.yaml', 'meta:\n  name: x\n', [], 'key: text'],
    ['in a block', 'a.yaml', 'meta:\n    name: x\n', ['meta'], '    key: text'],
    ['in an empty block', 'a.yaml', 'meta: {}\n', ['meta'], 'key: text'],
    ['in an entry of a list', 'a.yaml', 'list:\n  - name: x\n', ['list', 0], '    key: text'],
    ['in braces', 'a.yaml', 'meta: { name: x }\n', ['meta'], 'key: text,'],
    ['in JSON', 'a.json', '{\n  "meta": {\n    "name": 1\n  }\n}', ['meta'], '    "key": "text",'],
    ['in an empty JSON map', 'a.json', '{\n  "meta": {}\n}', ['meta'], '    "key": "text"'],
    ['of a YAML file without anything', 'a.yaml', '{}', [], 'key: text'],
  ] as const)('%s', async (_, file, text, path, lines) => {
    const document = await documentOf(file, text);
    expect(newKey({ document, path: path as Path }, 'key', 'text', 'title')).toEqual({
      title: 'title',
      lines,
      language: document.syntax,
    });
  });

  test('a map and lists in it', async () => {
    const value = {
      tools: ['mcp__*', 'read'],
      version: '1.0',
      on: true,
      empty: [],
      nested: [{ a: 1, b: 'no' }],
    };
    const yaml = newKey(
      { document: await documentOf('a.yaml', 'x: 1'), path: [] },
      'off',
      value,
      '',
    ).lines;
    expect(yaml).toBe(
      [
        '"off":',
        '  tools:',
        '    - "mcp__*"',
        '    - read',
        '  version: "1.0"',
        '  "on": true',
        '  empty: []',
        '  nested:',
        '    - a: 1',
        '      b: "no"',
      ].join('\n'),
    );
    const json = newKey(
      { document: await documentOf('a.json', '{}'), path: [] },
      'k',
      { a: [1, 'x'], b: {} },
      '',
    ).lines;
    expect(json).toBe('"k": {\n  "a": [1, "x"],\n  "b": {}\n}');
  });
});

describe('a fixed line is the line of the user', () => {
  test('with another key, in the quotes that were there', async () => {
    const yaml = await documentOf('a.yaml', 'meta:\n  "nmae": x # why\n');
    expect(otherKey({ document: yaml, path: ['meta', 'nmae'] }, 'name', 't')?.lines).toBe(
      '  "name": x # why',
    );
    const json = await documentOf('a.json', '{ "nmae": 1 }');
    expect(otherKey({ document: json, path: ['nmae'] }, 'name', 't')?.lines).toBe('{ "name": 1 }');
  });

  test('with another value, and without the carriage return', async () => {
    const document = await documentOf('a.yaml', 'a: 1\r\nb: alow # x\r\nc: 2\r\n');
    expect(otherValue({ document, path: ['b'] }, 'allow', 't')?.lines).toBe('b: allow # x');
    expect(otherValue({ document, path: ['b'] }, '1.0', 't')?.lines).toBe('b: "1.0" # x');
  });

  test('is not offered for what is not one short line', async () => {
    const document = await documentOf(
      'a.yaml',
      `a: "one\n  two"\nb:\nc: [1]\nd: { e: x, f: ${'x'.repeat(300)} }\n`,
    );
    for (const path of [['a'], ['b'], ['c'], ['d', 'e'], ['missing']])
      expect(otherValue({ document, path }, 'y', 't')).toBeUndefined();
    for (const path of [['d', 'e'], ['missing']])
      expect(otherKey({ document, path }, 'y', 't')).toBeUndefined();
  });
});

test.each([
  ['a block', 'a.yaml', 'list:\n  - "x*"\n', '- a\n- "b, c"'],
  ['brackets', 'a.yaml', 'list: ["x*"]\n', 'a, "b, c"'],
  ['JSON', 'a.json', '{ "list": ["x*"] }', '"a",\n"b, c"'],
])('items that replace one in a list in %s', async (_, file, text, lines) => {
  const document = await documentOf(file, text);
  expect(listItems(document, ['a', 'b, c'], 'instead', ['list'])).toBe(lines);
});
