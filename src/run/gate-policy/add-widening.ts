import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';
import { toolRemovalFindings, wideningFindings } from './widening.ts';

/**
 * Adds the findings about widenings. The settings are not applied to them again, because their
 * severity already follows from the settings. The same is true for removed tool lists that a label
 * approves.
 */
export const addWidening: GateStep = (findings, { change, settings }) => {
  if (change === undefined) return findings;
  const { comparison, answer } = change;
  const removals = toolRemovalFindings(comparison.permissions, answer);
  return withMore(findings, [
    ...wideningFindings(comparison.permissions, answer),
    ...(answer.letThrough === undefined ? applySeverities(removals, settings) : removals),
  ]);
};
