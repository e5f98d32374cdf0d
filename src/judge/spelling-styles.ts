import type { Problem } from '../finding/finding.ts';
import type { Policy } from '../model/policy.ts';
import type { ToolDecision } from './evaluate.ts';
import { quote, yamlText } from './ways-out.ts';

/** Patterns and names in different styles that never meet: nearly always a missing alias or server name (spec 3). */
export function spellingStyles(policy: Policy, decisions: readonly ToolDecision[]): Problem | undefined {
  const patterns = [...policy.capabilities.flatMap((capability) => capability.patterns), ...policy.forbidden.map((rule) => rule.pattern)];
  const matched = decisions.some((decision) => decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0);
  if (matched || decisions.length === 0 || patterns.length === 0) return undefined;
  const pattern = patterns[0]!;
  const tool = decisions[0]!.tool.canonical;
  const patternStyles = new Set(patterns.map((one) => styleOf(one.text)));
  if (decisions.some((decision) => patternStyles.has(styleOf(decision.tool.canonical)))) return undefined;
  return {
    at: pattern.place,
    message: `patterns are written like ${quote(pattern.text)} and tools like ${quote(tool)}, and none of them match`,
    help: `name the server of the tool list (server=file), or write the other spelling of each tool under "aliases" in the configuration`,
    fix: {
      title: 'an alias for .github/card-gate.yml',
      language: 'yaml',
      lines: `aliases:\n  ${yamlText(tool)}: ${yamlText(pattern.text.replaceAll('*', 'name'))}`,
    },
  };
}

function styleOf(name: string): string {
  if (name.startsWith('mcp__')) return 'mcp__';
  if (name.startsWith('mcp:')) return 'mcp:';
  return name.includes('/') ? 'server/tool' : 'bare';
}
