import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  type Condition,
  conditionFields,
  evaluateCondition,
  type Facts,
  isToolMatchesOnly,
  toolPatterns,
  usesToolMatches,
} from '../../src/pattern/condition.ts';
import { parseCondition } from '../../src/pattern/condition-parser.ts';
import { runs } from '../support/runs.ts';

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
  lookup: (field) =>
    Object.hasOwn(KNOWN, field) ? { known: true, value: KNOWN[field] } : { known: false },
  toolMatches: (pattern) => pattern.matches('mcp__pay__refund'),
};

function conditionOf(text: string): Condition {
  const parsed = parseCondition(text);
  if (parsed.kind === 'error') throw new Error(parsed.message);
  return parsed.condition;
}

function answer(text: string, about: Facts = facts): boolean | 'unknown' {
  return evaluateCondition(conditionOf(text), about);
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
    ['text contains 60', true],
    ['text contains null', 'unknown'],
    ['text contains true', 'unknown'],
    ['some contains null', false],
    ['amount > -1.5', true],
    ['amount > .5e3', false],
    ['amount < +501', true],
    ["word != 'sale'", true],
    ['word == 5', false],
    ['text == 600.0', true],
    ['order.total == "12.50"', true],
    ['word > "a"', 'unknown'],
    ["order.total contains 'x'", 'unknown'],
    ['not amount == 5', true],
    ['word == \'it is "so"\'', false],
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
    ['amount >', 8, 'expected a number, a quoted string'],
    ['amount > lots', 9, 'strings must be in quotes'],
    ['amount = 5', 7, '"=" is not allowed here'],
    ["tool in ['write_file']", 8, '"[" is not allowed here'],
    ["path.startswith('/etc/')", 0, 'there is no function "path.startswith"'],
    ['a b', 2, 'expected "and", "or" or the end'],
    ['a and', 5, 'found the end'],
    ['(a', 2, 'expected ")"'],
    ['and', 0, 'expected a field'],
    ['true', 0, 'expected a field'],
    ["tool_matches('')", 13, 'pattern is empty'],
    ['tool_matches(x)', 13, 'pattern in quotes'],
    ["'unclosed", 0, 'is not allowed here'],
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

  test.each([
    ["tool_matches('a*')", [], ['a*'], true],
    [' ( tool_matches( "a*" ) ) ', [], ['a*'], true],
    ["not tool_matches('a*')", [], ['a*'], false],
    ["tool_matches('a*') or tool_matches('b') or tool_matches('a*')", [], ['a*', 'b'], false],
    ["tool_matches('a*') and order.total > 5", ['order.total'], ['a*'], false],
    [
      "a and not (b.c or contains(d, 'x') or tool_matches('x') or matches(a, 'y*'))",
      ['a', 'b.c', 'd'],
      ['x'],
      false,
    ],
    ['tool_count > 5', ['tool_count'], [], false],
  ])('%s asks for the fields %j and the patterns %j', (text, fields, patterns, alone) => {
    const condition = conditionOf(text);
    expect(conditionFields(condition)).toEqual(fields);
    expect(toolPatterns(condition).map((pattern) => pattern.text)).toEqual(patterns);
    expect(usesToolMatches(condition)).toBe(patterns.length > 0);
    expect(isToolMatchesOnly(condition)).toBe(alone);
  });

  test('what is not known never changes an answer that is given without it', () => {
    const atom = fc.constantFrom('yes', 'no', 'x', 'y');
    const { condition } = fc.letrec<{ condition: string }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 4, withCrossShrink: true },
        atom,
        tie('condition').map((one) => `not (${one})`),
        fc
          .tuple(tie('condition'), fc.constantFrom('and', 'or'), tie('condition'))
          .map(([left, join, right]) => `(${left}) ${join} (${right})`),
      ),
    }));
    const knowing = (known: Readonly<Record<string, boolean>>): Facts => ({
      lookup: (field) =>
        Object.hasOwn(known, field) ? { known: true, value: known[field] } : { known: false },
    });
    fc.assert(
      fc.property(condition, (text) => {
        const without = answer(text, knowing({ yes: true, no: false }));
        const every = [true, false].flatMap((x) =>
          [true, false].map((y) => answer(text, knowing({ yes: true, no: false, x, y }))),
        );
        expect(every).not.toContain('unknown');
        if (without !== 'unknown') expect(new Set(every)).toEqual(new Set([without]));
      }),
      { numRuns: 1000, seed: 20261121 },
    );
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
          if (parsed.kind === 'ok')
            expect([true, false, 'unknown']).toContain(evaluateCondition(parsed.condition, facts));
          else expect(parsed.offset).toBeLessThanOrEqual(Math.max(text.length, 4096));
        },
      ),
      { numRuns: runs(330, 3_000), seed: 20261121 },
    );
  });
});
