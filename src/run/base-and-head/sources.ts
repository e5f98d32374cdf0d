import type { Git } from '../../adapters/git/git.ts';
import type { GitHub } from '../../adapters/github/github.ts';
import type { Tree } from '../../model/tree.ts';

/** Where to look: the local repository, when there is one, and the API, when there is a token. */
export interface Sources {
  readonly git?: Git;
  readonly github?: GitHub;
}

/** How both sides are opened, which depends on who asks. */
export interface OpenOptions {
  readonly sources: Sources;
  /** The files of the workspace. @throws SettingsError when nothing is checked out. */
  checkedOut(): Tree;
  /** What git does not track yet counts as added: a person is about to commit it. */
  readonly pending?: boolean;
  /** Names of commits may be any revision that git knows. */
  readonly revisions?: boolean;
}
