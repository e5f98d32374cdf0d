import { candidateTest, floorFilesOf } from '../../discovery/candidates.ts';
import { type ReachingFloor, type ReadElsewhere, withSource } from '../../discovery/floors.ts';
import { allFiles } from '../../discovery/listing.ts';
import { cardMatcher } from '../../discovery/patterns.ts';
import { readWithFloors } from '../../discovery/tree-floors.ts';
import type { ChangedFile } from '../../report/report.ts';
import type { FloorSource } from '../../settings/entries.ts';
import type { Settings } from '../../settings/settings.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';
import { pathsOf } from '../changed-files/governed-changes.ts';
import type { EvaluationContext } from '../evaluate-tree.ts';

/** Files of the newest base that are fetched together; more are read as they are asked for. */
const MAX_PREFETCHED = 200;

/**
 * Reads floors of other repositories only where the configuration in force names them: one that a
 * change brings could have any file read that the token may read, and show parts of it.
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
    (one) => [one?.policy, one?.card],
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

/**
 * Whether a file may be a floor, by its path: one that the configuration names, or one that is
 * found by its name.
 */
function floorTest(settings: Settings): (file: string) => boolean {
  const named = new Set(floorFilesOf(settings));
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  return (file) => named.has(file) || isCandidate(file);
}

/**
 * The floors of the newest base that the head does not have as they are there
 * (docs/security-model.md#what-is-in-force): an agent has to keep to them as well as to those of
 * the head, so that neither an old branch nor a change to a floor is a way round them.
 */
export async function floorsInForce(
  change: OpenedChange,
  about: {
    readonly inForce: Settings;
    /** What the configurations of both sides say. */
    readonly settings: readonly Settings[];
    readonly affected: readonly ChangedFile[] | undefined;
    readonly context: EvaluationContext;
    /** The repository as `owner/repo`, or what stands for it where its name is not known. */
    readonly repository: string;
  },
): Promise<readonly ReachingFloor[]> {
  const { inForce, settings, affected, context } = about;
  if (context.floors) return [];
  const isSame = change.inForce === change.base;
  const changed = new Set((affected ?? []).flatMap(pathsOf));
  const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
  const mayBeFloor = floorTest(inForce);
  // Most changes touch no file that could be a floor, and then there is nothing to read.
  if (isSame && affected !== undefined && !isNamedOtherwise && ![...changed].some(mayBeFloor))
    return [];
  const tree = isSame ? change.base : change.inForce;
  const scope = { ...context, below: context.below ?? [] };
  const files = await allFiles(tree);
  if (!isSame)
    await tree.prefetch?.(files.filter(candidateTest(inForce, scope)).slice(0, MAX_PREFETCHED));
  const former = await readWithFloors(tree, inForce, scope, files);
  const isChangedFloor = isNamedOtherwise || former.floors.some(({ file }) => changed.has(file));
  if (isSame && affected !== undefined && !isChangedFloor) return [];
  const present = await readWithFloors(change.head, inForce, scope, await allFiles(change.head));
  const keyOf = ({ file, scope, team, card, policy }: ReachingFloor): string =>
    JSON.stringify([file, scope, team, card?.place.document.text, policy?.place.document.text]);
  const known = new Set(present.floors.map(keyOf));
  // Its lines are those of another commit, which is where they are linked.
  const repository = `${about.repository}@${change.inForceCommit}`;
  return former.floors
    .filter((floor) => !known.has(keyOf(floor)))
    .map((floor) => withSource(floor, repository));
}
