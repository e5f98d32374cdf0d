import type { Exemption } from '../model/agent.ts';
import type { Tree } from '../model/tree.ts';
import { sourcesOf } from '../settings/entries.ts';
import { ownFilesOf, type Settings } from '../settings/settings.ts';
import { type CardFile, readCardFile } from './files.ts';
import type { ReachingFloor, ReadElsewhere } from './floors.ts';
import { agentFolderOf, cardMatcher, isBelow, isToolList, isTraceFile } from './patterns.ts';

/** The part of a tree in which agents are discovered, and options for discovery. */
export interface DiscoveryScope {
  /**
   * The current and former paths of the cards and policies that changed. Absent if the changes are
   * unknown.
   */
  readonly governedPaths?: ReadonlySet<string>;
  /**
   * Files whose agents are discovered, together with all agents in the same folders. If absent,
   * agents are discovered in the whole tree.
   */
  readonly within?: ReadonlySet<string>;
  /**
   * Additional folders in which agents are discovered at any depth, because the change affects a
   * floor that applies to these folders.
   */
  readonly below?: readonly string[];
  /** The identities of agents to discover anywhere in the tree. */
  readonly identities?: ReadonlySet<string>;
  /**
   * Files named on the command line. Each of them must be a card, a policy, an access list or a
   * tool list.
   */
  readonly named?: ReadonlySet<string>;
  /** Returns whether a file was a card or policy at the base commit. */
  readonly wasGoverned?: (file: string) => Promise<boolean>;
  /**
   * Called for the log after each file is read, with the number of files read so far and the total.
   */
  readonly progress?: (done: number, total: number) => void;
  /** The exemptions in force. */
  readonly exemptions?: readonly Exemption[];
  /**
   * Reads a floor from another repository. Absent if the run must not fetch from other
   * repositories.
   */
  readonly readElsewhere?: ReadElsewhere;
  /** Floors from the newest base commit, which apply in addition to those in the tree. */
  readonly floorsInForce?: readonly ReachingFloor[];
  /** Floors from the option `--org`, which replace those in the configuration and the tree. */
  readonly floors?: readonly ReachingFloor[];
}

/**
 * Returns a function that reports whether a file's agent is in the scope, according to the folder.
 */
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
 * Reads files that may be cards, policies or access lists. Files listed in the configuration are
 * skipped, because they are read with their agents.
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
 * Returns a function that reports whether to read a file as a possible card or policy. Files listed
 * in the configuration are rejected, because they are read with their agents and floors.
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
    // If discovery is off, a file that is not listed in the configuration is validated only if it
    // has changed.
    return settings.discover ? isNear(file) : (scope.within?.has(file) ?? true);
  };
}

/**
 * Returns all files listed in the configuration. Discovery skips these files anywhere in the tree,
 * so that a policy listed for one agent cannot become a floor for other agents.
 */
export function listedFiles(settings: Settings): ReadonlySet<string> {
  return new Set([...(settings.agents?.flatMap(ownFilesOf) ?? []), ...floorFilesOf(settings)]);
}

/** Returns the files in this repository that the configuration lists as floors. */
export function floorFilesOf({ floors }: Pick<Settings, 'floors'>): readonly string[] {
  return [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap((floor) =>
    sourcesOf(floor).flatMap((source) => (source.kind === 'file' ? [source.file] : [])),
  );
}

/** Returns the folders of the agents to which the given files belong. */
export function foldersOf(files: ReadonlySet<string>): ReadonlySet<string> {
  return new Set([...files].map(agentFolderOf));
}
