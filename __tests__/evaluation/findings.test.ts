import { describe, expect, test } from '@jest/globals';
import { loadDocument } from '../../src/document/load.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import { findingsOf } from '../../src/evaluation/findings.ts';
import { topOf } from '../../src/finding/finding.ts';
import { yamlText } from '../../src/finding/yaml.ts';
import { aapCard, agentOf, evaluated, placesOf, policyOf } from '../support/evaluated.ts';

const CARD = `aap_version: "1.0"
autonomy_envelope:
  bounded_actions:
    - read
    - write
  forbidden_actions:
    - erase
`;
const POLICY = `capability_mappings:
  reading:
    tools: ["read*"]
    card_actions: [read]
  cleaning:
    tools:
      - "clean*"
    card_actions: [read, send, erase]
  sending:
    tools: ["send*"]
    card_actions: [read, send]
forbidden:
  - pattern: "*secret*"
    reason: |
      keep out
      of this
    severity: high
escalation_triggers:
  - condition: "tool_matches('pay*')"
    action: escalate
    reason: money
defaults:
  unmapped_tool_action: deny
  unmapped_severity: medium
`;

async function about(tool: string, texts = {}) {
  const { findings } = await evaluated({ card: CARD, policy: POLICY, tools: [tool], ...texts });
  return findings;
}

describe('a finding points at the line that decides, and proposes a fix', () => {
  test('a forbidden tool', async () => {
    const [finding, ...more] = await about('read_secret');
    expect(more).toEqual([]);
    expect(placesOf([finding!])).toEqual(['forbidden-tool error policy.yaml:13:14-13:24']);
    expect(finding).toMatchObject({
      message: '"read_secret" is forbidden by "*secret*" (high): keep out of this',
      help: 'remove the tool from the tool list, or change the rule if the agent should have the tool',
      tool: 'read_secret',
      agent: 'support',
      location: { pointer: '/forbidden/0/pattern' },
    });
  });

  test.each([
    [
      "tool_matches('pay*')",
      'deny',
      'remove the tool from the tool list, or change the trigger if the tool should be allowed',
    ],
    [
      "tool_matches('pay*')",
      'escalate',
      'make sure that a human approves each call, or remove the tool from the tool list',
    ],
    [
      'tool_count > 0',
      'deny',
      'change the tool list to avoid the condition, or change the trigger if these tools should be allowed',
    ],
    [
      'tool_count > 0',
      'escalate',
      'make sure that a human approves each call, or change the tool list to avoid the condition',
    ],
    ["tool_matches('pay*')", 'warn', undefined],
    ["tool_matches('pay*')", 'log', undefined],
  ])('a trigger on %s that says %s', async (condition, action, help) => {
    const policy = POLICY.replace("tool_matches('pay*')", condition).replace(
      'action: escalate',
      `action: ${action}`,
    );
    const findings = await about('pay_bill', { policy });
    expect(findings.find((finding) => finding.message.includes(': money'))!.help).toBe(help);
  });

  test.each([
    ['critical', 'error'],
    ['high', 'error'],
    ['medium', 'warning'],
    ['low', 'warning'],
  ])('a violation of %s is an %s', async (severity, level) => {
    const findings = await about('secret', {
      policy: POLICY.replace('severity: high', `severity: ${severity}`),
    });
    expect(findings.find((finding) => finding.rule === 'forbidden-tool')!.severity).toBe(level);
    const unmapped = await about('x', {
      policy: POLICY.replace('unmapped_severity: medium', `unmapped_severity: ${severity}`),
    });
    expect(unmapped.map((finding) => [finding.rule, finding.severity])).toEqual([
      ['unmapped-tool', level],
    ]);
  });

  test('an action that the card does not declare', async () => {
    const [finding, ...more] = await about('send_mail');
    expect(more).toEqual([]);
    expect(placesOf([finding!])).toEqual(['capability-exceeded error policy.yaml:11:26-11:30']);
    expect(finding).toMatchObject({
      message:
        '"send_mail" goes beyond what the card allows (high): the capability "sending" grants "send", which the card does not declare',
      help: "remove the action from the capability, or add it to the card's bounded actions if the agent may take it",
      fix: { title: 'add to the bounded actions in card.yaml', lines: '- send', language: 'yaml' },
      related: [],
    });
  });

  test('an action that the card forbids, at that action and never with a fix that would only be the next error', async () => {
    const [finding, ...more] = await about('clean_up');
    expect(more).toEqual([]);
    expect(placesOf([finding!])).toEqual(['capability-exceeded error policy.yaml:8:32-8:37']);
    expect(finding!.message).toBe(
      '"clean_up" goes beyond what the card allows (critical): the capability "cleaning" grants "erase", which the card forbids, and "send", which the card does not declare',
    );
    expect(finding!.help).toBe(
      'remove the forbidden action from the capability, or narrow its patterns to exclude the tool',
    );
    expect(finding!.fix).toBeUndefined();
    expect(finding!.related).toMatchObject([
      {
        message: 'the card forbids the action here',
        location: { file: 'card.yaml', range: { start: { line: 7 } } },
      },
    ]);
  });

  test('a tool that needs approval, which no capability maps either', async () => {
    const findings = await about('pay_now');
    expect(placesOf(findings)).toEqual([
      'unmapped-tool warning policy.yaml:23:25-23:29',
      'needs-approval warning policy.yaml:19:16-19:38',
    ]);
    expect(findings[1]!.message).toBe(
      '"pay_now" needs human approval because of the trigger on "tool_matches(\'pay*\')": money',
    );
    expect(findings[0]).toMatchObject({
      message:
        'no capability maps "pay_now" (medium); the policy sets the action for unmapped tools to "deny"',
      help: 'map the tool to a bounded action, or remove it from the tool list',
      fix: {
        title:
          'add under capability_mappings in policy.yaml; enter the action that the tool performs',
        lines: 'pay_now:\n  tools:\n    - pay_now\n  card_actions:\n    - the_action_it_performs',
        language: 'yaml',
      },
      related: [],
    });
  });

  test.each([
    ['deny', 'escalation-denied', 'error', '"pay" is denied because of'],
    ['escalate', 'needs-approval', 'warning', '"pay" needs human approval because of'],
    ['warn', 'trigger-warning', 'warning', '"pay" is flagged with a warning because of'],
    ['log', 'trigger-logged', 'note', '"pay" is logged because of'],
  ])('a trigger that says %s', async (action, rule, severity, words) => {
    const policy = policyOf(
      ['pay'],
      `escalation_triggers: [{ condition: "tool_matches('pay*')", action: ${action}, reason: money }]\n`,
    );
    const findings = await about('pay', { policy });
    expect(
      findings.map((finding) => [
        finding.rule,
        finding.severity,
        finding.message.startsWith(words),
      ]),
    ).toEqual([[rule, severity, true]]);
  });

  test('a trigger about the whole list', async () => {
    const policy = policyOf(
      ['*'],
      'escalation_triggers: [{ condition: tool_count > 0, action: deny, reason: too many }]\n',
    );
    const [finding] = await about('x', { policy });
    expect(finding).toMatchObject({
      rule: 'escalation-denied',
      message: 'the tool list is denied because of the trigger on "tool_count > 0": too many',
    });
    expect(finding).not.toHaveProperty('tool');
  });

  test.each([
    [
      'on what only run time knows',
      'mood > 3',
      'it depends on values that are known only at run time',
      "leave the condition unchanged; the agent's runtime evaluates it",
    ],
    [
      'outside the grammar',
      'mood >> 3',
      'its syntax is not supported',
      'rewrite the condition with documented fields and operators',
    ],
  ])('a condition %s', async (_, condition, why, help) => {
    const policy = policyOf(
      ['*'],
      `escalation_triggers:\n  - condition: ${condition}\n    action: deny\n    reason: r\n`,
    );
    const findings = await about('x', { policy });
    expect(placesOf(findings)).toEqual([
      `not-evaluated note policy.yaml:5:16-5:${16 + condition.length}`,
    ]);
    expect(findings[0]).toMatchObject({
      message: `the condition "${condition}" was not evaluated: ${why}`,
      help,
    });
  });

  test('a policy without a default for unmapped tools: the finding is at its top and names the default', async () => {
    const policy = 'forbidden:\n  - { pattern: never, reason: r, severity: low }\n';
    const findings = await about('x', { policy });
    expect(placesOf(findings)).toEqual(['unmapped-tool error policy.yaml:1:1-1:11']);
    expect(findings[0]!.message).toBe(
      'no capability maps "x" (high), because the policy has no capabilities; the policy has no setting for unmapped tools, so they are denied by default',
    );
  });

  test('a warning about an unmapped tool names no severity, because it is not a violation', async () => {
    const findings = await about('x', { policy: POLICY.replace('action: deny', 'action: warn') });
    expect(findings.map((finding) => [finding.rule, finding.severity, finding.message])).toEqual([
      [
        'unmapped-tool',
        'warning',
        'no capability maps "x"; the policy sets the action for unmapped tools to "warn"',
      ],
    ]);
  });

  test('a tool of a file is at its declaration, and a prohibition at the rule with the tool as related', async () => {
    const loaded = await loadDocument(
      'tools.json',
      new TextEncoder().encode('["x",\n "secret"]'),
      100,
    );
    if (loaded.kind !== 'document') throw new Error('broken');
    const top = topOf(loaded.document);
    const tools = ['x', 'secret'].map((name, index) => ({
      name,
      place: { ...top, path: [index] },
    }));
    const { findings } = await evaluated({ card: CARD, policy: POLICY, tools });
    expect(placesOf(findings)).toEqual([
      'unmapped-tool warning tools.json:1:2-1:5',
      'forbidden-tool error policy.yaml:13:14-13:24',
    ]);
    expect(findings[0]!.related).toMatchObject([
      {
        message: 'the default that applies',
        location: { file: 'policy.yaml', range: { start: { line: 23 } } },
      },
    ]);
    expect(findings[1]!.related).toMatchObject([
      {
        message: 'the tool is declared here',
        location: { file: 'tools.json', range: { start: { line: 2 } } },
      },
    ]);
  });

  test('fixes of JSON files are JSON', async () => {
    const card = JSON.stringify({
      aap_version: '1.0',
      autonomy_envelope: { bounded_actions: ['read'] },
    });
    const policy = JSON.stringify({
      capability_mappings: { a: { tools: ['send'], card_actions: ['send'] } },
    });
    const { findings } = await evaluated({ card, policy, syntax: 'json', tools: ['send', 'x-y'] });
    expect(findings.map((finding) => finding.fix)).toEqual([
      { title: 'add to the bounded actions in card.json', lines: '"send",', language: 'json' },
      {
        title:
          'add under capability_mappings in policy.json; enter the action that the tool performs',
        lines: '"x_y": {\n  "tools": ["x-y"],\n  "card_actions": ["read"]\n}',
        language: 'json',
      },
    ]);
  });

  test('the fix of a unified card uses its own words', async () => {
    const card = 'card_version: unified/2026-04-15\nautonomy: { bounded_actions: [read] }\n';
    const { findings } = await evaluated({ card, tools: ['on'] });
    expect(findings[0]!.fix).toEqual({
      title: 'write capabilities in card.yaml; enter the action that each tool performs',
      lines:
        'capabilities:\n  "on":\n    tools:\n      - "on"\n    required_actions:\n      - read',
      language: 'yaml',
    });
  });
});

describe('repeated problems are reported once', () => {
  test('two capabilities that overlap, however many tools both match', async () => {
    const policy = `capability_mappings:
  all: { tools: ["*"], card_actions: [read] }
  some: { tools: ["x*"], card_actions: [read] }
`;
    const tools = ['x1', 'x2', 'x3', 'x4', 'y'];
    const { findings } = await evaluated({ card: CARD, policy, tools });
    expect(findings.map((finding) => finding.message)).toEqual([
      'the capabilities "all" and "some" both map 4 tools ("x1", "x2", "x3" and 1 more); "all" comes first, so it applies',
    ]);
    expect(findings[0]!.related).toMatchObject([
      { message: 'the capability that applies', location: { range: { start: { line: 2 } } } },
    ]);
  });

  test('each forbidden rule for each tool', async () => {
    const policy =
      'forbidden:\n  - { pattern: "x*", reason: r, severity: high }\n  - { pattern: "*y", reason: r, severity: high }\n';
    const { findings } = await evaluated({ policy, tools: ['xy', 'x', 'xy'] });
    expect(placesOf(findings)).toEqual([
      'forbidden-tool error policy.yaml:2:16-2:20',
      'forbidden-tool error policy.yaml:3:16-3:20',
      'forbidden-tool error policy.yaml:2:16-2:20',
    ]);
  });
});

describe('a tool that bears the name of a forbidden action', () => {
  test.each([
    ['the raw name', 'erase', 1],
    ['the raw name under a server', { name: 'erase', server: 's' }, 1],
    ['a part of the name', 'mcp__s__erase', 0],
    ['another case', 'Erase', 0],
    ['a bounded action', 'write', 0],
  ])('%s', async (_, tool, count) => {
    const { findings } = await evaluated({ card: CARD, policy: policyOf(['*']), tools: [tool] });
    expect(findings.map((finding) => finding.rule)).toEqual(
      Array(count).fill('forbidden-action-tool'),
    );
    for (const finding of findings) {
      expect(finding.message).toMatch(
        /^the tool "(?:mcp__s__)?erase" has the same name as the forbidden action "erase"$/,
      );
      expect([finding.severity, finding.location.file, finding.location.range!.start.line]).toEqual(
        ['warning', 'card.yaml', 7],
      );
    }
  });

  test('is not a violation: tools and actions are separate', async () => {
    const one = await evaluated({ card: CARD, policy: policyOf(['*']), tools: ['erase'] });
    expect([one.evaluation.verdict, one.evaluation.violations]).toEqual(['pass', []]);
  });
});

describe('spelling styles', () => {
  const allow = 'defaults: { unmapped_tool_action: allow }\n';

  test.each([
    ['patterns with a server, bare tools', ['mcp__files__*'], ['read', 'write'], 1],
    ['patterns as URLs, bare tools', ['mcp:files/*'], ['read'], 1],
    ['patterns with a slash, canonical tools', ['files/*'], ['mcp__files__read'], 1],
    ['the same tools of another server', ['mcp__files__read'], ['mcp__disk__read'], 1],
    ['other tools of another server', ['mcp__files__read'], ['mcp__disk__write'], 0],
    ['every tool of another server', ['mcp__files__*'], ['mcp__disk__read'], 0],
    ['one tool in the style of the patterns', ['mcp__files__*'], ['read', 'mcp__other__x'], 0],
    ['something matched', ['mcp__files__*', 'read'], ['read', 'write'], 0],
    ['no tools', ['mcp__files__*'], [], 0],
  ])('%s', async (_, patterns, tools, count) => {
    const { findings } = await evaluated({ card: CARD, policy: policyOf(patterns, allow), tools });
    expect(findings.map((finding) => finding.rule)).toEqual(Array(count).fill('spelling-style'));
  });

  test('shows both and the alias to write', async () => {
    const { findings } = await evaluated({
      card: CARD,
      policy: policyOf(['files/*', 'files/read'], allow),
      tools: ['write', 'read'],
    });
    expect(findings[0]).toMatchObject({
      severity: 'warning',
      message:
        'no pattern matches a tool, because patterns are written like "files/*" but tools like "write"',
      fix: {
        title: 'add this alias to .github/card-gate.yml',
        lines: 'aliases:\n  read: files/read',
        language: 'yaml',
      },
    });
  });

  test.each([
    [
      'one server',
      ['mcp__files__*'],
      ['read'],
      'state the server if the tools belong to "files": write them in a YAML file as a list under this name, or write "files=tools.json" under the agent\'s "tools" in the configuration',
      undefined,
    ],
    [
      'several servers, each of which a pattern shows',
      ['mcp__files__read', 'mcp__mail__send_*'],
      ['read', 'send_reply'],
      'state the server of each tool: write the tool list as a map from servers, such as "files" or "mail", to tool names',
      'files:\n  - read\nmail:\n  - send_reply',
    ],
    [
      'several servers, and a tool of none of them',
      ['mcp__files__read', 'mcp__mail__send'],
      ['read', 'play'],
      'state the server of each tool: write the tool list as a map from servers, such as "files" or "mail", to tool names',
      'files:\n  - read\nthe_server_of_these_tools:\n  - play',
    ],
    [
      'several servers, of which two have the tool',
      ['mcp__files__read', 'mcp__disk__read'],
      ['read'],
      'state the server of each tool: write the tool list as a map from servers, such as "files" or "disk", to tool names',
      undefined,
    ],
    [
      'two names of a server',
      ['mcp__files__read'],
      ['mcp__disk__read'],
      "use the server name from the agent's client in both the policy and the tool list",
      undefined,
    ],
  ])('says how to state the server: %s', async (_, patterns, tools, help, lines) => {
    const { findings } = await evaluated({ card: CARD, policy: policyOf(patterns, allow), tools });
    expect(findings.map((finding) => [finding.help, finding.fix?.lines])).toEqual([[help, lines]]);
  });

  test('is the reason of all unmapped tools, which are shown at one place', async () => {
    const deny = 'defaults: { unmapped_tool_action: deny, unmapped_severity: high }\n';
    const policy = policyOf(['mcp__files__read', 'mcp__files__write'], deny);
    const { findings, response } = await evaluated({
      card: CARD,
      policy,
      tools: ['read', 'write'],
    });
    const shown = findings.map(({ rule, tool, message }) => [rule, tool, message]);
    const message =
      'no capability maps any of the 2 tools (high), because patterns are written like "mcp__files__read" but tools like "read"; the policy sets the action for unmapped tools to "deny"';
    expect(shown).toEqual([
      ['unmapped-tool', 'read', message],
      ['unmapped-tool', 'write', message],
      // A run leaves this out, unless its settings make it more severe than the others.
      [
        'spelling-style',
        undefined,
        'no pattern matches a tool, because patterns are written like "mcp__files__read" but tools like "read"',
      ],
    ]);
    const unmapped = findings.filter(({ rule }) => rule === 'unmapped-tool');
    expect(new Set(unmapped.map(({ location }) => JSON.stringify(location))).size).toBe(1);
    expect(response.violations).toHaveLength(2);
  });

  test('that alias fixes it', async () => {
    const aliases = { read: ['mcp__files__read'] };
    const { findings, response } = await evaluated({
      card: CARD,
      policy: policyOf(['mcp__files__read'], allow),
      tools: ['read'],
      aliases,
    });
    expect([findings, response.tools[0]!.outcome]).toEqual([[], 'mapped']);
  });

  test.each([
    ['a star, in whose place a name would be invented', ['mcp__files__*'], ['read']],
    ['a question mark', ['mcp__files__rea?'], ['read']],
    ['a placeholder of init', ['TODO-read', 'mcp__files__write'], ['read']],
    [
      'a placeholder of a mapping to paste',
      ['the_tool_that_does_it', 'mcp__files__*'],
      ['the_tool_that_does_it'],
    ],
    ['another tool', ['mcp__files__write'], ['read']],
    ['two servers with a tool of that name', ['mcp__files__read', 'mcp__disk__read'], ['read']],
  ])('proposes no alias to %s', async (_, patterns, tools) => {
    const { findings } = await evaluated({ card: CARD, policy: policyOf(patterns, allow), tools });
    expect(findings.filter(({ fix }) => fix !== undefined)).toEqual([]);
  });

  test('says nothing where all patterns are placeholders', async () => {
    const { findings } = await evaluated({
      card: CARD,
      policy: policyOf(['TODO-read', 'TODO-write'], allow),
      tools: ['mcp__files__read'],
    });
    expect(findings.filter(({ rule }) => rule === 'spelling-style')).toEqual([]);
  });
});

describe('every message', () => {
  test('is one line without a full stop, quotes what the user wrote, and begins in lower case or with a quotation', async () => {
    const hostile = 'x\n::error::`y`|<img src=x>-->';
    const policy = `capability_mappings:
  ? "a\\nb"
  : { tools: ["*x*"], card_actions: ["c\\nd"] }
  e: { tools: ["*"], card_actions: [read] }
forbidden:
  - { pattern: "*y*", reason: "  one\\n\\n  two\\r\\nthree ", severity: high }
escalation_triggers:
  - { condition: "tool_matches('*')", action: deny, reason: "a\\nb" }
  - { condition: "mood\\n> 3", action: deny, reason: "a\\nb" }
  - { condition: "tool_count >\\n 0", action: warn, reason: "a\\nb" }
`;
    const { findings } = await evaluated({
      card: aapCard(['read'], [hostile]),
      policy,
      tools: [hostile],
    });
    expect([...new Set(findings.map((finding) => finding.rule))].sort()).toEqual([
      'also-mapped',
      'capability-exceeded',
      'escalation-denied',
      'forbidden-action-tool',
      'forbidden-tool',
      'not-evaluated',
      'trigger-warning',
    ]);
    for (const { message, help } of findings) {
      for (const text of help === undefined ? [message] : [message, help]) {
        expect(text).not.toMatch(/[\r\n]/);
        expect(text).toMatch(/^["a-z].*[^.]$/);
      }
    }
  });

  test('an agent without a governing policy has no findings', async () => {
    const agent = await agentOf({ card: CARD, tools: ['erase'] });
    expect(findingsOf(agent, evaluate(agent))).toEqual([]);
  });
});

test.each([
  ['read', 'read'],
  ['mcp__a.b-c', 'mcp__a.b-c'],
  ['', '""'],
  ['*', '"*"'],
  ['on', '"on"'],
  ['No', '"No"'],
  ['null', '"null"'],
  ['1', '"1"'],
  ['a: b', '"a: b"'],
  ['a #b', '"a #b"'],
  ['- a', '"- a"'],
  ['a\nb', '"a\\nb"'],
])('%j is written %s in YAML', (text, written) => {
  expect(yamlText(text)).toBe(written);
});
