import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';
import { dangerousCodeFindings, toolRemovalFindings, wideningFindings } from './widening.ts';

/**
 * Adds the findings about widenings, whose severity already follows from the settings. Also adds
 * findings about removed tool lists. The configuration can change their severity, unless a label
 * approves the change.
 */
export const addWidening: GateStep = (findings, { change, settings }) => {
  if (change === undefined) return findings;
  const { comparison, answer } = change;
  const removals = [
    ...toolRemovalFindings(comparison.permissions, answer),
    ...dangerousCodeFindings(comparison.permissions, answer),
  ];
  return withMore(findings, [
    ...wideningFindings(comparison.permissions, answer),
    ...(answer.letThrough === undefined ? applySeverities(removals, settings) : removals),
  ]);
};
