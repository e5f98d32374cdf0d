import {
  countOf,
  isCompared,
  isPreExisting,
  lowestCoverage,
  type Report,
  violationsOf,
} from '../report.ts';

/** The outputs of the action that come from the report, as GitHub takes them: text (spec 12). */
export interface Outputs {
  readonly verdict: string;
  readonly conclusion: string;
  /** How many agents were judged. */
  readonly agents: string;
  /** How many violations of policy there are, of every severity. */
  readonly violations: string;
  /** How many of them the base does not have; empty when nothing was compared. */
  readonly 'new-violations': string;
  /**
   * How many findings of severity warning there are; a violation of medium or low severity is one
   * of them.
   */
  readonly warnings: string;
  /** The lowest known coverage in percent, not rounded; empty when unknown, never 0. */
  readonly coverage: string;
  /**
   * The worst change of the coverage of any compared agent in percentage points, not rounded; empty
   * when unknown.
   */
  readonly 'coverage-delta': string;
  /**
   * Whether the change gives any agent more power: `true` or `false`; empty when nothing was
   * compared, or not everything could be.
   */
  readonly widened: string;
}

/** The outputs of a run. */
export function outputsOf(report: Report): Outputs {
  const { comparison } = report;
  const coverage = lowestCoverage(report);
  return {
    verdict: report.verdict,
    conclusion: report.conclusion,
    agents: String(report.agents.length),
    violations: String(violationsOf(report)),
    'new-violations': comparison === undefined ? '' : String(newViolations(report)),
    warnings: String(countOf(report.findings, 'warning')),
    coverage: coverage === null ? '' : String(coverage),
    'coverage-delta': coverageDelta(report),
    widened: widenedText(report),
  };
}

function newViolations({ findings }: Pick<Report, 'findings'>): number {
  return findings.filter((finding) => finding.violation !== undefined && !isPreExisting(finding))
    .length;
}

/**
 * Coverage that was known and is not any more counts as a fall to 0, as it does for
 * `max-coverage-drop`.
 */
function coverageDelta({ comparison }: Pick<Report, 'comparison'>): string {
  const deltas = (comparison?.agents ?? []).flatMap(({ status, coverage: { before, after } }) =>
    status !== 'kept' || before === null ? [] : [(after ?? 0) - before],
  );
  return deltas.length > 0 ? String(deltas.reduce((least, delta) => Math.min(least, delta))) : '';
}

/** What could not be judged may hide a widening, so "false" is said only where everything was. */
function widenedText(report: Report): string {
  if (report.comparison?.power === 'widens') return 'true';
  return !isCompared(report) || report.verdict === 'error' ? '' : 'false';
}
