import { duplicateIds } from '../comparison/namesakes.ts';
import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';

/**
 * Adds the findings about cards that state one id in one environment. Without a comparison only the
 * evaluated agents are searched, because the request may be limited to some paths.
 */
export const addDuplicateIds: GateStep = (findings, { agents, change, settings }) => {
  const duplicates =
    change?.comparison.duplicates ??
    duplicateIds({ agents: agents.map(({ agent }) => agent), affected: [] }, []);
  return withMore(findings, applySeverities(duplicates, settings));
};
