import type { ApiAnswer } from '../../adapters/mnemom/mnemom.ts';
import { toolDifferences, traceDifferences } from '../../evaluation/api-differences.ts';
import { evaluate } from '../../evaluation/evaluate.ts';
import { historicalResponse } from '../../evaluation/history/response.ts';
import { responseOf } from '../../evaluation/response.ts';
import { isGoverned } from '../../evaluation/tool-decider.ts';
import type { Agent } from '../../model/agent.ts';
import { treeOfText } from '../../model/tree.ts';
import type { RemoteComparison } from '../../report/report.ts';
import { type ApiDifference, differenceWords } from '../../rules/remote-disagrees.ts';
import { ALL_EVIDENCE } from '../history/evidence.ts';
import { historiesOf } from '../history/history.ts';
import { type TraceApi, wantedTraces } from '../history/read-sources.ts';
import { policyDocument } from '../publishing.ts';
import type { AskedApi, RemoteSetup } from './setup.ts';

/** The maximum number of differences to list. Further differences are only counted. */
const MAX_DIFFERENCES = 20;

/** An agent as read from its published card, and the same agent as the API composed it. */
interface Sides {
  readonly agentId: string;
  readonly published: Agent;
  readonly composed: Agent | undefined;
}

/** The API's and Card Gate's results for a published card, and the differences between them. */
interface Answers extends Omit<RemoteComparison, 'differences' | 'count'> {
  readonly differences: readonly ApiDifference[];
  /**
   * Whether Card Gate produces the same result as the API when it evaluates the card as composed by
   * the API.
   */
  readonly isExplained: boolean;
}

/** Converts both results to the comparison that the report shows. */
export function comparisonOf({
  differences,
  isExplained: _,
  ...answers
}: Answers): RemoteComparison {
  return {
    ...answers,
    count: differences.length,
    differences: differences.slice(0, MAX_DIFFERENCES).map(differenceWords),
  };
}

/** Compares the API's and Card Gate's evaluations of a published card with the agent's tools. */
export async function compareTools(
  { agentId, published, composed }: Sides,
  api: AskedApi,
  { now }: RemoteSetup,
): Promise<Answers | undefined> {
  const tools = (published.tools?.tools ?? []).map(({ canonical }) => canonical);
  if (tools.length === 0 || !isGoverned(published)) return undefined;
  const wanted = { tools: [...new Set(tools)], policy: policyDocument(published) };
  const { contract, result } = await api.evaluateTools(agentId, wanted);
  const ownAnswer = (agent: Agent): ReturnType<typeof responseOf> =>
    responseOf(agent, evaluate(agent), { now, context: 'audit', durationMs: 0 });
  const own = ownAnswer(published);
  const differences = toolDifferences(own, result);
  return {
    contract,
    compared: wanted.tools.length,
    apiVerdict: result.verdict,
    ownVerdict: own.verdict,
    differences,
    isExplained:
      differences.length > 0 &&
      composed !== undefined &&
      toolDifferences(ownAnswer(composed), result).length === 0,
  };
}

/**
 * Compares the API's and Card Gate's evaluations of a published card with the agent's traces in the
 * API.
 */
export async function compareTraces(
  { agentId, published, composed }: Sides,
  { traces: origins }: Agent,
  api: AskedApi,
  setup: RemoteSetup,
): Promise<Answers | undefined> {
  const { traces, settings, now } = setup;
  const origin = origins?.api;
  if (origin?.agentId !== agentId || typeof traces !== 'function') return undefined;
  if (!isGoverned(published)) return undefined;
  const wanted = wantedTraces(origin, settings, now);
  const ownAnswer = (agent: Agent): Promise<OwnHistory | undefined> =>
    ownHistory({ ...agent, traces: { files: [], api: origin } }, agentId, traces, setup);
  const own = await ownAnswer(published);
  // For traces that cannot be fetched or read, the agent already has a finding.
  if (own === undefined) return undefined;
  const answer: ApiAnswer<Parameters<typeof traceDifferences>[2]> = await api.evaluateTraces(
    agentId,
    {
      start: wanted.since,
      end: now.getTime(),
      count: Math.max(1, own.ids.size),
      policy: policyDocument(published),
    },
  );
  const { contract, result } = answer;
  const { differences, compared } = traceDifferences(own.response, own.ids, result);
  const ofComposed = differences.length > 0 && composed && (await ownAnswer(composed));
  return {
    contract,
    compared,
    apiVerdict: result.verdict ?? null,
    ownVerdict: own.response.verdict,
    differences,
    isExplained: Boolean(
      ofComposed && traceDifferences(ofComposed.response, own.ids, result).differences.length === 0,
    ),
  };
}

/** Card Gate's evaluation of traces, and the ids of these traces. */
interface OwnHistory {
  readonly response: ReturnType<typeof historicalResponse>;
  readonly ids: ReadonlySet<string>;
}

/**
 * Evaluates an agent's traces from the API. Returns undefined if they cannot be fetched or read.
 */
async function ownHistory(
  agent: Agent,
  agentId: string,
  traces: Exclude<TraceApi, { readonly missing: string }>,
  { settings, now }: RemoteSetup,
): Promise<OwnHistory | undefined> {
  const origin = agent.traces?.api;
  if (origin === undefined) return undefined;
  const wanted = wantedTraces(origin, settings, now);
  const histories = await historiesOf([agent], {
    tree: treeOfText('no files', '', ''),
    // The API knows neither the repository's grace periods nor its aliases.
    settings: { ...settings, grace: 'off', aliases: new Map() },
    now,
    isEvidence: ALL_EVIDENCE,
    since: wanted.since,
    api: traces,
  });
  const { history, sources = [] } = histories.get(agent) ?? {};
  if (history === undefined) return undefined;
  const { rows } = await traces(agentId, wanted);
  const at = { now, context: 'audit', durationMs: 0, agentId, sources } as const;
  return {
    response: historicalResponse(agent, history, at),
    ids: new Set(rows.flatMap((row) => traceIdOf(row) ?? [])),
  };
}

/** Returns the id of a trace, which the API may nest inside another object. */
function traceIdOf(row: Readonly<Record<string, unknown>>): string | undefined {
  const inner = typeof row.trace_json === 'string' ? parsed(row.trace_json) : row.trace_json;
  const id =
    (inner as { readonly trace_id?: unknown } | null | undefined)?.trace_id ?? row.trace_id;
  return typeof id === 'string' ? id : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
