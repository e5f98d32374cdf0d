import type { History } from '../../evaluation/history/history.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';

/** The evaluated traces of an agent, and findings about their sources. */
export interface AgentHistory {
  /** Absent if no source could be read. */
  readonly history?: History;
  /**
   * One line about each source, for display: `traces/a.jsonl: 41 calls to 9 tools, 2 denied, as
   * claude-stream-json`.
   */
  readonly sources: readonly string[];
  readonly findings: readonly Finding[];
}

/** Finds the agents of the base that have the same place or id as agents of the head. */
export type FindFormer = (
  agents: readonly Agent[],
) => Promise<ReadonlyMap<Agent, readonly Agent[]>>;
