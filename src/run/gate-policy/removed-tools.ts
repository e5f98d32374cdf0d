import { type Finding, SEVERITIES } from '../../finding/finding.ts';
import { isOf } from '../../rules/catalogue.ts';
import type { GateStep } from './gate-step.ts';

/**
 * Removes the finding `no-tools` about an agent whose tool list the change removes, because
 * `tools-removed` reports the same problem. If `tools-removed` is ignored, switched off or less
 * severe than `no-tools`, both stay, so that `on-no-tools` still applies. If a label approved the
 * removal, severities do not matter. This step comes after those that remove and accept findings.
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
