import { digits } from '../document/digits.ts';
import { groupBy } from '../document/group-by.ts';
import { counted } from '../finding/words.ts';
import {
  API_VERDICTS,
  type ApiEvaluation,
  type ApiHistory,
  type ApiProblem,
} from '../model/api-answer.ts';
import { RULE_SEVERITIES, type RuleSeverity } from '../model/policy.ts';
import type { ApiDifference } from '../rules/remote-disagrees.ts';
import { showPercent } from './coverage.ts';
import type { HistoricalResponse } from './history/response.ts';
import type { EvaluationResponse } from './response.ts';

/**
 * Maps each violation type in the API to a common name, because the API's contracts use different
 * names for the same violation. For example, one contract reports a denied trigger as a forbidden
 * tool. Types not listed here are not compared.
 */
const SAME_TYPE: Readonly<Record<string, string>> = {
  forbidden: 'forbidden',
  escalation: 'forbidden',
  escalation_denied: 'forbidden',
  unmapped: 'unmapped',
  unmapped_denied: 'unmapped',
  unmapped_tool: 'unmapped',
  capability_exceeded: 'exceeded',
  capability_mismatch: 'exceeded',
};

/**
 * The largest difference between two coverage values that is attributed to rounding, in percentage
 * points.
 */
const ROUNDING = 0.1;

/**
 * The most severe problems with one tool. A tool may have several violations, not all of which
 * every server reports, so only the most severe ones are compared.
 */
interface ToolResult {
  readonly level: 'nothing' | ApiProblem['level'];
  readonly severity?: RuleSeverity;
  /** The types of violation. Empty if no type is known. */
  readonly types: readonly string[];
}

const NOTHING: ToolResult = { level: 'nothing', types: [] };

/**
 * Returns the differences between the API's and Card Gate's evaluations of tools, in the order of
 * the tools.
 */
export function toolDifferences(
  own: EvaluationResponse,
  api: ApiEvaluation,
): readonly ApiDifference[] {
  const ofTools = differencesByTool(problemsOf(own), api.problems);
  return [
    ...ofTools,
    // Differences between tools explain a different verdict.
    ...(ofTools.length === 0 ? verdictDifference(own.verdict, api.verdict) : []),
    ...coverageDifference(own, api),
  ];
}

/**
 * The differences between the API's and Card Gate's evaluations of traces, and the number of traces
 * that were compared.
 */
interface TraceComparison {
  readonly differences: readonly ApiDifference[];
  /** The number of compared traces. */
  readonly compared: number;
}

/**
 * Compares the API's and Card Gate's evaluations of traces. `known` contains the ids of the traces
 * that Card Gate evaluated. Traces that only one of them evaluated are ignored.
 */
export function traceDifferences(
  own: HistoricalResponse,
  known: ReadonlySet<string>,
  api: ApiHistory,
): TraceComparison {
  const { evaluated, listed, summary } = api;
  if ((evaluated === 0) !== (own.traces_evaluated === 0))
    return { differences: [countDifference(evaluated, own.traces_evaluated)], compared: 0 };
  const isSame =
    evaluated === own.traces_evaluated && [...(listed ?? [])].every((id) => known.has(id));
  const isShared = (id: string | undefined): boolean =>
    id === undefined || (known.has(id) && (listed?.has(id) ?? true));
  const hasTraces = api.problems.every(({ traceId }) => traceId !== undefined);
  const shared = [...(listed ?? new Set(api.problems.map(({ traceId }) => traceId)))];
  const compared = isSame ? evaluated : shared.filter(isShared).length;
  // Without the ids of traces, a result may belong to any trace.
  if (!isSame && !hasTraces) return { differences: [], compared: 0 };
  const violations = own.violations.flatMap((row) =>
    isShared(row.trace_id) ? [problemOf(row, hasTraces)] : [],
  );
  const ofTools = differencesByTool(
    uniqueProblems(violations),
    api.problems.filter(({ level, traceId }) => level === 'violation' && isShared(traceId)),
  ).filter(
    // A violation that the answer does not list may be in a trace that the API did not evaluate.
    ({ api: there }) =>
      there !== resultWords(NOTHING) || listed !== undefined || isListed(own, api),
  );
  const isCounted = isSame && ofTools.length === 0;
  return {
    differences: [
      ...ofTools,
      ...(isCounted && summary ? summaryDifferences(own, summary) : []),
      ...(isCounted && api.verdict ? verdictDifference(own.verdict, api.verdict) : []),
    ],
    compared,
  };
}

/** Returns whether both evaluations list every violation and cover the same number of traces. */
function isListed(own: HistoricalResponse, { evaluated, isWhole }: ApiHistory): boolean {
  return (
    isWhole && evaluated === own.traces_evaluated && own.violation_count === own.violations.length
  );
}

function problemsOf({ violations, warnings }: EvaluationResponse): readonly ApiProblem[] {
  return [
    ...violations.map((row) => problemOf(row as unknown as Row, false)),
    ...warnings.map(({ tool, type }): ApiProblem => ({ level: 'warning', tool, type })),
  ];
}

/** A violation in Card Gate's evaluation. */
interface Row {
  readonly type: string;
  readonly tool: string;
  readonly severity: string;
  readonly trace_id?: string;
}

function problemOf({ type, tool, severity, trace_id: id }: Row, hasTraces: boolean): ApiProblem {
  const known = RULE_SEVERITIES.find((each) => each === severity);
  return {
    level: 'violation',
    tool,
    type,
    ...(known && { severity: known }),
    ...(hasTraces && id !== undefined && { traceId: id }),
  };
}

/** Removes duplicate problems. Without trace ids, several traces can have the same problem. */
function uniqueProblems(problems: readonly ApiProblem[]): readonly ApiProblem[] {
  return [...new Map(problems.map((each) => [JSON.stringify(each), each])).values()];
}

/** Compares the results for each tool in each trace. */
function differencesByTool(
  own: readonly ApiProblem[],
  api: readonly ApiProblem[],
): readonly ApiDifference[] {
  const keyOf = ({ tool, traceId }: ApiProblem): string => JSON.stringify([tool, traceId]);
  const [ownByKey, apiByKey] = [groupBy(own, keyOf), groupBy(api, keyOf)];
  const subjects = new Map([...own, ...api].map((problem) => [keyOf(problem), problem]));
  return [...subjects].flatMap(([key, { tool, traceId }]) => {
    const here = worstOf(ownByKey.get(key) ?? []);
    const there = worstOf(apiByKey.get(key) ?? []);
    if (isSameResult(here, there)) return [];
    return [
      {
        about: 'tool',
        tool,
        ...(traceId !== undefined && { traceId }),
        ...{ api: resultWords(there), own: resultWords(here) },
      } as const,
    ];
  });
}

function worstOf(problems: readonly ApiProblem[]): ToolResult {
  const violations = problems.filter(({ level }) => level === 'violation');
  if (violations.length === 0)
    return problems.length === 0 ? NOTHING : { level: 'warning', types: [] };
  const severity = RULE_SEVERITIES.find((known) =>
    violations.some((violation) => violation.severity === known),
  );
  const worst = violations.filter((violation) => violation.severity === severity);
  return {
    level: 'violation',
    ...(severity && { severity }),
    types: worst.flatMap(({ type }) => type ?? []),
  };
}

function isSameResult(a: ToolResult, b: ToolResult): boolean {
  if (a.level !== b.level) return false;
  if (a.severity && b.severity && a.severity !== b.severity) return false;
  const [types, others] = [a, b].map((result) => result.types.map((type) => SAME_TYPE[type]));
  return (
    types === undefined ||
    others === undefined ||
    types.length === 0 ||
    others.length === 0 ||
    [...types, ...others].includes(undefined) ||
    types.some((type) => others.includes(type))
  );
}

/** Describes the result for a tool in words that can follow "is". */
function resultWords({ level, severity, types: [type] }: ToolResult): string {
  switch (level) {
    case 'nothing':
      return 'not a violation';
    case 'warning':
      return 'a warning';
    case 'violation': {
      const words = [severity, 'violation'].filter((word) => word !== undefined).join(' ');
      return `a ${words}${type === undefined ? '' : ` (${type})`}`;
    }
    default:
      return level satisfies never;
  }
}

function verdictDifference(own: string, api: string): readonly ApiDifference[] {
  return own === api ? [] : [{ about: 'verdict', own, api }];
}

function coverageDifference(
  { coverage, tools }: EvaluationResponse,
  { coverage: api }: ApiEvaluation,
): readonly ApiDifference[] {
  const percent = coverage.coverage_pct;
  if (api === undefined || percent === null) return [];
  if (api.mapped !== undefined) {
    const [own, theirs] = [new Set(coverage.mapped_card_actions), new Set(api.mapped)];
    const action = [...own, ...theirs].find((each) => own.has(each) !== theirs.has(each));
    const words = (isMapped: boolean): string => (isMapped ? 'mapped' : 'not mapped');
    if (action !== undefined)
      return [
        { about: 'action', action, api: words(theirs.has(action)), own: words(own.has(action)) },
      ];
  }
  // One contract states the share of bounded actions, and another the share of tools.
  const mapped = tools.filter(({ outcome }) => outcome !== 'unmapped').length;
  const shares = tools.length === 0 ? [percent] : [percent, (100 * mapped) / tools.length];
  const stated = api.percent ?? (api.share === undefined ? undefined : 100 * api.share);
  const possible = api.percent === undefined ? shares : [percent];
  if (stated === undefined || possible.some((each) => Math.abs(each - stated) <= ROUNDING))
    return [];
  return [{ about: 'coverage', api: showPercent(stated), own: showPercent(percent) }];
}

function countDifference(api: number, own: number): ApiDifference {
  const words = (count: number): string =>
    count === 0
      ? 'no trace was evaluated'
      : `${counted(count, 'trace')} ${count === 1 ? 'was' : 'were'} evaluated`;
  return { about: 'traces', api: words(api), own: words(own) };
}

function summaryDifferences(
  { summary: own }: HistoricalResponse,
  api: NonNullable<ApiHistory['summary']>,
): readonly ApiDifference[] {
  const verdict = API_VERDICTS.toReversed().find((each) => own[each] !== api[each]);
  if (verdict === undefined) return [];
  const words = (count: number): string =>
    `${digits(count)} ${count === 1 ? 'trace has' : 'traces have'} the verdict "${verdict}"`;
  return [{ about: 'traces', api: words(api[verdict]), own: words(own[verdict]) }];
}
