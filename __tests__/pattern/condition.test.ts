import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { evaluateCondition, type Facts, parseCondition, usesToolMatches } from '../../src/pattern/condition.ts';

const KNOWN: Readonly<Record<string, unknown>> = {
  yes: true,
  no: false,
  zero: 0,
  empty: '',
  nothing: null,
  none: [],
  some: ['a', 3],
  amount: 500,
  text: '600',
  word: 'purchase',
  path: '/etc/passwd',
  'order.total': 12.5,
};

const facts: Facts = {
  lookup: (field) => (Object.hasOwn(KNOWN, field) ? { known: true, value: KNOWN[field] } : { known: false }),
  toolMatches: (pattern) => pattern.matches('mcp__pay__refund'),
};

function answer(text: string, about: Facts = facts): boolean | 'unknown' {
  const parsed = parseCondition(text);
  if (parsed.kind === 'error') throw new Error(parsed.message);
  return evaluateCondition(parsed.condition, about);
}

describe('conditions', () => {
  test.each([
    ['yes', true],
    ['no', false],
    ['zero', false],
    ['empty', false],
    ['nothing', false],
    ['none', false],
    ['some', true],
    ['unheard_of', 'unknown'],
    ['amount > 499', true],
    ['amount>500', false],
    ['amount >= 500', true],
    ['amount <= -1', false],
    ['text > 500', true],
    ['text == 600', true],
    ['text == "600"', true],
    ['amount == "500"', true],
    ['amount != 500', false],
    ['word > 1', 'unknown'],
    ['yes > 0', 'unknown'],
    ["word == 'purchase'", true],
    ['word == "Purchase"', false],
    ['nothing == null', true],
    ['yes == true', true],
    ['zero == false', false],
    ['order.total > 12', true],
    ["contains(word, 'chase')", true],
    ["some contains 'a'", true],
    ['some contains 3', true],
    ['some contains 4', false],
    ['amount contains 5', 'unknown'],
    ["path matches '/etc/*'", true],
    ["matches(path, '/etc/?')", false],
    ["some matches 'a'", 'unknown'],
    ["tool_matches('mcp__pay__*')", true],
    ['tool_matches( "mcp__pay__*" )', true],
    ["tool_matches('mcp__mail__*')", false],
    ["not tool_matches('mcp__mail__*') and amount > 1", true],
    ['no and unheard_of', false],
    ['unheard_of and no', false],
    ['yes or unheard_of', true],
    ['unheard_of or yes', true],
    ['unheard_of or no', 'unknown'],
    ['yes and unheard_of', 'unknown'],
    ['not unheard_of', 'unknown'],
    ['not not yes', true],
    ['no or no and yes or yes', true],
    ['(no or yes) and (no or no)', false],
    ['not (yes and no)', true],
  ] as const)('%s is %s', (text, expected) => {
    expect(answer(text)).toBe(expected);
  });

  test('a tool is unknown where the question is not about one', () => {
    expect(answer("tool_matches('*')", { lookup: facts.lookup })).toBe('unknown');
    expect(answer("tool_matches('*') or yes", { lookup: facts.lookup })).toBe(true);
  });

  test.each([
    ['', 0, 'empty'],
    ['   ', 0, 'empty'],
    ['amount >', 8, 'expected a number, a quoted text'],
    ['amount > lots', 9, 'a text is written in quotes'],
    ['amount = 5', 7, '"=" is no part of a condition'],
    ["tool in ['write_file']", 8, '"[" is no part of a condition'],
    ["path.startswith('/etc/')", 0, 'there is no function "path.startswith"'],
    ['a b', 2, 'expected "and", "or" or the end'],
    ['a and', 5, 'found the end'],
    ['(a', 2, 'expected ")"'],
    ['and', 0, 'expected a field'],
    ['true', 0, 'expected a field'],
    ["tool_matches('')", 13, 'pattern is empty'],
    ['tool_matches(x)', 13, 'pattern in quotes'],
    ["'unclosed", 0, 'no part of a condition'],
    ['a AND b', 2, 'expected "and"'],
  ])('%j is refused at %i: %s', (text, offset, message) => {
    const parsed = parseCondition(text);
    expect(parsed).toMatchObject({ kind: 'error', offset });
    expect(parsed.kind === 'error' && parsed.message).toContain(message);
  });

  test('depth and length are bounded', () => {
    expect(parseCondition(`${'('.repeat(60)}a${')'.repeat(60)}`).kind).toBe('ok');
    expect(parseCondition(`${'('.repeat(100_000)}a`)).toMatchObject({ kind: 'error' });
    expect(parseCondition(`${'not '.repeat(1000)}a`)).toMatchObject({ kind: 'error' });
    expect(parseCondition(`a ${'and a '.repeat(600)}`)).toMatchObject({ kind: 'ok' });
    expect(parseCondition('a'.repeat(5000))).toMatchObject({ kind: 'error' });
  });

  test('knows when it asks about a tool', () => {
    const asks = (text: string): boolean => {
      const parsed = parseCondition(text);
      return parsed.kind === 'ok' && usesToolMatches(parsed.condition);
    };
    expect(asks("a and not (b or tool_matches('x'))")).toBe(true);
    expect(asks('tool_count > 5')).toBe(false);
  });

  test('no text makes the reader throw, and what it reads can be decided', () => {
    const pieces = fc.constantFrom(
      'a',
      'and',
      'or',
      'not',
      '(',
      ')',
      "'x'",
      '"',
      '>',
      '==',
      '5',
      'tool_matches',
      'contains',
      ',',
      'true',
      '.',
      '\u0000',
      '😀',
      ' ',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(pieces, { maxLength: 12 }).map((list) => list.join(' ')),
        ),
        (text) => {
          const parsed = parseCondition(text);
          if (parsed.kind === 'ok') expect([true, false, 'unknown']).toContain(evaluateCondition(parsed.condition, facts));
          else expect(parsed.offset).toBeLessThanOrEqual(Math.max(text.length, 4096));
        },
      ),
      { numRuns: 3000, seed: 20261121 },
    );
  });
});
