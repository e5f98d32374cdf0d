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

/** The maximum number of files to fetch in one request. Any other files are fetched on demand. */
const MAX_PREFETCHED = 200;

/**
 * Returns a reader for floors in other repositories. The reader rejects floors that the
 * configuration in force does not list, so that a change cannot make the report reveal parts of
 * other files that the token can read.
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
          reason: 'the configuration in force does not list it, so it is not read before the merge',
        };
}

/**
 * Returns a function that tests whether a file may be a floor. This is the case if the
 * configuration lists the file, or if discovery would find it by name.
 */
function floorTest(settings: Settings): (file: string) => boolean {
  const named = new Set(floorFilesOf(settings));
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  return (file) => named.has(file) || isCandidate(file);
}

/**
 * Returns the base branch's floors, as of its tip, if they are missing from the head or different
 * there (docs/security-model.md#what-is-in-force). These floors apply in addition to the head's
 * floors, so that no one can evade a floor with an outdated branch or an edited floor.
 */
export async function floorsInForce(
  change: OpenedChange,
  about: {
    readonly inForce: Settings;
    /** The settings in the base and in the head. */
    readonly settings: readonly Settings[];
    readonly affected: readonly ChangedFile[] | undefined;
    readonly context: EvaluationContext;
    /** The repository as `owner/repo`, or a placeholder if the repository is unknown. */
    readonly repository: string;
  },
): Promise<readonly ReachingFloor[]> {
  const { inForce, settings, affected, context } = about;
  if (context.floors) return [];
  const isSame = change.inForce === change.base;
  const affectedPaths = new Set((affected ?? []).flatMap(pathsOf));
  const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
  const mayBeFloor = floorTest(inForce);
  // Most changes do not affect any file that may be a floor, so nothing needs to be read.
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
  // With this origin, links to a floor lead to its lines at the tip of the base branch.
  const repository = `${about.repository}@${change.inForceCommit}`;
  const onlyFormer = former.floors.filter((floor) => !known.has(keyOf(floor)));
  return Promise.all(onlyFormer.map((floor) => withSource(floor, repository)));
}
