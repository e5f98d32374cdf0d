import { describe, expect, test } from '@jest/globals';
import {
  nodeAt,
  type Path,
  placeAt,
  pointerOf,
  positionAt,
  rangeOf,
} from '../../src/document/document.ts';
import { locate } from '../../src/finding/finding.ts';
import { at, documentOf } from './loading.ts';

const YAML = `# a comment
card: 1
block: |
  one
  two

map:
  inner: x
  flow: {a: 1, "b c": [10, 20]}
list:
  - name: n
    more: m
  - plain
  -
  - [1,
     2]
empty:
quoted: "a: \\"b\\""
anchored: &some
  key: deep
alias: *some
word: &word text
again: *word
`;

/** Returns the text at a place. */
async function shown(
  text: string,
  path: Path,
  on: 'key' | 'value' = 'value',
  file?: string,
): Promise<string> {
  const document = await documentOf(text, file);
  const { start, end } = rangeOf(at(document, ...path), on);
  return document.text.slice(start.offset, end.offset);
}

describe('rangeOf in YAML', () => {
  test.each<[Path, string]>([
    [['card'], '1'],
    [['quoted'], '"a: \\"b\\""'],
    [['map', 'inner'], 'x'],
    [['map', 'flow', 'b c', 1], '20'],
    [['list', 1], 'plain'],
    [['list', 3, 1], '2'],
    [['block'], '|\n  one\n  two'],
  ])('the value at %j is the text that says it', async (path, text) => {
    expect(await shown(YAML, path)).toBe(text);
  });

  test.each<[Path, string]>([
    [['map'], 'map'],
    [['list'], 'list'],
    [['map', 'flow'], 'flow'],
    [['map', 'flow', 'b c'], '"b c"'],
    [['empty'], 'empty'],
    [['anchored'], 'anchored'],
    [['alias'], 'alias'],
  ])('a map, a list or nothing at %j is pointed at by its key', async (path, text) => {
    expect(await shown(YAML, path)).toBe(text);
  });

  test.each<[Path, string]>([
    [['list', 0], 'name: n'],
    [['list', 3], '[1,'],
    [[], 'card: 1'],
  ])('what has no key at %j is pointed at by its first line', async (path, text) => {
    expect(await shown(YAML, path)).toBe(text);
  });

  test.each<[Path, string]>([
    [['map', 'missing'], 'map'],
    [['map', 'flow', 'missing', 'deeper', 3], 'flow'],
    [['list', 9], 'list'],
    [['list', 0, 'missing'], 'name: n'],
    [['card', 'missing'], 'card'],
    [['empty', 'missing'], 'empty'],
    [['missing'], 'card: 1'],
    [['list', 'name'], 'list'],
  ])('what is missing at %j is pointed at in its nearest parent', async (path, text) => {
    expect(await shown(YAML, path)).toBe(text);
  });

  test('a key can be pointed at where its value would be', async () => {
    expect(await shown(YAML, ['map', 'inner'], 'key')).toBe('inner');
    expect(await shown(YAML, ['again'], 'key')).toBe('again');
  });

  test('the value of an alias has its place where the anchor is written', async () => {
    const document = await documentOf(YAML);
    expect(rangeOf(at(document, 'alias', 'key')).start).toMatchObject({ line: 20, column: 8 });
    expect(rangeOf(at(document, 'again')).start).toMatchObject({ line: 22, column: 13 });
  });

  test('an entry of a list that says nothing is pointed at behind its dash', async () => {
    const { start, end } = rangeOf(at(await documentOf(YAML), 'list', 2));
    expect([start.line, start.column, end.line]).toEqual([14, 4, 14]);
  });

  test('with CRLF no range reaches into the line break', async () => {
    const text = 'a: 1\r\nlist:\r\n- x: 1\r\n  y: 2\r\nblock: |\r\n  one\r\n';
    expect(await shown(text, ['list', 0])).toBe('x: 1');
    expect(await shown(text, ['block'])).toBe('|\r\n  one');
    expect(rangeOf(at(await documentOf(text), 'list', 0, 'y')).start).toMatchObject({
      line: 4,
      column: 6,
    });
  });

  test('a byte-order mark moves nothing', async () => {
    const document = await documentOf('\uFEFFa: 1\n');
    expect(rangeOf(at(document, 'a')).start).toEqual({ line: 1, column: 4, offset: 3 });
  });

  test('columns count UTF-16 code units', async () => {
    expect(rangeOf(at(await documentOf('a: 😀\n😀: x\n'), '😀')).start).toMatchObject({
      line: 2,
      column: 5,
    });
  });

  test('an empty file has one place', async () => {
    expect(rangeOf(at(await documentOf(''), 'a', 'b'))).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 1, offset: 0 },
    });
  });
});

describe('rangeOf in JSON', () => {
  const text = '{"a": {"b": [1, {"c": null}]},\n "e": ""}';

  test.each<[Path, string]>([
    [['a'], '"a"'],
    [['a', 'b'], '"b"'],
    [['a', 'b', 0], '1'],
    [['a', 'b', 1], '{"c": null}'],
    [['a', 'b', 1, 'c'], 'null'],
    [['e'], '""'],
    [['a', 'b', 7], '"b"'],
    [['missing'], '{"a": {"b": [1, {"c": null}]},'],
  ])('%j', async (path, shownText) => {
    expect(await shown(text, path, 'value', 'card.json')).toBe(shownText);
  });
});

describe('pointers', () => {
  test.each<[Path, string]>([
    [[], ''],
    [['a', 0, 'b'], '/a/0/b'],
    [['a/b', 'c~d', '~1', ''], '/a~1b/c~0d/~01/'],
  ])('%j is %j', (path, pointer) => {
    expect(pointerOf(path)).toBe(pointer);
  });

  test('a location names the pointer of what is missing too, and the range of its parent', async () => {
    const document = await documentOf('a:\n  b: 1\n');
    const location = locate(placeAt(at(document, 'a'), 'x', 'y'));
    expect(location).toMatchObject({
      file: 'card.yaml',
      pointer: '/a/x/y',
      range: { start: { line: 1, column: 1 }, end: { column: 2 } },
    });
  });
});

describe('positions', () => {
  test('stay inside the text', () => {
    const document = { text: 'ab\ncd' };
    expect(positionAt(document, -5)).toEqual({ line: 1, column: 1, offset: 0 });
    expect(positionAt(document, 3)).toEqual({ line: 2, column: 1, offset: 3 });
    expect(positionAt(document, 99)).toEqual({ line: 2, column: 3, offset: 5 });
  });

  test('a path that leads through a scalar has no place', async () => {
    const document = await documentOf('a: text\n__proto__: 1\n');
    expect(nodeAt(document, ['a', 'length'])).toBeUndefined();
    expect(nodeAt(document, ['toString'])).toBeUndefined();
    expect(nodeAt(document, ['__proto__'])).toMatchObject({ value: 1 });
  });
});
