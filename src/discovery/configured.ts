import { type Finding, findingAt, findingIn, topOf } from '../finding/finding.ts';
import type { Agent, Exemption } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';
import { isCard } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import { ambiguousAgent, toolsFix } from '../rules/ambiguous-agent.ts';
import { cardRemoved } from '../rules/card-removed.ts';
import { configuration } from '../rules/configuration.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { unknownKind } from '../rules/unknown-kind.ts';
import type { ConfiguredAgent, Settings } from '../settings/settings.ts';
import { assemble, toolsOf } from './assemble.ts';
import { type CardFile, readCardFile } from './files.ts';
import { floorsFor, type ReachingFloor } from './floors.ts';
import type { AgentFiles } from './group.ts';
import {
  agentFolderOf,
  folderOf,
  isToolList,
  isTraceFile,
  stemOf,
  traceStemOf,
} from './patterns.ts';
import { type DeclaredTools, namesFile } from './tools.ts';
import { tracesOf } from './traces.ts';

/** Where configured agents are looked for. */
interface Surroundings {
  readonly tree: Tree;
  /** The cards and policies that the configuration lists, as they were read. */
  readonly listed: ReadonlyMap<string, CardFile>;
  /**
   * Files that no discovered agent has, among which a listed one may find its tool lists and
   * traces.
   */
  readonly free: readonly string[];
  /** How many agents there are, discovered ones included. */
  readonly count: number;
  readonly settings: Settings;
  readonly globalTools: DeclaredTools | undefined;
  /** All files of the tree. */
  readonly files: readonly string[];
  /** Files that the change touches; those that are gone are still their agent's. */
  readonly touched: ReadonlySet<string>;
  readonly floors: readonly ReachingFloor[];
  readonly exemptions: readonly Exemption[];
}

/**
 * What tells a listed agent from all others; the slash at its end keeps it apart from the path of a
 * discovered one.
 */
function identityOfListed(name: string): string {
  return `${name}/`;
}

/** Reads the cards and policies that listed agents name, each once. */
export async function readListed(
  agents: readonly ConfiguredAgent[],
  tree: Tree,
): Promise<ReadonlyMap<string, CardFile>> {
  const read = new Map<string, CardFile>();
  for (const file of agents.flatMap(({ card, policy }) => [card, policy]))
    if (file !== undefined && !read.has(file))
      read.set(file, await readCardFile(tree, file, { named: true }));
  return read;
}

/**
 * Agents as the configuration lists them: every file that it names has to be there and be what it
 * is named as.
 */
export async function configuredAgents(
  configured: readonly ConfiguredAgent[],
  around: Surroundings,
): Promise<{ agents: Agent[]; files: (CardFile & { kind: 'governed' })[]; findings: Finding[] }> {
  const { tree, settings, globalTools, touched } = around;
  const agents: Agent[] = [];
  const files = new Map<string, CardFile & { kind: 'governed' }>();
  const findings: Finding[] = [];
  for (const one of configured) {
    const read = async (
      file: string | undefined,
      wanted: 'card' | 'policy',
    ): Promise<Governed | undefined> => {
      if (file === undefined) return undefined;
      const result = around.listed.get(file) ?? (await readCardFile(tree, file, { named: true }));
      if (result.kind === 'governed') files.set(file, result);
      if (result.kind === 'governed' && isCard(result.governed.kind) === (wanted === 'card'))
        return result.governed;
      for (const finding of whyNot(result, one.name, wanted)) findings.push(finding);
      return undefined;
    };
    const card = await read(one.card, 'card');
    const policy = await read(one.policy, 'policy');
    const beside =
      one.tools || globalTools ? { lists: [], unpaired: [] } : listsBeside(one, configured, around);
    const named: AgentFiles = {
      name: one.name,
      identity: identityOfListed(one.name),
      ...(card && { card }),
      ...(policy && { policy }),
      toolLists: [],
      traceFiles: [],
      findings: beside.unpaired,
    };
    const items = one.tools ?? beside.lists.map((text) => ({ text }));
    const sharing = configured.filter(
      (other) =>
        folderOf(other.card ?? other.policy ?? '') === folderOf(one.card ?? one.policy ?? ''),
    );
    const isOwnTrace = (file: string): boolean =>
      isTraceFile(file) &&
      agentFolderOf(file) === folderOf(one.card ?? one.policy ?? '') &&
      (sharing.length <= 1 ||
        [one.card, one.policy].some(
          (own) => own !== undefined && stemOf(own) === traceStemOf(file),
        ));
    const traces = tracesOf(
      {
        ...(one.traces && { configured: one.traces }),
        beside: around.free.filter(isOwnTrace),
        of: around.count,
      },
      around.files,
      settings,
    );
    const tools = (await toolsOf(items, tree, settings)) ?? globalTools;
    const floors = floorsFor(
      folderOf(one.card ?? one.policy ?? ''),
      one.teams ?? [],
      around.floors,
    );
    const agent = assemble(
      { files: named, tools, traces, floors, exemptions: around.exemptions },
      settings,
    );
    const gone = [...touched].filter(
      (file) =>
        one.tools?.some((item) => namesFile(item, file)) ||
        (!one.tools && isBeside(one, file)) ||
        one.traces?.files?.some((item) => namesFile(item, file)) ||
        (!one.traces && isOwnTrace(file)),
    );
    // Its card or policy stands first, there or not: the folder of the first tells which floors it
    // lies beneath.
    const its = [
      ...[one.card, one.policy].filter((file) => file !== undefined),
      ...agent.files,
      ...gone,
    ];
    agents.push({ ...agent, files: [...new Set(its)] });
  }
  return { agents, files: [...files.values()], findings };
}

/**
 * Whether a tool list lies in the folder of a configured agent's card, or of its policy when it has
 * no card.
 */
function isBeside(agent: ConfiguredAgent, file: string): boolean {
  return isToolList(file) && folderOf(file) === folderOf(agent.card ?? agent.policy ?? '');
}

/**
 * The tool lists in the folder of a configured agent that lists none
 * (docs/reference/files.md#where-tools-come-from); where agents share the folder they pair by stem.
 */
function listsBeside(
  agent: ConfiguredAgent,
  configured: readonly ConfiguredAgent[],
  { free: files }: Surroundings,
): { lists: readonly string[]; unpaired: readonly Finding[] } {
  const lists = files.filter((file) => isBeside(agent, file));
  const sharing = configured.filter((other) => lists.some((file) => isBeside(other, file)));
  if (sharing.length <= 1) return { lists, unpaired: [] };
  const stems = (one: ConfiguredAgent): readonly string[] =>
    [one.card, one.policy].flatMap((file) => (file === undefined ? [] : [stemOf(file)]));
  const owners = (file: string): readonly ConfiguredAgent[] =>
    sharing.filter((one) => stems(one).includes(stemOf(file)));
  const unpaired = lists.filter((file) => owners(file).length !== 1);
  return {
    lists: lists.filter((file) => owners(file).length === 1 && owners(file)[0] === agent),
    unpaired: unpaired.map((file) => {
      const kind = owners(file).length === 0 ? 'no-agent' : 'several-agents';
      const words = ambiguousAgent.words.unlisted(file, { kind, agents: sharing.length });
      return findingIn(ambiguousAgent, file, words, { fix: toolsFix(file) });
    }),
  };
}

function whyNot(result: CardFile, agent: string, wanted: 'card' | 'policy'): readonly Finding[] {
  switch (result.kind) {
    case 'absent': {
      const { file } = result;
      return [
        wanted === 'card'
          ? findingIn(cardRemoved, file, cardRemoved.words.listed(file, agent), { agent })
          : findingIn(couldNotEvaluate, file, couldNotEvaluate.words.missingPolicy(file, agent), {
              agent,
            }),
      ];
    }
    case 'broken':
      return result.findings.map((finding) => ({ ...finding, agent }));
    case 'governed': {
      const is = isCard(result.governed.kind) ? 'card' : 'policy';
      const words = configuration.words.otherKind(wanted, agent, is);
      return [findingAt(configuration, { at: topOf(result.governed.document), ...words }, agent)];
    }
    case 'foreign': {
      const words = unknownKind.words.named(wanted, agent, result.reason);
      return [findingIn(unknownKind, result.file, words, { agent })];
    }
    default:
      return result satisfies never;
  }
}
