import { type Finding, SEVERITIES } from '../../finding/finding.ts';
import { isOf } from '../../rules/catalogue.ts';
import type { GateStep } from './gate-step.ts';

/**
 * Drops `no-tools` for an agent whose tool list the change removes. `tools-removed` reports the
 * same problem and is at least as severe, unless a label approved it. If the configuration ignores,
 * softens or switches off `tools-removed`, `no-tools` stays, so that `on-no-tools` still applies.
 * This step runs after the steps that remove and accept findings.
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
