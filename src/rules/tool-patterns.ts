import type { Capability, ForbiddenRule, ToolPattern } from '../model/policy.ts';
import { type Budget, subtract } from '../pattern/language.ts';

/** Work that one rule may spend on one agent: far beyond what real policies need, and little enough that a hostile one ends within seconds. */
const RULE_BUDGET = 100_000;

/** The budget of one rule for one agent. */
export function ruleBudget(): Budget {
  return { left: RULE_BUDGET };
}

/** Every spelling of some patterns. */
export function spellingsOf(patterns: readonly ToolPattern[]): readonly string[] {
  return patterns.flatMap((pattern) => pattern.spellings.map((spelling) => spelling.text));
}

/**
 * Whether every name of a pattern is one of others. Two plain names of it nearly always show that it is not; only where they don't
 * is the question asked exactly. Past the budget the answer is no, so that a rule says nothing rather than something uncertain.
 */
export function isInside(pattern: ToolPattern, others: readonly ToolPattern[], budget: Budget): boolean {
  const texts = spellingsOf([pattern]);
  const samples = texts
    .flatMap((text) => ['', '_0x'].map((run) => text.replaceAll('*', run).replaceAll('?', 'q')))
    .filter((name) => name !== '');
  const covered = (name: string): boolean => others.some((other) => other.spellings.some((spelling) => spelling.matches(name)));
  if (others.length === 0 || !samples.every(covered)) return false;
  return budget.left > 0 && subtract(texts, spellingsOf(others), { budget }).kind === 'none';
}

/** The one among others that takes a pattern alone, if one does; else all of them together. */
export function takenBy<T>(pattern: ToolPattern, others: readonly T[], patternOf: (other: T) => ToolPattern, budget: Budget): readonly T[] {
  const alone = others.find((other) => isInside(pattern, [patternOf(other)], budget));
  return alone === undefined ? others : [alone];
}

/** The patterns of forbidden rules. */
export function forbiddenPatterns(rules: readonly ForbiddenRule[]): readonly ToolPattern[] {
  return rules.map((rule) => rule.pattern);
}

/** Patterns of capabilities with the capability that each belongs to. */
export function capabilityPatterns(
  capabilities: readonly Capability[],
): readonly { readonly capability: Capability; readonly pattern: ToolPattern }[] {
  return capabilities.flatMap((capability) => capability.patterns.map((pattern) => ({ capability, pattern })));
}
