import type { Terminal } from '../adapters/process/terminal.ts';
import { tracesOf } from '../discovery/traces.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { renderHistoryText } from '../report/surfaces/answers/test.ts';
import { traceSource } from '../rules/trace-source.ts';
import { evaluateAgent } from '../run/evaluate-agent.ts';
import type { AgentHistory } from '../run/history/agent-history.ts';
import { ALL_EVIDENCE } from '../run/history/evidence.ts';
import { historiesOf } from '../run/history/history.ts';
import { splitList } from '../settings/items.ts';
import type { ConfiguredTraces, Settings } from '../settings/settings.ts';
import { dryRunOf, printDecision } from './access-request.ts';
import { printAnswer } from './agent-answer.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, readArguments, UsageError } from './arguments.ts';
import { type Command, type ExitCode, formatOf, nowOf } from './command.ts';
import { notEvaluated, refuse } from './evaluate.ts';
import { localApi } from './local-adapters.ts';

/**
 * `test <card|policy> --traces …` evaluates one agent against its traces. It shows how many traces
 * would pass, warn and fail, and which ones.
 */
export const testCommand: Command = {
  name: 'test',
  positionals: '<card|policy|access-list> [statement]',
  notes: [
    'With an SQL statement instead of traces, shows what the access list decides about it. Exit code: 1 if it is denied.',
    'With --agent-id, traces are fetched from the API with the key in the environment variable MNEMOM_API_KEY.',
  ],
  async run(args, terminal) {
    const given = readArguments(args, 'test');
    const format = formatOf(given);
    const now = nowOf(given);
    const [file, statement] = given.positionals;
    if (file !== undefined && statement !== undefined)
      return dryRun({ ...given, positionals: [file] }, statement, terminal, now);
    const options = replayOptionsOf(given);
    const input = await readAgentInput(given, terminal, now);
    const settings = { ...input.settings, ...options.settings };
    if (!input.agent) return refuse(input.failures, terminal, format === 'json');
    const listed = options.items.length > 0 ? await terminal.tree.list() : [];
    const { origin, findings } = tracesOf(
      { configured: options.traces, inFolder: [], agents: 1 },
      listed,
      settings,
    );
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
      return refuse(distinct(failures), terminal, format === 'json');
    const { response } = report.history;
    const renderText = (): string => renderHistoryText(report, { colour: terminal.colour });
    return printAnswer({ report, settings, response, renderText }, given, terminal, format);
  },
};

/**
 * Decides about an SQL statement by the access lists of an agent, without running anything. Ends
 * with 1 if they deny it.
 * @throws UsageError if the agent has no access list, or if traces are given too.
 */
async function dryRun(
  given: Given,
  statement: string,
  terminal: Terminal,
  now: Date,
): Promise<ExitCode> {
  if (given.list('traces').length > 0 || given.value('agent-id') !== undefined)
    throw new UsageError('give either an SQL statement or traces');
  const format = formatOf(given);
  const input = await readAgentInput(given, terminal, now);
  if (!input.agent) return refuse(input.failures, terminal, format === 'json');
  const { access } = input.agent;
  return printDecision(access, dryRunOf(statement), terminal, format) === 'deny' ? 1 : 0;
}

/** The traces to replay, and the options for replaying them. */
interface ReplayOptions {
  /** The items of --traces. */
  readonly items: readonly string[];
  readonly traces: ConfiguredTraces;
  /** The maximum age of a call in seconds. Older calls are left out. */
  readonly since: number | undefined;
  /** The settings that the flags override. */
  readonly settings: Partial<Settings>;
}

/**
 * Reads the flags about traces.
 * @throws UsageError if no flag names traces; SettingsError for a value that is not allowed.
 */
function replayOptionsOf(given: Given): ReplayOptions {
  const minCoverage = given.value('min-coverage');
  const limit = given.value('limit');
  const since = given.value('since');
  const agentId = given.value('agent-id');
  const apiUrl = given.value('api-url');
  const items = given.list('traces').flatMap(splitList);
  if (items.length === 0 && agentId === undefined)
    throw new UsageError(
      'give trace files with --traces, or the id of the agent in the API with --agent-id',
    );
  const files = items.map((text) => ({ text }));
  return {
    items,
    traces: { files, ...(agentId !== undefined && { agentId }) },
    since,
    settings: {
      ...(minCoverage !== undefined && { minCoverage }),
      ...(limit !== undefined && { traceLimit: limit }),
      ...(since !== undefined && { traceWindow: since }),
      ...(apiUrl !== undefined && { apiUrl }),
    },
  };
}

/** Replays the traces of one agent. Returns undefined if it has none. */
async function historyOf(
  agent: Agent,
  settings: Settings,
  { now, since }: { readonly now: Date; readonly since: number | undefined },
  terminal: Terminal,
): Promise<AgentHistory | undefined> {
  const histories = await historiesOf([agent], {
    tree: terminal.tree,
    settings,
    now,
    isEvidence: ALL_EVIDENCE,
    api: localApi(terminal, settings, now),
    ...(since !== undefined && { since: now.getTime() - since * 1000 }),
    progress: (line) => terminal.err(`read ${line}`),
  });
  return histories.get(agent);
}

function noHistory(): Finding {
  return findingIn(traceSource, '', traceSource.words.noHistory());
}

/**
 * Removes failures with repeated messages. Also removes the general failure if another one gives
 * the reason.
 */
function distinct(failures: readonly Finding[]): readonly Finding[] {
  const unique = failures.filter(
    ({ message }, index) => failures.findIndex((failure) => failure.message === message) === index,
  );
  const general = noHistory().message;
  return unique.length > 1 ? unique.filter(({ message }) => message !== general) : unique;
}
