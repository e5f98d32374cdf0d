import type { Terminal } from '../adapters/process/terminal.ts';
import { counted } from '../finding/words.ts';
import type { DecisionEffect } from '../model/decision-row.ts';
import type { LogProblem } from '../report/decision-log/log-problem.ts';
import { type RowConditions, rowSelector } from '../report/decision-log/select-rows.ts';
import { millisecondsOf } from '../report/decision-log/timestamp.ts';
import { csvRows } from '../report/surfaces/decisions/csv-rows.ts';
import { jsonRows, ndjsonRows } from '../report/surfaces/decisions/json-rows.ts';
import type { RowFormat } from '../report/surfaces/decisions/row-format.ts';
import { sqlRows } from '../report/surfaces/decisions/sql-rows.ts';
import { decisionsSummary, type ListedDecisions } from '../report/surfaces/decisions/summary.ts';
import { tableRows } from '../report/surfaces/decisions/table-rows.ts';
import { problemLines } from '../report/surfaces/decisions/verification.ts';
import { logOf } from '../run/records.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, nowOf } from './command.ts';
import { refuse } from './conclusion.ts';
import { type DecisionSource, rowsOfLog, rowsOfRecord } from './decision-source.ts';
import { LineBatches } from './line-batches.ts';
import { located } from './located.ts';
import { replayedAgent } from './replayed-agent.ts';
import { verifyLog } from './verify-log.ts';

/** The period that `--violations` covers if no other period is given. */
const VIOLATIONS_SPAN = '7d';
/** The width of a table that is not printed to a terminal, in characters. */
const DEFAULT_WIDTH = 120;
/** The maximum number of problems to print. */
const MAX_PROBLEMS = 100;

/**
 * `decisions --log <file>` lists, searches and exports the decisions in a log. `decisions
 * <access-list> --traces …` does the same for the decisions from a replay of traces. `decisions
 * verify <file>` checks the hash chain of a log (docs/decision-log.md).
 */
export const decisionsCommand: Command = {
  name: 'decisions',
  positionals: '[<list> | verify <log>]',
  example: '--log log.ndjson --effect deny --last 24h',
  notes: [
    'Exit code: 0 if the log could be read, 2 otherwise. With "verify": 0 if the chain is intact, 1 otherwise.',
  ],
  async run(args, outer) {
    const { given, terminal } = await located(readArguments(args, 'decisions'), outer);
    const [word, ...files] = given.positionals;
    if (word === 'verify') return verifyLog(given, files, terminal);
    if (files.length > 0) throw new UsageError('specify one access list or folder');
    if (given.has('final-hash'))
      throw new UsageError('--final-hash works only with "decisions verify"');
    const conditions = conditionsOf(given);
    const format = given.value('decisions --format') ?? 'table';
    const source = await sourceOf(given, terminal);
    if (source === undefined) return 2;
    return list(source, conditions, format, terminal);
  },
};

/**
 * Returns the source specified by the arguments: a log, or an access list and traces. If the traces
 * could not be replayed, prints the reasons and returns undefined.
 */
async function sourceOf(given: Given, terminal: Terminal): Promise<DecisionSource | undefined> {
  const file = given.value('decisions --log');
  const [named] = given.positionals;
  if (file !== undefined) {
    if (named !== undefined || given.list('traces').length > 0)
      throw new UsageError('specify either a log, or an access list with --traces');
    return rowsOfLog(file, terminal);
  }
  if (named === undefined)
    throw new UsageError('specify a decision log with --log, or an access list with --traces');
  if (given.list('traces').length === 0)
    throw new UsageError(
      `specify the traces with --traces, or write --log before ${JSON.stringify(named)} if it is a log`,
    );
  const now = nowOf(given);
  const replayed = await replayedAgent(given, terminal, now);
  if (replayed.kind === 'refused') {
    await refuse(replayed.failures, given, terminal);
    return undefined;
  }
  const { report } = replayed;
  if (report.agent.access === undefined)
    throw new UsageError(`${JSON.stringify(named)} is not an access list`);
  return rowsOfRecord(logOf({ agents: [report], version: terminal.version }, now), named);
}

/**
 * The conditions that the flags set. `--last` is relative to the newest decision, which is known
 * only after the log has been read.
 */
type Conditions = Omit<RowConditions, 'after'> & {
  readonly last?: { readonly seconds: number; readonly span: string };
};

function conditionsOf(given: Given): Conditions {
  const isViolations = given.value('decisions --violations') === true;
  const effect = given.value('decisions --effect');
  if (isViolations && effect !== undefined && effect !== 'deny')
    throw new UsageError(
      `--violations lists only denials; remove it, or remove --effect ${effect}`,
    );
  const since = given.value('decisions --since');
  const until = given.value('decisions --until');
  const seconds = given.value('decisions --last');
  if (seconds !== undefined && (since !== undefined || until !== undefined))
    throw new UsageError(
      `--last counts back from the newest decision; remove --last or ${
        since === undefined ? '--until' : '--since'
      }`,
    );
  const isTimed = seconds !== undefined || since !== undefined || until !== undefined;
  const actor = given.value('decisions --actor');
  const resource = given.value('decisions --resource');
  const search = given.value('decisions --search');
  return {
    ...(isViolations ? { effect: 'deny' } : effect !== undefined && { effect }),
    ...(actor !== undefined && { actor }),
    ...(resource !== undefined && { resource }),
    ...(search !== undefined && { search }),
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(seconds !== undefined && { last: { seconds, span: given.text('last') ?? '' } }),
    ...(isViolations && !isTimed && { last: { seconds: 7 * 86_400, span: VIOLATIONS_SPAN } }),
  };
}

/** The result of reading a whole source before printing any rows. */
interface Overview {
  readonly rows: number;
  /**
   * The newest row's timestamp, as written in the log. Absent if none of the rows has a timestamp.
   */
  readonly newest?: string;
  readonly untimed: number;
  readonly hasHeader: boolean;
  readonly hasEnd: boolean;
  readonly problems: readonly LogProblem[];
  readonly problemCount: number;
}

async function overviewOf(source: DecisionSource): Promise<Overview> {
  const problems: LogProblem[] = [];
  let [rows, untimed, problemCount] = [0, 0, 0];
  let [hasHeader, hasEnd] = [false, false];
  let newest: string | undefined;
  let newestTime = Number.NEGATIVE_INFINITY;
  for await (const entry of source.entries()) {
    if (entry.kind === 'problem') {
      problemCount += 1;
      if (problems.length < MAX_PROBLEMS) problems.push(entry);
    } else if (entry.kind === 'header') hasHeader = true;
    else if (entry.kind === 'end') hasEnd = true;
    else if (entry.kind === 'row') {
      rows += 1;
      const { timestamp } = entry.row;
      if (timestamp === null) untimed += 1;
      else if (millisecondsOf(timestamp) > newestTime) {
        newest = timestamp;
        newestTime = millisecondsOf(timestamp);
      }
    }
  }
  return {
    rows,
    ...(newest !== undefined && { newest }),
    untimed,
    hasHeader,
    hasEnd,
    problems,
    problemCount,
  };
}

/** Reads a source once to check it, and again to print the rows that meet the conditions. */
async function list(
  source: DecisionSource,
  { last, ...conditions }: Conditions,
  format: FlagValue<'decisions --format'>,
  terminal: Terminal,
): Promise<ExitCode> {
  const overview = await overviewOf(source);
  if (overview.problemCount > 0) return refuseLog(source, overview, terminal);
  if (overview.hasHeader && !overview.hasEnd)
    terminal.err('note: the log has no last row, so rows may be missing at the end');
  const start =
    last === undefined || overview.newest === undefined
      ? undefined
      : millisecondsOf(overview.newest) - last.seconds * 1000;
  const selects = rowSelector({
    ...conditions,
    ...(last !== undefined && { after: start ?? Number.POSITIVE_INFINITY }),
  });
  const counts: Record<DecisionEffect, number> = { allow: 0, deny: 0, audit: 0 };
  const rows = formatOf(format, terminal);
  const output = new LineBatches(terminal.out);
  output.add(rows.start());
  for await (const entry of source.entries()) {
    if (entry.kind !== 'row' || !selects(entry.row)) continue;
    counts[entry.row.effect] += 1;
    output.add(rows.row(entry.row));
  }
  output.add(rows.end());
  const isTimed =
    last !== undefined || conditions.since !== undefined || conditions.until !== undefined;
  const listed: ListedDecisions = {
    rows: overview.rows,
    counts,
    ...(last !== undefined && { last: { span: last.span, newest: overview.newest } }),
    untimed: isTimed ? overview.untimed : 0,
  };
  const summary = decisionsSummary(listed);
  if (format === 'table') output.add(output.isEmpty ? summary : ['', ...summary]);
  output.flush();
  if (format !== 'table') for (const sentence of summary) terminal.err(`note: ${sentence}`);
  return 0;
}

function formatOf(format: FlagValue<'decisions --format'>, terminal: Terminal): RowFormat {
  switch (format) {
    case 'table':
      return tableRows({ colour: terminal.colour, width: terminal.columns ?? DEFAULT_WIDTH });
    case 'json':
      return jsonRows();
    case 'ndjson':
      return ndjsonRows();
    case 'csv':
      return csvRows();
    case 'sql':
      return sqlRows();
    default:
      return format satisfies never;
  }
}

/** Prints the problems in a log instead of its decisions. */
function refuseLog(
  source: DecisionSource,
  { problems, problemCount }: Overview,
  terminal: Terminal,
): 2 {
  for (const problem of problems)
    terminal.err(`error: ${problemLines(source.name, problem).join('\n')}`);
  if (problemCount > problems.length)
    terminal.err(`error: ${counted(problemCount - problems.length, 'more problem')}`);
  return 2;
}
