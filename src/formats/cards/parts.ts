import type { Place } from '../../document/document.ts';
import type { Reader } from '../../document/reader.ts';
import { type EscalationTrigger, type ForbiddenRule, RULE_SEVERITIES, type ToolPattern } from '../../model/policy.ts';
import { parseCondition } from '../../pattern/condition.ts';
import { compilePattern } from '../../pattern/match.ts';

/** How the patterns of one policy are spelt: `mcp:server/tool` is read as `mcp__server__tool` too when all of them are written so (spec 3). */
export type Spelling = 'as-written' | 'mcp-url';

/** `mcp:server/tool`: a server without wildcards is not asked for, since `mcp:*` + `/` stands for any server. */
const MCP_URL = /^mcp:([^/]*)\/(.*)$/su;

/** The spelling of a policy by all its tool patterns together. */
export function spellingOf(patterns: readonly string[]): Spelling {
  return patterns.length > 0 && patterns.every((text) => text.startsWith('mcp:')) ? 'mcp-url' : 'as-written';
}

/** Compiles a pattern with every spelling that is tried. */
export function toolPattern(text: string, place: Place, spelling: Spelling): ToolPattern {
  const parts = spelling === 'mcp-url' ? MCP_URL.exec(text) : null;
  const spellings = [compilePattern(text)];
  if (parts) spellings.push(compilePattern(`mcp__${parts[1]}__${parts[2]}`));
  return { text, place, spellings };
}

/** Forbidden rules of either generation; a severity that cannot be read counts as critical. */
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

/** Escalation triggers of any generation; an action that cannot be read counts as deny. */
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
