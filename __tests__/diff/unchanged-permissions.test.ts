import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { aapCard, type Texts } from '../support/evaluated.ts';
import { compared } from './compared.ts';

const POLICY = `
meta: { name: support, schema_version: "1.0", scope: agent }
capability_mappings:
  reading: # what it reads
    description: reads files
    tools: ["mcp__fs__read*", "mcp__fs__list*"]
    card_actions: [read]
  paying: { tools: ["mcp__pay__*"], card_actions: [pay] }
forbidden:
  - { pattern: "mcp__*__delete*", reason: "never", severity: critical }
  - { pattern: "mcp__pay__payout", reason: "never", severity: medium }
escalation_triggers:
  - { condition: "tool_matches('mcp__pay__refund*')", action: escalate, reason: "a person decides" }
  - { condition: "amount > 100", action: escalate, reason: "a person decides" }
defaults: { unmapped_tool_action: deny, unmapped_severity: high, enforcement_mode: enforce, fail_open: false, grace_period_hours: 24 }
`;
const CARD = aapCard(
  ['read', 'pay'],
  ['harm'],
  'values: { declared: [honesty] }\nexpires_at: "2027-01-01"',
);
const AGENT: Texts = { card: CARD, policy: POLICY };

const same = async (base: Texts, head: Texts): Promise<void> => {
  for (const [one, two] of [
    [base, head],
    [head, base],
  ] as const) {
    const { direction, changes } = await compared(one, two);
    expect({ direction, changes }).toEqual({ direction: 'neutral', changes: [] });
  }
};

type Mapping = { tools: string[]; card_actions: string[]; description?: string };
type Rule = { pattern: string; reason: string; severity: string };
type Trigger = { condition: string; reason: string };

/** The parts of the policy that the tests edit. */
interface Policy {
  meta: { name: string };
  capability_mappings: { reading: Mapping; paying: Mapping };
  forbidden: [Rule, Rule, ...Rule[]];
  escalation_triggers: [Trigger, ...Trigger[]];
}

const edited = (edit: (policy: Policy) => void): Texts => {
  const policy = parse(POLICY);
  edit(policy);
  return { card: CARD, policy: JSON.stringify(policy) };
};

describe('permissions unchanged', () => {
  test('of a file that is written in JSON, with other white space, quotes and comments', async () => {
    await same(AGENT, {
      card: JSON.stringify(parse(CARD)),
      policy: JSON.stringify(parse(POLICY), null, 2),
      syntax: 'json',
    });
    await same(AGENT, {
      ...AGENT,
      policy: POLICY.replaceAll('"', "'").replaceAll(
        "tool_matches('mcp__pay__refund*')",
        'tool_matches("mcp__pay__refund*")',
      ),
    });
  });

  test('of capabilities and rules under other names, with other words, in another order', async () => {
    await same(
      AGENT,
      edited((policy) => {
        policy.meta.name = 'another name';
        const { reading, paying } = policy.capability_mappings;
        Object.assign(policy, {
          capability_mappings: { money: paying, files: { ...reading, description: 'x' } },
        });
        policy.forbidden.reverse();
        for (const rule of policy.forbidden) rule.reason = 'because';
        policy.escalation_triggers.reverse();
        for (const trigger of policy.escalation_triggers) trigger.reason = 'because';
      }),
    );
  });

  test('of a pattern that moves to another capability with the same outcome', async () => {
    await same(
      AGENT,
      edited((policy) => {
        const { reading, paying } = policy.capability_mappings;
        const [first = '', second = ''] = reading.tools;
        const listing = { tools: [second], card_actions: ['read'] };
        Object.assign(policy, {
          capability_mappings: { reading: { ...reading, tools: [first] }, listing, paying },
        });
      }),
    );
  });

  test('of a pattern that is split into others that together say the same', async () => {
    await same(
      AGENT,
      edited((policy) => {
        policy.capability_mappings.paying.tools = ['mcp__pay__', 'mcp__pay__?*'];
        policy.forbidden[0].pattern = 'mcp__*__delete';
        policy.forbidden.push({
          pattern: 'mcp__*__delete?*',
          reason: 'never',
          severity: 'critical',
        });
        policy.escalation_triggers[0].condition =
          "tool_matches('mcp__pay__refund') or tool_matches('mcp__pay__refund?*')";
      }),
    );
  });

  test('of rules of one capability that are merged into one pattern', async () => {
    await same(
      { policy: 'capability_mappings: { a: { tools: ["x", "x?*"], card_actions: [] } }' },
      { policy: 'capability_mappings: { a: { tools: ["x*"], card_actions: [] } }' },
    );
  });

  test('of a policy that is folded into its card', async () => {
    const { meta: _, ...sections } = parse(POLICY);
    const card = { ...parse(CARD), ...sections };
    await same(AGENT, { card: JSON.stringify(card) });
  });

  test('of an agent whose card becomes a unified one that means the same', async () => {
    const {
      capability_mappings: mappings,
      forbidden,
      escalation_triggers: triggers,
      defaults,
    } = parse(POLICY);
    const unified = {
      card_version: 'unified/2026-04-26',
      autonomy_mode: 'enforce',
      integrity_mode: 'off',
      values: { declared: ['honesty'] },
      expires_at: '2027-01-01',
      autonomy: {
        bounded_actions: ['pay', 'read'],
        forbidden_actions: ['harm'],
        escalation_triggers: triggers,
      },
      capabilities: Object.fromEntries(
        Object.entries(mappings as Record<string, { tools: string[]; card_actions: string[] }>).map(
          ([name, { tools, card_actions }]) => [name, { tools, required_actions: card_actions }],
        ),
      ),
      enforcement: {
        forbidden_tools: forbidden,
        allow_unmapped_tools: false,
        default_unmapped_severity: defaults.unmapped_severity,
        grace_period_hours: 24,
      },
    };
    await same(AGENT, { card: JSON.stringify(unified) });
  });

  test('of an agent whose tool list alone changes', async () => {
    await same(
      { ...AGENT, tools: ['mcp__fs__read'] },
      { ...AGENT, tools: ['mcp__fs__read', 'mcp__pay__payout', 'Bash'] },
    );
  });

  test('of keys and names that mean something to the language', async () => {
    const hostile =
      '{"capability_mappings":{"__proto__":{"tools":["constructor","__proto__*"],"card_actions":["toString"]}},"defaults":{}}';
    await same(
      { policy: hostile },
      { policy: JSON.stringify(JSON.parse(hostile), null, 1), syntax: 'json' },
    );
  });
});
