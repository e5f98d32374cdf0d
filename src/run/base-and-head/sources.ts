import type { Git } from '../../adapters/git/git.ts';
import type { GitHub } from '../../adapters/github/github.ts';
import type { Tree } from '../../model/tree.ts';

/** Where commits can be read: from the local repository and, with a token, from GitHub's API. */
export interface Sources {
  readonly git?: Git;
  readonly github?: GitHub;
}

/**
 * How to open the base and the head. The options differ between the action and the command line.
 */
export interface OpenOptions {
  readonly sources: Sources;
  /** Returns the files of the workspace. @throws SettingsError if nothing is checked out. */
  checkedOut(): Tree;
  /** Whether untracked files count as added, because they are about to be committed. */
  readonly pending?: boolean;
  /** Whether any revision that git knows may be used as the name of a commit. */
  readonly revisions?: boolean;
}
