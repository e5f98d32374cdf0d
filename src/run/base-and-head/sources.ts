import type { Git } from '../../adapters/git/git.ts';
import type { GitHub } from '../../adapters/github/github.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * The sources from which commits can be read: the local repository and, with a token, GitHub's API.
 */
export interface Sources {
  readonly git?: Git;
  readonly github?: GitHub;
}

/** Options for opening the base and head. The action and the command line set them differently. */
export interface OpenOptions {
  readonly sources: Sources;
  /** Returns the checked-out files. @throws SettingsError if nothing is checked out. */
  checkedOut(): Tree;
  /**
   * Whether to treat untracked files as added. Only commands set this, because users often check
   * files before committing them.
   */
  readonly pending?: boolean;
  /** Whether commits can be given as arbitrary git revisions, such as `HEAD~2`. */
  readonly revisions?: boolean;
}
