import type { Fix, Problem } from '../finding/finding.ts';
import { inventedName } from '../model/placeholder.ts';
import type { Policy, ToolPattern } from '../model/policy.ts';
import type { ToolDecision } from './evaluate.ts';
import { quote, yamlText } from './fixes.ts';

/**
 * Patterns and names in different styles that never meet: nearly always a missing alias or server
 * name (spec 3).
 */
export function spellingStyles(
  policy: Policy,
  decisions: readonly ToolDecision[],
): Problem | undefined {
  const written = [
    ...policy.capabilities.flatMap((capability) => capability.patterns),
    ...policy.forbidden.map((rule) => rule.pattern),
  ];
  const patterns = written.filter(({ text }) => inventedName(text) === undefined);
  const matched = decisions.some(
    (decision) =>
      decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0,
  );
  if (matched || decisions.length === 0 || patterns.length === 0) return undefined;
  const pattern = patterns[0]!;
  const names = decisions.map(({ tool }) => tool.canonical);
  const patternStyles = new Set(patterns.map((one) => styleOf(one.text)));
  if (names.some((name) => patternStyles.has(styleOf(name)))) return undefined;
  const fix = aliasFix(patterns, names);
  return {
    at: pattern.place,
    message: `patterns are written like ${quote(pattern.text)} and tools like ${quote(names[0]!)}, and none of them match`,
    help: `name the server of the tool list (server=file), or write the other spelling of each tool under "aliases" in the configuration`,
    ...(fix && { fix }),
  };
}

/**
 * The alias of a tool whose own name is the last part of exactly one pattern that is a whole name:
 * nothing is put in the place of a star, and no two names are paired that have nothing in common,
 * since an alias grants whatever its pattern grants.
 */
function aliasFix(patterns: readonly ToolPattern[], names: readonly string[]): Fix | undefined {
  const whole = [...new Set(patterns.map(({ text }) => text))].filter((text) => !/[*?]/.test(text));
  for (const name of names) {
    const [meant, ...more] = whole.filter((text) => lastPartOf(text) === lastPartOf(name));
    if (meant === undefined || more.length > 0) continue;
    return {
      title: 'an alias for .github/card-gate.yml',
      language: 'yaml',
      lines: `aliases:\n  ${yamlText(name)}: ${yamlText(meant)}`,
    };
  }
  return undefined;
}

function lastPartOf(name: string): string {
  return name.split(/__|[/:]/).at(-1)!;
}

function styleOf(name: string): string {
  if (name.startsWith('mcp__')) return 'mcp__';
  if (name.startsWith('mcp:')) return 'mcp:';
  return name.includes('/') ? 'server/tool' : 'bare';
}
