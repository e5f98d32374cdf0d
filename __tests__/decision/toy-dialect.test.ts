import { describe, expect, test } from '@jest/globals';
import { comparePolicies } from '../../src/diff/compare-policies.ts';
import { coverageOfActions } from '../../src/evaluation/coverage.ts';
import { requestDecidedBy, widerRequest } from '../../src/evaluation/decision/compare-requests.ts';
import { compileDecisions } from '../../src/evaluation/decision/decide.ts';
import { explainDecision } from '../../src/evaluation/decision/explain.ts';
import { underFloor } from '../../src/evaluation/decision/under-floor.ts';
import { toyPolicy } from './toy-dialect.ts';

const BASE = `rules:
  - deny: "*"
  - allow: "git *"
  - ask: "git push *"
`;

describe('a kind of policy with one reader and nothing else', () => {
  test.each([
    ['ls', 'denied'],
    ['git log', 'allowed'],
    ['git push origin', 'needs approval'],
  ] as const)('is evaluated: %s is %s', async (text, level) => {
    expect(compileDecisions(await toyPolicy(BASE))(text).level).toBe(level);
  });

  test('is explained: what decided, and what it beat', async () => {
    const policy = await toyPolicy(BASE);
    const decision = compileDecisions(policy)('git push origin');
    expect(decision.determining.map(({ name }) => name)).toEqual(['git push *']);
    expect(decision.beaten.map(({ name }) => name)).toEqual(['*', 'git *']);
    const { outcome, decidedBy, alsoMatched } = explainDecision(decision, policy);
    expect([outcome, decidedBy?.rule.name, decidedBy?.place?.path]).toEqual([
      'needs approval',
      'git push *',
      ['rules', 2, 'ask'],
    ]);
    expect(alsoMatched.map(({ rule }) => rule.name)).toEqual(['*', 'git *']);
  });

  test('says what holds where no rule matches', async () => {
    const { settled, level } = compileDecisions(await toyPolicy('rules: []'))('ls');
    expect([level, settled[0].name]).toEqual(['needs approval', 'otherwise']);
  });

  test('has coverage of the actions that its rules let an agent perform', async () => {
    const policy = await toyPolicy(BASE);
    const { place } = policy.stages[0]!.rules[0]!;
    const coverage = coverageOfActions(
      ['git', 'npm'].map((value) => ({ value, place: place! })),
      policy,
    );
    expect([coverage.percent, coverage.unmapped.map(({ value }) => value)]).toEqual([50, ['npm']]);
  });

  test('is limited by a floor: neither lifts what the other denies', async () => {
    const floor = await toyPolicy('rules: [{ allow: "*" }, { deny: "git push *" }]');
    const own = await toyPolicy('rules: [{ deny: "*" }, { allow: "git *" }]');
    const decide = compileDecisions(underFloor(floor, own));
    expect(['ls', 'git log', 'git push origin'].map((text) => decide(text).level)).toEqual([
      'denied',
      'allowed',
      'denied',
    ]);
    expect(widerRequest(floor, own)).toEqual({ kind: 'witness', name: 'git push ' });
    expect(
      widerRequest(floor, await toyPolicy('rules: [{ deny: "*" }, { allow: "git log" }]')),
    ).toEqual({ kind: 'none' });
  });

  test('reports which rule never matches, because later ones take all its requests', async () => {
    const policy = await toyPolicy(
      'rules: [{ deny: "git push *" }, { ask: "npm *" }, { allow: "git p*" }, { allow: "g*" }]',
    );
    const [deny, ask, some] = policy.stages[0]!.rules;
    expect(requestDecidedBy(policy, deny!)).toEqual({ kind: 'none' });
    expect(requestDecidedBy(policy, ask!)).toEqual({ kind: 'witness', name: 'npm ' });
    expect(requestDecidedBy(policy, some!)).toEqual({ kind: 'none' });
  });

  test.each([
    [
      'a new rule widens, with a request that shows it',
      BASE.replace('  - ask', '  - allow: "npm *"\n  - ask'),
      'widens',
      [
        [
          'widens',
          'requests such as "npm " are now allowed: a new rule on "npm *" is "allowed"',
          ['rules', 2, 'allow'],
        ],
      ],
    ],
    [
      'a rule that says another thing of the same requests',
      BASE.replace('ask:', 'allow:'),
      'widens',
      [
        [
          'widens',
          'requests such as "git push " are now allowed without approval: the rule on "git push *" is now "allowed" instead of "needs approval"',
          ['rules', 2, 'allow'],
        ],
      ],
    ],
    [
      'another order of the same rules',
      'rules: [{ deny: "*" }, { ask: "git push *" }, { allow: "git *" }]',
      'widens',
      [
        [
          'widens',
          'requests such as "git push " are now allowed without approval: the rule on "git *" now decides',
          ['rules', 2, 'allow'],
        ],
      ],
    ],
    [
      'a rule that goes narrows',
      BASE.replace('  - allow: "git *"\n', ''),
      'narrows',
      [
        [
          'narrows',
          'requests such as "git " are now blocked: the rule on "git *", which was "allowed", was removed',
          undefined,
        ],
      ],
    ],
    [
      'a setting',
      `${BASE}mode: yolo\n`,
      'widens',
      [['widens', 'the mode is now "yolo" instead of "strict"', ['mode']]],
    ],
    [
      'a rule without effect',
      BASE.replace('  - allow', '  - deny: "npm *"\n  - allow'),
      'neutral',
      [
        [
          'neutral',
          'a new rule on "npm *" is "denied", but this has no effect today: the rule on "*" applies anyway',
          ['rules', 1, 'deny'],
        ],
      ],
    ],
    [
      'the same in other words',
      'rules: [{ deny: "**" }, { allow: "git *" }, { ask: "git push **" }]',
      'neutral',
      [],
    ],
  ] as const)('is compared: %s', async (_, text, direction, rows) => {
    const [base, head] = [await toyPolicy(BASE), await toyPolicy(text)];
    const { direction: found, changes } = comparePolicies({ base, head });
    expect(found).toBe(direction);
    expect(changes.map(({ direction: of, sentence, at }) => [of, sentence, at?.path])).toEqual(
      rows.map((row) => (row[2] === undefined ? [row[0], row[1], expect.anything()] : row)),
    );
  });
});
