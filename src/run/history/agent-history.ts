import type { History } from '../../evaluation/history/history.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';

/** The history of an agent, what it was read from, and what went wrong. */
export interface AgentHistory {
  /** Absent when no source could be read. */
  readonly history?: History;
  /** For people: `traces/a.jsonl: 41 calls of 9 tools, 2 denied, as claude-stream-json`. */
  readonly sources: readonly string[];
  readonly findings: readonly Finding[];
}

/** Finds the agents of the base that agents of the head are one with, by place and by id. */
export type FindFormer = (
  agents: readonly Agent[],
) => Promise<ReadonlyMap<Agent, readonly Agent[]>>;
