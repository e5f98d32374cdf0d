import type { Finding } from '../finding/finding.ts';
import { isOf } from '../rules/catalogue.ts';
import type { Verdict } from './evaluate.ts';

const RANK: Readonly<Record<Verdict, number>> = { error: 0, fail: 1, warn: 2, pass: 3 };

/**
 * Returns the worst of several verdicts, or `pass` if there are none. The order, from worst to
 * best, is error, fail, warn, pass (docs/reference/verdicts.md#order-of-verdicts).
 */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  let result: Verdict = 'pass';
  for (const verdict of verdicts) if (RANK[verdict] < RANK[result]) result = verdict;
  return result;
}

/**
 * Returns the verdict for one finding: `error` if the finding is blocking, otherwise the verdict
 * for its severity.
 */
export function verdictOfFinding(finding: Finding): Verdict {
  if (finding.blocking) return 'error';
  switch (finding.severity) {
    case 'error':
      return 'fail';
    case 'warning':
      return 'warn';
    case 'note':
      return 'pass';
    default:
      return finding.severity satisfies never;
  }
}

/**
 * Returns the findings that determine the verdict (docs/reference/verdicts.md#only-new-findings).
 * Blocking findings are always included. Other findings are excluded if they are in the baseline
 * or, with `onlyNew`, if they existed at the base commit. Without a base commit, all findings are
 * new.
 */
export function gating(findings: readonly Finding[], onlyNew: boolean): readonly Finding[] {
  return findings.filter(
    ({ blocking, inBaseline, isNew }) => blocking || (!inBaseline && (!onlyNew || isNew !== false)),
  );
}

/**
 * The settings that determine the conclusion of the check from the verdict
 * (docs/reference/verdicts.md#from-verdict-to-conclusion).
 */
interface Consequences {
  readonly failOn: 'fail' | 'warn' | 'never';
  readonly onError: 'fail' | 'warn';
}

/**
 * Returns the conclusion of the check. With `on-error: warn`, problems that prevented an evaluation
 * do not fail the check, except internal errors and missing shards. If a setting prevented a
 * failure, `relaxed` states the reason.
 */
export function conclude(
  findings: readonly Finding[],
  verdict: Verdict,
  { failOn, onError }: Consequences,
): { conclusion: 'success' | 'failure'; relaxed?: string } {
  // The verdict can be worse than the findings, because the configuration can disable findings.
  // After an error, only the findings show the results of the evaluations that were completed.
  const checked = worst([
    ...(verdict === 'error' ? [] : [verdict]),
    ...findings.filter((finding) => !finding.blocking).map(verdictOfFinding),
  ]);
  const threshold = failOn === 'warn' ? 'warn' : 'fail';
  const wouldFail = RANK[checked] <= RANK[threshold];
  const isInexcusable = findings.some((finding) =>
    isOf(finding, 'internal-error', 'incomplete-shards'),
  );
  const failed =
    isInexcusable ||
    (verdict === 'error' && onError === 'fail') ||
    (wouldFail && failOn !== 'never');
  if (failed) return { conclusion: 'failure' };
  const reasons = [
    ...(verdict === 'error' ? ['incomplete checks do not block, because on-error is "warn"'] : []),
    ...(RANK[checked] <= RANK.fail && failOn === 'never'
      ? ['problems do not block, because fail-on is "never"']
      : []),
  ];
  return { conclusion: 'success', ...(reasons.length > 0 && { relaxed: reasons.join('; ') }) };
}
