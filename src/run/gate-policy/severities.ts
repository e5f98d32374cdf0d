import { compareFindings, type Finding } from '../../finding/finding.ts';
import { isFixed, type RuleId } from '../../rules/catalogue.ts';
import type { Settings } from '../../settings/settings.ts';

/**
 * Applies the configured severities, removes findings that the configuration disables, and sorts
 * the remaining findings. Violations and findings about unreadable files keep their severity.
 */
export function applySeverities(
  findings: readonly Finding[],
  settings: Pick<Settings, 'severity'>,
): readonly Finding[] {
  const selected = findings.flatMap((finding): Finding[] => {
    const severity = isFixed(finding.rule)
      ? undefined
      : settings.severity.get(finding.rule as RuleId);
    if (severity === 'off') return [];
    return [severity === undefined ? finding : { ...finding, severity }];
  });
  return selected.sort(compareFindings);
}
