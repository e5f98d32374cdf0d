import type { Exemption } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { type CardFile, readCardFile } from './files.ts';
import type { ReachingFloor, ReadElsewhere } from './floors.ts';
import { agentFolderOf, cardMatcher, isBelow, isToolList, isTraceFile } from './patterns.ts';

/** The part of a tree that is discovered, and what applies to it. */
export interface DiscoveryScope {
  /** Paths of the governed changes, former ones included; absent without a list of changes. */
  readonly governedPaths?: ReadonlySet<string>;
  /** Files whose folders alone are discovered; absent for the whole tree. */
  readonly within?: ReadonlySet<string>;
  /**
   * Folders in and below which agents are discovered too, because the change touches their floor.
   */
  readonly below?: readonly string[];
  /** Identities of agents that are always discovered. */
  readonly identities?: ReadonlySet<string>;
  /** Files of the command line; each has to be a card, a policy or a tool list. */
  readonly named?: ReadonlySet<string>;
  /** Whether a file was a card or a policy at the base commit. */
  readonly wasGoverned?: (file: string) => Promise<boolean>;
  /** Reports the number of files that have been read, for the log. */
  readonly progress?: (done: number, total: number) => void;
  /** Exemptions that are in force. */
  readonly exemptions?: readonly Exemption[];
  /** Reads floors of other repositories; absent where nothing may be fetched. */
  readonly readElsewhere?: ReadElsewhere;
  /** Floors of the newest base that apply in addition to those of the tree. */
  readonly floorsInForce?: readonly ReachingFloor[];
  /** Floors that replace those of the configuration and the folders (`--org`). */
  readonly floors?: readonly ReachingFloor[];
}

/** The test, by the folder of a file, whether its agent is in the scope. */
export function nearnessOf({
  within,
  below = [],
}: Pick<DiscoveryScope, 'within' | 'below'>): (file: string) => boolean {
  if (within === undefined) return () => true;
  const folders = foldersOf(within);
  return (file) => {
    const folder = agentFolderOf(file);
    return folders.has(folder) || below.some((reach) => isBelow(folder, reach));
  };
}

/**
 * Reads the files that may be cards or policies, except those that the configuration lists, which
 * are read with their agents.
 */
export async function readCandidates(
  tree: Tree,
  settings: Settings,
  scope: DiscoveryScope,
  files: readonly string[],
): Promise<readonly CardFile[]> {
  const candidates = files.filter(candidateTest(settings, scope));
  const read: CardFile[] = [];
  for (const file of candidates) {
    const { governedPaths, wasGoverned } = scope;
    const atBase = wasGoverned && governedPaths?.has(file) ? { wasGoverned } : {};
    read.push(
      await readCardFile(tree, file, {
        named: settings.cards !== undefined || scope.named?.has(file) === true,
        ...atBase,
      }),
    );
    scope.progress?.(read.length, candidates.length);
  }
  return read;
}

/**
 * The test, by the path of a file, whether it is read because it may be a card or a policy. Files
 * that the configuration lists are not: they are read with their agents and floors.
 */
export function candidateTest(
  settings: Settings,
  scope: DiscoveryScope,
): (file: string) => boolean {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const isNear = nearnessOf(scope);
  const listed = listedFiles(settings);
  return (file) => {
    if (listed.has(file)) return false;
    if (scope.named?.has(file)) return !isToolList(file) && !isTraceFile(file);
    if (!isCandidate(file)) return false;
    // Without discovery a file that is not listed is validated for itself, and so only when it
    // changed.
    return settings.discover ? isNear(file) : (scope.within?.has(file) ?? true);
  };
}

/**
 * Files that the configuration lists. Their path and scope have no meaning: a policy that is listed
 * for an agent is not a floor of other agents.
 */
export function listedFiles(settings: Settings): ReadonlySet<string | undefined> {
  return new Set([
    ...(settings.agents?.flatMap((agent) => [agent.card, agent.policy]) ?? []),
    ...floorFilesOf(settings),
  ]);
}

/** Files of this repository that the configuration names as floors. */
export function floorFilesOf({ floors }: Pick<Settings, 'floors'>): readonly string[] {
  return [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap((floor) =>
    [floor?.policy, floor?.card].flatMap((source) =>
      source?.kind === 'file' ? [source.file] : [],
    ),
  );
}

/** The folders of the agents that files belong to. */
export function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files].map(agentFolderOf));
}
