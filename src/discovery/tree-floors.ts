import type { Tree } from '../model/tree.ts';
import { isFloorOfAgents } from '../settings/entries.ts';
import { ownFilesOf, type Settings } from '../settings/settings.ts';
import {
  candidateTest,
  type DiscoveryScope,
  foldersOf,
  listedFiles,
  readCandidates,
} from './candidates.ts';
import { type CardFile, readCardFile } from './files.ts';
import {
  configuredFloors,
  conventionalFloor,
  type Floors,
  isFloor,
  mayBeOrgPolicy,
  type ReachingFloor,
  reachOf,
} from './floors.ts';
import { cardMatcher, folderOf, isBelow, templateScopeOf } from './patterns.ts';

/**
 * Reads the cards and policies in a scope, and their agents' floors. If the configuration lists a
 * floor for the organisation, only floors in the configuration apply. Otherwise, templates and
 * files with scope `org` in the tree also apply (docs/reference/floors.md#where-floors-come-from).
 */
export async function readWithFloors(
  tree: Tree,
  settings: Settings,
  scope: DiscoveryScope,
  files: readonly string[],
): Promise<Floors & { readonly read: readonly CardFile[] }> {
  const read = await readCandidates(tree, settings, scope, files);
  if (scope.floors) return { floors: scope.floors, files: [], findings: [], read };
  const configured =
    settings.floors && (await configuredFloors(settings.floors, tree, scope.readElsewhere));
  // A floor for the organisation in the configuration replaces all floors in the tree
  // (docs/reference/floors.md#where-floors-come-from).
  if (configured && isFloorOfAgents(settings.floors?.org)) return { ...configured, read };
  const distant = await distantFloors(tree, settings, scope, files);
  const floors = [...read, ...distant].flatMap((file) =>
    file.kind === 'governed' && isFloor(file.governed) ? (conventionalFloor(file) ?? []) : [],
  );
  return {
    floors: [...(configured?.floors ?? []), ...floors],
    files: configured?.files ?? [],
    // A file that cannot be parsed is reported, because it may be a floor that forbids something.
    findings: [
      ...(configured?.findings ?? []),
      ...distant.flatMap((file) => (file.kind === 'broken' ? file.findings : [])),
    ],
    read,
  };
}

/** Reads floors outside the folders of the agents in the scope. */
async function distantFloors(
  tree: Tree,
  settings: Settings,
  scope: DiscoveryScope,
  files: readonly string[],
): Promise<readonly CardFile[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const agentsAt = agentFolders(settings, scope);
  if (agentsAt === undefined) return [];
  const isRead = candidateTest(settings, scope);
  const listed = listedFiles(settings);
  const away = files.filter(
    (file) =>
      isCandidate(file) &&
      !isRead(file) &&
      !listed.has(file) &&
      agentsAt.some((folder) => isBelow(folder, reachOf(file))),
  );
  await tree.prefetch?.(away);
  const read: CardFile[] = [];
  for (const file of away)
    if (templateScopeOf(file) !== undefined || (await mayBeOrgPolicy(tree, file)))
      read.push(await readCardFile(tree, file, { named: false }));
  return read;
}

/** Returns the folders of the agents in the scope, or undefined if the scope is the whole tree. */
function agentFolders(
  settings: Settings,
  { within, below = [] }: DiscoveryScope,
): readonly string[] | undefined {
  if (within === undefined) return undefined;
  const listed = settings.agents?.map((agent) => folderOf(ownFilesOf(agent)[0] ?? '')) ?? [];
  return settings.discover ? [...listed, ...foldersOf(within), ...below] : listed;
}

/** Returns a notice for each floor in the repository that applies to no agent. */
export function unusedFloors(
  governed: readonly (CardFile & { kind: 'governed' })[],
  floors: readonly ReachingFloor[],
): readonly string[] {
  return governed.flatMap(({ file, governed: floorFile }) => {
    if (!isFloor(floorFile) || floors.some((floor) => floor.file === file)) return [];
    const why =
      templateScopeOf(file) === 'team'
        ? 'is a template for a team; it applies only to agents whose configuration entries list the team'
        : 'looks like a floor, but does not apply because the configuration does not list it';
    return [`${file} ${why}`];
  });
}
