import type { FoundProblem } from '../../finding/finding.ts';
import { nearest } from '../../finding/nearest.ts';
import type { AccessEntry } from '../../model/access.ts';
import type { Agent } from '../../model/agent.ts';
import { placeholderIn } from '../../model/placeholder.ts';
import { allNames, type Tool } from '../../model/tool.ts';
import { compilePattern, isLiteral } from '../../pattern/match.ts';
import { unusedEntry } from '../../rules/unused-entry.ts';
import { inOrderOfPriority } from './access-policy.ts';
import { entryPatterns, requestText, sqlPatternsOf } from './request-text.ts';

/** The maximum number of tool–entry comparisons for one agent. */
const MAX_COMPARED = 2_000_000;

/**
 * Reports entries in an agent's own lists that match no tool in tool lists or traces. Only entries
 * for calls are checked, and only if the tool lists are complete. Deny entries often match no tool
 * on purpose, so they are reported only if a tool has a similar name.
 */
export function unusedEntries(
  { access, tools }: Pick<Agent, 'access' | 'tools'>,
  called: readonly Tool[] = [],
): readonly FoundProblem[] {
  if (access === undefined || tools === undefined || !tools.complete) return [];
  const names = [...new Set([...tools.tools, ...called].flatMap(allNames))];
  const count = tools.tools.length;
  let left = MAX_COMPARED;
  return inOrderOfPriority(access.own).flatMap(({ entry }): readonly FoundProblem[] => {
    const { action, resource } = entry.patterns;
    // An entry applies only to calls if its action is the word `call`, without wildcards.
    if (action?.text !== 'call' || resource === undefined) return [];
    // Another rule reports placeholders.
    if (placeholderIn(resource.text) !== undefined) return [];
    left -= names.length;
    if (left < 0 || matchesCall(entry, names)) return [];
    const meant = isLiteral(resource.text) ? nearest(resource.text, names) : undefined;
    if (entry.effect === 'deny' && meant === undefined) return [];
    const words = unusedEntry.words.unused(entry.name, resource.text, count, meant);
    return [[unusedEntry, { at: resource.place, ...words }]];
  });
}

/**
 * Returns whether an entry matches a call to any of the named tools, regardless of actor and
 * arguments.
 */
function matchesCall(entry: AccessEntry, names: readonly string[]): boolean {
  const { action, resource } = entry.patterns;
  const patterns = { ...(action && { action }), ...(resource && { resource }) };
  const sqlPatterns = sqlPatternsOf([]);
  const texts = entryPatterns({ patterns, effect: entry.effect }, sqlPatterns) ?? [];
  const compiled = texts.map(compilePattern);
  return names.some((name) => {
    const request = requestText({ actor: 'main', action: 'call', resource: name }, sqlPatterns);
    return compiled.some((pattern) => pattern.matches(request));
  });
}
