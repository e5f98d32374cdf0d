import type { Located, Place } from '../../document/document.ts';
import { distinct, type Reader } from '../../document/reader.ts';
import { type Audit, type Card, type Money, TAMPER_EVIDENCE } from '../../model/card.ts';
import {
  type EscalationTrigger,
  type ForbiddenRule,
  RULE_SEVERITIES,
  type ToolPattern,
} from '../../model/policy.ts';
import { parseCondition } from '../../pattern/condition-parser.ts';
import { compilePattern } from '../../pattern/match.ts';

/**
 * The spelling of a policy's patterns. In the `mcp-url` spelling, every pattern begins with `mcp:`,
 * and `mcp:server/tool` also matches `mcp__server__tool`
 * (docs/reference/patterns.md#policies-written-mcpservertool).
 */
export type Spelling = 'as-written' | 'mcp-url';

/**
 * Matches `mcp:server/tool`. The server may contain wildcards. The server `*` matches any server.
 */
const MCP_URL = /^mcp:([^/]*)\/(.*)$/su;

/** Returns the spelling of a policy's patterns. Checks the capabilities and the forbidden rules. */
export function spellingOf(capabilities: Reader, forbidden: Reader): Spelling {
  const patterns = [
    ...capabilities.entries().flatMap(([, capability]) => textsOf(capability.get('tools'))),
    ...forbidden.items().flatMap((rule) => rule.get('pattern').text() ?? []),
  ];
  return patterns.length > 0 && patterns.every((text) => text.startsWith('mcp:'))
    ? 'mcp-url'
    : 'as-written';
}

function textsOf(list: Reader): readonly string[] {
  return list.texts().map(({ value }) => value);
}

/** Reads a capability's tool patterns, from a card or policy of either generation of the format. */
export function toolPatterns(capability: Reader, spelling: Spelling): readonly ToolPattern[] {
  return capability
    .get('tools')
    .texts()
    .map((pattern) => toolPattern(pattern.value, pattern.place, spelling));
}

/**
 * Compiles a tool pattern. In the `mcp-url` spelling, the pattern also matches `mcp__server__tool`.
 */
function toolPattern(text: string, place: Place, spelling: Spelling): ToolPattern {
  const parts = spelling === 'mcp-url' ? MCP_URL.exec(text) : null;
  const spellings = [compilePattern(text)];
  if (parts) spellings.push(compilePattern(`mcp__${parts[1]}__${parts[2]}`));
  return { text, place, spellings };
}

/**
 * Reads the forbidden rules from a card or policy of either generation of the format. An unreadable
 * severity is treated as `critical`.
 */
export function forbiddenRules(list: Reader, spelling: Spelling): readonly ForbiddenRule[] {
  return list.items().flatMap((item) => {
    const pattern = item.get('pattern').text();
    if (pattern === undefined || pattern === '') return [];
    return [
      {
        pattern: toolPattern(pattern, item.get('pattern').place, spelling),
        reason: item.get('reason').text() ?? 'no reason is given',
        severity: item.get('severity').oneOf(RULE_SEVERITIES, 'critical'),
        place: item.place,
      },
    ];
  });
}

const TRIGGER_ACTIONS = ['escalate', 'warn', 'deny', 'log'] as const;

/**
 * Reads the escalation triggers from a card or policy of either generation of the format. An
 * unreadable action is treated as `deny`.
 */
export function escalationTriggers(list: Reader): readonly EscalationTrigger[] {
  return list.items().flatMap((item) => {
    const text = item.get('condition').text();
    if (text === undefined) return [];
    const parsed = parseCondition(text);
    return [
      {
        text,
        ...(parsed.kind === 'ok' && { condition: parsed.condition }),
        action: item.get('action').oneOf(TRIGGER_ACTIONS, 'deny'),
        reason: item.get('reason').text() ?? 'no reason is given',
        place: item.place,
      },
    ];
  });
}

/** Returns `value` with its location in the file, or undefined if `value` is undefined. */
export function located<T>(reader: Reader, value: T | undefined): Located<T> | undefined {
  return value === undefined ? undefined : { value, place: reader.place };
}

/**
 * Reads the parts of a card that have the same syntax in both generations of the format. `autonomy`
 * and `audit` are readers for the two sections whose keys differ.
 */
export function commonParts(
  top: Reader,
  autonomy: Reader,
  audit: Reader,
): Pick<
  Card,
  | 'boundedActions'
  | 'forbiddenActions'
  | 'triggers'
  | 'declaredValues'
  | 'conflictsWith'
  | 'definitions'
  | 'hierarchy'
  | 'conscienceMode'
  | 'conscienceValues'
  | 'maxAutonomousValue'
  | 'audit'
  | 'expiresAt'
  | 'principal'
  | 'cardId'
  | 'agentId'
  | 'place'
  | 'autonomyPlace'
> {
  const values = top.get('values');
  const cardId = top.get('card_id').text();
  const agentId = top.get('agent_id').text();
  const hierarchy = located(values.get('hierarchy'), values.get('hierarchy').text());
  const mode = top.get('conscience').get('mode');
  const maxAutonomousValue = located(
    autonomy.get('max_autonomous_value'),
    money(autonomy.get('max_autonomous_value')),
  );
  const expiresAt = located(top.get('expires_at'), top.get('expires_at').text());
  const principal = top.get('principal');
  return {
    ...(cardId !== undefined && { cardId }),
    ...(agentId !== undefined && { agentId }),
    boundedActions: distinct(autonomy.get('bounded_actions').texts()),
    forbiddenActions: distinct(autonomy.get('forbidden_actions').texts()),
    triggers: escalationTriggers(autonomy.get('escalation_triggers')),
    declaredValues: distinct(declared(values.get('declared'))),
    conflictsWith: distinct(values.get('conflicts_with').texts()),
    definitions: new Map(
      values
        .get('definitions')
        .entries()
        .map(([name, at]) => [name, { value: at.value(), place: at.place }]),
    ),
    ...(hierarchy && { hierarchy }),
    ...(mode.exists && {
      conscienceMode: { value: mode.oneOf(['augment', 'replace'], 'replace'), place: mode.place },
    }),
    conscienceValues: top
      .get('conscience')
      .get('values')
      .items()
      .flatMap((item) => {
        const content = item.get('content').text();
        const severity = item.get('severity').text();
        if (content === undefined) return [];
        return [
          {
            type: item.get('type').text() ?? 'BOUNDARY',
            content,
            ...(severity !== undefined && { severity }),
            place: item.place,
          },
        ];
      }),
    ...(maxAutonomousValue && { maxAutonomousValue }),
    audit: auditOf(audit),
    ...(expiresAt && { expiresAt }),
    ...(principal.exists && { principal: { value: principal.value(), place: principal.place } }),
    place: top.place,
    autonomyPlace: autonomy.get('bounded_actions').place,
  };
}

/**
 * Reads the names of the values that a card declares. A value is a string or, in newer unified
 * cards, a map with an `id`.
 */
function declared(list: Reader): readonly Located<string>[] {
  return list.items().flatMap((item) => {
    const id = item.isMap ? item.get('id') : item;
    const value = id.text();
    return value === undefined || value === '' ? [] : [{ value, place: item.place }];
  });
}

/**
 * Reads an amount of money. Returns undefined if the node is not a map. An unreadable amount is
 * treated as 0, which allows no spending.
 */
function money(at: Reader): Money | undefined {
  if (!at.isMap) return undefined;
  return { amount: at.get('amount').number() ?? 0, currency: at.get('currency').text() ?? '' };
}

function auditOf(audit: Reader): Audit {
  const retentionDays = located(audit.get('retention_days'), audit.get('retention_days').number());
  const queryable = located(audit.get('queryable'), audit.get('queryable').boolean());
  const written = audit.get('tamper_evidence').text();
  const tamperEvidence = located(
    audit.get('tamper_evidence'),
    TAMPER_EVIDENCE.find((kind) => kind === written),
  );
  const queryEndpoint = located(audit.get('query_endpoint'), audit.get('query_endpoint').text());
  const storage = audit.get('storage');
  return {
    ...(retentionDays && { retentionDays }),
    ...(queryable && { queryable }),
    ...(tamperEvidence && { tamperEvidence }),
    ...(queryEndpoint && { queryEndpoint }),
    ...(storage.exists && { storage: { value: storage.value(), place: storage.place } }),
  };
}
