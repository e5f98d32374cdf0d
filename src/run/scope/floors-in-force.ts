import { candidateTest, floorFilesOf } from '../../discovery/candidates.ts';
import { type ReachingFloor, type ReadElsewhere, withSource } from '../../discovery/floors.ts';
import { allFiles } from '../../discovery/listing.ts';
import { cardMatcher } from '../../discovery/patterns.ts';
import { readWithFloors } from '../../discovery/tree-floors.ts';
import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { FloorSource } from '../../settings/entries.ts';
import type { Settings } from '../../settings/settings.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';
import type { EvaluationContext } from '../evaluate-tree.ts';

/** Files of the newest base that are fetched together; others are read when they are needed. */
const MAX_PREFETCHED = 200;

/**
 * A reader of floors in other repositories that reads only those which the configuration in force
 * names. Otherwise a change could name any file that the token may read, and the report would show
 * parts of it.
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
    (floor) => [floor?.policy, floor?.card],
  );
  const named = new Set(
    sources.flatMap((source) => (source?.kind === 'repository' ? [keyOf(source)] : [])),
  );
  return async (source) =>
    named.has(keyOf(source))
      ? readElsewhere(source)
      : {
          kind: 'refused',
          reason: 'the configuration in force does not name it, so it is not read before the merge',
        };
}

/** A test by path for files that may be floors: named in the configuration, or found by name. */
function floorTest(settings: Settings): (file: string) => boolean {
  const named = new Set(floorFilesOf(settings));
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  return (file) => named.has(file) || isCandidate(file);
}

/**
 * The floors of the newest base that the head lacks or has changed
 * (docs/security-model.md#what-is-in-force). They apply to agents in addition to the floors of the
 * head, so that neither an old branch nor a change to a floor can avoid them.
 */
export async function floorsInForce(
  change: OpenedChange,
  about: {
    readonly inForce: Settings;
    /** The settings by the configurations of both sides. */
    readonly settings: readonly Settings[];
    readonly affected: readonly ChangedFile[] | undefined;
    readonly context: EvaluationContext;
    /** The repository as `owner/repo`, or a word for it where its name is not known. */
    readonly repository: string;
  },
): Promise<readonly ReachingFloor[]> {
  const { inForce, settings, affected, context } = about;
  if (context.floors) return [];
  const isSame = change.inForce === change.base;
  const affectedPaths = new Set((affected ?? []).flatMap(pathsOf));
  const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
  const mayBeFloor = floorTest(inForce);
  // Most changes touch no file that could be a floor, and then there is nothing to read.
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
  const keyOf = ({ file, scope, team, card, policy }: ReachingFloor): string =>
    JSON.stringify([file, scope, team, card?.place.document.text, policy?.place.document.text]);
  const known = new Set(present.floors.map(keyOf));
  // Links to a floor lead to the lines of that commit.
  const repository = `${about.repository}@${change.inForceCommit}`;
  return former.floors
    .filter((floor) => !known.has(keyOf(floor)))
    .map((floor) => withSource(floor, repository));
}
