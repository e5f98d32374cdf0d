import {
  API_VERDICTS,
  type ApiCoverage,
  type ApiEvaluation,
  type ApiHistory,
  type ApiProblem,
  type ApiVerdict,
} from '../../model/api-answer.ts';
import { RULE_SEVERITIES } from '../../model/policy.ts';
import { own } from './answer.ts';

/** The tools that the API is asked to evaluate. */
export interface ToolsToEvaluate {
  readonly tools: readonly string[];
  /** The published card's policy, which one of the contracts requires. */
  readonly policy: object;
}

/** The time span whose traces the API is asked to evaluate, in milliseconds since 1970. */
export interface TracesToEvaluate {
  readonly start: number;
  readonly end: number;
  /** The number of traces in this span that Card Gate has read, at least 1. */
  readonly count: number;
  readonly policy: object;
}

/** The maximum number of traces that can be evaluated under the contract `2026-05`. */
const MAX_TRACES = 200;

/**
 * A contract of the evaluation endpoints: the format of request bodies, and how responses are read.
 */
interface EvaluationContract {
  readonly id: string;
  readonly tools: (agentId: string, wanted: ToolsToEvaluate) => object;
  readonly traces: (agentId: string, wanted: TracesToEvaluate) => object;
}

const isoTime = (at: number): string => new Date(at).toISOString();

/**
 * The contracts of the evaluation endpoints, in the order in which they are tried
 * (docs/remote-check.md#what-is-sent). A server accepts exactly one of them.
 */
export const CONTRACTS = [
  {
    id: '2026-02',
    tools: (agent_id, { tools }) => ({ agent_id, tools, context: 'audit' }),
    traces: (agent_id, { start, end }) => ({
      agent_id,
      time_range: { start: isoTime(start), end: isoTime(end) },
      context: 'audit',
    }),
  },
  {
    id: '2026-05',
    tools: (agent_id, { tools }) => ({
      agent_id,
      tools: tools.map((name) => ({ name })),
      context: 'audit',
      // The server would otherwise store the result.
      dry_run: true,
    }),
    traces: (agent_id, { count }) => ({ agent_id, limit: Math.min(count, MAX_TRACES) }),
  },
  {
    id: '2026-03',
    tools: (agent_id, { tools, policy }) => ({ policy, agent_id, tools }),
    traces: (agent_id, { start, end, count, policy }) => ({
      policy,
      agent_id,
      from: isoTime(start),
      to: isoTime(end),
      limit: count,
    }),
  },
] as const satisfies readonly EvaluationContract[];
export type Contract = (typeof CONTRACTS)[number];

/** Whether an HTTP status indicates that the server expects another contract. */
export function isOtherContract(status: number | undefined): boolean {
  return status === 400 || status === 422;
}

/**
 * Reads the response to a request to evaluate tools, under any of the contracts. Returns undefined
 * if it fits none of them.
 */
export function evaluationOf(value: unknown): ApiEvaluation | undefined {
  const verdict = verdictOf(own(value, 'verdict'));
  const problems = problemsIn(value);
  if (verdict === undefined || problems === undefined) return undefined;
  const coverage = coverageOf(own(value, 'coverage'));
  return { verdict, problems, ...(coverage && { coverage }) };
}

/**
 * Reads the response to a request to evaluate traces, under any of the contracts. Returns undefined
 * if it fits none of them.
 */
export function historyOf(value: unknown): ApiHistory | undefined {
  const results = own(value, 'results');
  if (Array.isArray(results)) return ofResults(results, own(value, 'summary'));
  // An agent without traces gets a message instead of results.
  if (results === undefined && own(value, 'total_traces') === 0)
    return { problems: [], evaluated: 0, listed: new Set(), isWhole: true };
  const inner = own(value, 'evaluation');
  const evaluation = evaluationOf(inner ?? value);
  const evaluated = own(value, 'traces_evaluated');
  if (evaluation === undefined || !isCount(evaluated)) return undefined;
  const { verdict, problems } = evaluation;
  const count = own(value, 'violation_count');
  const violations = problems.filter(({ level }) => level === 'violation').length;
  const summary = summaryOf(own(value, 'summary'));
  return {
    verdict,
    problems,
    evaluated,
    ...(summary && { summary }),
    isWhole: !isCount(count) || count <= violations,
  };
}

/** Reads a response that lists every trace. */
function ofResults(results: readonly unknown[], counts: unknown): ApiHistory | undefined {
  const problems: ApiProblem[] = [];
  const listed = new Set<string>();
  const verdicts: ApiVerdict[] = [];
  for (const result of results) {
    const traceId = own(result, 'trace_id');
    if (typeof traceId !== 'string') return undefined;
    if (own(result, 'skipped') === true) continue;
    const verdict = verdictOf(own(result, 'verdict'));
    const found = problemsIn(result);
    if (verdict === undefined || found === undefined) return undefined;
    listed.add(traceId);
    verdicts.push(verdict);
    for (const problem of found) problems.push({ ...problem, traceId });
  }
  const worst = [...API_VERDICTS].reverse().find((verdict) => verdicts.includes(verdict));
  const summary = summaryOf(counts);
  return {
    ...(worst !== undefined && { verdict: worst }),
    problems,
    evaluated: listed.size,
    ...(summary && { summary }),
    listed,
    isWhole: true,
  };
}

/**
 * Reads the violations and warnings in a response. Returns undefined if they are not lists of
 * problems.
 */
function problemsIn(value: unknown): readonly ApiProblem[] | undefined {
  const violations = own(value, 'violations');
  const warnings = own(value, 'warnings') ?? [];
  if (!Array.isArray(violations) || !Array.isArray(warnings)) return undefined;
  const read = [
    ...violations.map((row: unknown) => problemOf(row, 'violation')),
    ...warnings.map((row: unknown) => problemOf(row, 'warning')),
  ];
  const problems = read.filter((problem) => problem !== undefined);
  return problems.length < read.length ? undefined : problems;
}

function problemOf(row: unknown, level: ApiProblem['level']): ApiProblem | undefined {
  const tool = own(row, 'tool');
  if (typeof tool !== 'string' || tool === '') return undefined;
  const type = lowerText(own(row, 'type'));
  const severity = oneOf(RULE_SEVERITIES, lowerText(own(row, 'severity')));
  const traceId = own(row, 'trace_id');
  return {
    level,
    tool,
    ...(type !== undefined && { type }),
    ...(severity !== undefined && level === 'violation' && { severity }),
    ...(typeof traceId === 'string' && { traceId }),
  };
}

/**
 * Reads the coverage in a response under any of the contracts. Returns undefined if it fits none of
 * them.
 */
function coverageOf(value: unknown): ApiCoverage | undefined {
  if (typeof value === 'number') return value >= 0 && value <= 1 ? { share: value } : undefined;
  const percent = own(value, 'coverage_pct');
  const mapped = own(value, 'mapped_card_actions');
  const isList = Array.isArray(mapped) && mapped.every((action) => typeof action === 'string');
  const coverage = {
    ...(isList && { mapped }),
    ...(typeof percent === 'number' && { percent }),
  };
  return Object.keys(coverage).length > 0 ? coverage : undefined;
}

function summaryOf(value: unknown): ApiHistory['summary'] {
  const [pass, warn, fail] = API_VERDICTS.map((verdict) => own(value, verdict));
  return isCount(pass) && isCount(warn) && isCount(fail) ? { pass, warn, fail } : undefined;
}

function verdictOf(value: unknown): ApiVerdict | undefined {
  return oneOf(API_VERDICTS, value);
}

function oneOf<Value extends string>(values: readonly Value[], value: unknown): Value | undefined {
  return values.find((known) => known === value);
}

function lowerText(value: unknown): string | undefined {
  return typeof value === 'string' && /^\w{1,64}$/.test(value) ? value.toLowerCase() : undefined;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
