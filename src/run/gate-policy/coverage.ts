import type { AgentComparison } from '../../diff/change.ts';
import { showPercent } from '../../evaluation/coverage.ts';
import { type Finding, findingAt } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { coverageDropped } from '../../rules/coverage-drop.ts';
import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';

/** Whether an agent's low coverage is new. True if the coverage fell or the agent is new. */
export function coverageGates({ status, coverage: { before, after } }: AgentComparison): boolean {
  return status === 'added' || (before ?? 0) > (after ?? 0);
}

/**
 * Reports coverage that fell by more than `maximum` percentage points. Unknown coverage in the head
 * is treated as zero.
 */
export function coverageDrop(
  agent: Agent,
  { coverage: { before, after } }: AgentComparison,
  maximum: number,
): readonly Finding[] {
  const at = agent.card?.autonomyPlace ?? agent.policy?.place;
  if (before === null || at === undefined) return [];
  const drop = before - (after ?? 0);
  // The tolerance allows for floating-point rounding errors.
  if (drop <= maximum + 1e-9) return [];
  const words = coverageDropped.words.fell(
    showPercent(before),
    after === null ? undefined : showPercent(after),
    maximum,
  );
  return [findingAt(coverageDropped, { at, on: 'key', ...words }, agent.name)];
}

/** Reports coverage that fell by more than `max-coverage-drop`. */
export const addCoverageDrops: GateStep = (findings, { agents, change, settings }) => {
  const { maxCoverageDrop } = settings;
  if (change === undefined || maxCoverageDrop === undefined) return findings;
  const drops = agents.flatMap(({ agent }) => {
    const comparison = change.comparison.byIdentity.get(agent.identity);
    return comparison ? coverageDrop(agent, comparison, maxCoverageDrop) : [];
  });
  return withMore(findings, applySeverities(drops, settings));
};

/** With `only-new`, marks each `low-coverage` finding as new or pre-existing. */
export const markLowCoverage: GateStep = (findings, { change, settings }) => {
  if (change === undefined || !settings.onlyNew) return findings;
  const { agents } = change.comparison.permissions;
  const counts = new Map(agents.map((comparison) => [comparison.agent, coverageGates(comparison)]));
  return {
    ...findings,
    reported: findings.reported.map((finding) =>
      finding.rule === 'low-coverage' && finding.agent !== undefined
        ? { ...finding, isNew: counts.get(finding.agent) ?? true }
        : finding,
    ),
  };
};
