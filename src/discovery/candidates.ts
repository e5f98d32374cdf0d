import type { Exemption } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import { sourcesOf } from '../settings/entries.ts';
import { ownFilesOf, type Settings } from '../settings/settings.ts';
import { type CardFile, readCardFile } from './files.ts';
import type { ReachingFloor, ReadElsewhere } from './floors.ts';
import { agentFolderOf, cardMatcher, isBelow, isToolList, isTraceFile } from './patterns.ts';

/** The part of a tree in which agents are discovered, with options for discovery. */
export interface DiscoveryScope {
  /**
   * Current and former paths of cards and policies that changed. Absent if the changes are unknown.
   */
  readonly governedPaths?: ReadonlySet<string>;
  /**
   * Files whose agents are discovered, with all other agents in the same folders. If absent, the
   * whole
   * tree is searched.
   */
  readonly within?: ReadonlySet<string>;
  /**
   * Folders whose agents are also discovered, at any depth, because the change affects a floor
   * there.
   */
  readonly below?: readonly string[];
  /** Identities of agents that are always discovered. */
  readonly identities?: ReadonlySet<string>;
  /** Files that the command line lists. Each must be a card, a policy or a tool list. */
  readonly named?: ReadonlySet<string>;
  /** Returns whether a file was a card or policy at the base commit. */
  readonly wasGoverned?: (file: string) => Promise<boolean>;
  /** Called with the number of files read so far, for the log. */
  readonly progress?: (done: number, total: number) => void;
  /** The exemptions in force. */
  readonly exemptions?: readonly Exemption[];
  /**
   * Reads a floor from another repository. Absent if the run may not fetch from other repositories.
   */
  readonly readElsewhere?: ReadElsewhere;
  /** Floors at the newest base commit. They apply in addition to the floors of the tree. */
  readonly floorsInForce?: readonly ReachingFloor[];
  /** Floors that replace those in the configuration and the tree. Set by `--org`. */
  readonly floors?: readonly ReachingFloor[];
}

/** Returns a function that decides by folder whether a file's agent is in the scope. */
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
 * Reads files that may be cards or policies. Skips files that the configuration lists, because they
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
 * Returns a function that decides by path whether to read a file as a possible card or policy. It
 * rejects files that the configuration lists, because they are read with their agents and floors.
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
    // Without discovery, a file that the configuration does not list is validated only if it
    // changed.
    return settings.discover ? isNear(file) : (scope.within?.has(file) ?? true);
  };
}

/**
 * Returns the files that the configuration lists. Discovery skips them, whatever their location or
 * scope. For example, a policy that is listed for one agent is not a floor of other agents.
 */
export function listedFiles(settings: Settings): ReadonlySet<string> {
  return new Set([...(settings.agents?.flatMap(ownFilesOf) ?? []), ...floorFilesOf(settings)]);
}

/** Returns files in this repository that the configuration lists as floors. */
export function floorFilesOf({ floors }: Pick<Settings, 'floors'>): readonly string[] {
  return [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap((floor) =>
    sourcesOf(floor).flatMap((source) => (source.kind === 'file' ? [source.file] : [])),
  );
}

/** Returns the folders of the agents that own the given files. */
export function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files].map(agentFolderOf));
}
