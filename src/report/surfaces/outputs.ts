import {
  countOf,
  isCompared,
  isPreExisting,
  lowestCoverage,
  type Report,
  violationsOf,
} from '../report.ts';
import type { Surface } from './surface.ts';

/** The outputs of the action that come from the report, as text. */
interface Outputs {
  readonly verdict: string;
  readonly conclusion: string;
  /** How many agents were checked. */
  readonly agents: string;
  /** How many violations of policy there are, of every severity. */
  readonly violations: string;
  /** How many violations the base does not have; empty when nothing was compared. */
  readonly 'new-violations': string;
  /**
   * How many warnings there are, including violations of medium or low severity.
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
   * Whether the change grants any agent new permissions: `true` or `false`; empty when nothing was
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
 * The worst change of coverage in percentage points. Coverage that is no longer known counts as a
 * drop to 0, as it does for `max-coverage-drop`.
 */
function coverageDelta({ comparison }: Pick<Report, 'comparison'>): string {
  const deltas = (comparison?.agents ?? []).flatMap(({ status, coverage: { before, after } }) =>
    status !== 'kept' || before === null ? [] : [(after ?? 0) - before],
  );
  return deltas.length > 0 ? String(deltas.reduce((least, delta) => Math.min(least, delta))) : '';
}

/** `false` only where everything was checked, because unchecked files may hide a widening. */
function widenedText(report: Report): string {
  if (report.comparison?.direction === 'widens') return 'true';
  return !isCompared(report) || report.verdict === 'error' ? '' : 'false';
}

/** The outputs of the action, which it writes before anything else. */
export const OUTPUTS = {
  name: 'outputs',
  doors: ['action'],
  render: outputsOf,
} as const satisfies Surface;
