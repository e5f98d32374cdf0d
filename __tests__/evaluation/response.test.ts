import { describe, expect, test } from '@jest/globals';
import { CONTEXTS, explain, policyId, responseOf } from '../../src/evaluation/response.ts';
import { aapCard, agentOf, evaluated, NOW, outcomesOf } from '../support/evaluated.ts';

// The cards and the request in the documented example of the policy API.
const CARD = aapCard(['web_fetch', 'web_search', 'read', 'write', 'send_response']);
const POLICY = `meta: { name: pol-abc123 }
capability_mappings:
  browsing: { tools: ["mcp__browser__*"], card_actions: [web_fetch, web_search] }
forbidden: [{ pattern: "mcp__filesystem__delete*", reason: Deletion not permitted, severity: critical }]
defaults: { unmapped_tool_action: deny, unmapped_severity: high }
`;

describe('the answer of the policy API', () => {
  test('has its fields, and the tools in addition', async () => {
    const { response } = await evaluated({
      card: CARD,
      policy: POLICY,
      tools: ['mcp__browser__navigate', 'mcp__filesystem__delete'],
    });
    expect(response).toEqual({
      verdict: 'fail',
      violations: [
        {
          type: 'forbidden',
          tool: 'mcp__filesystem__delete',
          reason: 'Deletion not permitted',
          severity: 'critical',
          rule: 'mcp__filesystem__delete*',
        },
      ],
      warnings: [],
      card_gaps: ['read', 'write', 'send_response'].map((card_action) => ({
        card_action,
        reason: expect.stringContaining(card_action),
        suggestion: expect.stringContaining(card_action),
      })),
      coverage: {
        total_card_actions: 5,
        mapped_card_actions: ['web_fetch', 'web_search'],
        unmapped_card_actions: ['read', 'write', 'send_response'],
        coverage_pct: 40,
      },
      policy_id: 'pol-abc123',
      policy_version: 1,
      evaluated_at: '2026-11-21T12:00:00.000Z',
      context: 'cicd',
      duration_ms: 12,
      tools: [
        {
          tool: 'mcp__browser__navigate',
          outcome: 'mapped',
          decided_by: { file: 'policy.yaml', line: 3, name: 'browsing' },
          also_matched: [],
        },
        {
          tool: 'mcp__filesystem__delete',
          outcome: 'forbidden',
          decided_by: { file: 'policy.yaml', line: 4, name: 'mcp__filesystem__delete*' },
          also_matched: [],
        },
      ],
    });
    // The order is the documented one, because people read it.
    expect(Object.keys(response).join(' ')).toBe(
      'verdict violations warnings card_gaps coverage policy_id policy_version evaluated_at context duration_ms tools',
    );
  });

  test('every kind of violation and warning has its type, tool and reason', async () => {
    const policy = `capability_mappings:
  all: { tools: [beyond], card_actions: [erase] }
forbidden: [{ pattern: never, reason: not this, severity: low }]
escalation_triggers:
  - { condition: "tool_matches('ask')", action: escalate, reason: money }
  - { condition: "tool_matches('stop')", action: deny, reason: stop it }
  - { condition: "tool_count > 1", action: deny, reason: too many }
  - { condition: "tool_count > 2", action: warn, reason: many }
defaults: { unmapped_tool_action: warn }
`;
    const { response } = await evaluated({
      card: CARD,
      policy,
      tools: ['never', 'ask', 'stop', 'beyond'],
    });
    expect(response.violations).toEqual([
      {
        type: 'escalation',
        tool: '*',
        reason: 'too many',
        severity: 'high',
        condition: 'tool_count > 1',
      },
      { type: 'forbidden', tool: 'never', reason: 'not this', severity: 'low', rule: 'never' },
      {
        type: 'escalation',
        tool: 'stop',
        reason: 'stop it',
        severity: 'high',
        condition: "tool_matches('stop')",
      },
      {
        type: 'capability_exceeded',
        tool: 'beyond',
        reason: 'the capability "all" grants "erase", which the card does not declare',
        severity: 'high',
        capability: 'all',
        missing_card_actions: ['erase'],
      },
    ]);
    expect(response.warnings).toEqual([
      { type: 'escalation', tool: '*', reason: 'many' },
      { type: 'escalation', tool: 'ask', reason: 'needs human approval: money' },
      { type: 'unmapped', tool: 'ask', reason: 'no capability maps "ask"' },
      { type: 'unmapped', tool: 'stop', reason: 'no capability maps "stop"' },
    ]);
  });

  test.each(CONTEXTS)('the context %s is echoed and changes nothing', async (context) => {
    const one = await evaluated({ card: CARD, policy: POLICY, tools: ['x'] });
    const answer = responseOf(one.agent, one.evaluation, { now: NOW, context, durationMs: 12 });
    expect(answer).toEqual({ ...one.response, context });
  });

  test.each([
    ['the name of the policy', { card: `${CARD}card_id: ac-1\n`, policy: POLICY }, 'pol-abc123'],
    ['the id of the card', { card: `${CARD}card_id: ac-1\n`, policy: 'forbidden: []\n' }, 'ac-1'],
    ['the path of the policy', { card: CARD, policy: 'forbidden: []\n' }, 'policy.yaml'],
    [
      'the path, where names are empty',
      { card: `${CARD}card_id: ""\n`, policy: 'meta: { name: "" }\nforbidden: []\n' },
      'policy.yaml',
    ],
    ['the path of the card', { card: CARD }, 'card.yaml'],
  ])('the policy id is %s', async (_, texts, id) => {
    expect(policyId(await agentOf(texts))).toBe(id);
  });

  test('it is JSON, also of hostile names', async () => {
    const names = ['__proto__', 'constructor', '\u2028</script>', '\ud800'];
    const { response } = await evaluated({
      policy: 'forbidden: [{ pattern: "*", reason: no, severity: low }]\n',
      tools: names,
    });
    const again = JSON.parse(JSON.stringify(response)) as typeof response;
    expect(again.tools.map((row) => row.tool)).toEqual(names);
  });
});

describe('the explanation of a tool', () => {
  const policy = `capability_mappings:
  first: { tools: [none, "x*"], card_actions: [read] }
  second: { tools: ["*"], card_actions: [read] }
  third:
    tools:
      - "y*"
    card_actions: [erase]
forbidden:
  - { pattern: "x_l*", reason: no, severity: low }
  - { pattern: "x_*", reason: no, severity: critical }
escalation_triggers:
  - { condition: "tool_matches('*l')", action: log, reason: r }
  - { condition: "tool_matches('*w*')", action: warn, reason: r }
  - { condition: "tool_matches('*d*')", action: deny, reason: r }
defaults: { unmapped_tool_action: allow }
`;

  test.each([
    ['a mapping', 'x', 'x mapped by first:2 + second:3'],
    [
      'the first capability, whose action goes beyond nothing',
      'y',
      'y mapped by second:3 + third:4',
    ],
    // The strictest forbidden rule is reported, wherever it is in the file.
    [
      'a prohibition',
      'x_l',
      "x_l forbidden by x_*:10 + x_l*:9 + tool_matches('*l'):12 + first:2 + second:3",
    ],
    ['a trigger', 'w', "w escalated by tool_matches('*w*'):13 + second:3"],
    [
      'the strictest trigger',
      'wd',
      "wd escalated by tool_matches('*d*'):14 + tool_matches('*w*'):13 + second:3",
    ],
    [
      'a trigger, and not the one that only logs',
      'wl',
      "wl escalated by tool_matches('*w*'):13 + tool_matches('*l'):12 + second:3",
    ],
    ['a mapping next to a log', 'xl', "xl mapped by first:2 + tool_matches('*l'):12 + second:3"],
  ])('decided by %s', async (_, tool, row) => {
    expect(outcomesOf(await evaluated({ card: aapCard(['read']), policy, tools: [tool] }))).toEqual(
      [row],
    );
  });

  test.each([
    [
      'goes beyond the card, at its own line',
      { card: aapCard(['write']), policy, tools: ['z'] },
      'z exceeded by second:3',
    ],
    [
      'is unmapped',
      { policy: 'forbidden: []\ndefaults:\n  unmapped_tool_action: warn\n', tools: ['z'] },
      'z unmapped by unmapped tools: warn:3',
    ],
    [
      'is unmapped and no line says so',
      { policy: 'forbidden: [{ pattern: a, reason: b, severity: low }]\n', tools: ['z'] },
      'z unmapped',
    ],
    ['is not governed', { card: aapCard(['read']), tools: ['z'] }, 'z ungoverned'],
  ])('that %s', async (_, texts, row) => {
    expect(outcomesOf(await evaluated(texts))).toEqual([row]);
  });

  test('of a pattern on its own line points at that line', async () => {
    const { evaluation } = await evaluated({
      policy: policy.replace('"*"', 'none'),
      tools: ['y1'],
    });
    expect(explain(evaluation.decisions[0]!, evaluation.defaults)).toEqual({
      tool: 'y1',
      outcome: 'mapped',
      decided_by: { file: 'policy.yaml', line: 6, name: 'third' },
      also_matched: [],
    });
  });
});
