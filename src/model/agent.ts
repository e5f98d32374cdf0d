import type { Finding } from '../finding/finding.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';
import type { ToolList } from './tool.ts';

/** Where the traces of an agent come from (spec 8). */
export interface TraceOrigin {
  readonly files: readonly TraceFile[];
  /** How the API knows the agent, and how far back it is asked, in seconds. */
  readonly api?: { readonly agentId: string; readonly window: number };
}

/** A file of traces that exists. */
export interface TraceFile {
  readonly file: string;
  /** Id of the format that the user states for it. */
  readonly format?: string;
  /** Whether several agents have it in common, so that only the records which name an agent are that agent's. */
  readonly shared: boolean;
}

/** One card, its policy, its tools and its traces: the unit that gets a verdict (spec 1, 2). */
export interface Agent {
  /** What the report calls it. */
  readonly name: string;
  /** What tells it from all others: its folder, or folder and stem, or its name in the configuration. */
  readonly identity: string;
  readonly card?: Card;
  /** The agent's own policy, from a file of its own or from sections of the card. */
  readonly policy?: Policy;
  /** Absent when no tool list is known. */
  readonly tools?: ToolList;
  /** Absent when no trace is known. */
  readonly traces?: TraceOrigin;
  /** Paths of every file that belongs to the agent: it is checked when one of them changed. */
  readonly files: readonly string[];
  /** What was found while loading and pairing its files. */
  readonly findings: readonly Finding[];
}
