import { candidateTest, floorFilesOf } from '../../discovery/candidates.ts';
import { type ReachingFloor, type ReadElsewhere, withSource } from '../../discovery/floors.ts';
import { allFiles } from '../../discovery/listing.ts';
import { cardMatcher } from '../../discovery/patterns.ts';
import { readWithFloors } from '../../discovery/tree-floors.ts';
import { documentOfFloor } from '../../model/agent.ts';
import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import { type FloorSource, sourcesOf } from '../../settings/entries.ts';
import type { Settings } from '../../settings/settings.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';
import type { EvaluationContext } from '../evaluate-tree.ts';

/**
 * The maximum number of files of the newest base to fetch together. Further ones are fetched when
 * they are read.
 */
const MAX_PREFETCHED = 200;

/**
 * Returns a reader of floors in other repositories that reads only those that the configuration in
 * force lists. Otherwise, a change could list any file that the token may read, and the report
 * would show parts of it.
 */
export function onlyNamedIn({ floors }: Settings, readElsewhere: ReadElsewhere): ReadElsewhere {
  const keyOf = ({
    owner,
    repo,
    file,
    ref,
  }: FloorSource & { readonly kind: 'repository' }): string =>
    JSON.stringify([owner, repo, file, ref]);
  const sources = [floors?.platform, floors?.org, ...(floors?.teams.values() ?? [])].flatMap(
    sourcesOf,
  );
  const named = new Set(
    sources.flatMap((source) => (source.kind === 'repository' ? [keyOf(source)] : [])),
  );
  return async (source) =>
    named.has(keyOf(source))
      ? readElsewhere(source)
      : {
          kind: 'refused',
          reason: 'the configuration in force does not name it, so it is not read before the merge',
        };
}

/**
 * Returns a function that says whether the file at a path may be a floor: the configuration lists
 * it, or discovery finds it by name.
 */
function floorTest(settings: Settings): (file: string) => boolean {
  const named = new Set(floorFilesOf(settings));
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  return (file) => named.has(file) || isCandidate(file);
}

/**
 * Returns the floors of the newest base that the head does not have, or has with other content
 * (docs/security-model.md#what-is-in-force). They apply in addition to the head's floors, so that
 * neither an old branch nor a change to a floor can evade them.
 */
export async function floorsInForce(
  change: OpenedChange,
  about: {
    readonly inForce: Settings;
    /** The settings of the base and of the head. */
    readonly settings: readonly Settings[];
    readonly affected: readonly ChangedFile[] | undefined;
    readonly context: EvaluationContext;
    /** The repository as `owner/repo`, or a placeholder if it is not known. */
    readonly repository: string;
  },
): Promise<readonly ReachingFloor[]> {
  const { inForce, settings, affected, context } = about;
  if (context.floors) return [];
  const isSame = change.inForce === change.base;
  const affectedPaths = new Set((affected ?? []).flatMap(pathsOf));
  const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
  const mayBeFloor = floorTest(inForce);
  // There is nothing to read for most changes, because they affect no file that may be a floor.
  if (isSame && affected !== undefined && !isNamedOtherwise && ![...affectedPaths].some(mayBeFloor))
    return [];
  const tree = isSame ? change.base : change.inForce;
  const scope = { ...context, below: context.below ?? [] };
  const files = await allFiles(tree);
  if (!isSame)
    await tree.prefetch?.(files.filter(candidateTest(inForce, scope)).slice(0, MAX_PREFETCHED));
  const former = await readWithFloors(tree, inForce, scope, files);
  const isChangedFloor =
    isNamedOtherwise || former.floors.some(({ file }) => affectedPaths.has(file));
  if (isSame && affected !== undefined && !isChangedFloor) return [];
  const present = await readWithFloors(change.head, inForce, scope, await allFiles(change.head));
  const keyOf = (floor: ReachingFloor): string =>
    JSON.stringify([floor.file, floor.scope, floor.team, documentOfFloor(floor)?.text]);
  const known = new Set(present.floors.map(keyOf));
  // With this origin, links to a floor lead to its lines at that commit.
  const repository = `${about.repository}@${change.inForceCommit}`;
  return former.floors
    .filter((floor) => !known.has(keyOf(floor)))
    .map((floor) => withSource(floor, repository));
}
