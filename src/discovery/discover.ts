import { compareText, type Finding } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { Agent, Exemption } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import type { ConfiguredAgent, Settings } from '../settings/settings.ts';
import { type AgentFiles, governedFilesOf } from './agent-files.ts';
import { assemble, type GlobalTools, globalToolsOf, toolsOf } from './assemble.ts';
import { type DiscoveryScope, listedFiles, nearnessOf, readCandidates } from './candidates.ts';
import { configuredAgents, readListed } from './configured.ts';
import type { CardFile } from './files.ts';
import { floorsFor, isFloor, type ReachingFloor, weakFloors } from './floors.ts';
import { groupByFolder } from './group.ts';
import { apartFrom, unlistedFiles, withoutListed } from './listed.ts';
import { allFiles, listFiles } from './listing.ts';
import {
  agentFolderOf,
  cardMatcher,
  excludeMatcher,
  folderOf,
  isBelow,
  isToolList,
  isTraceFile,
  stemOf,
  traceStemOf,
} from './patterns.ts';
import { tracesOf } from './traces.ts';
import { readWithFloors, unusedFloors } from './tree-floors.ts';
import { unevaluatedFiles } from './unevaluated.ts';

/** The agents and files in a tree, with findings and notices from reading them. */
export interface Discovery {
  readonly agents: readonly Agent[];
  /** All cards, policies and access lists that were read. They have not yet been validated. */
  readonly files: readonly (CardFile & { kind: 'governed' })[];
  /** Findings that do not concern a single agent. */
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/**
 * Discovers the agents in a tree and reads their files
 * (docs/reference/files.md#how-files-become-agents).
 */
export async function discover(
  tree: Tree,
  settings: Settings,
  scope: DiscoveryScope,
): Promise<Discovery> {
  const files = await filesOf(tree, settings);
  const { read, ...ofTree } = await readWithFloors(tree, settings, scope, files);
  const floors = [...ofTree.floors, ...(scope.floorsInForce ?? [])];
  const governed = read.filter((file) => file.kind === 'governed');
  const broken = read.filter((file) => file.kind === 'broken');
  const exemptions = scope.exemptions ?? [];
  const configured = settings.agents ?? [];
  const globalTools = await globalToolsOf(settings, tree, files);
  const listed = await readListed(configured, tree);
  const grouping = settings.discover
    ? groupByFolder(
        [...governedOf([...listed.values()]), ...governedOf(read)],
        neighboursOf(files, settings, scope),
        broken.map((file) => file.file),
      )
    : { agents: [], findings: [] };
  const found = apartFrom(configured, withoutListed(grouping.agents, configured));
  const discovered =
    scope.within && sharesTraces(settings)
      ? await countAgents(tree, settings, files)
      : found.length;
  const shared = { tree, settings, globalTools, files, floors, exemptions };
  const count = configured.length + discovered;
  const taken = new Set(found.flatMap((agent) => [...agent.toolLists, ...agent.traceFiles]));
  const own = await configuredAgents(configured, {
    ...shared,
    listed,
    free: files.filter((file) => !taken.has(file)),
    count,
    touched: scope.within ?? new Set<string>(),
  });
  const agents: Agent[] = [...own.agents];
  for (const agent of found) agents.push(await discoveredAgent(agent, count, shared));
  // Findings about floors outside the scope are not new, so they are omitted.
  const isInScope = ({ location }: Finding): boolean => scope.within?.has(location.file) ?? true;
  const findings = [
    ...broken.flatMap((file) => file.findings),
    ...ofTree.findings,
    ...weakFloors(ofTree.floors).filter(isInScope),
    ...own.findings,
    ...unsettled(grouping.findings, configured, own.agents, found),
  ];
  const reported = new Set(findings.map(({ location }) => location.file));
  const unlisted = unlistedFiles(governed, { grouping, found, reported }, settings);
  const all = [...own.files, ...governed, ...ofTree.files];
  const about = [...own.findings, ...grouping.findings, ...unlisted];
  return {
    agents,
    files: all,
    findings: [
      ...findings,
      ...unlisted.filter(isInScope),
      ...unexplained(all, { agents, floors, broken, about }),
      // If there are agents, findings about tools for all agents are reported with them.
      ...(agents.length === 0 ? (globalTools?.all.findings ?? []) : []),
    ],
    notices: [
      ...foreignNotice(read),
      ...unusedFloors(governed, floors),
      ...excludedAndListed(settings),
    ],
  };
}

/**
 * Returns a finding for each file that was not evaluated, unless another finding or a notice
 * explains why. `about` contains the findings about files that match no agent or more than one.
 */
function unexplained(
  files: readonly CardFile[],
  {
    agents,
    floors,
    broken,
    about,
  }: {
    readonly agents: readonly Agent[];
    readonly floors: readonly ReachingFloor[];
    readonly broken: readonly CardFile[];
    readonly about: readonly Finding[];
  },
): readonly Finding[] {
  const reported = new Set(about.map(({ location }) => location.file));
  // A policy next to an unreadable card may belong to that card, and the finding about the card
  // already fails the check.
  const brokenFolders = new Set(broken.map(({ file }) => folderOf(file)));
  return unevaluatedFiles(governedOf(files), { agents, floors }, (file) => {
    const path = file.document.file;
    const isUnusedFloor = isFloor(file) && !floors.some((floor) => floor.file === path);
    return reported.has(path) || brokenFolders.has(folderOf(path)) || isUnusedFloor;
  });
}

/** Builds a discovered agent from its files. `count` is the total number of agents. */
async function discoveredAgent(
  agent: AgentFiles,
  count: number,
  shared: {
    readonly tree: Tree;
    readonly settings: Settings;
    readonly globalTools: GlobalTools | undefined;
    readonly files: readonly string[];
    readonly floors: readonly ReachingFloor[];
    readonly exemptions: readonly Exemption[];
  },
): Promise<Agent> {
  const { tree, settings, globalTools, exemptions } = shared;
  const lists = agent.toolLists.map((text) => ({ text }));
  const sources = { inFolder: agent.traceFiles, agents: count };
  const traces = await tracesOf(sources, shared.files, settings);
  const own = governedFilesOf(agent).map(({ document }) => document.file);
  const tools = (await globalTools?.for(own)) ?? (await toolsOf(lists, tree, settings));
  const floors = floorsFor(folderOfAgent(agent), [], shared.floors);
  return assemble({ files: agent, tools, traces, floors, exemptions }, settings);
}

/** Returns the tool lists and trace files that may belong to discovered agents. */
function neighboursOf(
  files: readonly string[],
  settings: Settings,
  scope: DiscoveryScope,
): { readonly toolLists: readonly string[]; readonly traceFiles: readonly string[] } {
  const isNear = nearnessOf(scope);
  const isExcluded = excludeMatcher(settings.exclude);
  const near = (isWanted: (file: string) => boolean): readonly string[] =>
    files.filter((file) => isWanted(file) && isNear(file) && !isExcluded(file));
  return {
    toolLists: settings.tools ? [] : near(isToolList),
    traceFiles: settings.traces ? [] : near(isTraceFile),
  };
}

/**
 * Returns the findings about files that match no agent or more than one, excluding files that
 * belong to listed agents.
 */
function unsettled(
  findings: readonly Finding[],
  configured: readonly ConfiguredAgent[],
  listed: readonly Agent[],
  found: readonly AgentFiles[],
): readonly Finding[] {
  if (configured.length === 0) return findings;
  const settled = new Set(listed.flatMap((agent) => agent.files));
  const folders = new Set(found.map(folderOfAgent));
  return findings.filter(
    ({ location: { file } }) => !settled.has(file) && folders.has(agentFolderOf(file)),
  );
}

/**
 * Returns the folder of a discovered agent's card or, if there is none, of its policy or access
 * list.
 */
function folderOfAgent(agent: AgentFiles): string {
  return folderOf(governedFilesOf(agent)[0]?.document.file ?? '');
}

/**
 * Returns the real paths of all files in a tree. Also returns paths through linked folders if they
 * look like the path of a card, tool list or trace file.
 */
async function filesOf(tree: Tree, settings: Settings): Promise<readonly string[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const own = await allFiles(tree);
  const wanted = await listFiles(
    tree,
    (file) => isCandidate(file) || isToolList(file) || isTraceFile(file),
  );
  const known = new Set(own);
  const detours = wanted.filter((file) => !known.has(file));
  return detours.length === 0 ? own : [...own, ...detours].sort(compareText);
}

/**
 * Whether the settings assign traces or an API id to all agents together. If so, the agents must be
 * counted.
 */
function sharesTraces(settings: Settings): boolean {
  return settings.traces !== undefined || settings.agentId !== undefined;
}

/** Returns the number of agents in the whole tree, including those outside the scope. */
async function countAgents(
  tree: Tree,
  settings: Settings,
  files: readonly string[],
): Promise<number> {
  if (!settings.discover) return 0;
  const listed = await readListed(settings.agents ?? [], tree);
  const read = await readCandidates(tree, settings, {}, files);
  const { agents } = groupByFolder([...governedOf([...listed.values()]), ...governedOf(read)], {
    toolLists: [],
    traceFiles: [],
  });
  return withoutListed(agents, settings.agents ?? []).length;
}

function governedOf(read: readonly CardFile[]): readonly Governed[] {
  return read.flatMap((file) => (file.kind === 'governed' ? [file.governed] : []));
}

/**
 * Returns a notice for each file that the configuration lists although `exclude` matches it. Such
 * files are still checked.
 */
function excludedAndListed(settings: Settings): readonly string[] {
  const isExcluded = excludeMatcher(settings.exclude);
  return [...listedFiles(settings)]
    .filter((file) => isExcluded(file))
    .map(
      (file) =>
        `"exclude" matches ${file}, but the file is checked because the configuration lists it`,
    );
}

/**
 * Whether an agent must be checked, because the change affects its files or a floor that applies to
 * it.
 */
export function isConcerned(
  agent: Agent,
  { within, below = [], identities }: DiscoveryScope,
): boolean {
  if (within === undefined || isTouched(agent, within) || identities?.has(agent.identity))
    return true;
  return below.some((reach) => isBelow(folderOf(agent.files[0] ?? ''), reach));
}

/**
 * Whether a change affects any of an agent's files, including removed files
 * (docs/reference/files.md#how-files-become-agents).
 */
export function isTouched(agent: Agent, within: ReadonlySet<string>): boolean {
  if (
    [...agent.files, ...(agent.floors ?? []).map(({ file }) => file)].some((file) =>
      within.has(file),
    )
  )
    return true;
  // The identity begins with the agent's folder. The folder's name may itself contain a `#`.
  const folder =
    agent.files
      .map(folderOf)
      .find((path) => agent.identity === path || agent.identity.startsWith(`${path}#`)) ??
    agent.identity;
  const stem = agent.identity === folder ? undefined : agent.identity.slice(folder.length + 1);
  const present = new Set(agent.files);
  return [...within].some((file) => {
    if (present.has(file) || agentFolderOf(file) !== folder) return false;
    return stem === undefined || (isTraceFile(file) ? traceStemOf(file) : stemOf(file)) === stem;
  });
}

/**
 * Returns one notice for all files that are named like a card or policy but are neither, because a
 * repository can contain many such files. Returns an empty list if there are none.
 */
function foreignNotice(files: readonly CardFile[]): string[] {
  const foreign = files.filter((file) => file.kind === 'foreign');
  if (foreign.length === 0) return [];
  const shown = foreign
    .slice(0, 5)
    .map((file) => file.file)
    .join(', ');
  return [
    `skipped ${counted(foreign.length, 'file that is not a card, a policy or an access list', 'files that are not cards, policies or access lists')}: ${shown}${foreign.length > 5 ? ', …' : ''}`,
  ];
}
