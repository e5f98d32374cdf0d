import { describe, expect, test } from '@jest/globals';
import { readConfiguration } from '../../src/settings/configuration.ts';
import { type Settings, settle } from '../../src/settings/settings.ts';
import { weakenedSettings } from '../../src/settings/weakened-settings.ts';

async function settingsOf(text: string | undefined): Promise<Settings> {
  if (text === undefined) return settle({}, undefined, 'gate');
  const read = await readConfiguration('.github/card-gate.yml', new TextEncoder().encode(text));
  if (read.kind === 'broken')
    throw new Error(read.findings.map(({ message }) => message).join('\n'));
  return settle({}, read.configuration, 'gate');
}

const EXEMPTION = (agent: string): string =>
  `{ agent: ${agent}, section: forbidden, patterns: ["a*"], reason: "a reason of length", granted_by: ciso, granted_at: "2026-11-01", expires_at: "2026-12-01" }`;

/** The settings before and after, with the findings in both directions. */
const CASES: readonly (readonly [
  string | undefined,
  string | undefined,
  readonly string[],
  readonly string[],
])[] = [
  ['fail-on: warn', 'fail-on: fail', ['sets "fail-on" to "fail" instead of "warn"'], []],
  ['fail-on: fail', 'fail-on: never', ['sets "fail-on" to "never" instead of "fail"'], []],
  ['on-error: fail', 'on-error: warn', ['sets "on-error" to "warn" instead of "fail"'], []],
  [
    'on-no-cards: fail',
    'on-no-cards: pass',
    ['sets "on-no-cards" to "pass" instead of "fail"'],
    [],
  ],
  [
    'on-no-tools: fail',
    'on-no-tools: pass',
    ['sets "on-no-tools" to "pass" instead of "fail"'],
    [],
  ],
  ['widening: fail', 'widening: allow', ['sets "widening" to "allow" instead of "fail"'], []],
  ['widening: fail', '{}', ['sets "widening" to "warn" instead of "fail"'], []],
  ['min-coverage: 90', 'min-coverage: 80', ['lowers "min-coverage" from 90 to 80'], []],
  ['min-coverage: 90', '{}', ['no longer sets "min-coverage"'], []],
  ['max-coverage-drop: 1', 'max-coverage-drop: 5', ['raises "max-coverage-drop" from 1 to 5'], []],
  ['max-coverage-drop: 1', '{}', ['no longer sets "max-coverage-drop"'], []],
  ['{}', 'only-new: true', ['turns "only-new" on'], []],
  ['tracking-issue: true', '{}', ['turns "tracking-issue" off'], []],
  ['grace: "off"', 'grace: "on"', ['turns "grace" on'], []],
  ['{}', 'widening-label: approved', ['sets "widening-label" to "approved"'], []],
  ['{}', 'baseline-file: b.json', ['sets "baseline-file" to "b.json"'], []],
  ['{}', 'ignore: [{ rule: no-card, reason: "known" }]', ['adds an entry under "ignore"'], []],
  [
    'ignore: [{ rule: no-card, reason: "known" }]',
    '# a line\nignore: [{ rule: no-card, reason: "known" }, { rule: no-policy, reason: "known" }, { rule: no-card, path: "a/**", reason: "known" }]',
    ['adds 2 entries under "ignore"'],
    [],
  ],
  [
    `exemptions: [${EXEMPTION('a')}]`,
    `exemptions: [${EXEMPTION('b')}, ${EXEMPTION('a')}]`,
    ['adds an entry under "exemptions"'],
    [],
  ],
  [
    '{}',
    'severity: { unused-pattern: "off" }',
    ['sets the severity of "unused-pattern" to "off"'],
    [],
  ],
  [
    'severity: { unmapped-action: error }',
    'severity: { unmapped-action: note }',
    ['sets the severity of "unmapped-action" to "note"'],
    [],
  ],
  [
    'severity: { unused-pattern: warning }',
    '{}',
    ['sets the severity of "unused-pattern" to "note"'],
    [],
  ],
  ['{}', 'aliases: { a: [b] }', ['adds names for "a" under "aliases"'], []],
  ['scope: all', 'scope: changed', ['no longer sets "scope" to "all"'], []],
  [
    '{}',
    'cards: ["x/*.yaml"]',
    ['changes the patterns under "cards"'],
    ['changes the patterns under "cards"'],
  ],
  ['{}', 'exclude: ["x/**"]', ['excludes different paths under "exclude"'], []],
  ['{}', 'discover: false', ['turns "discover" off'], []],
  [
    'org: { policy: org/policy.yaml }',
    '{}',
    ['removes the floor under "org"'],
    ['adds a floor under "org"'],
  ],
  [
    'org: { policy: a.yaml }',
    'org: { policy: b.yaml }',
    ['changes the floor under "org"'],
    ['changes the floor under "org"'],
  ],
  ['widening: fail', undefined, ['is removed'], []],
  ['widening: fail\nmin-coverage: 9', 'min-coverage: 9\n# the same\nwidening: fail', [], []],
];

describe('what a change to the configuration makes weaker', () => {
  test.each(CASES)('from %j to %j', async (before, after, there, back) => {
    const [one, other] = [await settingsOf(before), await settingsOf(after)];
    expect([weakenedSettings(one, other), weakenedSettings(other, one)]).toEqual([there, back]);
    expect(weakenedSettings(one, one)).toEqual([]);
  });

  test('everything at once', async () => {
    const said = weakenedSettings(
      await settingsOf('widening: fail\nmin-coverage: 90'),
      await settingsOf('fail-on: never\nonly-new: true'),
    );
    expect(said).toHaveLength(4);
  });
});
