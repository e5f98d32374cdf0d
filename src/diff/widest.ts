import type { AgentComparison, Change, Direction } from './change.ts';
import { inOrder } from './change-draft.ts';

/** The directions, widest first. */
const WIDEST: readonly Direction[] = ['widens', 'neutral', 'narrows'];

/**
 * Merges the comparisons of one agent with several base agents. The result contains every widening
 * and every changed id. All other changes come from the first comparison with the widest direction.
 * The coverage before the change is the highest of all comparisons.
 */
export function widestOf(
  own: AgentComparison,
  others: readonly AgentComparison[],
): AgentComparison {
  if (others.length === 0) return own;
  const all = [own, ...others];
  // Unchanged permissions are wider than reduced permissions, so `neutral` is wider than `narrows`.
  const widest = WIDEST.flatMap((direction) =>
    all.filter((comparison) => comparison.direction === direction),
  );
  const [chosen = own] = widest;
  const changes = new Map<string, Change>();
  for (const comparison of all) {
    for (const change of comparison.changes) {
      if (comparison !== chosen && change.direction !== 'widens' && change.kind !== 'agent-id')
        continue;
      const key = JSON.stringify([change.kind, change.direction, change.sentence]);
      if (changes.has(key)) continue;
      changes.set(
        key,
        comparison === own ? change : { ...change, comparedWith: formerName(comparison) },
      );
    }
  }
  const before = all.flatMap(({ coverage }) => coverage.before ?? []);
  return {
    ...own,
    direction: chosen.direction,
    alsoFormerly: others.map(formerName),
    changes: inOrder([...changes.values()]),
    coverage: {
      before: before.reduce<number | null>((most, percent) => Math.max(most ?? 0, percent), null),
      after: own.coverage.after,
    },
  };
}

/** Returns the agent's name at the base, which is in `formerly` if it changed. */
function formerName({ agent, formerly }: AgentComparison): string {
  return formerly ?? agent;
}
