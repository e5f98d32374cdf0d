import { describe, expect, test } from '@jest/globals';
import type { Verdict } from '../../src/evaluation/evaluate.ts';
import { conclude, verdictOfFinding, worst } from '../../src/evaluation/verdict.ts';
import type { Finding, Severity } from '../../src/finding/finding.ts';
import { findingIn } from '../support/findings.ts';

const finding = (severity: Severity): Finding =>
  findingIn('unknown-key', 'card.yaml', severity, { severity });
const blocking = findingIn('parse-error', 'card.yaml', 'broken');

describe('the worst verdict', () => {
  const order: readonly Verdict[] = ['error', 'fail', 'warn', 'pass'];

  test.each(
    order.flatMap((one) => order.map((other) => [one, other] as const)),
  )('of %s and %s', (one, other) => {
    expect(worst([one, other])).toBe(order[Math.min(order.indexOf(one), order.indexOf(other))]);
  });

  test('of none is pass', () => {
    expect(worst([])).toBe('pass');
  });

  test.each([
    ['an error', finding('error'), 'fail'],
    ['a warning', finding('warning'), 'warn'],
    ['a note', finding('note'), 'pass'],
    ['a finding about an unchecked file', blocking, 'error'],
    [
      'a finding about an unchecked file, whatever its severity',
      { ...blocking, severity: 'note' as const },
      'error',
    ],
  ])('a finding that is %s', (_, one, verdict) => {
    expect(verdictOfFinding(one)).toBe(verdict);
  });
});

describe('the conclusion', () => {
  const FINDINGS: Readonly<Record<string, readonly Finding[]>> = {
    pass: [finding('note')],
    warn: [finding('note'), finding('warning')],
    fail: [finding('warning'), finding('error')],
    error: [blocking],
    'error and warn': [blocking, finding('warning')],
    'error and fail': [finding('error'), blocking],
  };
  // `-` is a success, `!` a failure, and `~` a success that would have been a failure and is
  // reported as such.
  const TABLE: readonly (readonly [findings: string, ...string[]])[] = [
    // fail-on          fail  fail  warn  warn  never never
    // on-error         fail  warn  fail  warn  fail  warn
    ['pass', '-', '-', '-', '-', '-', '-'],
    ['warn', '-', '-', '!', '!', '-', '-'],
    ['fail', '!', '!', '!', '!', '~', '~'],
    ['error', '!', '~', '!', '~', '!', '~'],
    ['error and warn', '!', '~', '!', '!', '!', '~'],
    // `on-error: warn` never hides failures that were evaluated.
    ['error and fail', '!', '!', '!', '!', '!', '~'],
  ];
  const COLUMNS = (['fail', 'warn', 'never'] as const).flatMap((failOn) =>
    (['fail', 'warn'] as const).map((onError) => ({ failOn, onError })),
  );
  const cases = TABLE.flatMap(([findings, ...signs]) =>
    signs.map((sign, index) => ({ findings, sign, ...COLUMNS[index]! })),
  );

  test.each(cases)('of $findings with fail-on $failOn and on-error $onError: $sign', ({
    findings: kind,
    sign,
    failOn,
    onError,
  }) => {
    const findings = FINDINGS[kind]!;
    const { conclusion, relaxed } = conclude(findings, worst(findings.map(verdictOfFinding)), {
      failOn,
      onError,
    });
    expect([conclusion, relaxed !== undefined]).toEqual([
      sign === '!' ? 'failure' : 'success',
      sign === '~',
    ]);
  });

  test('names every setting that relaxed it', () => {
    const relaxed = (findings: readonly Finding[], verdict: Verdict) =>
      conclude(findings, verdict, { failOn: 'never', onError: 'warn' }).relaxed;
    expect(relaxed([finding('error')], 'fail')).toBe(
      'problems do not block, because fail-on is "never"',
    );
    expect(relaxed([blocking], 'error')).toBe(
      'incomplete checks do not block, because on-error is "warn"',
    );
    expect(relaxed([blocking, finding('error')], 'error')).toBe(
      'incomplete checks do not block, because on-error is "warn"; problems do not block, because fail-on is "never"',
    );
  });

  test.each([
    ['warn', 'warn', 'failure'],
    ['fail', 'fail', 'failure'],
    ['warn', 'fail', 'success'],
  ] as const)('a verdict of %s counts with fail-on %s although configuration turned its finding off', (verdict, failOn, conclusion) => {
    expect(conclude([], verdict, { failOn, onError: 'fail' }).conclusion).toBe(conclusion);
  });
});
