import type { Finding } from '../finding/finding.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';
import type { ToolList } from './tool.ts';

/** One card, its policy and its tools: the unit that gets a verdict (spec 1, 2). */
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
  /** Paths of every file that belongs to the agent: it is checked when one of them changed. */
  readonly files: readonly string[];
  /** What was found while loading and pairing its files. */
  readonly findings: readonly Finding[];
}
