import { DiskTree } from '../adapters/files/disk-tree.ts';
import { ApiTree } from '../adapters/github/api-tree.ts';
import type { Tree } from '../model/tree.ts';
import { SettingsError } from '../settings/settings-error.ts';
import type { Setup } from './setup.ts';

/**
 * The files of the workspace.
 * @throws SettingsError when nothing is checked out.
 */
export function checkedOut({
  workspace,
  github,
  runner,
}: Pick<Setup, 'workspace' | 'github' | 'runner'>): Tree {
  if (workspace.empty)
    throw new SettingsError(
      'the repository is not checked out',
      'add a step "uses: actions/checkout" before this one',
    );
  // A partial clone lacks what a sparse checkout left out; GitHub has it, when the commit is one of
  // its own.
  const { GITHUB_SHA } = runner.env;
  return new DiskTree(workspace.root, {
    ...(workspace.git && { git: workspace.git }),
    ...(github && GITHUB_SHA && { elsewhere: new ApiTree(github, GITHUB_SHA) }),
  });
}
