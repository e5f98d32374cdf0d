import type { Finding } from '../finding/finding.ts';
import { isOf } from '../rules/catalogue.ts';
import type { Verdict } from './evaluate.ts';

const RANK: Readonly<Record<Verdict, number>> = { error: 0, fail: 1, warn: 2, pass: 3 };

/**
 * The worst of several verdicts, in the order error, fail, warn, pass
 * (docs/reference/verdicts.md#order-of-verdicts); pass when there is none.
 */
export function worst(verdicts: Iterable<Verdict>): Verdict {
  let result: Verdict = 'pass';
  for (const verdict of verdicts) if (RANK[verdict] < RANK[result]) result = verdict;
  return result;
}

/** What a finding does to a verdict: a blocking one means error, an error fail, a warning warn. */
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
 * The findings that decide the verdict (docs/reference/verdicts.md#only-new-findings): what could
 * not be judged always, what the baseline names never, and with `onlyNew` only what base does
 * without. Where nothing was compared everything counts as new.
 */
export function gating(findings: readonly Finding[], onlyNew: boolean): readonly Finding[] {
  return findings.filter(
    ({ blocking, inBaseline, isNew }) => blocking || (!inBaseline && (!onlyNew || isNew !== false)),
  );
}

/** What is done about a verdict (docs/reference/verdicts.md#from-verdict-to-conclusion). */
interface Consequences {
  readonly failOn: 'fail' | 'warn' | 'never';
  readonly onError: 'fail' | 'warn';
}

/**
 * The conclusion of the check. `on-error: warn` relaxes only what could not be judged: what was
 * judged and failed still fails. A bug of the gate is relaxed by nothing: nobody can have meant it.
 * `relaxed` says so wherever a verdict did not become a failure because somebody asked for that.
 */
export function conclude(
  findings: readonly Finding[],
  verdict: Verdict,
  { failOn, onError }: Consequences,
): { conclusion: 'success' | 'failure'; relaxed?: string } {
  // A verdict may be worse than the findings shown, of which configuration can turn some off; what
  // was judged beside an error only they tell.
  const judged = worst([
    ...(verdict === 'error' ? [] : [verdict]),
    ...findings.filter((finding) => !finding.blocking).map(verdictOfFinding),
  ]);
  const threshold = failOn === 'warn' ? 'warn' : 'fail';
  const wouldFail = RANK[judged] <= RANK[threshold];
  const isBug = findings.some((finding) => isOf(finding, 'internal-error'));
  const failed =
    isBug || (verdict === 'error' && onError === 'fail') || (wouldFail && failOn !== 'never');
  if (failed) return { conclusion: 'failure' };
  const reasons = [
    ...(verdict === 'error' ? ['something could not be checked, and on-error is "warn"'] : []),
    ...(RANK[judged] <= RANK.fail && failOn === 'never'
      ? ['there are problems that would block, and fail-on is "never"']
      : []),
  ];
  return { conclusion: 'success', ...(reasons.length > 0 && { relaxed: reasons.join('; ') }) };
}
