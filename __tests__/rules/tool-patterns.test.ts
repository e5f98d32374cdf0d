import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { ToolPattern } from '../../src/model/policy.ts';
import { compilePattern } from '../../src/pattern/match.ts';
import { type Bearer, coverOf, ruleWork } from '../../src/rules/tool-patterns.ts';

describe('the patterns that cover another one', () => {
  const bearer = (...texts: readonly string[]): Bearer => ({
    pattern: {
      text: texts[0]!,
      place: undefined as unknown as ToolPattern['place'],
      spellings: texts.map(compilePattern),
    },
  });
  const takes = ({ pattern }: Bearer, name: string) =>
    pattern.spellings.some((spelling) => spelling.matches(name));
  const textsOf = (cover: readonly Bearer[] | undefined) =>
    cover?.map(({ pattern }) => pattern.text);

  /** All names of up to six characters, from two letters and one that no pattern contains. */
  const NAMES = [1, 2, 3, 4, 5, 6].flatMap((length) =>
    Array.from({ length: 3 ** length }, (_, number) =>
      [...number.toString(3).padStart(length, '0')].map((digit) => 'abz'[Number(digit)]).join(''),
    ),
  );
  const text = fc
    .array(fc.constantFrom('a', 'b', '*', '?'), { minLength: 1, maxLength: 4 })
    .map((parts) => parts.join(''));

  test('are found exactly when every name is taken, and none of them is needless', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 5 }), (one, others) => {
        const [asked, given] = [bearer(one), others.map((other) => bearer(other))];
        const names = NAMES.filter((name) => takes(asked, name));
        const left = (cover: readonly Bearer[]) =>
          names.filter((name) => !cover.some((other) => takes(other, name)));
        const cover = coverOf(asked.pattern, given, ruleWork());
        // If patterns have four characters, a remaining name never has more than six.
        expect(cover !== undefined).toBe(left(given).length === 0);
        for (const needed of cover ?? [])
          if (cover!.length > 1)
            expect(left(cover!.filter((other) => other !== needed))).not.toEqual([]);
      }),
      { numRuns: 3000, seed: 7 },
    );
  });

  test('every spelling is asked for', () => {
    const both = bearer('mcp:a/b*', 'mcp__a__b*');
    expect(coverOf(both.pattern, [bearer('mcp:a/*')], ruleWork())).toBeUndefined();
    expect(
      textsOf(
        coverOf(both.pattern, [bearer('mcp:a/*'), bearer('x'), bearer('mcp__*')], ruleWork()),
      ),
    ).toEqual(['mcp:a/*', 'mcp__*']);
  });

  test('one that does alone is preferred', () => {
    const others = ['a?', 'x', 'a*', '*'].map((other) => bearer(other));
    expect(textsOf(coverOf(bearer('a*').pattern, others, ruleWork()))).toEqual(['a*']);
  });

  test('what is excepted is not taken', () => {
    const rule = (...except: readonly string[]): Bearer => ({
      ...bearer('a*'),
      except: except.map((one) => bearer(one).pattern),
    });
    const cover = (asked: string, ...others: readonly Bearer[]) =>
      textsOf(coverOf(bearer(asked).pattern, others, ruleWork()));
    expect(cover('ab', rule('ab'))).toBeUndefined();
    expect(cover('ac', rule('ab'))).toEqual(['a*']);
    expect(cover('a*', rule('ab'))).toBeUndefined();
    expect(cover('a?', rule('ab'))).toBeUndefined();
    expect(cover('ac*', rule('ab'))).toEqual(['a*']);
    expect(cover('ac*', rule('*b'))).toBeUndefined();
    expect(cover('ab', rule('ab'), bearer('?b'))).toEqual(['?b']);
  });

  test('past the bound no pattern is reported as covered', () => {
    const [asked, other] = [bearer('a?b*'), bearer('a*')];
    expect(textsOf(coverOf(asked.pattern, [other], { compared: 100, matched: 10_000 }))).toEqual([
      'a*',
    ]);
    expect(coverOf(asked.pattern, [other], { compared: 1, matched: 10_000 })).toBeUndefined();
    expect(coverOf(asked.pattern, [other], { compared: 100, matched: 1 })).toBeUndefined();
  });
});
