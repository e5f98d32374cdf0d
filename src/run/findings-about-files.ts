import type { Finding } from '../finding/finding.ts';
import type { AgentReport } from '../report/report.ts';
import { removedCards, removedTraces, withoutWhole } from './changed-files/removed-files.ts';
import { misplacedConfigurations } from './configuration/misplaced.ts';
import { missingFiles } from './configuration/named-files.ts';
import { applySeverities } from './gate-policy/severities.ts';
import type { PreparedRun } from './prepare.ts';
import type { RunRequest } from './request.ts';

/**
 * Returns the findings about removed cards and traces, agents that the configuration no longer
 * lists, misplaced configurations, and missing files that the configuration lists.
 */
export async function findingsAboutFiles(
  request: RunRequest,
  { head, change, changed, settings }: PreparedRun,
  agents: readonly AgentReport[],
): Promise<readonly Finding[]> {
  const { configFile } = request.source;
  const { inForce, written } = settings;
  const misplaced = request.named?.files
    ? []
    : await misplacedConfigurations(
        head,
        configFile,
        change && { baseTree: change.base, affected: changed?.affected },
      );
  if (change === undefined) return applySeverities(misplaced, inForce.head);
  const affected = changed?.affected ?? [];
  const missing = await missingFiles({ ...request.source, event: request.event }, head, {
    inForce: written.inForce,
    after: written.head,
    affected: changed?.affected,
  });
  return [
    ...withoutWhole(await removedCards(affected, change, agents, inForce.head)),
    ...applySeverities(removedTraces(affected, [inForce.head, inForce.base]), inForce.head),
    ...applySeverities([...settings.findings, ...misplaced, ...missing], inForce.head),
  ];
}
