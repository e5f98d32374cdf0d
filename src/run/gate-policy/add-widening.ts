import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';
import { toolRemovalFindings, wideningFindings } from './widening.ts';

/**
 * Adds the findings about widenings. Their severity is final, because it comes from the answer,
 * which applies the settings. Removed tool lists that a label lets through keep the severity that
 * the label gives them.
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
