import { describe, expect, test } from '@jest/globals';
import { historyInsights } from '../../src/evaluation/history/insights.ts';
import type { Problem } from '../../src/finding/finding.ts';
import { agentOf, type Texts } from '../support/evaluated.ts';
import { replayed } from './replayed.ts';

const TEXTS: Texts = {
  policy: `meta: { schema_version: "1.0", name: p, scope: agent }
capability_mappings: { reading: { tools: ["mcp__tickets__get_*"], card_actions: [read] } }
forbidden: [{ pattern: "mcp__tickets__delete_*", reason: records, severity: critical }]
escalation_triggers: [{ condition: "tool_matches('mcp__tickets__get_history')", action: escalate, reason: look }]
defaults: { unmapped_tool_action: deny, unmapped_severity: high, fail_open: false, enforcement_mode: enforce, grace_period_hours: 0 }
`,
  tools: ['mcp__tickets__get_ticket'],
};

/** Returns the finding about called but undeclared tools, after calls of some tools. */
async function undeclared(...tools: readonly string[]): Promise<Problem | undefined> {
  const calls = tools.map((tool) => ({ tool, status: 'ok' as const }));
  const insights = historyInsights(await agentOf(TEXTS), await replayed(TEXTS, calls));
  return insights.find(([rule]) => rule.id === 'called-not-declared')?.[1];
}

describe('tools that were called and are not in the tool list', () => {
  test('are lines to paste where the policy allows them', async () => {
    const found = await undeclared('mcp__tickets__get_history');
    expect(found?.fix?.lines).toBe('mcp__tickets__get_history');
    expect(found?.help).toContain('add the tool to the tool list');
  });

  test('are reported without lines to paste where the policy does not allow them', async () => {
    const found = await undeclared('mcp__tickets__delete_ticket', 'mcp__crm__export');
    expect(found?.message).toContain('mcp__tickets__delete_ticket');
    expect(found?.message).toContain('mcp__crm__export');
    expect(found?.fix).toBeUndefined();
    expect(found?.help).toBe(
      'remove the tools from the agent, because its policy does not allow them',
    );
  });

  test('are lines to paste only as far as the policy allows them', async () => {
    const found = await undeclared('mcp__tickets__delete_ticket', 'mcp__tickets__get_history');
    expect(found?.fix?.lines).toBe('mcp__tickets__get_history');
    expect(found?.help).toContain('remove the others from the agent');
  });
});
