import { isViolation } from '../finding/catalogue.ts';
import { countOf, lowestCoverage, type Report, violationsOf } from './report.ts';

/** The outputs of the action that come from the report, as GitHub takes them: text (spec 12). */
export interface Outputs {
  readonly verdict: string;
  readonly conclusion: string;
  /** How many agents were judged. */
  readonly agents: string;
  /** How many violations of policy there are, of every severity. */
  readonly violations: string;
  /** Violations that the base does without; empty where nothing was compared. */
  readonly 'new-violations': string;
  /** How many findings of severity warning there are; a violation of medium or low severity is one of them. */
  readonly warnings: string;
  /** The lowest known coverage in percent, not rounded; empty when unknown, never 0. */
  readonly coverage: string;
  /** The worst change of coverage of any agent that was there before, in percentage points, not rounded; empty when unknown. */
  readonly 'coverage-delta': string;
  /** Whether the change gives any agent more power; empty where nothing was compared. */
  readonly widened: string;
}

/** The outputs of a run. */
export function outputsOf(report: Report): Outputs {
  const coverage = lowestCoverage(report);
  return {
    verdict: report.verdict,
    conclusion: report.conclusion,
    agents: String(report.agents.length),
    violations: String(violationsOf(report)),
    'new-violations': newViolations(report),
    warnings: String(countOf(report.findings, 'warning')),
    coverage: coverage === null ? '' : String(coverage),
    'coverage-delta': coverageDelta(report),
    widened: report.comparison === undefined ? '' : String(report.comparison.power === 'widens'),
  };
}

function newViolations({ comparison, findings }: Report): string {
  if (comparison === undefined) return '';
  return String(findings.filter(({ rule, isNew }) => isViolation(rule) && isNew !== false).length);
}

function coverageDelta({ comparison }: Report): string {
  const deltas = (comparison?.agents ?? []).flatMap(({ coverage: { before, after } }) =>
    before === null || after === null ? [] : [after - before],
  );
  return deltas.length === 0 ? '' : String(Math.min(...deltas));
}
