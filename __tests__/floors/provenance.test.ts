import { describe, expect, test } from '@jest/globals';
import type { Place } from '../../src/document/document.ts';
import { locate } from '../../src/finding/finding.ts';
import { composeAgent } from '../../src/floors/compose.ts';
import { ownPolicy } from '../../src/floors/own-policy.ts';
import type { EffectivePart, EffectiveSection } from '../../src/floors/part.ts';
import { effectiveParts } from '../../src/floors/parts.ts';
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

/** Returns a part with its lines: `org.yaml:5 (org)`. */
function shown({ subject, words, scope, place, sources }: EffectivePart): string {
  const at = (one: Place): string => `${locate(one).file}:${locate(one).range?.start.line}`;
  const from = [...(place ? [{ scope, place }] : []), ...sources].map(
    (one) => `${at(one.place)} (${one.scope})`,
  );
  return `${subject} | ${words} | ${from.join(', ') || scope}`;
}

const of = (parts: readonly EffectivePart[], section: EffectiveSection): readonly string[] =>
  parts.filter((part) => part.section === section).map(shown);

describe('what holds by a policy', () => {
  test('names every line that gives it, from outside in', async () => {
    const parts = effectiveParts(composeAgent(await ownOf(AGENT), [await floorOf('org', ORG)]));
    expect(of(parts, 'forbidden')).toEqual([
      'mcp__shell__* | critical: Nobody needs a shell; Not here | org.yaml:3 (org), agent.yaml:3 (agent)',
      'mcp__db__drop* | critical: Tables stay | org.yaml:6 (org)',
    ]);
    expect(of(parts, 'triggers')).toEqual([
      'tool_count > 9 | escalate: Many tools | org.yaml:14 (org), agent.yaml:14 (agent)',
    ]);
    expect(of(parts, 'capabilities')).toEqual([
      'read | "mcp__wiki__*" for "read_wiki" | org.yaml:10 (org), agent.yaml:7 (agent)',
      'write | "mcp__notes__put" for "write_notes" | agent.yaml:10 (agent)',
    ]);
    expect(of(parts, 'defaults')).toEqual([
      'unmapped_tool_action | deny | org.yaml:16 (org)',
      'unmapped_severity | high | org.yaml:17 (org), agent.yaml:17 (agent)',
      'fail_open | false | org.yaml:18 (org), agent.yaml:18 (agent)',
      'enforcement_mode | warn | default',
      'grace_period_hours | 24 | default',
    ]);
  });

  test('names a mapping of the agent that the floor has word for word', async () => {
    const parts = effectiveParts(
      composeAgent(await ownOf(ORG.replace('org }', 'agent }')), [await floorOf('org', ORG)]),
    );
    expect(of(parts, 'capabilities')).toEqual([
      'read | "mcp__wiki__*" for "read_wiki" | org.yaml:10 (org), agent.yaml:10 (agent)',
    ]);
  });

  test('names a default that the generations write under two names', async () => {
    const own = await ownOf('card_version: unified/2026-04-26\nautonomy_mode: enforce\n');
    const floor = await floorOf('org', 'forbidden: []\ndefaults: { enforcement_mode: enforce }\n');
    expect(of(effectiveParts(composeAgent(own, [floor])), 'defaults')).toContain(
      'autonomy_mode | enforce | org.yaml:2 (org), agent.yaml:2 (agent)',
    );
  });

  test('names the environment for what it lays over the agent’s files', async () => {
    const overlay = await fileOf(
      'environment',
      'card-gate.yml',
      'forbidden: []\ndefaults: { unmapped_tool_action: warn }\n',
    );
    const { policy } = ownPolicy(
      undefined,
      await fileOf('agent', 'agent.yaml', AGENT),
      overlay.policy!.defaults,
    );
    expect(of(effectiveParts({ policy: policy! }), 'defaults')).toContain(
      'unmapped_tool_action | warn | card-gate.yml:2 (environment)',
    );
  });

  test('keeps the agent’s own rule apart from one with an exemption', async () => {
    const exemption = await exemptionFrom('forbidden', ['mcp__shell__ls']);
    const parts = effectiveParts(
      composeAgent(await ownOf(AGENT), [await floorOf('org', ORG)], [exemption]),
    );
    expect(of(parts, 'forbidden')).toEqual([
      'mcp__shell__* | high: Nobody needs a shell; does not apply to "mcp__shell__ls" because of an exemption | org.yaml:3 (org)',
      'mcp__db__drop* | critical: Tables stay | org.yaml:6 (org)',
      'mcp__shell__* | critical: Not here | agent.yaml:3 (agent)',
    ]);
  });
});

describe('what holds by a card', () => {
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

  test('names every line that gives it, from outside in', async () => {
    const parts = effectiveParts(composeAgent(await ownOf(CARD), [await floorOf('org', TEMPLATE)]));
    expect(of(parts, 'bounded actions')).toEqual([
      'read |  | org.yaml:12 (org), agent.yaml:7 (agent)',
      'write |  | agent.yaml:7 (agent)',
    ]);
    expect(of(parts, 'forbidden actions')).toEqual([
      'pay |  | org.yaml:13 (org)',
      'sign |  | org.yaml:13 (org), agent.yaml:8 (agent)',
    ]);
    expect(of(parts, 'limits')).toEqual([
      'max_autonomous_value | 10 EUR | org.yaml:14 (org), agent.yaml:9 (agent)',
    ]);
    expect(of(parts, 'values')).toEqual([
      'honesty | declared | org.yaml:4 (org)',
      'care | declared | org.yaml:4 (org), agent.yaml:5 (agent)',
      'speed | declared | agent.yaml:5 (agent)',
      'care | defined as description "Be careful" | org.yaml:7 (org)',
      'hierarchy | "lexicographic" | org.yaml:5 (org)',
    ]);
    expect(of(parts, 'conscience')).toEqual(['Never lie | BOUNDARY | org.yaml:10 (org)']);
    expect(of(parts, 'audit')).toEqual([
      'retention_days | 365 | org.yaml:16 (org)',
      'queryable | false | org.yaml:17 (org), agent.yaml:12 (agent)',
    ]);
    expect(of(parts, 'card')).toEqual([
      'integrity_mode | "enforce" | org.yaml:2 (org)',
      'principal | type "human", identifier "anna" | agent.yaml:3 (agent)',
      'expires_at | "2027-01-31" | agent.yaml:13 (agent)',
    ]);
  });

  test('names no floor that has no say: a bounded action of an AAP card is the agent’s own', async () => {
    const card = 'aap_version: "0.5.0"\nautonomy_envelope:\n  bounded_actions: [read]\n';
    const parts = effectiveParts(composeAgent(await ownOf(card), [await floorOf('org', card)]));
    expect(of(parts, 'bounded actions')).toEqual(['read |  | agent.yaml:3 (agent)']);
  });

  test('names no floor from which the agent is exempt', async () => {
    const exemption = await exemptionFrom('forbidden_actions', ['sign']);
    const parts = effectiveParts(
      composeAgent(await ownOf(CARD), [await floorOf('org', TEMPLATE)], [exemption]),
    );
    expect(of(parts, 'forbidden actions')).toEqual([
      'pay |  | org.yaml:13 (org)',
      'sign |  | agent.yaml:8 (agent)',
    ]);
  });

  test('names each of several floors, for each agent under it', async () => {
    const floors = [
      await floorOf('platform', TEMPLATE),
      await floorOf('org', TEMPLATE),
      await floorOf('team', TEMPLATE),
    ];
    const read = async (file: string) =>
      of(effectiveParts(composeAgent(await ownOf(CARD, file), floors)), 'bounded actions').find(
        (line) => line.startsWith('read'),
      );
    const above = 'read |  | platform.yaml:12 (platform), org.yaml:12 (org), team.yaml:12 (team)';
    expect(await read('a.yaml')).toBe(`${above}, a.yaml:7 (agent)`);
    expect(await read('b.yaml')).toBe(`${above}, b.yaml:7 (agent)`);
  });

  test('of any name: a definition of "__proto__" is one like any other', async () => {
    const card =
      'aap_version: "0.5.0"\nvalues: { declared: [], definitions: { __proto__: { description: x } } }\n';
    const parts = effectiveParts(composeAgent(await ownOf(card), [await floorOf('org', card)]));
    expect(of(parts, 'values')).toEqual([
      '__proto__ | defined as description "x" | org.yaml:2 (org), agent.yaml:2 (agent)',
    ]);
  });
});

async function exemptionFrom(
  section: Exemption['section'],
  patterns: readonly string[],
): Promise<Exemption> {
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
