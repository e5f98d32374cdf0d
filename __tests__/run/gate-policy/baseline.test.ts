import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/finding/finding.ts';
import { RULE_IDS, type RuleId } from '../../../src/rules/catalogue.ts';
import {
  accept,
  type Baseline,
  readBaseline,
  writeBaseline,
} from '../../../src/run/gate-policy/baseline.ts';
import { findingIn } from '../../support/findings.ts';
import { findingAbout, treeOf } from '../../support/sample-agents.ts';

const NOW = new Date('2026-11-21T12:00:00Z');

/** Reads a baseline that was written. */
async function baselineOf(findings: readonly Finding[], expires?: string): Promise<Baseline> {
  const text = writeBaseline(findings, { now: NOW, ...(expires !== undefined && { expires }) });
  const read = await readBaseline(treeOf({ 'b.json': text }), 'b.json');
  expect(read.findings).toEqual([]);
  return read.baseline!;
}

describe('a baseline file', () => {
  test('is made to be reviewed, and does not depend on the order of findings', async () => {
    const [a, b] = [await findingAbout('a', { agent: 'support' }), await findingAbout('b')];
    const text = writeBaseline([b, a], { now: NOW, expires: '2027-01-31' });
    expect(text).toBe(writeBaseline([a, b], { now: NOW, expires: '2027-01-31' }));
    expect(text.endsWith('}\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      schema: 'card-gate-baseline/1',
      created: '2026-11-21T12:00:00.000Z',
      expires: '2027-01-31',
      findings: [
        {
          fingerprint: expect.any(String),
          rule: 'unused-pattern',
          agent: 'support',
          file: 'policy.yaml',
          message: 'about a',
        },
        {
          fingerprint: expect.any(String),
          rule: 'unused-pattern',
          agent: null,
          file: 'policy.yaml',
          message: 'about b',
        },
      ],
    });
  });

  test('names neither what could not be checked nor notes', async () => {
    const all = [
      await findingAbout('a', { blocking: true }),
      await findingAbout('b', { severity: 'note' }),
      findingIn('parse-error', 'a', 'any'),
    ];
    expect((await baselineOf(all)).counts.size).toBe(0);
  });

  const NEVER: readonly RuleId[] = [
    'widening',
    'coverage-drop',
    'ignore-expired',
    'ignore-unused',
    'baseline-expired',
    'baseline-unused',
  ];

  test.each(NEVER)('neither names nor accepts what a change or an entry does: %s', async (rule) => {
    const [one, other] = [
      await findingAbout('a', { rule, severity: 'error' }),
      await findingAbout('a'),
    ];
    expect((await baselineOf([one])).counts.size).toBe(0);
    // An entry written by hand has no effect either.
    const { counts } = await baselineOf([other]);
    const forged = new Map(
      [...counts.keys()].map(
        (key) => [key.replace('unused-pattern', rule).replace('warning', 'error'), 1] as const,
      ),
    );
    expect(accept([one], { file: 'b.json', counts: forged }, NOW, false).findings).toEqual([one]);
  });

  test.each([
    ['no file', undefined, 'does not exist in a test'],
    ['no JSON', '{', 'is not JSON'],
    ['other text', '\u{fffd}', 'is not JSON'],
    ['null', 'null', 'does not have "schema": "card-gate-baseline/1"'],
    ['another schema', '{"schema":"card-gate-baseline/2","findings":[]}', 'does not have "schema"'],
    ['no list', '{"schema":"card-gate-baseline/1","findings":3}', 'must contain a list "findings"'],
    ['nothing', '{"schema":"card-gate-baseline/1"}', 'must contain a list "findings"'],
    [
      'entries that are none',
      '{"schema":"card-gate-baseline/1","findings":[null]}',
      'must contain a list "findings"',
    ],
    [
      'entries without fingerprint',
      '{"schema":"card-gate-baseline/1","findings":[{}]}',
      'must contain a list "findings"',
    ],
    [
      'an end that is none',
      '{"schema":"card-gate-baseline/1","findings":[],"expires":"soon"}',
      'has an "expires"',
    ],
    [
      'an end that is null',
      '{"schema":"card-gate-baseline/1","findings":[],"expires":null}',
      'has an "expires"',
    ],
  ])('that is %s is an error and never an empty one', async (_, text, why) => {
    const read = await readBaseline(treeOf(text === undefined ? {} : { 'b.json': text }), 'b.json');
    expect(read.baseline).toBeUndefined();
    expect(read.findings).toEqual([
      expect.objectContaining({ rule: 'configuration', blocking: true, severity: 'error' }),
    ]);
    expect(read.findings[0]!.message).toContain(`the baseline file "b.json" ${why}`);
  });

  test('may be large, and not without end', async () => {
    const big = (bytes: number): string =>
      `{"schema":"card-gate-baseline/1","findings":[]}${' '.repeat(bytes)}`;
    expect(
      (await readBaseline(treeOf({ 'b.json': big(2 * 1024 * 1024) }), 'b.json')).baseline,
    ).toBeDefined();
    const { findings } = await readBaseline(treeOf({ 'b.json': big(16 * 1024 * 1024) }), 'b.json');
    expect(findings[0]!.message).toBe('the baseline file "b.json" is too large');
  });
});

describe('laying it over findings', () => {
  test('marks what it names, as often as it names it, and nothing else', async () => {
    const [a, b] = [await findingAbout('a'), await findingAbout('b')];
    const { findings, about } = accept([a, b, a], await baselineOf([a]), NOW, true);
    expect(findings).toEqual([{ ...a, inBaseline: true, isNew: false }, b, a]);
    expect(about).toEqual([]);
  });

  test('never accepts what could not be checked', async () => {
    const a = await findingAbout('a');
    const blocking: Finding = { ...a, blocking: true };
    expect(accept([blocking], await baselineOf([a]), NOW, false).findings).toEqual([blocking]);
  });

  test('counts for nothing from its end on', async () => {
    const a = await findingAbout('a');
    const baseline = await baselineOf([a], '2026-11-21T12:00:00Z');
    expect(accept([a], baseline, new Date(NOW.getTime() - 1), true).findings[0]!.inBaseline).toBe(
      true,
    );
    const { findings, about } = accept([a], baseline, NOW, true);
    expect(findings).toEqual([a]);
    expect(about.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`)).toEqual([
      'warning baseline-expired: the baseline file "b.json" expired on "2026-11-21T12:00:00Z", so its findings count again',
    ]);
  });

  test('reports once how many entries match nothing, where everything was checked', async () => {
    const [a, b] = [await findingAbout('a'), await findingAbout('b')];
    const said = (findings: readonly Finding[], baseline: Baseline, all: boolean) =>
      accept(findings, baseline, NOW, all).about.map(({ rule, message }) => `${rule}: ${message}`);
    const baseline = await baselineOf([a, b, b]);
    expect(said([a, b], baseline, true)).toEqual([
      'baseline-unused: 1 entry in the baseline file "b.json" no longer matches a finding',
    ]);
    expect(said([], baseline, true)).toEqual([
      'baseline-unused: 3 entries in the baseline file "b.json" no longer match a finding',
    ]);
    expect(said([], baseline, false)).toEqual([]);
  });

  test('accepts all that was written of a run, and never more of a kind than was there', async () => {
    const some = await Promise.all(
      ['a', '__proto__', '"'].flatMap((text) => [
        findingAbout(text),
        findingAbout(text, { agent: 'x', severity: 'error' }),
      ]),
    );
    const several = fc.array(
      fc.record({ one: fc.constantFrom(...some), rule: fc.constantFrom(...RULE_IDS) }),
      { maxLength: 12 },
    );
    await fc.assert(
      fc.asyncProperty(several, several, async (before, after) => {
        const [was, is] = [before, after].map((list) =>
          list.map(({ one, rule }): Finding => ({ ...one, rule })),
        );
        const baseline = await baselineOf(was!);
        const again = accept(was!, baseline, NOW, true);
        expect(again.about).toEqual([]);
        expect(again.findings.filter(({ inBaseline }) => inBaseline).length).toBe(
          [...baseline.counts.values()].reduce((sum, one) => sum + one, 0),
        );
        const later = accept(is!, baseline, NOW, false).findings.filter(
          ({ inBaseline }) => inBaseline,
        );
        for (const finding of later) {
          const same = (one: Finding): boolean =>
            one.rule === finding.rule &&
            one.subject === finding.subject &&
            one.agent === finding.agent &&
            one.severity === finding.severity;
          expect(later.filter(same).length).toBeLessThanOrEqual(was!.filter(same).length);
        }
      }),
      { seed: 20261125, numRuns: 200 },
    );
  });
});
