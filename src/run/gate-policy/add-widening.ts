import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';
import { toolRemovalFindings, wideningFindings } from './widening.ts';

/**
 * Adds the findings about widenings, whose answer has the severity of the settings already. Removed
 * tool lists that a label lets through keep the severity of the label.
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
