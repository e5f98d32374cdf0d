import type { AgentComparison } from '../../diff/change.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import { type Finding, findingAt } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';

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
  const message = `coverage fell from ${showPercent(before)} to ${after === null ? 'unknown' : showPercent(after)}; it may lose at most ${maximum} percentage points`;
  return [
    findingAt(
      'coverage-drop',
      { at, on: 'key', message, help: 'map the actions that are listed as unmapped' },
      agent.name,
    ),
  ];
}
