import type { AgentComparison, Change, Direction } from './change.ts';
import { inOrder } from './change-draft.ts';

/** Directions, the widest first. */
const WIDEST: readonly Direction[] = ['widens', 'neutral', 'narrows'];

/**
 * One agent compared with several of the base, as one: whatever any comparison finds to widen is in
 * it, each change of the id, and of the rest what the first says that is as wide. Coverage fell
 * from the highest that any of them had.
 */
export function widestOf(
  own: AgentComparison,
  others: readonly AgentComparison[],
): AgentComparison {
  if (others.length === 0) return own;
  const all = [own, ...others];
  // A comparison without a change is wider than one that finds something narrowed.
  const direction = WIDEST.find((wide) => all.some((one) => one.direction === wide))!;
  const chosen = all.find((one) => one.direction === direction)!;
  const changes = new Map<string, Change>();
  for (const one of all) {
    for (const change of one.changes) {
      if (one !== chosen && change.direction !== 'widens' && change.kind !== 'agent-id') continue;
      const key = JSON.stringify([change.kind, change.direction, change.sentence]);
      if (changes.has(key)) continue;
      changes.set(key, one === own ? change : { ...change, comparedWith: formerName(one) });
    }
  }
  const before = all.flatMap(({ coverage }) => coverage.before ?? []);
  return {
    ...own,
    direction,
    alsoFormerly: others.map(formerName),
    changes: inOrder([...changes.values()]),
    coverage: {
      before: before.length > 0 ? before.reduce((most, one) => Math.max(most, one)) : null,
      after: own.coverage.after,
    },
  };
}

/** The name that the agent of the base has, which is not repeated where it is that of the head. */
function formerName({ agent, formerly }: AgentComparison): string {
  return formerly ?? agent;
}
