import { type Finding, findingAt, findingIn, topOf } from '../finding/finding.ts';
import type { Agent, Exemption } from '../model/agent.ts';
import { byPart, type FilesByPart, type Governed, type Part } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import { ambiguousAgent, toolsFix } from '../rules/ambiguous-agent.ts';
import { cardRemoved } from '../rules/card-removed.ts';
import { configuration } from '../rules/configuration.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import { unknownKind } from '../rules/unknown-kind.ts';
import {
  type ConfiguredAgent,
  filesByPart,
  ownFilesOf,
  type Settings,
} from '../settings/settings.ts';
import type { AgentFiles } from './agent-files.ts';
import { assemble, type GlobalTools, toolsOf } from './assemble.ts';
import { type CardFile, readCardFile } from './files.ts';
import { floorsFor, type ReachingFloor } from './floors.ts';
import {
  agentFolderOf,
  folderOf,
  isToolList,
  isTraceFile,
  stemOf,
  traceStemOf,
} from './patterns.ts';
import { namesFile } from './tools.ts';
import { tracesOf } from './traces.ts';

type GovernedFile = CardFile & { readonly kind: 'governed' };

/** The context needed to build an agent from its configuration entry. */
interface Surroundings {
  readonly tree: Tree;
  /** The cards, policies and access lists of agents in the configuration, keyed by path. */
  readonly listed: ReadonlyMap<string, CardFile>;
  /**
   * Files that belong to no discovered agent. Some of them may be tool lists and traces of listed
   * agents.
   */
  readonly free: readonly string[];
  /** The total number of listed and discovered agents. */
  readonly count: number;
  readonly settings: Settings;
  readonly globalTools: GlobalTools | undefined;
  /** All files in the tree. */
  readonly files: readonly string[];
  /**
   * All files that the change affects. Removed files are included, because they still belong to
   * their agent.
   */
  readonly touched: ReadonlySet<string>;
  readonly floors: readonly ReachingFloor[];
  readonly exemptions: readonly Exemption[];
}

/**
 * Returns the identity of an agent listed in the configuration. Unlike the identity of a discovered
 * agent, it ends in a slash.
 */
function identityOfListed(name: string): string {
  return `${name}/`;
}

/**
 * Reads the cards, policies and access lists of agents in the configuration. The result is keyed by
 * path.
 */
export async function readListed(
  agents: readonly ConfiguredAgent[],
  tree: Tree,
): Promise<ReadonlyMap<string, CardFile>> {
  const read = new Map<string, CardFile>();
  for (const file of agents.flatMap(ownFilesOf))
    if (!read.has(file)) read.set(file, await readCardFile(tree, file, { named: true }));
  return read;
}

/**
 * Builds the agents listed in the configuration. Reports listed files that do not exist or are of a
 * different kind than the configuration specifies.
 */
export async function configuredAgents(
  configured: readonly ConfiguredAgent[],
  surroundings: Surroundings,
): Promise<{ agents: Agent[]; files: GovernedFile[]; findings: Finding[] }> {
  const agents: Agent[] = [];
  const files = new Map<string, GovernedFile>();
  const findings: Finding[] = [];
  for (const listing of configured) {
    const own: Governed[] = [];
    for (const { part, file } of filesByPart(listing)) {
      const read =
        surroundings.listed.get(file) ??
        (await readCardFile(surroundings.tree, file, { named: true }));
      if (read.kind === 'governed') files.set(file, read);
      if (read.kind === 'governed' && read.governed.part === part) own.push(read.governed);
      else for (const finding of whyNot(read, listing.name, part)) findings.push(finding);
    }
    agents.push(await configuredAgent(listing, byPart(own), configured, surroundings));
  }
  return { agents, files: [...files.values()], findings };
}

/**
 * Builds the agent for a configuration entry. `own` contains the agent's card, policy and access
 * lists, which have already been read.
 */
async function configuredAgent(
  listing: ConfiguredAgent,
  own: FilesByPart,
  configured: readonly ConfiguredAgent[],
  surroundings: Surroundings,
): Promise<Agent> {
  const { tree, settings, globalTools, exemptions } = surroundings;
  const folder = folderOfListing(listing);
  const { lists, unpaired } =
    listing.tools || globalTools
      ? { lists: [], unpaired: [] }
      : listsInFolder(listing, configured, surroundings);
  const isOwnTrace = ownTraceTest(listing, configured);
  const files: AgentFiles = {
    name: listing.name,
    identity: identityOfListed(listing.name),
    own,
    toolLists: [],
    traceFiles: [],
    findings: unpaired,
  };
  const traces = await tracesOf(
    {
      ...(listing.traces && { configured: listing.traces }),
      inFolder: surroundings.free.filter(isOwnTrace),
      agents: surroundings.count,
    },
    surroundings.files,
    settings,
  );
  const items = listing.tools ?? lists.map((text) => ({ text }));
  const tools =
    (await toolsOf(items, tree, settings)) ?? (await globalTools?.for(ownFilesOf(listing)));
  const floors = floorsFor(folder, listing.teams ?? [], surroundings.floors);
  const agent = assemble({ files, tools, traces, floors, exemptions }, settings);
  const { hostsOfAgent, mayBeOfHosts } = await import('./agent-hosts.ts');
  const hosts = await hostsOfAgent(listing, tree);
  const touched = [...surroundings.touched].filter(
    (file) =>
      listing.tools?.some((item) => namesFile(item, file)) ||
      (!listing.tools && isListInFolder(listing, file)) ||
      listing.traces?.files?.some((item) => namesFile(item, file)) ||
      (!listing.traces && isOwnTrace(file)) ||
      mayBeOfHosts(listing, file),
  );
  // The first file always belongs to the agent, even if it does not exist, because its folder
  // determines the floors that apply to the agent.
  return {
    ...agent,
    ...(hosts.units.length > 0 && {
      hosts: hosts.units,
      managed: floors.flatMap(({ managed }) => managed ?? []),
    }),
    files: [...new Set([...ownFilesOf(listing), ...agent.files, ...hosts.files, ...touched])],
    findings: [...agent.findings, ...hosts.findings],
  };
}

/**
 * Returns the folder of a listed agent's card or, if there is none, of its policy or access list.
 */
function folderOfListing(listing: ConfiguredAgent): string {
  return folderOf(ownFilesOf(listing)[0] ?? '');
}

/** Returns the name stems of a listed agent's own files. */
function stemsOf(listing: ConfiguredAgent): readonly string[] {
  return ownFilesOf(listing).map(stemOf);
}

/** Returns a function that reports whether a trace file belongs to a listed agent. */
export function ownTraceTest(
  listing: ConfiguredAgent,
  configured: readonly ConfiguredAgent[],
): (file: string) => boolean {
  const folder = folderOfListing(listing);
  const isAlone = configured.filter((other) => folderOfListing(other) === folder).length <= 1;
  const stems = stemsOf(listing);
  return (file) =>
    isTraceFile(file) &&
    agentFolderOf(file) === folder &&
    (isAlone || stems.includes(traceStemOf(file)));
}

/** Whether a file is a tool list in a listed agent's folder. */
function isListInFolder(listing: ConfiguredAgent, file: string): boolean {
  return isToolList(file) && folderOf(file) === folderOfListing(listing);
}

/**
 * Returns the tool lists in a listed agent's folder if its configuration entry specifies no tools
 * (docs/reference/files.md#where-tools-come-from). If several agents share the folder, each agent
 * receives the tool lists with its own stem.
 */
export function listsInFolder(
  listing: ConfiguredAgent,
  configured: readonly ConfiguredAgent[],
  { free: files }: Pick<Surroundings, 'free'>,
): { lists: readonly string[]; unpaired: readonly Finding[] } {
  const lists = files.filter((file) => isListInFolder(listing, file));
  const sharing = configured.filter((other) => lists.some((file) => isListInFolder(other, file)));
  if (sharing.length <= 1) return { lists, unpaired: [] };
  const owners = (file: string): readonly ConfiguredAgent[] =>
    sharing.filter((owner) => stemsOf(owner).includes(stemOf(file)));
  const unpaired = lists.filter((file) => owners(file).length !== 1);
  return {
    lists: lists.filter((file) => owners(file).length === 1 && owners(file)[0] === listing),
    unpaired: unpaired.map((file) => {
      const kind = owners(file).length === 0 ? 'no-agent' : 'several-agents';
      const words = ambiguousAgent.words.unlisted(file, { kind, agents: sharing.length });
      return findingIn(ambiguousAgent, file, words, { fix: toolsFix(file) });
    }),
  };
}

/**
 * Returns findings that explain why a listed file is not of the kind that the configuration
 * specifies.
 */
function whyNot(result: CardFile, agent: string, wanted: Part): readonly Finding[] {
  switch (result.kind) {
    case 'absent': {
      const { file } = result;
      return [
        wanted === 'card'
          ? findingIn(cardRemoved, file, cardRemoved.words.listed(file, agent), { agent })
          : findingIn(
              couldNotEvaluate,
              file,
              couldNotEvaluate.words.missingListed(wanted, file, agent),
              {
                agent,
              },
            ),
      ];
    }
    case 'broken':
      return result.findings.map((finding) => ({ ...finding, agent }));
    case 'governed': {
      const words = configuration.words.otherKind(wanted, agent, result.governed.part);
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
