import type { ChangedFile } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';
import type { Settings } from '../../settings/settings.ts';
import { agentsOf, type EvaluationContext } from '../evaluate-tree.ts';
import type { FindFormer } from '../history/agent-history.ts';
import { relateAgents, relatedTo } from './agent-matching.ts';

interface FormerSetup {
  readonly baseTree: Tree;
  readonly settings: Settings;
  readonly affected: readonly ChangedFile[];
  readonly context: EvaluationContext;
}

/**
 * Returns a function that looks up, in the base of a change, the agents with the same location or
 * id as the given head agents.
 */
export function formerAgentsIn({ baseTree, settings, affected, context }: FormerSetup): FindFormer {
  return async (agents) => {
    const identities = new Set(agents.map(({ identity }) => identity));
    const former = await agentsOf(baseTree, settings, { ...context, identities });
    const relations = relateAgents(former.agents, agents, affected);
    return new Map(agents.map((agent) => [agent, relatedTo(agent, relations)]));
  };
}
