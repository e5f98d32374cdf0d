import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';
import { toolRemovalFindings, wideningFindings } from './widening.ts';

/**
 * Adds what the change widens. The answer to a widening is made of the settings already, and what a
 * label lets through keeps the severity that it has then.
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
