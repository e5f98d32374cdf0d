import type { Scenario } from './scenario/scenario.ts';

/** A card without findings at the scenarios' time. */
export const CARD = `aap_version: "0.5.0"
card_id: ac-support
agent_id: support
issued_at: 2026-09-01T00:00:00Z
expires_at: 2027-06-01T00:00:00Z
principal: { type: organization, relationship: delegated_authority }
values: { declared: [honesty, privacy] }
autonomy_envelope:
  bounded_actions: [read_ticket, send_reply]
  forbidden_actions: [issue_refund]
  escalation_triggers: []
audit_commitment: { trace_format: ap-trace-v1, retention_days: 90, queryable: false }
`;

/** A unified card with the actions of the other card and no tools. */
export const UNIFIED = `card_version: unified/2026-04-26
card_id: ac-support
agent_id: support
issued_at: 2026-09-01T00:00:00Z
expires_at: 2027-06-01T00:00:00Z
autonomy_mode: observe
integrity_mode: observe
principal: { type: organization, identifier: acme, relationship: delegated_authority }
values: { declared: [honesty, privacy] }
autonomy: { bounded_actions: [read_ticket, send_reply] }
audit: { trace_format: ap-trace-v1, retention_days: 90, queryable: false }
`;

/**
 * A policy that maps both actions of the card, forbids deleting tickets, and denies everything
 * else.
 */
export const POLICY = `meta: { schema_version: "1.0", name: support-policy, scope: agent }
capability_mappings:
  tickets:
    tools: ["mcp__tickets__get_*"]
    card_actions: [read_ticket]
  replies:
    tools: ["mcp__mail__send_reply"]
    card_actions: [send_reply]
forbidden:
  - pattern: "mcp__tickets__delete_*"
    reason: tickets are records
    severity: critical
defaults:
  unmapped_tool_action: deny
  unmapped_severity: high
  fail_open: false
`;

export const TOOLS = 'mcp__tickets__get_ticket\nmcp__mail__send_reply\n';
/** The tools, including one that the policy forbids. */
export const FORBIDDEN_TOOLS = `${TOOLS}mcp__tickets__delete_ticket\n`;

/** The agent at the base in most tests. */
export const AGENT = {
  'agents/support/card.yaml': CARD,
  'agents/support/policy.yaml': POLICY,
  'agents/support/tools.txt': TOOLS,
};

/** A pull request that gives the agent a forbidden tool. */
export const VIOLATION: Scenario = {
  description: 'a forbidden tool is added',
  event: 'pull_request',
  base: AGENT,
  head: { 'agents/support/tools.txt': FORBIDDEN_TOOLS },
};

/** Returns a tool list with this many unmapped tools. Each is a violation on its own line. */
export function unmappedTools(
  count: number,
  name = (index: number): string => `mcp__crm__tool_${index}`,
): string {
  return `${TOOLS}${Array.from({ length: count }, (_, index) => `${name(index)}\n`).join('')}`;
}
