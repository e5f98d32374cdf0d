import { describe, expect, test } from '@jest/globals';
import { effectiveDefaults } from '../../src/model/policy.ts';
import {
  aapCard,
  agentOf,
  evaluated,
  outcomesOf,
  policyOf,
  violationsOf,
  warningsOf,
} from '../support/evaluated.ts';

const ALLOW = 'defaults: { unmapped_tool_action: allow }';
const read = aapCard(['read']);
const forbid = (...rules: readonly (readonly [pattern: string, severity: string])[]): string =>
  `forbidden:\n${rules.map(([pattern, severity]) => `  - { pattern: ${JSON.stringify(pattern)}, reason: no, severity: ${severity} }`).join('\n')}\n`;
const trigger = (condition: string, action: string): string =>
  `escalation_triggers: [{ condition: ${JSON.stringify(condition)}, action: ${action}, reason: ask first }]\n`;

describe('step 1: forbidden', () => {
  test('every matching rule fires, each with its own severity, in the order of the policy', async () => {
    const policy = `${forbid(['a_*', 'low'], ['b', 'high'], ['*', 'medium'], ['a_b', 'critical'])}${ALLOW}`;
    const one = await evaluated({ policy, tools: ['a_b'] });
    expect(violationsOf(one)).toEqual([
      'forbidden a_b low',
      'forbidden a_b medium',
      'forbidden a_b critical',
    ]);
    expect(one.evaluation.verdict).toBe('fail');
  });

  test.each([
    ['critical', 'fail'],
    ['high', 'fail'],
    ['medium', 'warn'],
    ['low', 'warn'],
  ])('a violation of %s gives the verdict %s', async (severity, verdict) => {
    const one = await evaluated({ policy: `${forbid(['x', severity])}${ALLOW}`, tools: ['x'] });
    expect([one.response.verdict, violationsOf(one)]).toEqual([
      verdict,
      [`forbidden x ${severity}`],
    ]);
  });

  test('a severity that cannot be read counts as critical', async () => {
    expect(
      violationsOf(await evaluated({ policy: `${forbid(['x', 'severe'])}${ALLOW}`, tools: ['x'] })),
    ).toEqual(['forbidden x critical']);
  });

  test('a forbidden tool that is mapped too is still forbidden', async () => {
    const one = await evaluated({
      card: read,
      policy: policyOf(['x'], forbid(['x', 'low'])),
      tools: ['x'],
    });
    expect([violationsOf(one), outcomesOf(one)]).toEqual([
      ['forbidden x low'],
      ['x forbidden by x:5 + reading:3'],
    ]);
  });
});

describe('step 2: escalation triggers', () => {
  test.each([
    ['deny', ['escalation x high'], [], 'fail', 'escalated'],
    ['escalate', [], ['escalation x'], 'warn', 'escalated'],
    ['warn', [], ['escalation x'], 'warn', 'escalated'],
    ['log', [], [], 'pass', 'mapped'],
    // Unreadable values count as the strictest value.
    ['refuse', ['escalation x high'], [], 'fail', 'escalated'],
  ])('%s', async (action, violations, warnings, verdict, outcome) => {
    const policy = policyOf(['*'], `${trigger("tool_matches('x')", action)}${ALLOW}`);
    const one = await evaluated({ card: read, policy, tools: ['x', 'y'] });
    expect([violationsOf(one), warningsOf(one), one.evaluation.verdict]).toEqual([
      violations,
      warnings,
      verdict,
    ]);
    expect(one.evaluation.decisions.map((decision) => decision.outcome)).toEqual([
      outcome,
      'mapped',
    ]);
    expect(one.evaluation.logged).toHaveLength(action === 'log' ? 1 : 0);
  });

  test('every matching one fires, those of the policy before those of the card', async () => {
    const card = `${aapCard(['read'])}  escalation_triggers: [{ condition: "tool_matches('x')", action: warn, reason: card }]\n`;
    const policy = policyOf(
      ['*'],
      'escalation_triggers:\n  - { condition: "tool_matches(\'x*\')", action: warn, reason: first }\n  - { condition: "tool_matches(\'*x\')", action: escalate, reason: second }\n',
    );
    const one = await evaluated({ card, policy, tools: ['x'] });
    expect(one.response.warnings).toEqual([
      { type: 'escalation', tool: 'x', reason: 'first' },
      { type: 'escalation', tool: 'x', reason: 'needs human approval: second' },
      { type: 'escalation', tool: 'x', reason: 'card' },
    ]);
  });

  test.each([
    // Of a, b, c and d, the policy maps a and b. It forbids c, and c and d are unmapped.
    ['tool_count > 3', true],
    ['tool_count > 4', false],
    ['tool_count == 4', true],
    ['unmapped_tool_count == 2', true],
    ['unmapped_tool_count > 2', false],
    ['forbidden_tool_count', true],
    ['forbidden_tool_count >= 2', false],
    ['tool_count > 3 and unmapped_tool_count < 2', false],
    ['not (tool_count > 4)', true],
  ])('counts are of distinct tools and of the whole list: %s', async (condition, fires) => {
    const policy = policyOf(
      ['a', 'b'],
      `${forbid(['c', 'low'])}${trigger(condition, 'deny')}${ALLOW}`,
    );
    const one = await evaluated({ card: read, policy, tools: ['a', 'b', 'c', 'd', 'a', 'd'] });
    expect(violationsOf(one)).toEqual([...(fires ? ['escalation * high'] : []), 'forbidden c low']);
    expect(one.evaluation.undecided).toEqual([]);
  });

  test('a condition about a tool and a count fires for those tools alone', async () => {
    const policy = policyOf(['*'], trigger("tool_matches('a*') and tool_count > 1", 'escalate'));
    expect(warningsOf(await evaluated({ card: read, policy, tools: ['a1', 'b', 'a2'] }))).toEqual([
      'escalation a1',
      'escalation a2',
    ]);
    expect(warningsOf(await evaluated({ card: read, policy, tools: ['a1'] }))).toEqual([]);
  });

  test('`not tool_matches` is asked of each tool', async () => {
    const policy = policyOf(['*'], trigger("not tool_matches('a*')", 'warn'));
    expect(warningsOf(await evaluated({ card: read, policy, tools: ['a', 'b', 'c'] }))).toEqual([
      'escalation b',
      'escalation c',
    ]);
  });

  test('an unknown condition is reported once, whatever the number of tools, and does not fire', async () => {
    const policy = policyOf(['*'], trigger("tool_matches('a*') and frustration_level > 3", 'deny'));
    const one = await evaluated({ card: read, policy, tools: ['a1', 'a2', 'b'] });
    expect([violationsOf(one), one.evaluation.undecided.map((each) => each.text)]).toEqual([
      [],
      ["tool_matches('a*') and frustration_level > 3"],
    ]);
    expect(one.findings.map((finding) => finding.rule)).toEqual(['not-evaluated']);
  });

  test.each([
    ['the known side decides: false and unknown', "tool_matches('a*') and mood > 3", ['b'], [], 0],
    [
      'the known side decides: true or unknown',
      "tool_matches('a*') or mood > 3",
      ['a'],
      ['escalation a high'],
      0,
    ],
    [
      'decided for one tool, unknown for another',
      "tool_matches('a*') or mood > 3",
      ['a', 'b'],
      ['escalation a high'],
      1,
    ],
    ['nothing to ask about', 'mood > 3', [], [], 0],
    ['outside the grammar, which is never silently false', 'tool_count >> 3', ['a'], [], 1],
    ['a count that a tool list does not have', 'constructor', ['a'], [], 1],
  ])('%s', async (_, condition, tools, violations, undecided) => {
    const policy = policyOf(['*'], trigger(condition, 'deny'));
    const one = await evaluated({ card: read, policy, tools });
    expect([violationsOf(one), one.evaluation.undecided.length]).toEqual([violations, undecided]);
  });

  test('an escalation match does not count as a mapping', async () => {
    const policy = `${forbid(['never', 'low'])}${trigger("tool_matches('x')", 'warn')}defaults: { unmapped_tool_action: deny, unmapped_severity: medium }`;
    const one = await evaluated({ policy, tools: ['x'] });
    expect([violationsOf(one), warningsOf(one)]).toEqual([['unmapped x medium'], ['escalation x']]);
  });
});

describe('step 3: capabilities', () => {
  const policy = `capability_mappings:
  zoo: { tools: [never, "x_*"], card_actions: [read] }
  ant: { tools: ["*"], card_actions: [write] }
  bee: { tools: [x_1], card_actions: [read] }
`;

  test('the first in the order of the file decides; the others that match are noted', async () => {
    const one = await evaluated({ card: aapCard(['read', 'write']), policy, tools: ['x_1', 'y'] });
    expect([violationsOf(one), warningsOf(one), one.evaluation.verdict]).toEqual([[], [], 'pass']);
    expect(outcomesOf(one)).toEqual(['x_1 mapped by zoo:2 + ant:3 + bee:4', 'y mapped by ant:3']);
    expect(
      one.findings.map((finding) => [finding.rule, finding.severity, finding.message]),
    ).toEqual([
      [
        'also-mapped',
        'note',
        'the capabilities "zoo" and "ant" both map "x_1"; "zoo" comes first, so it applies',
      ],
      [
        'also-mapped',
        'note',
        'the capabilities "zoo" and "bee" both map "x_1"; "zoo" comes first, so it applies',
      ],
    ]);
  });

  test.each([
    ['not bounded', aapCard(['read']), 'high', ['write']],
    ['forbidden by the card', aapCard(['read'], ['write']), 'critical', ['write']],
    ['bounded and forbidden', aapCard(['read', 'write'], ['write']), 'critical', ['write']],
    ['of a card without any action', aapCard([]), 'high', ['write']],
  ])('an action that is %s', async (_, card, severity, missing) => {
    const one = await evaluated({ card, policy, tools: ['y'] });
    expect(one.response.violations).toEqual([
      {
        type: 'capability_exceeded',
        tool: 'y',
        severity,
        capability: 'ant',
        missing_card_actions: missing,
        reason: expect.any(String),
      },
    ]);
    expect([one.evaluation.verdict, outcomesOf(one)]).toEqual(['fail', ['y exceeded by ant:3']]);
  });

  test('all actions beyond the card are one violation, critical when one of them is forbidden', async () => {
    const both =
      'capability_mappings:\n  all: { tools: ["*"], card_actions: [read, send, erase] }\n';
    const one = await evaluated({ card: aapCard(['read'], ['erase']), policy: both, tools: ['y'] });
    expect(one.response.violations).toEqual([
      {
        type: 'capability_exceeded',
        tool: 'y',
        severity: 'critical',
        capability: 'all',
        missing_card_actions: ['send', 'erase'],
        reason:
          'the capability "all" grants "erase", which the card forbids, and "send", which the card does not declare',
      },
    ]);
  });

  test('only the deciding capability is held to the card', async () => {
    const one = await evaluated({ card: aapCard(['read'], ['write']), policy, tools: ['x_1'] });
    expect(violationsOf(one)).toEqual([]);
  });

  test('without a card actions are not checked against its bounds', async () => {
    const one = await evaluated({ policy, tools: ['x_1', 'y'] });
    expect([violationsOf(one), one.evaluation.verdict, one.response.coverage.coverage_pct]).toEqual(
      [[], 'pass', null],
    );
  });

  test.each([
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
  ])('an action or capability called %s is a name like any other', async (name) => {
    const text = `capability_mappings:\n  ${name}: { tools: ["*"], card_actions: [${name}] }\n`;
    expect(
      violationsOf(await evaluated({ card: aapCard(['read']), policy: text, tools: ['y'] })),
    ).toEqual(['capability_exceeded y high']);
    const one = await evaluated({ card: aapCard([name]), policy: text, tools: [name] });
    expect([violationsOf(one), outcomesOf(one)]).toEqual([[], [`${name} mapped by ${name}:2`]]);
  });
});

describe('step 4: default', () => {
  const unmapped = (action: string, severity: string): string =>
    `defaults: { unmapped_tool_action: ${action}, unmapped_severity: ${severity} }`;

  test.each([
    // A forbidden rule that is at least as severe replaces the finding about the default. A less
    // severe rule never weakens the default.
    ['deny', 'high', undefined, ['unmapped x high'], [], 'fail'],
    ['deny', 'high', 'low', ['forbidden x low', 'unmapped x high'], [], 'fail'],
    ['deny', 'high', 'medium', ['forbidden x medium', 'unmapped x high'], [], 'fail'],
    ['deny', 'high', 'high', ['forbidden x high'], [], 'fail'],
    ['deny', 'high', 'critical', ['forbidden x critical'], [], 'fail'],
    ['deny', 'low', undefined, ['unmapped x low'], [], 'warn'],
    ['deny', 'low', 'low', ['forbidden x low'], [], 'warn'],
    ['deny', 'critical', 'high', ['forbidden x high', 'unmapped x critical'], [], 'fail'],
    ['warn', 'critical', undefined, [], ['unmapped x'], 'warn'],
    ['warn', 'critical', 'low', ['forbidden x low'], [], 'warn'],
    ['allow', 'critical', undefined, [], [], 'pass'],
    ['allow', 'critical', 'low', ['forbidden x low'], [], 'warn'],
  ])('%s at %s next to a prohibition of %s', async (action, severity, forbidden, violations, warnings, verdict) => {
    const rules = forbidden === undefined ? forbid(['never', 'low']) : forbid(['x', forbidden]);
    const one = await evaluated({ policy: rules + unmapped(action, severity), tools: ['x'] });
    expect([violationsOf(one), warningsOf(one), one.evaluation.verdict]).toEqual([
      violations,
      warnings,
      verdict,
    ]);
  });

  test('the worst of several prohibitions counts', async () => {
    const one = await evaluated({
      policy: forbid(['x', 'low'], ['x*', 'high']) + unmapped('deny', 'high'),
      tools: ['x'],
    });
    expect(violationsOf(one)).toEqual(['forbidden x low', 'forbidden x high']);
  });

  test.each([
    ['no defaults', '', 'deny', 'high'],
    ['empty defaults', 'defaults: {}', 'deny', 'high'],
    ['a severity alone', 'defaults: { unmapped_severity: low }', 'deny', 'low'],
    ['an action alone', 'defaults: { unmapped_tool_action: deny }', 'deny', 'high'],
    ['an unknown action', 'defaults: { unmapped_tool_action: permit }', 'deny', 'high'],
    ['an action of a wrong type', 'defaults: { unmapped_tool_action: true }', 'deny', 'high'],
    [
      'an unknown severity',
      'defaults: { unmapped_tool_action: deny, unmapped_severity: none }',
      'deny',
      'critical',
    ],
    ['fail_open, which decides nothing here', 'defaults: { fail_open: true }', 'deny', 'high'],
    [
      'enforcement off, which changes no verdict',
      'defaults: { enforcement_mode: "off" }',
      'deny',
      'high',
    ],
  ])('missing answers are never permission: %s', async (_, defaults, action, severity) => {
    const texts = { policy: forbid(['never', 'low']) + defaults, tools: ['x'] };
    expect(violationsOf(await evaluated(texts))).toEqual([`unmapped x ${severity}`]);
    const { policy } = await agentOf(texts);
    expect(effectiveDefaults(policy!)).toMatchObject({
      unmappedAction: action,
      unmappedSeverity: severity,
    });
  });

  test('defaults that are written nowhere are filled in: warn and 24 hours', async () => {
    const { policy } = await agentOf({ policy: forbid(['x', 'low']) });
    expect(effectiveDefaults(policy!)).toEqual({
      unmappedAction: 'deny',
      unmappedSeverity: 'high',
      mode: 'warn',
      graceHours: 24,
    });
  });
});

describe('when an agent is governed', () => {
  test('an AAP card alone does not govern: no tool is evaluated, coverage is unknown', async () => {
    const card = aapCard(
      ['read'],
      ['x'],
      '  escalation_triggers: [{ condition: "tool_count > 0", action: deny, reason: no }]\n',
    );
    const one = await evaluated({ card, tools: ['x', 'y', 'x'] });
    expect(one.evaluation.governed).toBe(false);
    expect([violationsOf(one), warningsOf(one), outcomesOf(one), one.findings]).toEqual([
      [],
      [],
      ['x ungoverned', 'y ungoverned'],
      [],
    ]);
    expect(one.response.coverage).toEqual({
      total_card_actions: 1,
      mapped_card_actions: [],
      unmapped_card_actions: ['read'],
      coverage_pct: null,
    });
  });

  test.each([
    [
      'a policy that says nothing',
      'meta: { name: x }\ncapability_mappings: {}\nforbidden: []\n',
      false,
    ],
    ['a forbidden rule', forbid(['never', 'low']), true],
    [
      'a capability',
      'capability_mappings: { a: { tools: [never], card_actions: [read] } }\n',
      true,
    ],
    ['a default', 'defaults: { grace_period_hours: 1 }\n', true],
  ])('%s', async (_, policy, governed) => {
    const one = await evaluated({ card: read, policy, tools: ['x'] });
    expect([one.evaluation.governed, violationsOf(one)]).toEqual([
      governed,
      governed ? ['unmapped x high'] : [],
    ]);
  });

  test('a unified card always governs: its defaults are deny, high, and a coverage of 0', async () => {
    const one = await evaluated({
      card: 'card_version: unified/2026-04-15\nautonomy: { bounded_actions: [read, write] }\n',
      tools: ['x'],
    });
    expect([violationsOf(one), one.response.coverage.coverage_pct, one.evaluation.verdict]).toEqual(
      [['unmapped x high'], 0, 'fail'],
    );
  });

  test.each([
    ['allow_unmapped_tools: true', []],
    ['allow_unmapped_tools: false', ['unmapped x high']],
    ['allow_unmapped_tools: "true"', ['unmapped x high']],
    ['default_unmapped_severity: low', ['unmapped x low']],
    // The old keys are errors in a unified card, and have no effect.
    ['unmapped_tool_action: allow', ['unmapped x high']],
    [
      'forbidden_tools: [{ pattern: "x", reason: no, severity: critical }]',
      ['forbidden x critical'],
    ],
  ])('the enforcement of a unified card: %s', async (enforcement, violations) => {
    const card = `card_version: unified/2026-04-15\nautonomy: { bounded_actions: [read] }\nenforcement: { ${enforcement} }\n`;
    expect(violationsOf(await evaluated({ card, tools: ['x'] }))).toEqual(violations);
  });

  test.each([
    ['required_actions', 'required_actions: [write]', ['capability_exceeded x high'], 0],
    ['card_actions, its alias', 'card_actions: [read]', [], 100],
    ['neither, and the name is a bounded action', '', [], 100],
  ])('the capabilities of a unified card bind by %s', async (_, binding, violations, percent) => {
    const card = `card_version: unified/2026-04-15\nautonomy: { bounded_actions: [read] }\ncapabilities:\n  read: { tools: [x]${binding && `, ${binding}`} }\n`;
    const one = await evaluated({ card, tools: ['x'] });
    expect([violationsOf(one), one.response.coverage.coverage_pct]).toEqual([violations, percent]);
  });

  test('without tools only coverage is evaluated, and no trigger fires', async () => {
    const policy = policyOf(['x'], trigger('tool_count == 0', 'deny'));
    const one = await evaluated({ card: read, policy });
    expect([one.response.verdict, one.response.tools, one.response.coverage.coverage_pct]).toEqual([
      'pass',
      [],
      100,
    ]);
  });
});

describe('the verdict of an evaluation', () => {
  test.each([
    ['nothing', '', 'pass'],
    ['a log', trigger("tool_matches('x')", 'log'), 'pass'],
    ['an unknown condition', trigger('mood > 3', 'deny'), 'pass'],
    ['a warning', trigger("tool_matches('x')", 'warn'), 'warn'],
    ['a violation of low', forbid(['x', 'low']), 'warn'],
    [
      'a warning and a violation of high',
      trigger("tool_matches('x')", 'warn') + forbid(['x', 'high']),
      'fail',
    ],
    ['a denial', trigger("tool_matches('x')", 'deny'), 'fail'],
  ])('of %s', async (_, more, verdict) => {
    // A coverage of 50 % and a shadowed capability do not affect the verdict.
    const one = await evaluated({
      card: aapCard(['read', 'write']),
      policy: policyOf(['x', 'x*'], more),
      tools: ['x'],
    });
    expect([one.evaluation.verdict, one.response.verdict]).toEqual([verdict, verdict]);
  });
});
