import type { History } from '../../evaluation/history/history.ts';
import type { Finding } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';

/** An agent's evaluated traces, and findings about their sources. */
export interface AgentHistory {
  /** The result of the evaluation. Absent if none of the sources could be read. */
  readonly history?: History;
  /**
   * One line per source, for display, such as `traces/a.jsonl: 41 calls to 9 tools, 2 denied, as
   * claude-stream-json`.
   */
  readonly sources: readonly string[];
  readonly findings: readonly Finding[];
}

/** Finds the base agents with the same location or id as the given head agents. */
export type FindFormer = (
  agents: readonly Agent[],
) => Promise<ReadonlyMap<Agent, readonly Agent[]>>;
