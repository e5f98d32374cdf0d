import { ownPolicy } from '../composition/own-policy.ts';
import type { Agent } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings, ToolItem } from '../settings/settings.ts';
import type { AgentFiles } from './group.ts';
import { type DeclaredTools, readTools } from './tools.ts';
import type { FoundTraces } from './traces.ts';

/** Reads a list of tools; nothing is known of the tools when it has no items. */
export async function toolsOf(items: readonly ToolItem[], tree: Tree, settings: Settings): Promise<DeclaredTools | undefined> {
  return items.length > 0 ? readTools(items, tree, settings.aliases) : undefined;
}

/** Puts together an agent: its policy as the environment lays itself over it, its tools, and where its traces are. */
export function assemble(files: AgentFiles, tools: DeclaredTools | undefined, traces: FoundTraces | undefined, settings: Settings): Agent {
  const { policy, findings } = ownPolicy(files.card, files.policy, settings.environmentDefaults);
  const card = files.card?.card;
  return {
    name: files.name,
    identity: files.identity,
    ...(card && { card }),
    ...(policy && { policy }),
    ...(tools?.list && { tools: tools.list }),
    ...(traces?.origin && { traces: traces.origin }),
    files: [
      files.card?.document.file,
      files.policy?.document.file,
      ...(tools?.files ?? []),
      ...(traces?.origin?.files ?? []).map(({ file }) => file),
    ].filter((file) => file !== undefined),
    findings: [...files.findings, ...findings, ...(tools?.findings ?? []), ...(traces?.findings ?? [])].map((finding) => ({
      ...finding,
      agent: files.name,
    })),
  };
}
