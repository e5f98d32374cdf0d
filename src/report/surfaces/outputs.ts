import {
  countOf,
  isCompared,
  isPreExisting,
  listedFindings,
  lowestCoverage,
  type Report,
  violationsOf,
} from '../report.ts';
import { publishedToJson } from './json.ts';
import type { Surface } from './surface.ts';

/** The outputs of the action that come from the report, as text. */
interface Outputs {
  readonly verdict: string;
  readonly conclusion: string;
  /** The number of agents that were checked. */
  readonly agents: string;
  /** The number of policy violations of any severity. */
  readonly violations: string;
  /**
   * The number of violations that neither the base nor the baseline contains. Empty if nothing was
   * compared.
   */
  readonly 'new-violations': string;
  /**
   * The number of warnings that count, as in the first line. Includes violations of medium or low
   * severity, but no new permissions.
   */
  readonly warnings: string;
  /**
   * The lowest known coverage in percent, not rounded. If it is unknown, the output is empty and
   * not 0.
   */
  readonly coverage: string;
  /**
   * The worst coverage change of all compared agents, in percentage points, not rounded. Negative
   * for a drop. Empty if unknown.
   */
  readonly 'coverage-delta': string;
  /**
   * Whether the change grants new permissions to any agent: `true` or `false`. Empty if the
   * comparison is missing or incomplete.
   */
  readonly widened: string;
  /** The published cards as a JSON list. Absent if the run does not publish cards. */
  readonly published?: string;
  /** The version of the published card. Empty if it is unknown or there are several. */
  readonly 'published-version'?: string;
  /** The id of the amendment. Empty if it is unknown or there are several. */
  readonly 'published-amendment'?: string;
}

/** Returns the outputs of a run. */
export function outputsOf(report: Report): Outputs {
  const { comparison } = report;
  const coverage = lowestCoverage(report);
  return {
    verdict: report.verdict,
    conclusion: report.conclusion,
    agents: String(report.agents.length),
    violations: String(violationsOf(report)),
    'new-violations': comparison === undefined ? '' : String(newViolations(report)),
    warnings: String(countOf(listedFindings(report, report), 'warning')),
    coverage: coverage === null ? '' : String(coverage),
    'coverage-delta': coverageDelta(report),
    widened: widenedText(report),
    ...publishedOutputs(report),
  };
}

function publishedOutputs({
  published,
}: Report): Partial<Pick<Outputs, 'published' | 'published-version' | 'published-amendment'>> {
  if (published === undefined) return {};
  const [only, ...others] = published;
  const isOne = only !== undefined && others.length === 0;
  return {
    published: JSON.stringify(published.map(publishedToJson)),
    'published-version': (isOne && only.version) || '',
    'published-amendment': (isOne && only.amendment) || '',
  };
}

function newViolations({ findings }: Pick<Report, 'findings'>): number {
  return findings.filter((finding) => finding.violation !== undefined && !isPreExisting(finding))
    .length;
}

/**
 * Returns the worst change of coverage in percentage points. Coverage that is no longer known
 * counts as 0, as for `max-coverage-drop`.
 */
function coverageDelta({ comparison }: Pick<Report, 'comparison'>): string {
  const deltas = (comparison?.agents ?? []).flatMap(({ status, coverage: { before, after } }) =>
    status !== 'kept' || before === null ? [] : [(after ?? 0) - before],
  );
  return deltas.length > 0 ? String(deltas.reduce((least, delta) => Math.min(least, delta))) : '';
}

/**
 * Returns the output `widened`. It is `false` only if everything was checked, because unchecked
 * files may grant new permissions.
 */
function widenedText(report: Report): string {
  if (report.comparison?.direction === 'widens') return 'true';
  return !isCompared(report) || report.verdict === 'error' ? '' : 'false';
}

/** The outputs of the action. It writes them before anything else. */
export const OUTPUTS = {
  name: 'outputs',
  doors: ['action'],
  render: outputsOf,
} as const satisfies Surface;
