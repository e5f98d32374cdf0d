/*
 * The smallest set of rules that ends denials (docs/recommend.md#denials).
 */

/** The rules that end denials, and the denials that remain with all of them. */
export interface SmallestRules<Rule> {
  readonly rules: readonly Rule[];
  /** The calls that remain denied, whatever rule of the candidates is added. */
  readonly remaining: readonly string[];
}

/**
 * Returns a set of rules from which none can be removed: with them, the same calls are denied as
 * with all candidates, and without any of them, at least one denial comes back. `deniedWith` replays
 * the calls with some rules, and returns those that are denied.
 */
export async function smallestRules<Rule>(
  candidates: readonly Rule[],
  deniedWith: (rules: readonly Rule[]) => Promise<ReadonlySet<string>>,
): Promise<SmallestRules<Rule>> {
  const least = await deniedWith(candidates);
  let rules = candidates;
  for (const rule of candidates) {
    const others = rules.filter((each) => each !== rule);
    const denied = await deniedWith(others);
    if (isWithin(denied, least)) rules = others;
  }
  return { rules, remaining: [...least].sort() };
}

function isWithin(denied: ReadonlySet<string>, least: ReadonlySet<string>): boolean {
  for (const call of denied) if (!least.has(call)) return false;
  return true;
}
