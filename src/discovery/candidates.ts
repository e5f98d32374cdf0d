import type { Exemption } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { type CardFile, readCardFile } from './files.ts';
import type { ReachingFloor, ReadElsewhere } from './floors.ts';
import { agentFolderOf, cardMatcher, isBelow, isToolList, isTraceFile } from './patterns.ts';

/** What of a tree is looked at. */
export interface DiscoveryScope {
  /** Files that the change touches, former paths included; undefined when nothing is compared. */
  readonly changed?: ReadonlySet<string>;
  /** Look only at the folders of these files; undefined: at everything. */
  readonly within?: ReadonlySet<string>;
  /**
   * Folders whose agents are looked at too, with all below, because a floor of theirs is touched.
   */
  readonly beneath?: readonly string[];
  /** Agents that are looked at whatever touches them, by their identities. */
  readonly identities?: ReadonlySet<string>;
  /** Files named on the command line: each has to be a card, a policy or a tool list. */
  readonly named?: ReadonlySet<string>;
  /** Whether a file was of a kind at the base commit. */
  readonly wasGoverned?: (file: string) => Promise<boolean>;
  /** Called as work goes on, for the log. */
  readonly progress?: (done: number, total: number) => void;
  /** Exemptions that are in force. */
  readonly exemptions?: readonly Exemption[];
  /** Reads floors of other repositories; absent where nothing may be fetched. */
  readonly readElsewhere?: ReadElsewhere;
  /** Floors that hold besides those of the tree: of the newest base, where they differ. */
  readonly floorsInForce?: readonly ReachingFloor[];
  /**
   * Floors that stand in for those of the configuration and the folders (command line, `--org`).
   */
  readonly floors?: readonly ReachingFloor[];
}

/** Tells of a file by its folder whether its agent is looked at. */
export function nearnessOf({
  within,
  beneath = [],
}: Pick<DiscoveryScope, 'within' | 'beneath'>): (file: string) => boolean {
  if (within === undefined) return () => true;
  const folders = foldersOf(within);
  return (file) => {
    const folder = agentFolderOf(file);
    return folders.has(folder) || beneath.some((reach) => isBelow(folder, reach));
  };
}

/**
 * Reads the files that may be governed; those that the configuration lists are read with their
 * agents.
 */
export async function readCandidates(
  tree: Tree,
  settings: Settings,
  question: DiscoveryScope,
  files: readonly string[],
): Promise<readonly CardFile[]> {
  const candidates = files.filter(candidateTest(settings, question));
  const read: CardFile[] = [];
  for (const file of candidates) {
    const { changed, wasGoverned } = question;
    const asked = wasGoverned && changed?.has(file) ? { wasGoverned } : {};
    read.push(
      await readCardFile(tree, file, {
        named: settings.cards !== undefined || question.named?.has(file) === true,
        ...asked,
      }),
    );
    question.progress?.(read.length, candidates.length);
  }
  return read;
}

/**
 * Tells by its path whether a file is read because it may be governed; those that the configuration
 * lists are read by their agents and floors.
 */
export function candidateTest(
  settings: Settings,
  question: DiscoveryScope,
): (file: string) => boolean {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const isNear = nearnessOf(question);
  const listed = listedFiles(settings);
  return (file) => {
    if (listed.has(file)) return false;
    if (question.named?.has(file)) return !isToolList(file) && !isTraceFile(file);
    if (!isCandidate(file)) return false;
    // Where nothing is discovered a file of no agent is validated for its own sake, and so only
    // when it is touched.
    return settings.discover ? isNear(file) : (question.within?.has(file) ?? true);
  };
}

/**
 * Files that the configuration lists, whose place and scope say nothing more: what it names as an
 * agent's policy is no floor of others.
 */
export function listedFiles(settings: Settings): ReadonlySet<string | undefined> {
  return new Set([
    ...(settings.agents?.flatMap((agent) => [agent.card, agent.policy]) ?? []),
    ...floorFilesOf(settings),
  ]);
}

/** Files of this repository that the configuration names as floors. */
export function floorFilesOf({ floors }: Pick<Settings, 'floors'>): readonly string[] {
  return [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap((one) =>
    [one?.policy, one?.card].flatMap((source) => (source?.kind === 'file' ? [source.file] : [])),
  );
}

/** The folders of the agents that files lie with. */
export function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files].map(agentFolderOf));
}
