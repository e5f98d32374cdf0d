import { candidateTest, floorFilesOf } from '../../discovery/candidates.ts';
import { type ReachingFloor, type ReadElsewhere, withSource } from '../../discovery/floors.ts';
import { allFiles } from '../../discovery/listing.ts';
import { cardMatcher } from '../../discovery/patterns.ts';
import { readWithFloors } from '../../discovery/tree-floors.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import type { FloorSource } from '../../settings/entries.ts';
import type { Settings } from '../../settings/settings.ts';
import type { BaseAndHead } from '../base-and-head/open-change.ts';
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
 * Tells by its path whether a file may be a floor: one that the configuration names, or one that is
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
  sides: BaseAndHead,
  about: {
    readonly base: Tree;
    readonly inForce: Settings;
    readonly settings: readonly Settings[];
    readonly touched: readonly ChangedFile[] | undefined;
    readonly occasion: EvaluationContext;
    /** The repository as `owner/repo`, or what stands for it where its name is not known. */
    readonly repository: string;
  },
): Promise<readonly ReachingFloor[]> {
  const { base, inForce, settings, touched, occasion } = about;
  if (occasion.floors) return [];
  const isSame = sides.inForce === sides.base;
  const changed = new Set((touched ?? []).flatMap(pathsOf));
  const isNamedOtherwise = settings.some(({ floors }) => floors !== inForce.floors);
  const mayBeFloor = floorTest(inForce);
  // Most changes touch no file that could be a floor, and then there is nothing to read.
  if (isSame && touched !== undefined && !isNamedOtherwise && ![...changed].some(mayBeFloor))
    return [];
  const tree = isSame ? base : sides.inForce;
  const question = { ...occasion, beneath: occasion.beneath ?? [] };
  const files = await allFiles(tree);
  if (!isSame)
    await tree.prefetch?.(files.filter(candidateTest(inForce, question)).slice(0, MAX_PREFETCHED));
  const former = await readWithFloors(tree, inForce, question, files);
  const isChangedFloor = isNamedOtherwise || former.floors.some(({ file }) => changed.has(file));
  if (isSame && touched !== undefined && !isChangedFloor) return [];
  const present = await readWithFloors(sides.head, inForce, question, await allFiles(sides.head));
  const keyOf = ({ file, scope, team, card, policy }: ReachingFloor): string =>
    JSON.stringify([file, scope, team, card?.place.document.text, policy?.place.document.text]);
  const known = new Set(present.floors.map(keyOf));
  // Its lines are those of another commit, which is where they are linked.
  const repository = `${about.repository}@${sides.inForceCommit}`;
  return former.floors
    .filter((floor) => !known.has(keyOf(floor)))
    .map((floor) => withSource(floor, repository));
}
