import { accept } from './baseline.ts';
import { type GateStep, withMore } from './gate-step.ts';
import { applySeverities } from './severities.ts';

/** Marks the findings that the baseline accepts and adds the findings about the baseline file. */
export const acceptBaseline: GateStep = (findings, { baseline: read, settings, now, isWhole }) => {
  if (read === undefined) return findings;
  if (read.baseline === undefined) return withMore(findings, read.findings);
  const { findings: marked, about } = accept(findings.reported, read.baseline, now, isWhole);
  return withMore({ ...findings, reported: marked }, applySeverities(about, settings));
};
