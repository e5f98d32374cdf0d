import { type Finding, SEVERITIES } from '../../finding/finding.ts';
import { isOf } from '../../rules/catalogue.ts';
import type { GateStep } from './gate-step.ts';

/**
 * Removes a `no-tools` finding if the change removes the agent's tool list, because `tools-removed`
 * reports the same problem. The finding is kept if `tools-removed` is ignored, disabled or less
 * severe, so `on-no-tools` still applies. Severities are not compared if a label approved the
 * removal. This step runs after the steps that ignore findings and apply the baseline.
 */
export const withoutRepeatedNoTools: GateStep = (findings, { change }) => {
  if (change === undefined) return findings;
  const isApproved = change.answer.letThrough !== undefined;
  const removals = findings.reported.filter(
    (finding) => isOf(finding, 'tools-removed') && finding.inBaseline !== true,
  );
  const isRepeated = (finding: Finding): boolean =>
    isOf(finding, 'no-tools') &&
    removals.some(
      ({ agent, severity }) =>
        agent === finding.agent && (isApproved || isAtLeast(severity, finding.severity)),
    );
  const reported = findings.reported.filter((finding) => !isRepeated(finding));
  return reported.length === findings.reported.length ? findings : { ...findings, reported };
};

function isAtLeast(severity: Finding['severity'], other: Finding['severity']): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(other);
}
