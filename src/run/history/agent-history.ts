import type { History } from '../../evaluation/history/history.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';

/** What the traces of an agent show, and findings about their sources. */
export interface AgentHistory {
  /** Absent if no source could be read. */
  readonly history?: History;
  /**
   * One line for people about each source: `traces/a.jsonl: 41 calls to 9 tools, 2 denied, as
   * claude-stream-json`.
   */
  readonly sources: readonly string[];
  readonly findings: readonly Finding[];
}

/** Finds the agents of the base that are related to agents of the head, by place and by id. */
export type FindFormer = (
  agents: readonly Agent[],
) => Promise<ReadonlyMap<Agent, readonly Agent[]>>;
