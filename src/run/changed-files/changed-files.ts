import { isPermissionFile } from '../../discovery/hosts.ts';
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
export interface ChangedFiles extends AffectedFiles, GovernedChanges {}

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
  const permissionFiles = new Set<string>();
  for (const path of affected.affected.flatMap(pathsOf))
    if (await isPermissionFile(change.head, path)) permissionFiles.add(path);
  return {
    ...affected,
    ...governedUnderAny(affected.affected, settings, configFile, permissionFiles),
  };
}
