import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
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
 * Every file that may be governed and is looked at, and the floors of the agents among them. Where
 * the configuration names an organisation's floor, what it names holds alone; otherwise those that
 * lie in the repository by convention hold too (docs/reference/floors.md#where-floors-come-from).
 */
export async function readWithFloors(
  tree: Tree,
  settings: Settings,
  question: DiscoveryScope,
  files: readonly string[],
): Promise<Floors & { readonly read: readonly CardFile[] }> {
  const read = await readCandidates(tree, settings, question, files);
  if (question.floors) return { floors: question.floors, files: [], findings: [], read };
  const configured =
    settings.floors && (await configuredFloors(settings.floors, tree, question.readElsewhere));
  // An organisation that the configuration names stands in for every convention
  // (docs/reference/floors.md#where-floors-come-from).
  if (configured && settings.floors?.org) return { ...configured, read };
  const more = await distantFloors(tree, settings, question, files);
  const floors = [...read, ...more].flatMap((file) =>
    file.kind === 'governed' && isFloor(file.governed) ? (conventionalFloor(file) ?? []) : [],
  );
  return {
    floors: [...(configured?.floors ?? []), ...floors],
    files: configured?.files ?? [],
    // One that does not load may be a floor that would have held something back.
    findings: [
      ...(configured?.findings ?? []),
      ...more.flatMap((file) => (file.kind === 'broken' ? file.findings : [])),
    ],
    read,
  };
}

/** Floors by convention that lie away from the agents which are looked at. */
async function distantFloors(
  tree: Tree,
  settings: Settings,
  question: DiscoveryScope,
  files: readonly string[],
): Promise<readonly CardFile[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const agentsAt = agentFolders(settings, question);
  if (agentsAt === undefined) return [];
  const isRead = candidateTest(settings, question);
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

/** Where agents lie whose floors are wanted; undefined when every candidate is read anyway. */
function agentFolders(
  settings: Settings,
  { within, beneath = [] }: DiscoveryScope,
): readonly string[] | undefined {
  if (within === undefined) return undefined;
  const listed = settings.agents?.map(({ card, policy }) => folderOf(card ?? policy ?? '')) ?? [];
  return settings.discover ? [...listed, ...foldersOf(within), ...beneath] : listed;
}

/** Floors of the repository that hold for nobody, because the configuration names others. */
export function unheldFloors(
  governed: readonly (CardFile & { kind: 'governed' })[],
  floors: readonly ReachingFloor[],
): readonly string[] {
  return governed.flatMap(({ file, governed: one }) => {
    if (!isFloor(one) || floors.some((floor) => floor.file === file)) return [];
    const why =
      templateScopeOf(file) === 'team'
        ? 'is a template of a team: it holds for the agents whose configuration names the team'
        : 'is a floor by its place or scope, and the configuration names others, which alone hold';
    return [`${file} ${why}`];
  });
}
