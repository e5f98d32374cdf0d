import { describe, expect, test } from '@jest/globals';
import { Alphabet } from '../../src/pattern/regex/alphabet.ts';
import { Automaton, MAX_STATE_NUMBERS } from '../../src/pattern/regex/automaton.ts';
import type { RegexFaultReason } from '../../src/pattern/regex/fault.ts';
import {
  MAX_LENGTH,
  MAX_NESTING,
  MAX_PROGRAM_SIZE,
  parseRegex,
} from '../../src/pattern/regex/parser.ts';
import { compileRegex, type LinearRegex } from '../../src/pattern/regex/regex.ts';
import { samplesOf } from '../../src/pattern/regex/samples.ts';

function compiled(source: string): LinearRegex {
  const regex = compileRegex(source);
  if (regex.kind === 'fault') throw new Error(`${source}: ${JSON.stringify(regex)}`);
  return regex;
}

describe('a pattern of SQL text', () => {
  test.each([
    ['drop table', 'DROP TABLE users', true],
    ['DROP\\s+TABLE', 'please drop \n\t table x', true],
    ['DROP TABLE', 'DROP  TABLE', false],
    ['(?i)drop', 'DROP', true],
    ['^drop', 'x drop', false],
    ['^drop', 'x\ndrop', false],
    ['x$', 'x\n', false],
    ['a.c', 'a\nc', true],
    ['a.c', 'a😀c', true],
    ['^.$', '😀', true],
    ['\\bdrop\\b', 'dropped', false],
    ['\\bdrop\\b', '(drop)', true],
    ['\\Bop\\b', 'drop', true],
    ['^(?:SELECT|SHOW)\\b', 'select 1', true],
    ['^(?<verb>SELECT|SHOW)\\b', 'selection', false],
    ['(?P<verb>SELECT)', 'select', true],
    ['[^;]*;\\s*\\S', 'a; b', true],
    ['[^;]*;\\s*\\S', 'a; ', false],
    ['^[A-F]{2,3}?$', 'abf', true],
    ['^[A-F]{2,3}?$', 'abfa', false],
    ['^(ab){2}$', 'abab', true],
    ['^(ab){2}$', 'ab', false],
    ['a{0}b', 'b', true],
    ['[\\]-]', ']', true],
    ['^[-a]$', '-', true],
    ['^[a-]$', '-', true],
    ['^[\\w-]+$', 'a-b', true],
    ['\\x44\\u0052\\u{4f}P', 'drop', true],
    ['^\\uD83D\\uDE00$', '😀', true],
    ['\\ud83d', '😀', false],
    ['\\t\\n\\r\\f\\v', '\t\n\r\f\v', true],
    ['\\.\\*\\[\\]\\{\\}\\-\\/', '.*[]{}-/', true],
    ['straße', 'STRASSE', false],
    ['straße', 'STRAẞE', true],
    ['^[à-ö]$', 'Ä', true],
    ['^[À-Ö]$', 'ä', true],
    ['[^ä]', 'Ä', false],
    ['^k$', '\u212a', true],
    ['σ', 'ς', true],
    ['ı', 'I', false],
    ['a|', 'x', true],
    ['()', '', true],
    ['\\s', '\ufeff', true],
  ])('%j in %j: %s', (source, text, expected) => {
    expect(compiled(source).matches(text)).toBe(expected);
    expect(compiled(source).source).toBe(source);
  });

  const named = (source: string, reason: RegexFaultReason, offset: number, text: string) =>
    [source, reason, offset, text] as const;

  test.each([
    named('', 'empty', 0, ''),
    named('(?i)', 'empty', 0, '(?i)'),
    named('(a)\\1', 'back-reference', 3, '\\1'),
    named('(?<n>a)\\k<n>', 'back-reference', 7, '\\k<n>'),
    named('(?P<n>a)(?P=n)', 'back-reference', 8, '(?P='),
    named('a(?=b)', 'look-around', 1, '(?='),
    named('a(?!b)', 'look-around', 1, '(?!'),
    named('(?<=a)b', 'look-around', 0, '(?<='),
    named('(?<!a)b', 'look-around', 0, '(?<!'),
    named('(?>a)', 'atomic-group', 0, '(?>'),
    named('xa++', 'possessive-quantifier', 2, '++'),
    named('a{2}+', 'possessive-quantifier', 1, '{2}+'),
    named('a(?i)b', 'inline-flag', 1, '(?i)'),
    named('(?s)a', 'inline-flag', 0, '(?s)'),
    named('(?i-s:a)', 'inline-flag', 0, '(?i-s:'),
    named('(?i)(?i)a', 'inline-flag', 4, '(?i)'),
    named('\\p{L}', 'unicode-property', 0, '\\p{L}'),
    named('[\\PL]', 'unicode-property', 1, '\\P'),
    named('(?#x)', 'unknown-group', 0, '(?#'),
    named('(?R)', 'unknown-group', 0, '(?R'),
    named('(?', 'unknown-group', 0, '(?'),
    named('(?<1>a)', 'group-name', 3, '1'),
    named('(?<n)', 'group-name', 3, 'n'),
    named('(?<n>a)(?<n>b)', 'duplicate-group-name', 10, 'n'),
    named('a(b', 'unclosed-group', 1, '('),
    named('a)b', 'unopened-group', 1, ')'),
    named('x[ab', 'unclosed-class', 1, '[ab'),
    named('x[a-', 'unclosed-class', 1, '[a-'),
    named('x[', 'unclosed-class', 1, '['),
    named('[]a]', 'empty-class', 0, '[]'),
    named('[^]', 'empty-class', 0, '[^]'),
    named('[[:alpha:]]', 'class-syntax', 1, '[:alpha:]]'),
    named('[a[b]', 'class-syntax', 2, '['),
    named('[a&&b]', 'class-syntax', 2, '&&'),
    named('[+--]', 'class-syntax', 2, '--'),
    named('[a-c-e]', 'class-hyphen', 4, '-'),
    named('[\\d-x]', 'class-hyphen', 1, '\\d-'),
    named('[a-\\d]', 'class-hyphen', 1, 'a-\\d'),
    named('[z-a]', 'reversed-range', 1, 'z-a'),
    named('\\y', 'unknown-escape', 0, '\\y'),
    named('\\A', 'unknown-escape', 0, '\\A'),
    named('[\\b]', 'unknown-escape', 1, '\\b'),
    named('[\\1]', 'unknown-escape', 1, '\\1'),
    named('a\\', 'incomplete-escape', 1, '\\'),
    named('\\x4', 'incomplete-escape', 0, '\\x'),
    named('\\u12', 'incomplete-escape', 0, '\\u'),
    named('\\u{110000}', 'incomplete-escape', 0, '\\u{110000}'),
    named('*a', 'nothing-to-repeat', 0, '*'),
    named('(+)', 'nothing-to-repeat', 1, '+'),
    named('^*', 'nothing-to-repeat', 1, '*'),
    named('\\b{2}', 'nothing-to-repeat', 2, '{2}'),
    named('xa**', 'double-quantifier', 1, 'a**'),
    named('a{2}{3}', 'double-quantifier', 0, 'a{2}{3}'),
    named('a{,3}', 'malformed-quantifier', 1, '{,3}'),
    named('a{x}', 'malformed-quantifier', 1, '{x}'),
    named('a{3,1}', 'reversed-quantifier', 1, '{3,1}'),
    named('{2}', 'unescaped-bracket', 0, '{'),
    named('a]', 'unescaped-bracket', 1, ']'),
    named('a}', 'unescaped-bracket', 1, '}'),
    named('a{3001}', 'too-large', 1, '{3001}'),
    named('a{0,3001}', 'too-large', 1, '{0,3001}'),
    named('(a{1000}){1000}', 'too-large', 9, '{1000}'),
    named(`a{${'9'.repeat(400)}}`, 'too-large', 1, `{${'9'.repeat(400)}}`),
    named('((?:){3000}){3000}', 'too-large', 12, '{3000}'),
    named(`${'('.repeat(101)}a`, 'too-deep', 100, '('),
  ])('%j is refused: %s at %d', (source, reason, offset, text) => {
    expect(compileRegex(source)).toMatchObject({ kind: 'fault', reason, offset, text });
    expect(source.slice(offset, offset + text.length)).toBe(text);
  });

  test.each([
    ['a++', 'a+'],
    ['xa**', 'x(?:a*)*'],
    ['(?>a)', '(?:a)'],
    ['(?s:a)', '(?:a)'],
    ['x(?s)a', 'xa'],
    ['[a-c-e]', '[a-c\\-e]'],
    ['[+--]', '[+\\-\\-]'],
    ['a{3,1}', 'a{1,3}'],
    ['a]', 'a\\]'],
    ['a{,3}', 'a{0,3}'],
    ['a{x}', 'a\\{x\\}'],
    ['\\Adrop', '^drop'],
    ['drop\\Z', 'drop\\n?$'],
    ['[a[b]', '[a\\[b]'],
    ['[\\b]', '[\\x08]'],
    ['[]a]', '[\\]a]'],
    ['a)', 'a\\)'],
    ['*a', '\\*a'],
    ['a\\', 'a\\\\'],
  ])('%j is refused, and %j is what to write instead', (source, expected) => {
    const fault = compileRegex(source);
    if (fault.kind === 'regex') throw new Error(source);
    const { offset, text, instead } = fault;
    expect(source.slice(0, offset) + instead + source.slice(offset + text.length)).toBe(expected);
    expect(compileRegex(expected).kind).toBe('regex');
  });

  test('has limits that a pattern may just reach', () => {
    expect(compileRegex(`[${'a'.repeat(MAX_LENGTH - 2)}]`).kind).toBe('regex');
    expect(compileRegex('a'.repeat(MAX_LENGTH + 1))).toMatchObject({
      reason: 'too-long',
      offset: MAX_LENGTH,
      limit: MAX_LENGTH,
    });
    const nested = (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`;
    expect(compileRegex(nested(MAX_NESTING)).kind).toBe('regex');
    expect(compileRegex(nested(MAX_NESTING + 1))).toMatchObject({ limit: MAX_NESTING });
    const largest = compiled(`a{${MAX_PROGRAM_SIZE}}`);
    expect(largest.program.instructions).toHaveLength(MAX_PROGRAM_SIZE + 1);
    expect(largest.matches('a'.repeat(MAX_PROGRAM_SIZE))).toBe(true);
    expect(largest.matches('a'.repeat(MAX_PROGRAM_SIZE - 1))).toBe(false);
    expect(compileRegex(`ba{${MAX_PROGRAM_SIZE}}`)).toMatchObject({ limit: MAX_PROGRAM_SIZE });
  });

  test.each([
    '(?:){3000}',
    '(?:(?:a|){9}|b?){50}',
    '((a*)*)*',
    'a{0}',
    'a|b|',
    '()?',
    '(a+|b{2,5}){3,}',
  ])('%j needs no more instructions than its size, which is limited', (source) => {
    const { size } = parseRegex(source);
    expect(compiled(source).program.instructions.length).toBeLessThanOrEqual(size + 1);
    expect(size).toBeLessThanOrEqual(MAX_PROGRAM_SIZE);
  });
});

describe('a hostile pattern', () => {
  const LENGTH = 100_000;
  /** A sequence of the same letters without a period, from a random number generator. */
  const letters = (count: number): string => {
    let [text, seed] = ['', 1];
    for (let at = 0; at < count; at += 1) {
      seed = (seed * 48_271) % 2_147_483_647;
      text += seed % 2 === 0 ? 'a' : 'b';
    }
    return text;
  };

  test.each([
    ['(a*)*b', 'a'.repeat(LENGTH)],
    ['(a|a)*b', 'a'.repeat(LENGTH)],
    ['(a+)+$', `${'a'.repeat(LENGTH)}!`],
    ['^(([a-z])+.)+[A-Z]([a-z])+$', '1'.repeat(LENGTH)],
    ['(x+x+)+y', 'x'.repeat(LENGTH)],
    ['(.*)(.*)(.*)(.*)(.*)(.*)(.*)[^\\x00-\\u{10ffff}]', 'ab'.repeat(LENGTH / 2)],
    ['(a|b)*a(a|b){60}c', letters(LENGTH)],
  ])('%s ends', (source, text) => {
    expect(compiled(source).matches(text)).toBe(false);
  });

  test('keeps few states, and answers the same without them', () => {
    const source = '(?:a|b)*a(?:a|b){20}c';
    const { program } = compiled(source);
    const automaton = new Automaton(program);
    const end = new Alphabet(program).end;
    for (const tail of [`a${letters(20)}c`, `b${letters(20)}c`, letters(30), '']) {
      const text = letters(20_000) + tail;
      expect([tail, automaton.matches(text)]).toEqual([tail, /a[ab]{20}c/.test(text)]);
      expect(automaton.stateCount).toBeGreaterThan(1_000);
      expect(automaton.stateCount).toBeLessThanOrEqual(MAX_STATE_NUMBERS / end);
    }
    expect(automaton.matches('xx')).toBe(false);
    expect(automaton.stateCount).toBeLessThan(5);
  });

  test('of many classes keeps few states too', () => {
    const source = Array.from({ length: 800 }, (_, index) =>
      String.fromCodePoint(0x4e00 + index * 2),
    ).join('?');
    const automaton = new Automaton(compiled(source).program);
    expect(automaton.matches(source.repeat(3))).toBe(true);
    expect(automaton.stateCount * 800).toBeLessThan(2 * MAX_STATE_NUMBERS);
  });
});

describe('samples', () => {
  test.each([
    ['DROP\\s+TABLE', 2, ['DROP TABLE', 'DROP  TABLE']],
    ['^(?:DROP|Truncate)\\b', 5, ['DROP', 'Truncate']],
    ['\\Bfoo', 1, ['xfoo']],
    ['foo\\B', 1, ['foox']],
    ['\\b-\\b', 1, ['x-x']],
    ['a*', 3, ['', 'a', 'aa']],
    ['\\d{2}', 1, ['11']],
    ['[^a-z]x', 2, ['1x', ' x']],
    ['[À-Ö]', 1, ['À']],
    ['(a|b)*a(a|b){20}', 1, ['a'.repeat(21)]],
    ['a^b', 3, []],
    ['$a', 3, []],
    ['[^\\x00-\\u{10ffff}]', 1, []],
    ['a', 0, []],
  ])('of %j, %d of them', (source, count, expected) => {
    const regex = compiled(source);
    const samples = samplesOf(regex, count);
    expect(samples).toEqual(expected);
    for (const sample of samples) expect(regex.matches(sample)).toBe(true);
  });

  test('of the largest pattern are found within the limit', () => {
    expect(samplesOf(compiled('a{3000}'), 3)).toEqual(['a'.repeat(3_000)]);
    expect(samplesOf(compiled('(?:a|b?){500}$'), 3).length).toBeGreaterThan(0);
  });
});
