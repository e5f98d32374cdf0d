import path from 'node:path';
import { refusalOf } from '../../evaluation/advice/mappings.ts';
import { isChanging, type ProposedPattern } from '../../evaluation/advice/patterns.ts';
import type { UsageLog } from '../../evaluation/advice/usage.ts';
import type { DecidedName } from '../../evaluation/decide.ts';
import type { Agent } from '../../model/agent.ts';
import type { Tool } from '../../model/tool.ts';
import type { Tree } from '../../model/tree.ts';
import {
  type Recommendation,
  type RecommendedLine,
  reviewNotes,
  type Unrecommended,
} from '../../report/surfaces/answers/recommend.ts';

/* An agent with the tools in its traces, from which rules are recommended (docs/recommend.md). */

/** The counts of an agent's calls, from its traces. */
export type UsageEvidence = Pick<
  UsageLog,
  'sessions' | 'calls' | 'evidence' | 'usedNames' | 'deniedNames' | 'chanceOfNew' | 'holdOut'
>;

/** An agent, with the usage found in its traces. */
export interface ObservedAgent {
  readonly agent: Agent;
  readonly usage: UsageEvidence;
  /** Maps canonical names to the tools in the traces. */
  readonly tools: ReadonlyMap<string, Tool>;
  readonly decide: (tool: Tool) => DecidedName;
  /** The tools whose rules are kept although no call needs them. */
  readonly kept?: readonly Tool[];
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

/** Creates a line for the comments of a recommendation. */
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

/**
 * Returns the names that are not recommended, each with the reason and the evidence from the
 * traces.
 */
export function unrecommended(
  { usage }: Pick<ObservedAgent, 'usage'>,
  refused: readonly { readonly name: string; readonly why: string }[],
): readonly Unrecommended[] {
  return refused.map(({ name, why }) => ({ name, why, evidence: usage.evidence([name]) }));
}

/** Returns the parts of a recommendation that are the same for every kind of file. */
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

/** Reads the agent again with a changed file. */
export interface Replayer {
  /**
   * Returns the decisions with the changed file.
   * @throws Error if the agent cannot be read with the changed file, which indicates an error in
   * the new text.
   */
  readonly decideWith: (changed: ChangedFile) => Promise<(tool: Tool) => DecidedName>;
}

/** A `Replayer` that can also replay the traces. */
export interface FileReplayer extends Replayer {
  /** Replays the traces with a changed file. Returns a sentence that states the result. */
  readonly replayText: (changed: ChangedFile) => Promise<string>;
  /** The path at which to create a policy for a card that has none. */
  readonly newPolicy: string;
}

/** Returns the names of the tools that are denied with a changed file. */
export async function deniedWith(
  { decideWith }: Replayer,
  changed: ChangedFile,
  tools: readonly Tool[],
): Promise<ReadonlySet<string>> {
  const decide = await decideWith(changed);
  return new Set(tools.flatMap((tool) => (isDenied(decide(tool)) ? [tool.canonical] : [])));
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
