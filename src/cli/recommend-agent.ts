import path from 'node:path';
import type { Terminal } from '../adapters/process/terminal.ts';
import { refusalOf } from '../evaluation/advice/mappings.ts';
import { isChanging, type ProposedPattern } from '../evaluation/advice/patterns.ts';
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
import type { Tree } from '../model/tree.ts';
import {
  type Recommendation,
  type RecommendedLine,
  reviewNotes,
  type Unrecommended,
} from '../report/surfaces/answers/recommend.ts';
import { splitList } from '../settings/items.ts';
import type { Settings } from '../settings/settings.ts';
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

/** An agent, with the usage found in its traces. */
export interface ObservedAgent {
  readonly agent: Agent;
  readonly settings: Settings;
  readonly usage: UsageLog;
  /** Maps canonical names to the tools in the traces. */
  readonly tools: ReadonlyMap<string, Tool>;
  readonly decide: (tool: Tool) => DecidedName;
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
  return { kind: 'observed', observed: { agent, settings, usage, tools, decide } };
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

/** Whether a record contains one of the card's actions rather than a tool. */
function isActionOnly({ named, tool }: Call, { card, policy }: Agent): boolean {
  return named === 'action' && decideAction(tool, card, policy?.forbiddenActions) !== undefined;
}

/** Whether a tool is denied by any part of the agent. */
export function isDenied({ decision, access }: DecidedName): boolean {
  return decision?.level === 'denied' || access?.effect === 'deny';
}

/** Returns the tools with the given names. */
export function toolsNamed(
  { tools }: Pick<ObservedAgent, 'tools'>,
  names: readonly string[],
): readonly Tool[] {
  return names.flatMap((name) => tools.get(name) ?? []);
}

/**
 * Returns the names that wildcards must not match: tools that are declared but unused, and tools
 * for which every call was denied.
 */
export function namesToAvoid({ agent, usage }: ObservedAgent): readonly string[] {
  const used = new Set(usage.usedNames());
  const declared = agent.tools?.tools.map(({ canonical }) => canonical) ?? [];
  return [...declared, ...usage.deniedNames()].filter((name) => !used.has(name));
}

/**
 * Creates one line of a recommendation: a pattern, the names that it covers and the evidence for
 * it.
 */
export function lineOf(
  { usage }: Pick<ObservedAgent, 'usage'>,
  group: string,
  { pattern, covers }: ProposedPattern,
  further: readonly string[] = [],
): RecommendedLine {
  const evidence = usage.evidence(covers);
  const line = { pattern, covers, evidence };
  const notes = [...reviewNotes(line, covers.some(isChanging)), ...further];
  return { group, ...line, notes };
}

/** Returns names, each with the reason why it is not recommended. */
export function unrecommended(
  { usage }: Pick<ObservedAgent, 'usage'>,
  refused: readonly { readonly name: string; readonly why: string }[],
): readonly Unrecommended[] {
  return refused.map(({ name, why }) => ({ name, why, evidence: usage.evidence([name]) }));
}

/** Returns the parts of a recommendation that do not depend on the file. */
export function evidenceOf({
  usage,
}: Pick<ObservedAgent, 'usage'>): Pick<
  Recommendation,
  'sessions' | 'calls' | 'evidence' | 'chanceOfNew' | 'attempted'
> {
  const names = usage.usedNames();
  return {
    sessions: usage.sessions,
    calls: usage.calls,
    evidence: usage.evidence(names.length > 0 ? names : usage.deniedNames()),
    chanceOfNew: usage.chanceOfNew(),
    attempted: usage.deniedNames(),
  };
}

/** Returns a tree in which a file has new text, even if the file does not exist yet. */
export function withFile(tree: Tree, file: string, text: string): Tree {
  const bytes = new TextEncoder().encode(text);
  const isFile = (other: string): boolean =>
    path.posix.normalize(other) === path.posix.normalize(file);
  return {
    label: tree.label,
    list: async () => {
      const files = await tree.list();
      return files.some(isFile) ? files : [...files, path.posix.normalize(file)].sort();
    },
    read: async (other, maxBytes) => {
      if (!isFile(other)) return tree.read(other, maxBytes);
      return bytes.length > maxBytes
        ? { kind: 'too-large', bytes: bytes.length }
        : { kind: 'bytes', bytes };
    },
    ...(tree.open && { open: async (other: string) => tree.open?.(other) ?? { kind: 'absent' } }),
  };
}

/** An agent's file with new text. */
export interface ChangedFile {
  readonly file: string;
  readonly text: string;
  /** Whether the file is a policy that does not exist yet. */
  readonly isNew?: boolean;
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
export async function decideWith(
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

/** Returns the names of the tools that are denied with a changed file. */
export async function deniedWith(
  invocation: Invocation,
  changed: ChangedFile,
  tools: readonly Tool[],
): Promise<ReadonlySet<string>> {
  const decide = await decideWith(invocation, changed);
  return new Set(tools.flatMap((tool) => (isDenied(decide(tool)) ? [tool.canonical] : [])));
}

/** Replays the traces with a changed file. Returns a sentence about the result. */
export async function replayText(invocation: Invocation, changed: ChangedFile): Promise<string> {
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

/** Returns the tools in the traces that may be recommended. */
export function recommendable(
  observed: ObservedAgent,
  names: readonly string[],
): readonly string[] {
  return toolsNamed(observed, names).flatMap((tool) =>
    refusalOf(observed.decide(tool)) === undefined ? [tool.canonical] : [],
  );
}
