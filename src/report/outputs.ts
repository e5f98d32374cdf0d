import { countOf, lowestCoverage, type Report, violationsOf } from './report.ts';

/** The outputs of the action that come from the report, as GitHub takes them: text (spec 12). */
export interface Outputs {
  readonly verdict: string;
  readonly conclusion: string;
  /** How many agents were judged. */
  readonly agents: string;
  /** How many violations of policy there are, of every severity. */
  readonly violations: string;
  /** How many findings of severity warning there are; a violation of medium or low severity is one of them. */
  readonly warnings: string;
  /** The lowest known coverage in percent, not rounded; empty when unknown, never 0. */
  readonly coverage: string;
}

/** The outputs of a run. */
export function outputsOf(report: Report): Outputs {
  const coverage = lowestCoverage(report);
  return {
    verdict: report.verdict,
    conclusion: report.conclusion,
    agents: String(report.agents.length),
    violations: String(violationsOf(report)),
    warnings: String(countOf(report.findings, 'warning')),
    coverage: coverage === null ? '' : String(coverage),
  };
}
