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
 * - *listed changes* (`listed`): the changes that git or GitHub lists;
 * - *affected files* (`affected`): the listed changes, and every checked path that leads to a
 *   changed file through a link or submodule;
 * - *governed changes* (`governed`): the affected files that may be relevant to the check.
 */
export interface ChangedFiles extends AffectedFiles, GovernedChanges {
  /** The unchanged permission files that refer to a program whose file changed. */
  readonly naming: ReadonlySet<string>;
}

/**
 * Returns the files that a change affects, under the settings of the base or head. Returns
 * undefined if the changes could not be listed, in which case everything is checked.
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
 * Returns the paths that look like permission files but are not read by any host in the base or
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
