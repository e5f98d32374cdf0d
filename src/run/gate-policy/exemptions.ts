import { exemptionFindings } from '../../floors/exemptions/findings.ts';
import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';

/** Adds the findings about the exemptions that the configuration will contain after the merge. */
export const addExemptionFindings: GateStep = (findings, context) => {
  const { agents, change, settings, settingsAfterMerge, now, isWhole } = context;
  const present = change?.comparison.found.head.agents ?? agents.map(({ agent }) => agent);
  const found = exemptionFindings(settingsAfterMerge.exemptions, present, now, isWhole);
  return withMore(findings, applySeverities(found, settings));
};
