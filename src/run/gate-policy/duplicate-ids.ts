import { duplicateIds } from '../comparison/namesakes.ts';
import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';

/**
 * Reports cards with the same id in the same environment. Without a comparison, only the evaluated
 * agents are searched, because the check may be limited to some paths.
 */
export const addDuplicateIds: GateStep = (findings, { agents, change, settings }) => {
  const duplicates =
    change?.comparison.duplicates ??
    duplicateIds({ agents: agents.map(({ agent }) => agent), affected: [] }, []);
  return withMore(findings, applySeverities(duplicates, settings));
};
