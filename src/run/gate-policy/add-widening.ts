import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';
import { dangerousCodeFindings, toolRemovalFindings, wideningFindings } from './widening.ts';

/**
 * Adds the findings about widenings and removed tool lists. The severity of widenings already
 * follows the settings. The configuration can change the severity of removed tool lists, unless a
 * label approves the change.
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
