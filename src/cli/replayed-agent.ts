import type { Terminal } from '../adapters/process/terminal.ts';
import { tracesOf } from '../discovery/traces.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { AgentHistoryReport, AgentReport } from '../report/report.ts';
import { traceSource } from '../rules/trace-source.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import type { AgentHistory } from '../run/history/agent-history.ts';
import { ALL_EVIDENCE } from '../run/history/evidence.ts';
import { historiesOf } from '../run/history/history.ts';
import { splitList } from '../settings/items.ts';
import type { ConfiguredTraces, Settings } from '../settings/settings.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import { notEvaluated } from './evaluate.ts';
import { localApi, ReadFiles } from './local-adapters.ts';

/** An agent that was evaluated against its traces, or the reasons why it could not be evaluated. */
type ReplayedAgent =
  | {
      readonly kind: 'replayed';
      readonly report: AgentReport;
      readonly history: AgentHistoryReport;
      readonly settings: Settings;
    }
  | { readonly kind: 'refused'; readonly failures: readonly Finding[] };

/**
 * Evaluates the agent that the arguments specify against the traces that the flags specify. Without
 * such flags, uses the traces that `check` would find.
 * @throws UsageError if the agent does not have traces, and SettingsError if a value is not
 * allowed.
 */
export async function replayedAgent(
  given: Given,
  terminal: Terminal,
  now: Date,
): Promise<ReplayedAgent> {
  const options = replayOptionsOf(given);
  const input = await readAgentInput(given, terminal, now);
  const settings = { ...input.settings, ...options.settings };
  if (!input.agent) return { kind: 'refused', failures: input.failures };
  const sources = options.traces
    ? { configured: options.traces, inFolder: [], agents: 1 }
    : (input.traces ?? { inFolder: [], agents: 1 });
  const listsFiles = (sources.configured?.files ?? settings.traces) !== undefined;
  const listed = listsFiles ? await terminal.tree.list() : [];
  const { origin: found, findings } = await tracesOf(sources, listed, settings);
  // Traces are fetched only if the arguments request it.
  const isAsked = found?.api === undefined || given.value('agent-id') !== undefined;
  const origin = isAsked ? found : { files: found.files };
  if ((origin?.files.length ?? 0) === 0 && origin?.api === undefined && findings.length === 0)
    throw new UsageError(NO_TRACES);
  const agent: Agent = { ...input.agent, ...(origin && { traces: origin }) };
  const past = await historyOf(agent, settings, { now, since: options.since }, terminal);
  const report = evaluateAgent(
    agent,
    input.fileFindings,
    settings,
    { now, context: 'audit', elapsed: terminal.elapsed },
    past,
  );
  const failures = [
    ...findings,
    ...notEvaluated(report, terminal),
    ...(past?.history ? [] : [noHistory()]),
  ];
  if (failures.length > 0 || report.history === undefined)
    return { kind: 'refused', failures: distinct(failures) };
  return { kind: 'replayed', report, history: report.history, settings };
}

const NO_TRACES =
  "specify trace files with --traces, or the agent's API id with --agent-id; there are no traces next to the agent's files";

/** The traces to replay, and the options for replaying them. */
interface ReplayOptions {
  /** The traces that the flags specify, if any. */
  readonly traces: ConfiguredTraces | undefined;
  /** The maximum age of a call in seconds. Older calls are omitted. */
  readonly since: number | undefined;
  /** The settings from the flags, which override all other settings. */
  readonly settings: Partial<Settings>;
}

/** Parses the flags for traces and their replay. */
function replayOptionsOf(given: Given): ReplayOptions {
  const minCoverage = given.value('min-coverage');
  const limit = given.value('limit');
  const since = given.value('since');
  const agentId = given.value('agent-id');
  const apiUrl = given.value('api-url');
  const decisionsFile = given.value('decisions-file');
  const inspectArguments = given.value('inspect-arguments');
  const items = given.list('traces').flatMap(splitList);
  const files = items.map((text) => ({ text }));
  return {
    traces:
      items.length === 0 && agentId === undefined
        ? undefined
        : { files, ...(agentId !== undefined && { agentId }) },
    since,
    settings: {
      ...(minCoverage !== undefined && { minCoverage }),
      ...(limit !== undefined && { traceLimit: limit }),
      ...(since !== undefined && { traceWindow: since }),
      ...(apiUrl !== undefined && { apiUrl }),
      ...(decisionsFile !== undefined && { decisionsFile }),
      ...(inspectArguments !== undefined && { inspectArguments }),
    },
  };
}

/** Reads an agent's traces. Returns undefined if the agent does not have traces. */
async function historyOf(
  agent: Agent,
  settings: Settings,
  { now, since }: { readonly now: Date; readonly since: number | undefined },
  terminal: Terminal,
): Promise<AgentHistory | undefined> {
  const files = new ReadFiles(terminal);
  const histories = await historiesOf([agent], {
    tree: terminal.tree,
    settings,
    now,
    isEvidence: ALL_EVIDENCE,
    api: localApi(terminal, settings, now),
    ...(since !== undefined && { since: now.getTime() - since * 1000 }),
    progress: (line) => files.add(line),
  });
  files.end();
  return histories.get(agent);
}

function noHistory(): Finding {
  return findingIn(traceSource, '', traceSource.words.noHistory());
}

/**
 * Removes repeated messages. If there are other failures, also removes the general message that
 * there are no traces.
 */
function distinct(failures: readonly Finding[]): readonly Finding[] {
  const unique = failures.filter(
    ({ message }, index) => failures.findIndex((failure) => failure.message === message) === index,
  );
  const general = noHistory().message;
  return unique.length > 1 ? unique.filter(({ message }) => message !== general) : unique;
}
