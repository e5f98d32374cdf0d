import { filesBelow } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { type AgentFiles, governedFilesOf } from '../discovery/agent-files.ts';
import { listsInFolder, ownTraceTest } from '../discovery/configured.ts';
import { readCardFile } from '../discovery/files.ts';
import { groupByFolder, labelOf } from '../discovery/group.ts';
import { apartFrom, withoutListed } from '../discovery/listed.ts';
import { cardMatcher, folderOf, isToolList, isTraceFile, stemOf } from '../discovery/patterns.ts';
import type { Finding } from '../finding/finding.ts';
import { counted, listed as listing } from '../finding/words.ts';
import type { Governed, Part } from '../model/governed.ts';
import type { ToolItem } from '../settings/entries.ts';
import {
  type ConfiguredAgent,
  type ConfiguredTraces,
  filesByPart,
  ownFilesOf,
  type Settings,
} from '../settings/settings.ts';
import { UsageError } from './arguments.ts';
import { filesOfFolder } from './folder.ts';

/** The agent at a path on the command line, with the files that `check` assigns to it. */
export interface NamedAgent {
  /** The agent's name in the report from `check`. Absent for standard input. */
  readonly name?: string | undefined;
  /** The card, policy and access lists. If the path is a file, that file comes first. */
  readonly files: readonly { readonly file: string; readonly part?: Part }[];
  readonly tools: readonly ToolItem[];
  /** The traces that the configuration lists for the agent. */
  readonly traces?: ConfiguredTraces;
  /** The trace files in the agent's folder. */
  readonly traceFiles: readonly string[];
  /** The findings about files that cannot be loaded, or that match no agent or more than one. */
  readonly broken: readonly Finding[];
}

/** The files and settings with which to find the agent. */
interface Surroundings {
  readonly listed: readonly string[];
  readonly settings: Settings;
  /** The name given with `--agent`, which selects one of several agents. */
  readonly wanted: string | undefined;
}

/**
 * Finds the agent for a file or folder, in the same way as `check`. The agent is defined by its
 * entry in the configuration, or by the files next to the specified file
 * (docs/reference/command-line.md#which-files-a-command-reads).
 * @throws UsageError if a folder does not contain an agent, or if the choice of agent is ambiguous.
 */
export async function agentNamed(
  named: string,
  terminal: Pick<Terminal, 'folder' | 'tree'>,
  settings: Settings,
  wanted: string | undefined,
): Promise<NamedAgent> {
  if (named === '-') return { ...NOTHING_MORE, files: [{ file: named }] };
  const inFolder = await filesOfFolder(named, terminal);
  const listed = inFolder ?? (await filesNextTo(named, terminal, settings));
  const surroundings = { listed, settings, wanted };
  return inFolder === undefined
    ? agentOfFile(named, terminal, surroundings)
    : agentInFolder(named, terminal, surroundings);
}

const NOTHING_MORE = { tools: [], traceFiles: [], broken: [] } as const;

/**
 * Lists the files next to a file, including traces, and those in the folders of the agents that
 * list the file.
 */
async function filesNextTo(
  file: string,
  { folder }: Pick<Terminal, 'folder'>,
  { agents = [] }: Settings,
): Promise<readonly string[]> {
  const own = agents.map(ownFilesOf).filter((files) => files.includes(file));
  const folders = new Set([file, ...own.flat()].map((each) => folderOf(each) || '.'));
  const files: string[] = [];
  for (const near of folders) {
    for (const each of await filesBelow(folder, near, { levels: 0 })) files.push(each);
    for (const each of await filesBelow(folder, `${near}/traces`)) files.push(each);
  }
  return [...new Set(files)];
}

async function agentOfFile(
  file: string,
  terminal: Pick<Terminal, 'folder' | 'tree'>,
  surroundings: Surroundings,
): Promise<NamedAgent> {
  const { settings, wanted, listed } = surroundings;
  const own = await readCardFile(terminal.tree, file, { named: true });
  const part = own.kind === 'governed' ? own.governed.part : undefined;
  const alone: NamedAgent = {
    ...NOTHING_MORE,
    name: stemOf(file) || labelOf(folderOf(file)),
    files: [{ file, ...(part && { part }) }],
  };
  if (own.kind !== 'governed') {
    if (own.kind !== 'absent') await refusePermissionFile(file);
    return alone;
  }
  const entries = entriesWith([file], settings);
  if (entries.length > 0)
    return withFirst(file, listedAgent(oneOf(entries, wanted, file), surroundings));
  const near = listed.filter((each) => folderOf(each) === folderOf(file) && each !== file);
  const { governed, broken } = await readGovernedAmong(near, terminal, settings);
  const { agents, findings } = grouped([own.governed, ...governed], surroundings);
  const agent = agents.find((each) => pathsOf(each).includes(file));
  const about = findings.filter(({ location }) => location.file === file);
  if (agent === undefined) return { ...alone, broken: about };
  const found = discoveredAgent(agent, settings);
  const isOwn = ({ location }: Finding): boolean =>
    agents.length === 1 || stemOf(location.file) === stemOf(file);
  return withFirst(file, { ...found, broken: [...broken.filter(isOwn), ...about] });
}

/** @throws UsageError if the file is a permission file of an agent host. */
async function refusePermissionFile(file: string): Promise<void> {
  const { permissionPathOf } = await import('../formats/permissions/dialects.ts');
  const host = permissionPathOf(file);
  if (host === undefined) return;
  throw new UsageError(
    `${JSON.stringify(file)} is a permission file of ${host.dialect.id}; use "effective" to see what it allows, or "explain" to see its decision about a call`,
  );
}

/**
 * Groups files into agents and returns the agents and findings. Agents that the configuration lists
 * are omitted.
 */
function grouped(
  governed: readonly Governed[],
  { listed, settings }: Surroundings,
): ReturnType<typeof groupByFolder> {
  const { agents, findings } = groupByFolder(governed, {
    toolLists: settings.tools ? [] : listed.filter(isToolList),
    traceFiles: settings.traces ? [] : listed.filter(isTraceFile),
  });
  const configured = settings.agents ?? [];
  return { agents: apartFrom(configured, withoutListed(agents, configured)), findings };
}

async function agentInFolder(
  name: string,
  terminal: Pick<Terminal, 'tree'>,
  surroundings: Surroundings,
): Promise<NamedAgent> {
  const { listed, settings, wanted } = surroundings;
  const { governed, broken } = await readGovernedAmong(listed, terminal, settings);
  const { agents, findings } = grouped(governed, surroundings);
  const entries = entriesWith(listed, settings);
  const taken = new Set(entries.flatMap(ownFilesOf));
  const problems = [...broken, ...findings].filter(({ location }) => !taken.has(location.file));
  const all = [
    ...entries.map((entry) => ({ name: entry.name, read: () => listedAgent(entry, surroundings) })),
    ...agents.map((agent) => ({
      name: agent.name,
      read: () => discoveredAgent(agent, settings),
      path: pathsOf(agent)[0],
    })),
  ];
  if (problems.length > 0) return { ...NOTHING_MORE, files: [], broken: problems };
  const chosen = all.length > 1 ? all.filter((each) => each.name === wanted) : all;
  const [agent] = chosen;
  if (all.length === 0)
    throw new UsageError(
      `the folder ${JSON.stringify(name)} contains no card, policy or access list`,
    );
  if (agent === undefined || chosen.length > 1) {
    const places = all.slice(0, 5).map((each) => JSON.stringify(pathOf(each, entries)));
    if (wanted !== undefined && chosen.length === 0)
      throw new UsageError(
        `no agent in the folder ${JSON.stringify(name)} is called ${JSON.stringify(wanted)}; its agents are ${namesOf(all)}`,
      );
    throw new UsageError(
      `the folder ${JSON.stringify(name)} contains ${counted(all.length, 'agent')}; specify one agent, either by its file (${places.join(', ')}) or by its name with --agent`,
    );
  }
  return agent.read();
}

function pathOf(
  { name, path }: { readonly name: string; readonly path?: string | undefined },
  entries: readonly ConfiguredAgent[],
): string {
  const entry = entries.find((each) => each.name === name);
  return path ?? (entry && ownFilesOf(entry)[0]) ?? name;
}

/**
 * Reads files. Returns the cards, policies and access lists among them, and findings about the
 * files that could not be loaded.
 */
async function readGovernedAmong(
  files: readonly string[],
  { tree }: Pick<Terminal, 'tree'>,
  settings: Settings,
): Promise<{ readonly governed: readonly Governed[]; readonly broken: readonly Finding[] }> {
  const governed: Governed[] = [];
  const broken: Finding[] = [];
  for (const file of files.filter(cardMatcher(settings.cards, settings.exclude))) {
    const read = await readCardFile(tree, file, { named: settings.cards !== undefined });
    if (read.kind === 'governed') governed.push(read.governed);
    if (read.kind === 'broken') for (const finding of read.findings) broken.push(finding);
  }
  return { governed, broken };
}

function pathsOf(agent: AgentFiles): readonly string[] {
  return governedFilesOf(agent).map(({ document }) => document.file);
}

/** Returns the configuration entries that list any of the given files. */
function entriesWith(
  files: readonly string[],
  { agents = [] }: Settings,
): readonly ConfiguredAgent[] {
  const isIn = new Set(files);
  return agents.filter((entry) => ownFilesOf(entry).some((file) => isIn.has(file)));
}

function oneOf(
  entries: readonly ConfiguredAgent[],
  wanted: string | undefined,
  file: string,
): ConfiguredAgent {
  const chosen = entries.length > 1 ? entries.filter(({ name }) => name === wanted) : entries;
  const [entry] = chosen;
  if (entry !== undefined && chosen.length === 1) return entry;
  if (wanted !== undefined && chosen.length === 0)
    throw new UsageError(
      `${JSON.stringify(file)} does not belong to an agent called ${JSON.stringify(wanted)}; its agents are ${namesOf(entries)}`,
    );
  throw new UsageError(
    `${JSON.stringify(file)} belongs to ${counted(entries.length, 'agent')} (${namesOf(entries)}); choose one with --agent`,
  );
}

/** Returns the quoted names of agents, of which at most five are listed. */
function namesOf(agents: readonly { readonly name: string }[]): string {
  return listing(
    agents.map(({ name }) => JSON.stringify(name)),
    5,
  );
}

function listedAgent(
  entry: ConfiguredAgent,
  { listed, settings }: Pick<Surroundings, 'listed' | 'settings'>,
): NamedAgent {
  const configured = settings.agents ?? [];
  const { lists, unpaired } =
    (entry.tools ?? settings.tools)
      ? { lists: [], unpaired: [] }
      : listsInFolder(entry, configured, { free: listed });
  return {
    name: entry.name,
    files: filesByPart(entry),
    tools: entry.tools ?? settings.tools ?? lists.map((text) => ({ text })),
    ...(entry.traces && { traces: entry.traces }),
    traceFiles: listed.filter(ownTraceTest(entry, configured)),
    broken: unpaired,
  };
}

function discoveredAgent(agent: AgentFiles, settings: Settings): NamedAgent {
  return {
    name: agent.name,
    files: governedFilesOf(agent).map(({ document, part }) => ({ file: document.file, part })),
    tools: settings.tools ?? agent.toolLists.map((text) => ({ text })),
    traceFiles: agent.traceFiles,
    broken: [],
  };
}

function withFirst(file: string, agent: NamedAgent): NamedAgent {
  const [own, others] = [true, false].map((is) =>
    agent.files.filter((each) => (each.file === file) === is),
  );
  return { ...agent, files: [...(own ?? []), ...(others ?? [])] };
}
