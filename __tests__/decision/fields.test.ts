import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { comparePolicies } from '../../src/diff/compare-policies.ts';
import type { Document } from '../../src/document/document.ts';
import { widerRequest } from '../../src/evaluation/decision/compare-requests.ts';
import { compileDecisions } from '../../src/evaluation/decision/decide.ts';
import { type DecisionPolicy, LEVELS, type Level } from '../../src/model/decision.ts';
import { entryRule, otherwiseRule } from '../../src/model/entry-rule.ts';
import { fieldsOf, joinFields } from '../../src/pattern/fields.ts';
import { compilePattern } from '../../src/pattern/match.ts';

type Row = readonly [Level, ...string[]];

const PLACE = { document: { file: 'access.yaml', text: '' } as unknown as Document, path: [] };

/**
 * Creates an access list in which the first matching entry decides. Requests have as many fields as
 * the entries have patterns.
 */
function accessList(rows: readonly Row[], otherwise: Level, fields: number): DecisionPolicy {
  const rules = rows.map(([level, ...patterns]) =>
    entryRule({
      level,
      patterns: [joinFields(patterns)],
      name: joinFields(patterns),
      place: PLACE,
    }),
  );
  return {
    stages: [{ role: 'decides', combinator: 'first', rules }],
    otherwise: otherwiseRule(otherwise),
    outcomes: LEVELS,
    settings: [],
    fields,
  };
}

const glob = fc
  .array(fc.constantFrom('*', '?', 'a', 'b'), { minLength: 1, maxLength: 2 })
  .map((tokens) => tokens.join(''));
const level = fc.constantFrom<Level>('denied', 'warned', 'allowed');
const list = fc.record({
  rows: fc.array(fc.tuple(level, glob, glob), { maxLength: 4 }),
  otherwise: level,
});

/** Every pair of fields of one or two characters. */
const FIELDS = ['a', 'b', 'z'].flatMap((one) => [one, ...['a', 'b', 'z'].map((two) => one + two)]);
const PAIRS = FIELDS.flatMap((one) => FIELDS.map((two) => [one, two] as const));

describe('requests of several fields', () => {
  test('meet patterns field by field', () => {
    expect(
      compilePattern(joinFields(['*', 'call', 'mcp__*'])).matches(
        joinFields(['billing', 'call', 'mcp__pay']),
      ),
    ).toBe(true);
    expect(
      compilePattern(joinFields(['*', 'call'])).matches(joinFields(['billing', 'search', 'call'])),
    ).toBe(false);
    expect(compilePattern(joinFields(['a*', 'b'])).matches(joinFields(['a', 'x', 'b']))).toBe(
      false,
    );
  });

  test('hold whatever text in a field, which can forge no other field', () => {
    const forged = joinFields(['agent', `search${joinFields(['', ''])}x`]);
    expect(fieldsOf(forged)).toHaveLength(2);
    expect(compilePattern(joinFields(['agent', '*'])).matches(forged)).toBe(true);
  });

  test('are decided and compared exactly, with a request of as many fields', () => {
    fc.assert(
      fc.property(list, list, (base, head) => {
        const [former, present] = [base, head].map(({ rows, otherwise }) =>
          accessList(rows, otherwise, 2),
        );
        const byWords = ({ rows, otherwise }: typeof base, pair: readonly string[]): Level =>
          rows.find(([, ...globs]) =>
            globs.every((one, index) => compilePattern(one).matches(pair[index]!)),
          )?.[0] ?? otherwise;
        const decide = compileDecisions(former!);
        expect(PAIRS.map((pair) => decide(joinFields(pair)).level)).toEqual(
          PAIRS.map((pair) => byWords(base, pair)),
        );
        const isWider = (pair: readonly string[]): boolean =>
          LEVELS.indexOf(byWords(base, pair)) < LEVELS.indexOf(byWords(head, pair));
        const wider = widerRequest(former!, present!);
        if (wider.kind === 'witness') {
          const fields = fieldsOf(wider.name);
          expect([fields.length, fields.every((field) => field !== ''), isWider(fields)]).toEqual([
            2,
            true,
            true,
          ]);
        } else expect([wider.kind, PAIRS.find(isWider)]).toEqual(['none', undefined]);
      }),
      { seed: 20261128, numRuns: 200 },
    );
  });

  test('are shown as people write them', () => {
    const base = accessList([['denied', '*', 'call', 'mcp__pay__*']], 'allowed', 3);
    const head = accessList([['denied', '*', 'call', 'mcp__pay__refund']], 'allowed', 3);
    expect(comparePolicies({ base, head }).changes.map(({ sentence }) => sentence)).toEqual([
      'requests such as "x call mcp__pay__x" are now allowed: the rule on "* call mcp__pay__*", which was "denied", was removed',
    ]);
  });

  test('a policy without rules is compared over the requests of the other', () => {
    const { fields: _, ...absent } = accessList([], 'denied', 1);
    const list = accessList([['allowed', 'billing', 'call', 'mcp__*']], 'denied', 3);
    expect(widerRequest(absent, list)).toEqual({
      kind: 'witness',
      name: joinFields(['billing', 'call', 'mcp__x']),
    });
    expect(widerRequest(list, absent)).toEqual({ kind: 'none' });
    const triple = accessList([['allowed', 'a', 'b']], 'denied', 2);
    expect(() => widerRequest(list, triple)).toThrow('different numbers of fields');
  });

  test('a default that says more is shown by a whole request', () => {
    expect(widerRequest(accessList([], 'denied', 3), accessList([], 'allowed', 3))).toEqual({
      kind: 'witness',
      name: joinFields(['x', 'x', 'x']),
    });
  });
});
