import { readCardFile } from '../../discovery/files.ts';
import { allFiles } from '../../discovery/listing.ts';
import {
  agentFolderOf,
  cardMatcher,
  folderOf,
  isBelow,
  isToolList,
  isTraceFile,
  stemOf,
} from '../../discovery/patterns.ts';
import { namesFile } from '../../discovery/tools.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Tree } from '../../model/tree.ts';
import { unlistedAgent } from '../../rules/unlisted-agent.ts';
import {
  type ConfiguredAgent,
  type ConfiguredTraces,
  filesByPart,
  ownFilesOf,
  type Settings,
} from '../../settings/settings.ts';
import type { WrittenSettings } from './configuration.ts';

/**
 * A run's settings. If a change edits the configured list of agents, the agents in both lists are
 * checked.
 */
export interface RunSettings {
  /** The settings from the configurations, before the agent lists are combined. */
  readonly written: WrittenSettings;
  /**
   * The settings in force, with the agents from both lists. Both the base and the head are checked
   * under the settings in force. This prevents a changed configuration from making a new finding
   * look pre-existing.
   */
  readonly inForce: BaseAndHead<Settings>;
  /** The base and head settings. Permissions are compared under these settings. */
  readonly own: BaseAndHead<Settings>;
  /** Findings about agents that the change removes from the list although their files remain. */
  readonly findings: readonly Finding[];
}

/** Returns the settings for a run without a base. */
export function withOneListing(written: WrittenSettings): RunSettings {
  const both = { base: written.inForce, head: written.inForce };
  return { written, inForce: both, own: both, findings: [] };
}

/**
 * Combines the agent lists in the base and head. If the change adds or moves an entry, or removes
 * it together with all its files, this takes effect immediately. If the change removes only the
 * entry, the agent stays listed until the merge. Two entries belong to the same agent if they have
 * the same `agent_id` or the same first file. If either has no `agent_id`, equal names are
 * sufficient.
 */
export async function withBothListings(
  written: WrittenSettings,
  trees: BaseAndHead<Tree>,
): Promise<RunSettings> {
  const { inForce: settings, base: former, head: present } = written;
  const lists = { base: former.agents ?? [], head: present.agents ?? [] };
  if (lists.base === lists.head || JSON.stringify(lists.base) === JSON.stringify(lists.head))
    return {
      written,
      inForce: { base: settings, head: settings },
      own: { base: former, head: present },
      findings: [],
    };
  const partners = await matched(lists, trees);
  const headFiles = await trees.head.list();
  const named = namedBy(lists.head);
  const kept = await keptAtHead(lists, partners, { trees, headFiles, named, settings });
  const twins = kept.filter(({ isTwin }) => isTwin);
  const dropped = kept.filter(({ isTwin }) => !isTwin);
  const atBase = [
    ...lists.base.map((entry) => ({
      ...entry,
      name: dropped.find((agent) => agent.entry === entry)?.atHead.name ?? entry.name,
    })),
    ...twins.map(({ entry, atHead }) => ({ ...entry, name: atHead.name })),
    ...(await newAtBase(lists.head, partners, trees.base, settings)),
  ];
  const merged = await Promise.all(
    lists.head.map(async (entry) => {
      const partner = partners.find(({ head }) => head === entry)?.base;
      if (partner === undefined) return entry;
      const pair = { base: partner, head: entry };
      return { ...moved(pair, headFiles, named), ...(await hostsOfBoth(pair, trees.head)) };
    }),
  );
  const settingsAtBase = withAgents(settings, atBase);
  return {
    written,
    inForce: {
      base: settingsAtBase,
      head: withAgents(settings, [...merged, ...kept.map(({ atHead }) => atHead)]),
    },
    own: {
      base: former === settings ? settingsAtBase : withAgents(former, atBase),
      head: withAgents(present, [...lists.head, ...twins.map(({ atHead }) => atHead)]),
    },
    findings: dropped.flatMap(({ entry, atHead }) => droppedAgent(entry, atHead, written)),
  };
}

type AgentLists = BaseAndHead<readonly ConfiguredAgent[]>;

/** An agent in the base list with files that the head still contains but no longer lists. */
interface KeptAgent {
  readonly entry: ConfiguredAgent;
  /** The entry under which the head agent is checked. */
  readonly atHead: ConfiguredAgent;
  /** Whether the head lists the same agent with different files. */
  readonly isTwin: boolean;
}

/**
 * Returns the agents in the base list with files that the head still contains but no longer lists.
 */
async function keptAtHead(
  lists: AgentLists,
  partners: readonly Partners[],
  {
    trees,
    headFiles,
    named,
    settings,
  }: {
    readonly trees: BaseAndHead<Tree>;
    readonly headFiles: readonly string[];
    readonly named: NamedFiles;
    readonly settings: Settings;
  },
): Promise<readonly KeptAgent[]> {
  const kept: KeptAgent[] = [];
  for (const entry of lists.base) {
    const partner = partners.find(({ base }) => base === entry)?.head;
    const remains = partner
      ? await partOf(entry, named, trees)
      : await wholeOf(entry, named, trees.head, headFiles, settings);
    if (!remains) continue;
    const isTaken = lists.head.some(({ name }) => name === entry.name);
    const name = isTaken ? `${entry.name} (as listed in the base)` : entry.name;
    kept.push({ entry, atHead: { ...remains, name }, isTwin: partner !== undefined });
  }
  return kept;
}

/** The entries for an agent in the base and head lists. */
type Partners = BaseAndHead<ConfiguredAgent>;

/** Pairs the entries in both lists that belong to the same agent. */
async function matched(lists: AgentLists, trees: BaseAndHead<Tree>): Promise<readonly Partners[]> {
  const ids = new Map<ConfiguredAgent, string | undefined>();
  for (const entry of lists.base) ids.set(entry, await agentIdOf(entry, trees.base));
  for (const entry of lists.head) ids.set(entry, await agentIdOf(entry, trees.head));
  const sameId = (a: ConfiguredAgent, b: ConfiguredAgent): boolean =>
    ids.get(a) !== undefined && ids.get(a) === ids.get(b);
  const lacksId = (a: ConfiguredAgent, b: ConfiguredAgent): boolean =>
    ids.get(a) === undefined || ids.get(b) === undefined;
  const sameFile = (a: ConfiguredAgent, b: ConfiguredAgent): boolean =>
    ownFilesOf(a)[0] === ownFilesOf(b)[0];
  const tests: readonly ((a: ConfiguredAgent, b: ConfiguredAgent) => boolean)[] = [
    // If several agents share a card and its id, their names distinguish them.
    (a, b) => a.name === b.name && (sameId(a, b) || sameFile(a, b)),
    sameId,
    sameFile,
    (a, b) => a.name === b.name && lacksId(a, b),
  ];
  const partners: Partners[] = [];
  for (const isSame of tests)
    for (const head of lists.head) {
      if (partners.some((pair) => pair.head === head)) continue;
      const base = lists.base.find(
        (entry) => !partners.some((pair) => pair.base === entry) && isSame(entry, head),
      );
      if (base) partners.push({ base, head });
    }
  return partners;
}

async function agentIdOf({ card }: ConfiguredAgent, tree: Tree): Promise<string | undefined> {
  if (card === undefined) return undefined;
  const read = await readCardFile(tree, card, { named: true });
  return read.kind === 'governed' ? read.governed.card?.agentId : undefined;
}

/**
 * The files in an agent list, with the roles in which they are listed. A card that is listed as a
 * tool list does not count as a listed card.
 */
interface NamedFiles {
  /** Whether an entry lists a file as a card, policy or access list. */
  readonly asOwn: (file: string) => boolean;
  /** Whether an entry lists a file as a tool list or traces. */
  readonly asItem: (file: string) => boolean;
}

function namedBy(agents: readonly ConfiguredAgent[]): NamedFiles {
  const files = new Set(agents.flatMap(ownFilesOf));
  const items = agents.flatMap(({ tools = [], traces }) => [...tools, ...(traces?.files ?? [])]);
  return {
    asOwn: (file) => files.has(file),
    asItem: (file) => items.some((item) => namesFile(item, file)),
  };
}

/**
 * Returns an agent's former files if the head lists the agent with other files: its unlisted card,
 * and any unlisted policy or access list that the change edits. Without this check, a change could
 * list a strict copy and loosen the files in use. Returns undefined if there are no such files.
 */
async function partOf(
  entry: ConfiguredAgent,
  { asOwn }: NamedFiles,
  trees: BaseAndHead<Tree>,
): Promise<ConfiguredAgent | undefined> {
  const { card: formerCard, policy: formerPolicy, access: formerLists = [], ...rest } = entry;
  const present = async (file: string | undefined): Promise<string | undefined> =>
    file !== undefined && (await exists(trees.head, file)) ? file : undefined;
  const card = await present(formerCard);
  const policy = await present(formerPolicy);
  const access: string[] = [];
  for (const file of formerLists) if (await present(file)) access.push(file);
  let isLeft = false;
  for (const { part, file } of filesByPart(entry))
    isLeft ||=
      !asOwn(file) &&
      (await exists(trees.head, file)) &&
      (part === 'card' || (await differs(file, trees)));
  if (!isLeft) return undefined;
  return {
    ...rest,
    ...(card !== undefined && { card }),
    ...(policy !== undefined && { policy }),
    ...(access.length > 0 && { access }),
  };
}

/**
 * Returns the entry for an agent that only the base lists, if any of the agent's files remain in
 * the head. Returns undefined if all files were removed.
 */
async function wholeOf(
  entry: ConfiguredAgent,
  { asOwn, asItem }: NamedFiles,
  head: Tree,
  headFiles: readonly string[],
  settings: Settings,
): Promise<ConfiguredAgent | undefined> {
  for (const file of ownFilesOf(entry))
    if (!asOwn(file) && (await exists(head, file))) return entry;
  const folder = folderOf(ownFilesOf(entry)[0] ?? '');
  const stems = ['', ...ownFilesOf(entry).map(stemOf)];
  const isCandidate = cardMatcher(settings.cards);
  const isShared = headFiles.some(
    (file) => folderOf(file) === folder && (isCandidate(file) || asOwn(file)),
  );
  const isOwnToolList = (file: string): boolean =>
    !isShared && isToolList(file) && folderOf(file) === folder && stems.includes(stemOf(file));
  const items = [...(entry.tools ?? []), ...(entry.traces?.files ?? [])];
  const remains = headFiles.some(
    (file) =>
      !asItem(file) &&
      (items.some((item) => namesFile(item, file)) || (!entry.tools && isOwnToolList(file))),
  );
  return remains ? entry : undefined;
}

async function exists(tree: Tree, file: string): Promise<boolean> {
  return (await tree.read(file, 0)).kind !== 'absent';
}

/**
 * The maximum size of files whose content is compared, in bytes. Larger files are treated as
 * different.
 */
const MAX_COMPARED_BYTES = 1024 * 1024;

async function differs(file: string, { base, head }: BaseAndHead<Tree>): Promise<boolean> {
  const former = await base.read(file, MAX_COMPARED_BYTES);
  const present = await head.read(file, MAX_COMPARED_BYTES);
  if (former.kind !== 'bytes' || present.kind !== 'bytes') return true;
  return Buffer.compare(former.bytes, present.bytes) !== 0;
}

/**
 * Returns the agents that only the head lists, if all their files already exist in the base. These
 * agents are compared with their base files.
 */
async function newAtBase(
  headList: readonly ConfiguredAgent[],
  partners: readonly Partners[],
  base: Tree,
  settings: Settings,
): Promise<readonly ConfiguredAgent[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const added: ConfiguredAgent[] = [];
  for (const entry of headList) {
    if (partners.some(({ head }) => head === entry)) continue;
    const own = ownFilesOf(entry);
    // Discovery already finds this agent in the base, together with the files next to its card.
    if (settings.discover && own.some(isCandidate)) continue;
    const isPresent = await Promise.all(own.map((file) => exists(base, file)));
    if (!isPresent.includes(false)) added.push(entry);
  }
  return added;
}

/**
 * Returns the combined entry for an agent in both lists: the head entry, with any remaining tool
 * lists and traces that only the base entry names.
 */
function moved(
  { base, head }: Partners,
  headFiles: readonly string[],
  { asItem }: NamedFiles,
): ConfiguredAgent {
  const teams = [...new Set([...(base.teams ?? []), ...(head.teams ?? [])])];
  const folder = folderOf(ownFilesOf(head)[0] ?? '');
  const remaining = <T extends { readonly text: string }>(items: readonly T[] = []): readonly T[] =>
    items.filter((item) => headFiles.some((file) => !asItem(file) && namesFile(item, file)));
  const formerLists = remaining(base.tools);
  const nearLists = headFiles
    .filter((file) => isToolList(file) && folderOf(file) === folder)
    .map((text) => ({ text }));
  const tools =
    formerLists.length > 0 ? [...(head.tools ?? nearLists), ...formerLists] : head.tools;
  const traces = tracesOfBoth(
    { base: base.traces, head: head.traces },
    remaining(base.traces?.files),
    () =>
      headFiles
        .filter((file) => isTraceFile(file) && agentFolderOf(file) === folder)
        .map((text) => ({ text })),
  );
  const { tools: _, traces: __, ...rest } = head;
  return {
    ...rest,
    ...(tools && { tools }),
    ...(traces && { traces }),
    ...(teams.length > 0 && { teams }),
  };
}

/**
 * Returns the permission files of an agent in both lists: the files in the head entry, and the
 * files in the base entry that still exist.
 */
async function hostsOfBoth(
  { base, head }: Partners,
  tree: Tree,
): Promise<Pick<ConfiguredAgent, 'host'>> {
  const files = base.host === undefined ? [] : await allFiles(tree);
  const host = [...(head.host ?? [])];
  for (const path of base.host ?? [])
    if (files.some((file) => isBelow(file, path)) || (await exists(tree, path))) host.push(path);
  return host.length > 0 ? { host: [...new Set(host)] } : {};
}

/**
 * Returns the traces of an agent in both lists, or undefined if there are none. `nearFiles` returns
 * the trace files in the agent's folder.
 */
function tracesOfBoth(
  { base, head }: BaseAndHead<ConfiguredTraces | undefined>,
  remaining: NonNullable<ConfiguredTraces['files']>,
  nearFiles: () => NonNullable<ConfiguredTraces['files']>,
): ConfiguredTraces | undefined {
  const agentId = base?.agentId ?? head?.agentId;
  const window = base?.agentId === undefined ? head?.window : base.window;
  const files =
    remaining.length > 0
      ? [...(head ? (head.files ?? []) : nearFiles()), ...remaining]
      : head?.files;
  if (agentId === undefined && files === undefined) return undefined;
  return {
    ...(files && { files }),
    ...(agentId !== undefined && { agentId }),
    ...(window !== undefined && { window }),
  };
}

function withAgents(settings: Settings, agents: readonly ConfiguredAgent[]): Settings {
  const { agents: _, ...rest } = settings;
  return agents.length > 0 ? { ...rest, agents } : rest;
}

/**
 * Reports an agent that the change removes from the list, unless discovery will find it after the
 * merge.
 */
function droppedAgent(
  entry: ConfiguredAgent,
  { name }: ConfiguredAgent,
  { inForce: settings, head: present }: WrittenSettings,
): readonly Finding[] {
  const file = ownFilesOf(entry)[0] ?? '';
  if (present.discover && cardMatcher(present.cards, present.exclude)(file)) return [];
  const severity = settings.discover && present.discover ? 'warning' : 'error';
  const words = unlistedAgent.words.dropped(entry.name);
  return [findingIn(unlistedAgent, file, words, { severity, agent: name })];
}
