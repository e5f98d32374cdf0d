import { changedNames } from '../../discovery/changed-names.ts';
import { permissionFilesIn } from '../../discovery/hosts.ts';
import { permissionPathOf } from '../../formats/permissions/dialects.ts';
import { pathsOf } from '../../model/changed-file.ts';
import type { Settings } from '../../settings/settings.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';
import { type AffectedFiles, affectedFiles } from './affected-files.ts';
import { type GovernedChanges, governedUnderAny } from './governed-changes.ts';

/**
 * The files that a change affects, in three sets:
 *
 * - the *listed changes* (`listed`), as git or GitHub lists them;
 * - the *affected files* (`affected`): the listed changes, and every checked path that leads to a
 *   changed file through a link or a submodule;
 * - the *governed changes* (`governed`): the affected files that may matter to the check.
 */
export interface ChangedFiles extends AffectedFiles, GovernedChanges {
  /** Permission files that did not change themselves, but that name a program that changed. */
  readonly naming: ReadonlySet<string>;
}

/**
 * Returns the files that a change affects, under the settings of the base or the head. Returns
 * undefined if the changes could not be listed, so that everything is checked.
 */
export async function changedFilesOf(
  change: OpenedChange,
  settings: readonly Settings[],
  configFile: string,
): Promise<ChangedFiles | undefined> {
  if (change.listed === undefined) return undefined;
  const affected = await affectedFiles(change, change.listed, settings, configFile);
  const paths = affected.affected.flatMap(pathsOf);
  const names = settings.some(({ permissionFiles }) => permissionFiles)
    ? await changedNames(change, paths)
    : undefined;
  const { governed, concernsAll } = governedUnderAny(
    affected.affected,
    settings,
    configFile,
    await unreadPaths(change, paths),
  );
  const known = new Set(governed);
  return {
    ...affected,
    governed: affected.affected.filter(
      (each) => known.has(each) || pathsOf(each).some((path) => names?.named.has(path)),
    ),
    concernsAll,
    naming: names?.naming ?? new Set(),
  };
}

/**
 * Returns paths that look like those of permission files, but that no host reads at the base or the
 * head, such as `agents/team.md` outside a plugin.
 */
async function unreadPaths(
  { base, head }: OpenedChange,
  paths: readonly string[],
): Promise<ReadonlySet<string>> {
  const unsure = paths.filter((path) => permissionPathOf(path)?.file.beside !== undefined);
  if (unsure.length === 0) return new Set();
  const read = new Set([...(await permissionFilesIn(base)), ...(await permissionFilesIn(head))]);
  return new Set(unsure.filter((path) => !read.has(path)));
}
