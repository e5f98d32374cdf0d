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

/** The outputs that the action derives from the report, as strings. */
interface Outputs {
  readonly verdict: string;
  readonly conclusion: string;
  /** The number of checked agents. */
  readonly agents: string;
  /** The number of policy violations of any severity. */
  readonly violations: string;
  /**
   * The number of violations that are in neither the base nor the baseline. Empty if nothing was
   * compared.
   */
  readonly 'new-violations': string;
  /**
   * The number of warnings that affect the verdict, as stated in the first line of the report.
   * Includes violations of medium and low severity, but not new permissions.
   */
  readonly warnings: string;
  /** The lowest known coverage in percent, not rounded. Empty, rather than 0, if unknown. */
  readonly coverage: string;
  /**
   * The worst coverage change among all compared agents, in percentage points, not rounded.
   * Negative if coverage dropped. Empty if unknown.
   */
  readonly 'coverage-delta': string;
  /**
   * `true` if the change grants new permissions to any agent, otherwise `false`. Empty if the
   * comparison is missing or incomplete.
   */
  readonly widened: string;
  /** The published cards as a JSON list. Absent if the run does not publish cards. */
  readonly published?: string;
  /** The published card's version. Empty if it is unknown or there are several. */
  readonly 'published-version'?: string;
  /**
   * The id of the amendment that publishing created. Empty if it is unknown or there are several.
   */
  readonly 'published-amendment'?: string;
}

/** Returns a run's outputs. */
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
 * Returns the worst coverage change in percentage points. As in `max-coverage-drop`, coverage that
 * has become unknown is treated as 0.
 */
function coverageDelta({ comparison }: Pick<Report, 'comparison'>): string {
  const deltas = (comparison?.agents ?? []).flatMap(({ status, coverage: { before, after } }) =>
    status !== 'kept' || before === null ? [] : [(after ?? 0) - before],
  );
  return deltas.length > 0 ? String(deltas.reduce((least, delta) => Math.min(least, delta))) : '';
}

/**
 * Returns the `widened` output. The output is `false` only if everything was checked, because
 * unchecked files may grant new permissions.
 */
function widenedText(report: Report): string {
  if (report.comparison?.direction === 'widens') return 'true';
  return !isCompared(report) || report.verdict === 'error' ? '' : 'false';
}

/** The action's outputs, which it writes first. */
export const OUTPUTS = {
  name: 'outputs',
  doors: ['action'],
  render: outputsOf,
} as const satisfies Surface;
