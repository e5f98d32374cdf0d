import type { Tree } from '../model/tree.ts';
import { SettingsError } from '../settings/settings.ts';
import { DiskTree } from '../world/trees.ts';
import type { Workspace } from '../world/workspace.ts';

/**
 * The files of the workspace.
 * @throws SettingsError when nothing is checked out.
 */
export function checkedOut(workspace: Workspace): Tree {
  if (workspace.empty) throw new SettingsError('the repository is not checked out', 'add a step "uses: actions/checkout" before this one');
  return new DiskTree(workspace.root, workspace.git);
}
