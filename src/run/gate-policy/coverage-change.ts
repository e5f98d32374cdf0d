import type { AgentComparison } from '../../diff/change.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import { type Finding, findingAt } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { coverageDropped } from '../../rules/coverage-drop.ts';

/**
 * Whether a minimum of coverage decides under `only-new`: only if coverage fell, or the agent is
 * new (spec 10).
 */
export function coverageGates({ status, coverage: { before, after } }: AgentComparison): boolean {
  return status === 'added' || (before ?? 0) > (after ?? 0);
}

/**
 * Coverage that fell by more than `maximum` percentage points; unknown where it was known counts as
 * nothing at all.
 */
export function coverageDrop(
  agent: Agent,
  { coverage: { before, after } }: AgentComparison,
  maximum: number,
): readonly Finding[] {
  const at = agent.card?.autonomyPlace ?? agent.policy?.place;
  if (before === null || at === undefined) return [];
  const drop = before - (after ?? 0);
  // Percentages are fractions, and what is equal for people must not fail by the last digit.
  if (drop <= maximum + 1e-9) return [];
  const words = coverageDropped.words.fell(
    showPercent(before),
    after === null ? undefined : showPercent(after),
    maximum,
  );
  return [findingAt(coverageDropped, { at, on: 'key', ...words }, agent.name)];
}
