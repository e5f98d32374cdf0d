import { describe, expect, test } from '@jest/globals';
import { MAX_CARD_BYTES } from '../../src/document/limits.ts';
import { loadDocument, syntaxOf, tooLarge } from '../../src/document/load.ts';
import { worded } from '../support/findings.ts';
import { load, plainValue, problemsOf } from './loading.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const bytes = (...parts: (string | number)[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'number' ? [part] : [...utf8(part)])));

function utf16(text: string, order: 'le' | 'be', mark = true): Uint8Array {
  return Uint8Array.from(
    [...(mark ? '\uFEFF' : ''), ...text].flatMap((char) => {
      const code = char.charCodeAt(0);
      return order === 'le' ? [code & 255, code >> 8] : [code >> 8, code & 255];
    }),
  );
}

describe('encodings', () => {
  test.each([
    'card.yaml',
    'card.json',
  ])('a byte-order mark of UTF-8 is accepted in %s', async (file) => {
    expect(await plainValue(bytes(0xef, 0xbb, 0xbf, '{"a": 1}'), file)).toEqual({ a: 1 });
  });

  test.each(['card.yaml', 'card.json'])('CRLF is accepted in %s', async (file) => {
    expect(await plainValue('{"a": 1,\r\n"b": 2}\r\n', file)).toEqual({ a: 1, b: 2 });
  });

  test.each([
    ['UTF-16 LE with mark', utf16('aap_version: "1"\n', 'le')],
    ['UTF-16 BE with mark', utf16('aap_version: "1"\n', 'be')],
    ['UTF-16 LE without mark', utf16('aap_version: "1"\n', 'le', false)],
    ['UTF-16 BE without mark', utf16('aap_version: "1"\n', 'be', false)],
  ])('%s is named, and its text kept to recognise what the file is meant to be', async (_, text) => {
    const loaded = await load(text);
    expect(loaded).toMatchObject({
      kind: 'broken',
      problems: [{ rule: 'parse-error' }],
    });
    expect(loaded.kind === 'broken' && loaded.problems.map(worded)).toMatchObject([
      {
        message: 'the file is encoded as UTF-16; only UTF-8 is read',
        help: 'save the file as UTF-8',
      },
    ]);
    expect(loaded.kind === 'broken' && loaded.text.startsWith('aap_version')).toBe(true);
  });

  test.each([
    ['a stray byte', bytes('a: ', 0xff, 'x'), 3],
    ['an overlong form', bytes('a: ', 0xc0, 0xaf), 3],
    ['a surrogate', bytes('a: ', 0xed, 0xa0, 0x80), 3],
    ['a sequence that breaks off', bytes('a: ü', 0xe2, 0x82), 4],
    ['behind a sign that stands for such bytes', bytes('a: \uFFFD\nb: ', 0xff), 8],
    ['behind one that shares its first byte', bytes('a: \uFFFD', 0xef, 0xbf, 'A'), 4],
    ['behind a byte-order mark', bytes(0xef, 0xbb, 0xbf, 'a: 😀', 0x80), 5],
  ])('text that is not UTF-8 is refused at its place: %s', async (_, text, start) => {
    const [problem] = await problemsOf(text);
    expect(problem).toMatchObject({
      rule: 'parse-error',
      message: 'the file contains bytes that are not UTF-8',
      start,
      end: start + 1,
    });
  });
});

describe('size', () => {
  const filled = (size: number): Uint8Array => utf8(`a: ${'x'.repeat(size - 3)}`);

  test('131,072 bytes are read, one more is not', async () => {
    expect((await load(filled(MAX_CARD_BYTES))).kind).toBe('document');
    expect(await problemsOf(filled(MAX_CARD_BYTES + 1))).toEqual([
      expect.objectContaining({
        rule: 'file-too-large',
        message: 'the file has 131,073 bytes; the limit is 131,072',
      }),
    ]);
  });

  test('bytes count, not characters', async () => {
    expect((await load(utf8(`a: ${'ü'.repeat(MAX_CARD_BYTES / 2)}`))).kind).toBe('broken');
  });

  test('a file that was never read is reported the same way', () => {
    const loaded = tooLarge('card.yaml', 20_000_000, MAX_CARD_BYTES);
    expect(loaded).toMatchObject({
      kind: 'broken',
      text: '',
      problems: [{ rule: 'file-too-large' }],
    });
    expect(loaded.kind === 'broken' && loaded.problems.map(worded)).toMatchObject([
      { message: 'the file has 20,000,000 bytes; the limit is 131,072' },
    ]);
  });
});

test.each([
  ['a.json', 'json'],
  ['A.JSON', 'json'],
  ['a.yaml', 'yaml'],
  ['a.yml', 'yaml'],
  ['json', 'yaml'],
  ['a.json.txt', 'yaml'],
])('%s is read as %s', (file, syntax) => {
  expect(syntaxOf(file)).toBe(syntax);
});

test('a caller can say the syntax', async () => {
  expect((await loadDocument('card', utf8('a: 1'), 100, 'json')).kind).toBe('broken');
  expect((await loadDocument('card', utf8('{"a": 1}'), 100, 'json')).kind).toBe('document');
});
