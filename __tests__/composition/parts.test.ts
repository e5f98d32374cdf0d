import { describe, expect, test } from '@jest/globals';
import { composeAgent } from '../../src/composition/compose.ts';
import { ownPolicy } from '../../src/composition/own-policy.ts';
import { type EffectivePart, effectiveParts } from '../../src/composition/parts.ts';
import { SECTIONS } from '../../src/composition/statements.ts';
import type { Exemption } from '../../src/model/agent.ts';
import { fileOf, floorOf, ownOf } from './scopes.ts';

const ORG = `meta: { schema_version: "1.0", name: org, scope: org }
forbidden:
  - pattern: "mcp__shell__*"
    reason: Nobody needs a shell
    severity: high
  - pattern: "mcp__db__drop*"
    reason: Tables stay
    severity: critical
capability_mappings:
  read:
    tools: ["mcp__wiki__*"]
    card_actions: [read_wiki]
escalation_triggers:
  - { condition: "tool_count > 9", action: escalate, reason: Many tools }
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
`;

const AGENT = `meta: { schema_version: "1.0", name: agent, scope: agent }
forbidden:
  - pattern: "mcp__shell__*"
    reason: Not here
    severity: critical
capability_mappings:
  read:
    tools: ["mcp__notes__*"]
    card_actions: [read_notes]
  write:
    tools: ["mcp__notes__put"]
    card_actions: [write_notes]
escalation_triggers:
  - { condition: "tool_count > 9", action: escalate, reason: Many tools }
defaults:
  unmapped_tool_action: warn
  unmapped_severity: high
  fail_open: false
`;

/** A part with its lines: `org.yaml:5 (org)`. */
function shown({ section, subject, words, sources, exempt }: EffectivePart): string {
  const from = sources.map(({ scope, location }) => `${location.file}:${location.range?.start.line} (${scope})`).join(', ');
  return `${section} ${subject} | ${words} | ${from}${exempt ? ` | not ${exempt.join(', ')}` : ''}`;
}

const of = (parts: readonly EffectivePart[], ...sections: readonly string[]): readonly string[] =>
  parts.filter(({ section }) => sections.includes(section)).map(shown);

describe('the parts of a policy', () => {
  test('tell their scope and line, and every further line that gives them', async () => {
    const parts = effectiveParts(composeAgent(await ownOf(AGENT), [await floorOf('org', ORG)]));
    expect(parts.map(shown)).toEqual([
      'forbidden mcp__shell__* | critical: Nobody needs a shell; Not here | org.yaml:3 (org), agent.yaml:3 (agent)',
      'forbidden mcp__db__drop* | critical: Tables stay | org.yaml:6 (org)',
      'escalation_triggers tool_count > 9 | escalate: Many tools | org.yaml:14 (org), agent.yaml:14 (agent)',
      'capability_mappings read | "mcp__wiki__*" → "read_wiki"; "mcp__notes__*" → "read_notes" | org.yaml:10 (org), agent.yaml:7 (agent)',
      'capability_mappings write | "mcp__notes__put" → "write_notes" | agent.yaml:10 (agent)',
      'defaults unmapped_tool_action | deny | org.yaml:16 (org)',
      'defaults unmapped_severity | high | org.yaml:17 (org), agent.yaml:17 (agent)',
      'defaults fail_open | false | org.yaml:18 (org), agent.yaml:18 (agent)',
    ]);
  });

  test('are plain data', async () => {
    const parts = effectiveParts(composeAgent(await ownOf(AGENT), [await floorOf('org', ORG)]));
    expect(parts.find(({ subject }) => subject === 'read')?.value).toEqual({
      mappings: [
        { tools: ['mcp__wiki__*'], actions: ['read_wiki'] },
        { tools: ['mcp__notes__*'], actions: ['read_notes'] },
      ],
    });
    expect(parts[0]?.value).toEqual({ pattern: 'mcp__shell__*', severity: 'critical', reason: 'Nobody needs a shell; Not here' });
  });

  test('that nobody wrote are filled in, and those that somebody wrote are not', async () => {
    const own = await ownOf('forbidden: []\ndefaults: { unmapped_tool_action: allow }\n');
    const parts = effectiveParts(own, { unmappedAction: 'deny', graceHours: 24, failOpen: false });
    expect(of(parts, 'defaults')).toEqual([
      'defaults unmapped_tool_action | allow | agent.yaml:2 (agent)',
      'defaults fail_open | false | ',
      'defaults grace_period_hours | 24 | ',
    ]);
  });

  test('of the environment are its own', async () => {
    const overlay = await fileOf('environment', 'card-gate.yml', 'forbidden: []\ndefaults: { unmapped_tool_action: warn }\n');
    const { policy } = ownPolicy(undefined, await fileOf('agent', 'agent.yaml', AGENT), overlay.policy!.defaults);
    expect(of(effectiveParts({ policy: policy! }), 'defaults')).toContain(
      'defaults unmapped_tool_action | warn | card-gate.yml:2 (environment)',
    );
  });

  test('tell what an exemption takes out, and keep the agent’s own rule apart', async () => {
    const exemption = await exemptionFrom('forbidden', ['mcp__shell__ls']);
    const parts = effectiveParts(composeAgent(await ownOf(AGENT), [await floorOf('org', ORG)], [exemption]));
    expect(of(parts, 'forbidden')).toEqual([
      'forbidden mcp__shell__* | high: Nobody needs a shell | org.yaml:3 (org) | not mcp__shell__ls',
      'forbidden mcp__db__drop* | critical: Tables stay | org.yaml:6 (org)',
      'forbidden mcp__shell__* | critical: Not here | agent.yaml:3 (agent)',
    ]);
  });
});

describe('the parts of a card', () => {
  const TEMPLATE = `card_version: unified/2026-04-26
integrity_mode: enforce
values:
  declared: [honesty, care]
  hierarchy: lexicographic
  definitions:
    care: { description: Be careful }
conscience:
  values:
    - { type: BOUNDARY, content: Never lie }
autonomy:
  bounded_actions: [read]
  forbidden_actions: [pay, sign]
  max_autonomous_value: { amount: 10, currency: EUR }
audit:
  retention_days: 365
  queryable: false
`;
  const CARD = `card_version: unified/2026-04-26
integrity_mode: observe
principal: { type: human, identifier: anna }
values:
  declared: [care, speed]
autonomy:
  bounded_actions: [read, write]
  forbidden_actions: [sign]
  max_autonomous_value: { amount: 10, currency: EUR }
audit:
  retention_days: 30
  queryable: false
expires_at: 2027-01-31
`;

  test('tell their scope and line, section by section', async () => {
    const parts = effectiveParts(composeAgent(await ownOf(CARD), [await floorOf('org', TEMPLATE)]));
    expect(parts.map(shown)).toEqual([
      'bounded_actions read |  | org.yaml:12 (org), agent.yaml:7 (agent)',
      'bounded_actions write |  | agent.yaml:7 (agent)',
      'forbidden_actions pay |  | org.yaml:13 (org)',
      'forbidden_actions sign |  | org.yaml:13 (org), agent.yaml:8 (agent)',
      'max_autonomous_value max_autonomous_value | 10 EUR | org.yaml:14 (org), agent.yaml:9 (agent)',
      'declared honesty |  | org.yaml:4 (org)',
      'declared care |  | org.yaml:4 (org), agent.yaml:5 (agent)',
      'declared speed |  | agent.yaml:5 (agent)',
      'definitions care | Be careful | org.yaml:7 (org)',
      'hierarchy hierarchy | lexicographic | org.yaml:5 (org)',
      'conscience Never lie | BOUNDARY | org.yaml:10 (org)',
      'integrity_mode integrity_mode | enforce | org.yaml:2 (org)',
      'audit retention_days | 365 | org.yaml:16 (org)',
      'audit queryable | false | org.yaml:17 (org), agent.yaml:12 (agent)',
      'expires_at expires_at | 2027-01-31 | agent.yaml:13 (agent)',
      'principal principal | {"type":"human","identifier":"anna"} | agent.yaml:3 (agent)',
    ]);
    const order = parts.map(({ section }) => SECTIONS.indexOf(section));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('name no floor that has no say: a bounded action of an AAP card is the agent’s own', async () => {
    const card = 'aap_version: "0.5.0"\nautonomy_envelope:\n  bounded_actions: [read]\n';
    const parts = effectiveParts(composeAgent(await ownOf(card), [await floorOf('org', card)]));
    expect(of(parts, 'bounded_actions')).toEqual(['bounded_actions read |  | agent.yaml:3 (agent)']);
  });

  test('name no floor from which the agent is exempt', async () => {
    const exemption = await exemptionFrom('forbidden_actions', ['sign']);
    const parts = effectiveParts(composeAgent(await ownOf(CARD), [await floorOf('org', TEMPLATE)], [exemption]));
    expect(of(parts, 'forbidden_actions')).toEqual([
      'forbidden_actions pay |  | org.yaml:13 (org)',
      'forbidden_actions sign |  | agent.yaml:8 (agent)',
    ]);
  });

  test('of several scopes name each', async () => {
    const floors = [await floorOf('platform', TEMPLATE), await floorOf('org', TEMPLATE), await floorOf('team', TEMPLATE)];
    const parts = effectiveParts(composeAgent(await ownOf(CARD), floors));
    expect(parts.find(({ subject }) => subject === 'read')?.sources.map(({ scope }) => scope)).toEqual([
      'platform',
      'org',
      'team',
      'agent',
    ]);
  });

  test('may have any name', async () => {
    const card = 'aap_version: "0.5.0"\nvalues: { declared: [], definitions: { __proto__: { description: x } } }\n';
    expect(of(effectiveParts(await ownOf(card)), 'definitions')).toEqual(['definitions __proto__ | x | agent.yaml:2 (agent)']);
  });
});

async function exemptionFrom(section: Exemption['section'], patterns: readonly string[]): Promise<Exemption> {
  const { place } = (await fileOf('agent', 'card-gate.yml', 'forbidden: []\n')).policy!;
  return {
    agent: 'agent',
    section,
    patterns: patterns.map((value) => ({ value, place })),
    reason: 'a good reason',
    grantedBy: 'security',
    grantedAt: '2026-11-01',
    expiresAt: '2027-01-01',
    place,
  };
}
