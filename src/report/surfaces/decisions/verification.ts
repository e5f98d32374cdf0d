import { digits } from '../../../document/digits.ts';
import type { LogProblem } from '../../decision-log/log-problem.ts';
import type { Verification } from '../../decision-log/verify-log.ts';
import { cut, plain } from '../../writing/escape.ts';
import { counted, PROBLEMS } from '../../writing/words.ts';

/** The maximum length of a log value in a message, in characters. */
const MAX_FOUND = 100;

/** Renders the output of `decisions verify` for a terminal. */
export function renderVerification(file: string, result: Verification): string {
  const name = plain(file);
  if (result.problemCount === 0)
    return [
      `${name}: ${counted(result.rows, ['decision', 'decisions'])}, and the chain is intact`,
      `final hash: ${result.finalHash}`,
      'Compare it with the final hash in the job summary: whoever can write the file can also compute a new chain.',
    ].join('\n');
  const more = result.problemCount - result.problems.length;
  return [
    ...result.problems.flatMap((problem) => problemLines(name, problem)),
    ...(more > 0 ? [`and ${digits(more)} more`] : []),
    `${name}: ${counted(result.problemCount, PROBLEMS)}; the log is not intact`,
  ].join('\n');
}

/** Returns the lines that describe a problem in a log. */
export function problemLines(file: string, problem: LogProblem): readonly string[] {
  const { line, message, expected, found, help } = problem;
  return [
    `${file}:${line}: line ${line} ${plain(message)}`,
    ...(expected === undefined ? [] : [`  expected ${plain(cut(expected, MAX_FOUND))}`]),
    ...(found === undefined ? [] : [`  found    ${plain(cut(found, MAX_FOUND))}`]),
    `  ${plain(help)}`,
  ];
}

/** Returns the output of `decisions verify` as plain data. */
export function verificationToJson(file: string, result: Verification): unknown {
  return {
    verdict: result.problemCount === 0 ? 'pass' : 'fail',
    file,
    rows: result.rows,
    counts: result.counts,
    final_hash: result.finalHash ?? null,
    problem_count: result.problemCount,
    problems: result.problems.map(({ line, message, expected, found, help }) => ({
      line,
      message: `line ${line} ${message}`,
      expected: expected ?? null,
      found: found ?? null,
      help,
    })),
  };
}
