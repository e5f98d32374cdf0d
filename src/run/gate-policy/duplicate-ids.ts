import { duplicateIds } from '../comparison/namesakes.ts';
import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';

/**
 * Adds the cards that state one id in one environment. Where nothing is compared only some paths
 * may have been named, and nothing outside of them is looked at.
 */
export const addDuplicateIds: GateStep = (findings, { agents, change, settings }) => {
  const duplicates =
    change?.comparison.duplicates ??
    duplicateIds({ agents: agents.map(({ agent }) => agent), affected: [] }, []);
  return withMore(findings, applySeverities(duplicates, settings));
};
