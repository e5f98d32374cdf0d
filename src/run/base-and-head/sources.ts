import type { Git } from '../../adapters/git/git.ts';
import type { GitHub } from '../../adapters/github/github.ts';
import type { Tree } from '../../model/tree.ts';

/**
 * The sources of commits: the local repository, if there is one, and the API, if there is a token.
 */
export interface Sources {
  readonly git?: Git;
  readonly github?: GitHub;
}

/** The options for opening both sides. The action and the command line use different ones. */
export interface OpenOptions {
  readonly sources: Sources;
  /** The files of the workspace. @throws SettingsError if nothing is checked out. */
  checkedOut(): Tree;
  /** Whether untracked files count as added, because the user is about to commit them. */
  readonly pending?: boolean;
  /** Whether a commit may be named by any revision that git knows. */
  readonly revisions?: boolean;
}
