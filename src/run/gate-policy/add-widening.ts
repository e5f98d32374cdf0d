import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';
import { toolRemovalFindings, wideningFindings } from './widening.ts';

/**
 * Adds the findings about widenings. Their severity is final, because it already follows from the
 * settings. Removed tool lists get the severity in the settings, unless a label approves them.
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
