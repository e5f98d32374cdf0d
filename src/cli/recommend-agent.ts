import type { Terminal } from '../adapters/process/terminal.ts';
import { folderOf } from '../discovery/patterns.ts';
import { UsageLog } from '../evaluation/advice/usage.ts';
import type { DecidedName } from '../evaluation/decide.ts';
import { decideAction } from '../evaluation/decide-action.ts';
import { toolDecider } from '../evaluation/tool-decider.ts';
import type { Finding } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { TraceSink } from '../formats/traces/trace-format.ts';
import type { Agent } from '../model/agent.ts';
import type { Call } from '../model/call.ts';
import { type Tool, toolOf } from '../model/tool.ts';
import {
  type ChangedFile,
  type FileReplayer,
  type ObservedAgent,
  withFile,
} from '../run/advice/observed.ts';
import { splitList } from '../settings/items.ts';
import { readAgentInput } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import { replayedAgent } from './replayed-agent.ts';
import { readTraces } from './tools.ts';

/* Determines from an agent's traces which tools the agent needs (docs/recommend.md). */

/** The inputs with which a command can read its agent again. */
export interface Invocation {
  readonly given: Given;
  readonly terminal: Terminal;
  readonly now: Date;
}

type Observed =
  | { readonly kind: 'observed'; readonly observed: ObservedAgent }
  | { readonly kind: 'refused'; readonly failures: readonly Finding[] };

/**
 * Reads the agent and the trace files that the arguments specify.
 * @throws UsageError if no trace files are specified, or if none of their calls belongs to the
 * agent.
 */
export async function observeAgent({ given, terminal, now }: Invocation): Promise<Observed> {
  const items = traceItemsOf(given);
  const input = await readAgentInput(given, terminal, now);
  if (!input.agent) return { kind: 'refused', failures: input.failures };
  const { agent, settings } = input;
  const usage = new UsageLog();
  const tools = new Map<string, Tool>();
  const since = given.value('since');
  const start = since === undefined ? undefined : now.getTime() - since * 1000;
  const isOwn = (name: string | undefined): boolean =>
    name === undefined ||
    agent.card?.agentId === undefined ||
    name === agent.card.agentId ||
    name === agent.name;
  const add = (call: Call, source: string): void => {
    if (call.named === 'redacted' || isActionOnly(call, agent)) return;
    if (start !== undefined && (call.at === undefined || call.at < start)) return;
    const { tool: name, server, raw, at, status } = call;
    const named = toolOf({ name, ...(server !== undefined && { server }) }, settings.aliases);
    const { canonical } = named;
    if (!tools.has(canonical))
      tools.set(canonical, raw === undefined ? named : { ...named, raw: [...named.raw, raw] });
    const session = call.session ?? call.trace ?? source;
    usage.add({ name: canonical, session, at, denied: status === 'denied' });
  };
  const sinkOf =
    (file: string) =>
    (format: { readonly agentIds: string }): TraceSink => {
      const ofAgent = (name: string | undefined): boolean =>
        format.agentIds === 'framework' || isOwn(name);
      return {
        call: (call) => {
          if (ofAgent(call.agent)) add(call, file);
        },
        trace: (trace) => {
          if (ofAgent(trace.agent)) for (const call of trace.calls) add(call, file);
        },
        declare: () => undefined,
      };
    };
  const read = await readTraces(items, sinkOf, terminal);
  const failures = tools.size === 0 ? [...read.failures, ...read.idle] : read.failures;
  if (failures.length > 0) return { kind: 'refused', failures };
  for (const { message } of read.idle) terminal.err(`note: ${message}`);
  if (tools.size === 0) throw new UsageError('no call in the traces belongs to this agent');
  const decide = toolDecider(agent);
  // Without their rules, a check would report the declared tools.
  const kept = agent.tools?.tools ?? [];
  return { kind: 'observed', observed: { agent, usage, tools, decide, kept } };
}

/**
 * Returns the trace files that the flags specify.
 * @throws UsageError if there are none.
 */
export function traceItemsOf(given: Given): readonly string[] {
  const items = given.list('traces').flatMap(splitList);
  if (items.length === 0) throw new UsageError('specify trace files with --traces');
  return items;
}

/** Whether a call in a trace states one of the card's actions instead of a tool name. */
function isActionOnly({ named, tool }: Call, { card, policy }: Agent): boolean {
  return named === 'action' && decideAction(tool, card, policy?.forbiddenActions) !== undefined;
}

/** Returns the functions that test recommendations on changed files. */
export function replayerOf(invocation: Invocation): FileReplayer {
  return {
    decideWith: (changed) => decideWith(invocation, changed),
    replayText: (changed) => replayText(invocation, changed),
    newPolicy: newPolicyOf(invocation),
  };
}

/** Returns the path of the policy to recommend for a card without one. */
function newPolicyOf({ given }: Invocation): string {
  const [named = ''] = given.positionals;
  const isFile = /\.(?:ya?ml|json)$/i.test(named);
  const folder = (isFile ? folderOf(named) : named).replace(/\/+$/, '');
  return folder === '' || folder === '.' ? 'policy.yaml' : `${folder}/policy.yaml`;
}

function invocationWith({ given, terminal, now }: Invocation, changed: ChangedFile): Invocation {
  const { file, text, isNew = false } = changed;
  return {
    given: isNew
      ? { ...given, text: (name) => (name === 'policy' ? file : given.text(name)) }
      : given,
    terminal: { ...terminal, tree: withFile(terminal.tree, file, text), err: () => undefined },
    now,
  };
}

/**
 * Reads the agent again with a changed file and returns its decisions.
 * @throws Error if the agent cannot be read with the changed file, which indicates an error in the
 * new text.
 */
async function decideWith(
  invocation: Invocation,
  changed: ChangedFile,
): Promise<(tool: Tool) => DecidedName> {
  const { given, terminal, now } = invocationWith(invocation, changed);
  const { agent, failures } = await readAgentInput(given, terminal, now);
  if (!agent)
    throw new Error(
      `the recommended text of ${changed.file} cannot be read: ${failures[0]?.message ?? 'no agent'}`,
    );
  return toolDecider(agent);
}

/** Replays the traces with a changed file. Returns a sentence that states the result. */
async function replayText(invocation: Invocation, changed: ChangedFile): Promise<string> {
  const { given, terminal, now } = invocationWith(invocation, changed);
  const replayed = await replayedAgent(given, terminal, now);
  if (replayed.kind === 'refused')
    throw new Error(
      `the traces cannot be replayed with the recommended ${changed.file}: ${replayed.failures[0]?.message ?? ''}`,
    );
  const { pass, warn, fail, skipped } = replayed.history.response.summary;
  const parts = [
    `${counted(pass, 'trace')} would pass`,
    ...(warn > 0 ? [`${warn} would warn`] : []),
    ...(fail > 0 ? [`${fail} would fail`] : []),
    ...(skipped > 0 ? [`${skipped} used no tool`] : []),
  ];
  return `Replay of the same traces with this file: ${parts.join(', ')}.`;
}
