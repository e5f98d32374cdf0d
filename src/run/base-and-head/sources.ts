import type { Git } from '../../adapters/git/git.ts';
import type { GitHub } from '../../adapters/github/github.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * Where commits are read: the local repository, if there is one, and the API, if there is a token.
 */
export interface Sources {
  readonly git?: Git;
  readonly github?: GitHub;
}

/** How both sides are opened; the action and the command line differ in it. */
export interface OpenOptions {
  readonly sources: Sources;
  /** The files of the workspace. @throws SettingsError when nothing is checked out. */
  checkedOut(): Tree;
  /** Whether untracked files count as added, because a person is about to commit them. */
  readonly pending?: boolean;
  /** Whether the name of a commit may be any revision that git knows. */
  readonly revisions?: boolean;
}
