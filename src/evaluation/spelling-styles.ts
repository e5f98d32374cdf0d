import type { FoundProblem } from '../finding/finding.ts';
import { placeholderIn } from '../model/placeholder.ts';
import type { Policy, ToolPattern } from '../model/policy.ts';
import { aliasFix, spellingStyle } from '../rules/spelling-style.ts';
import type { ToolDecision } from './names-evaluation.ts';

/**
 * Reports a policy whose patterns match no tool, because the tool names are written in a different
 * style. Nearly always, an alias or a server name is missing.
 */
export function spellingStyles(
  policy: Policy,
  decisions: readonly ToolDecision[],
): readonly FoundProblem[] {
  const written = [
    ...policy.capabilities.flatMap((capability) => capability.patterns),
    ...policy.forbidden.map((rule) => rule.pattern),
  ];
  const patterns = written.filter(({ text }) => placeholderIn(text) === undefined);
  const matched = decisions.some(
    (decision) =>
      decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0,
  );
  const [pattern] = patterns;
  const names = decisions.map(({ tool }) => tool.canonical);
  const [firstName] = names;
  if (matched || firstName === undefined || pattern === undefined) return [];
  const patternStyles = new Set(patterns.map(({ text }) => styleOf(text)));
  if (names.some((name) => patternStyles.has(styleOf(name)))) return [];
  const alias = aliasOf(patterns, names);
  return [
    [
      spellingStyle,
      {
        at: pattern.place,
        ...spellingStyle.words.different(pattern.text, firstName),
        fix: alias && aliasFix(alias.tool, alias.pattern),
      },
    ],
  ];
}

/**
 * Suggests an alias for a tool: a pattern without wildcards that ends in the same name as the tool.
 * Suggests nothing if several patterns do, because a tool gets all permissions of its alias.
 */
function aliasOf(
  patterns: readonly ToolPattern[],
  names: readonly string[],
): { readonly tool: string; readonly pattern: string } | undefined {
  const whole = [...new Set(patterns.map(({ text }) => text))].filter((text) => !/[*?]/.test(text));
  for (const tool of names) {
    const [pattern, ...more] = whole.filter((text) => lastPartOf(text) === lastPartOf(tool));
    if (pattern !== undefined && more.length === 0) return { tool, pattern };
  }
  return undefined;
}

function lastPartOf(name: string): string {
  return name.split(/__|[/:]/).at(-1) ?? name;
}

function styleOf(name: string): string {
  if (name.startsWith('mcp__')) return 'mcp__';
  if (name.startsWith('mcp:')) return 'mcp:';
  return name.includes('/') ? 'server/tool' : 'bare';
}
