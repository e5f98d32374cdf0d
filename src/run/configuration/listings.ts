import { readCardFile } from '../../discovery/files.ts';
import {
  agentFolderOf,
  cardMatcher,
  folderOf,
  isToolList,
  isTraceFile,
  stemOf,
} from '../../discovery/patterns.ts';
import { namesFile } from '../../discovery/tools.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Tree } from '../../model/tree.ts';
import { unlistedAgent } from '../../rules/unlisted-agent.ts';
import type { ConfiguredAgent, ConfiguredTraces, Settings } from '../../settings/settings.ts';
import type { WrittenSettings } from './configuration.ts';

/**
 * The settings of a run. Where a change edits the list of agents, each side has its own list, laid
 * over that of the other side.
 */
export interface RunSettings {
  /** As the configurations are written. */
  readonly written: WrittenSettings;
  /**
   * In force: what is checked is checked by them on both sides, so that a change to the
   * configuration cannot make a finding look old. The agents of both lists, as they are on the
   * side.
   */
  readonly inForce: BaseAndHead<Settings>;
  /**
   * What the configuration of each side says: permissions are compared as they were, and as they
   * will be after the merge.
   */
  readonly own: BaseAndHead<Settings>;
  /** Findings about agents that the change takes out of the list while their files remain. */
  readonly findings: readonly Finding[];
}

/** The settings of a run without a base. */
export function withOneListing(written: WrittenSettings): RunSettings {
  const both = { base: written.inForce, head: written.inForce };
  return { written, inForce: both, own: both, findings: [] };
}

/**
 * Lays the lists of agents of both sides over each other. A change may add an agent, move one
 * together with its files, or remove one with all its files, and is checked by that at once; to
 * take an agent off the list while its card remains changes nothing before the merge. Entries are
 * matched by the `agent_id` of their cards, by name where there is none.
 */
export async function withBothListings(
  written: WrittenSettings,
  trees: BaseAndHead<Tree>,
): Promise<RunSettings> {
  const { inForce: settings, base: before, head: after } = written;
  const [was, is] = [before.agents ?? [], after.agents ?? []];
  if (was === is || JSON.stringify(was) === JSON.stringify(is))
    return {
      written,
      inForce: { base: settings, head: settings },
      own: { base: before, head: after },
      findings: [],
    };
  const partners = await matched(was, is, trees);
  const headFiles = await trees.head.list();
  const named = namedBy(is);
  const kept: Kept[] = [];
  for (const entry of was) {
    const partner = partners.find(({ base }) => base === entry)?.head;
    const remains = partner
      ? await partOf(entry, named, trees)
      : await wholeOf(entry, named, trees.head, headFiles, settings);
    if (!remains) continue;
    const name = is.some((other) => other.name === entry.name)
      ? `${entry.name} (as listed before)`
      : entry.name;
    kept.push({ entry, at: { ...remains, name }, isTwin: partner !== undefined });
  }
  const twins = kept.filter(({ isTwin }) => isTwin);
  const dropped = kept.filter(({ isTwin }) => !isTwin);
  const atBase = [
    ...was.map((entry) => ({
      ...entry,
      name: dropped.find((one) => one.entry === entry)?.at.name ?? entry.name,
    })),
    ...twins.map(({ entry, at }) => ({ ...entry, name: at.name })),
    ...(await newAtBase(is, partners, trees.base, settings)),
  ];
  const merged = is.map((entry) => {
    const partner = partners.find(({ head }) => head === entry)?.base;
    return partner ? moved(partner, entry, headFiles, named) : entry;
  });
  const settingsAtBase = listing(settings, atBase);
  return {
    written,
    inForce: {
      base: settingsAtBase,
      head: listing(settings, [...merged, ...kept.map(({ at }) => at)]),
    },
    own: {
      base: before === settings ? settingsAtBase : listing(before, atBase),
      head: listing(after, [...is, ...twins.map(({ at }) => at)]),
    },
    findings: dropped.flatMap(({ entry, at }) => droppedAgent(entry, at, written)),
  };
}

/**
 * An agent of the base's list whose files remain at head, where the head's list does not name them.
 */
interface Kept {
  readonly entry: ConfiguredAgent;
  /** As it is looked at on the head. */
  readonly at: ConfiguredAgent;
  /** Whether the head lists the same agent at other files. */
  readonly isTwin: boolean;
}

/** An entry of each list that is the same agent. */
type Partners = BaseAndHead<ConfiguredAgent>;

/** Which entry of the base is which of the head. */
async function matched(
  was: readonly ConfiguredAgent[],
  is: readonly ConfiguredAgent[],
  trees: BaseAndHead<Tree>,
): Promise<readonly Partners[]> {
  const ids = new Map<ConfiguredAgent, string | undefined>();
  for (const entry of was) ids.set(entry, await agentIdOf(entry, trees.base));
  for (const entry of is) ids.set(entry, await agentIdOf(entry, trees.head));
  const sameId = (a: ConfiguredAgent, b: ConfiguredAgent): boolean =>
    ids.get(a) !== undefined && ids.get(a) === ids.get(b);
  const lacksId = (a: ConfiguredAgent, b: ConfiguredAgent): boolean =>
    ids.get(a) === undefined || ids.get(b) === undefined;
  const sameFile = (a: ConfiguredAgent, b: ConfiguredAgent): boolean =>
    a.card === undefined && b.card === undefined ? a.policy === b.policy : a.card === b.card;
  const ways: readonly ((a: ConfiguredAgent, b: ConfiguredAgent) => boolean)[] = [
    // Several agents may share a card, and so its id: the name then says which is which.
    (a, b) => a.name === b.name && (sameId(a, b) || sameFile(a, b)),
    sameId,
    sameFile,
    (a, b) => a.name === b.name && lacksId(a, b),
  ];
  const pairs: Partners[] = [];
  for (const isSame of ways)
    for (const head of is) {
      if (pairs.some((pair) => pair.head === head)) continue;
      const base = was.find((one) => !pairs.some((pair) => pair.base === one) && isSame(one, head));
      if (base) pairs.push({ base, head });
    }
  return pairs;
}

async function agentIdOf({ card }: ConfiguredAgent, tree: Tree): Promise<string | undefined> {
  if (card === undefined) return undefined;
  const read = await readCardFile(tree, card, { named: true });
  return read.kind === 'governed' ? read.governed.card?.agentId : undefined;
}

/**
 * Which files a list names, each as what it is: to name a card among the tools of another agent
 * lists no card.
 */
interface Named {
  /** As the card or the policy of an agent. */
  readonly asOwn: (file: string) => boolean;
  /** As a tool list or as traces. */
  readonly asItem: (file: string) => boolean;
}

function namedBy(agents: readonly ConfiguredAgent[]): Named {
  const files = new Set(agents.flatMap(({ card, policy }) => [card, policy]));
  const items = agents.flatMap(({ tools = [], traces }) => [...tools, ...(traces?.files ?? [])]);
  return {
    asOwn: (file) => files.has(file),
    asItem: (file) => items.some((item) => namesFile(item, file)),
  };
}

/**
 * What is left where the base lists an agent that the head lists at other files: its card, or a
 * policy that the change edits. Otherwise a copy could be shown to the gate while the files that
 * are in use are loosened.
 */
async function partOf(
  entry: ConfiguredAgent,
  { asOwn }: Named,
  trees: BaseAndHead<Tree>,
): Promise<ConfiguredAgent | undefined> {
  const { card, policy, ...rest } = entry;
  const left = async (file: string | undefined): Promise<boolean> =>
    file !== undefined && (await exists(trees.head, file));
  const [hasCard, hasPolicy] = [await left(card), await left(policy)];
  const isCardLeft = hasCard && !asOwn(card!);
  const isPolicyLeft = hasPolicy && !asOwn(policy!) && (await differs(policy!, trees));
  if (!isCardLeft && !isPolicyLeft) return undefined;
  return { ...rest, ...(hasCard && { card: card! }), ...(hasPolicy && { policy: policy! }) };
}

/**
 * An agent that the head's list lacks, where any of its files remains: it is not removed, whatever
 * the list says.
 */
async function wholeOf(
  entry: ConfiguredAgent,
  { asOwn, asItem }: Named,
  head: Tree,
  headFiles: readonly string[],
  settings: Settings,
): Promise<ConfiguredAgent | undefined> {
  for (const file of [entry.card, entry.policy])
    if (file !== undefined && !asOwn(file) && (await exists(head, file))) return entry;
  const folder = folderOf(entry.card ?? entry.policy ?? '');
  const stems = [
    '',
    ...[entry.card, entry.policy].flatMap((file) => (file === undefined ? [] : [stemOf(file)])),
  ];
  const isCandidate = cardMatcher(settings.cards);
  const isShared = headFiles.some(
    (file) => folderOf(file) === folder && (isCandidate(file) || asOwn(file)),
  );
  const isItsOwn = (file: string): boolean =>
    !isShared && isToolList(file) && folderOf(file) === folder && stems.includes(stemOf(file));
  const items = [...(entry.tools ?? []), ...(entry.traces?.files ?? [])];
  const remains = headFiles.some(
    (file) =>
      !asItem(file) &&
      (items.some((item) => namesFile(item, file)) || (!entry.tools && isItsOwn(file))),
  );
  return remains ? entry : undefined;
}

async function exists(tree: Tree, file: string): Promise<boolean> {
  return (await tree.read(file, 0)).kind !== 'absent';
}

async function differs(file: string, { base, head }: BaseAndHead<Tree>): Promise<boolean> {
  const most = 1024 * 1024;
  const [was, is] = [await base.read(file, most), await head.read(file, most)];
  return was.kind !== 'bytes' || is.kind !== 'bytes' || Buffer.compare(was.bytes, is.bytes) !== 0;
}

/**
 * Agents that only the head lists and whose files were there as nobody's: compared with what they
 * were.
 */
async function newAtBase(
  is: readonly ConfiguredAgent[],
  partners: readonly Partners[],
  base: Tree,
  settings: Settings,
): Promise<readonly ConfiguredAgent[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const added: ConfiguredAgent[] = [];
  for (const entry of is) {
    if (partners.some(({ head }) => head === entry)) continue;
    const own = [entry.card, entry.policy].filter((file) => file !== undefined);
    // What is discovered at base is what the agent was, with all that lay beside it.
    if (settings.discover && own.some(isCandidate)) continue;
    const there = await Promise.all(own.map((file) => exists(base, file)));
    if (there.every((one) => one)) added.push(entry);
  }
  return added;
}

/**
 * An agent that both sides list: its files are those of the head, and of the base what remains and
 * nobody lists; the rest is the base's.
 */
function moved(
  was: ConfiguredAgent,
  is: ConfiguredAgent,
  headFiles: readonly string[],
  { asItem }: Named,
): ConfiguredAgent {
  const teams = [...new Set([...(was.teams ?? []), ...(is.teams ?? [])])];
  const folder = folderOf(is.card ?? is.policy ?? '');
  const remaining = <T extends { readonly text: string }>(items: readonly T[] = []): readonly T[] =>
    items.filter((item) => headFiles.some((file) => !asItem(file) && namesFile(item, file)));
  const lists = remaining(was.tools);
  const beside = headFiles
    .filter((file) => isToolList(file) && folderOf(file) === folder)
    .map((text) => ({ text }));
  const tools = lists.length > 0 ? [...(is.tools ?? beside), ...lists] : is.tools;
  const traces = tracesOfBoth(was.traces, is.traces, remaining(was.traces?.files), () =>
    headFiles
      .filter((file) => isTraceFile(file) && agentFolderOf(file) === folder)
      .map((text) => ({ text })),
  );
  const { tools: _, traces: __, ...rest } = is;
  return {
    ...rest,
    ...(tools && { tools }),
    ...(traces && { traces }),
    ...(teams.length > 0 && { teams }),
  };
}

function tracesOfBoth(
  was: ConfiguredTraces | undefined,
  is: ConfiguredTraces | undefined,
  remaining: NonNullable<ConfiguredTraces['files']>,
  beside: () => NonNullable<ConfiguredTraces['files']>,
): ConfiguredTraces | undefined {
  const agentId = was?.agentId ?? is?.agentId;
  const window = was?.agentId === undefined ? is?.window : was.window;
  const files =
    remaining.length > 0 ? [...(is ? (is.files ?? []) : beside()), ...remaining] : is?.files;
  if (agentId === undefined && files === undefined) return undefined;
  return {
    ...(files && { files }),
    ...(agentId !== undefined && { agentId }),
    ...(window !== undefined && { window }),
  };
}

function listing(settings: Settings, agents: readonly ConfiguredAgent[]): Settings {
  const { agents: _, ...rest } = settings;
  return agents.length > 0 ? { ...rest, agents } : rest;
}

/**
 * What is said of an agent that the change takes off the list, where nothing finds it after the
 * merge.
 */
function droppedAgent(
  entry: ConfiguredAgent,
  { name }: ConfiguredAgent,
  { inForce: settings, head: after }: WrittenSettings,
): readonly Finding[] {
  const file = entry.card ?? entry.policy ?? '';
  if (after.discover && cardMatcher(after.cards, after.exclude)(file)) return [];
  const severity = settings.discover && after.discover ? 'warning' : 'error';
  const words = unlistedAgent.words.dropped(entry.name);
  return [findingIn(unlistedAgent, file, words, { severity, agent: name })];
}
