import { GitTree } from '../../adapters/git/git-tree.ts';
import { ApiTree } from '../../adapters/github/api-tree.ts';
import type { Tree } from '../../model/tree.ts';
import { missingBase } from './commits.ts';
import type { Sources } from './sources.ts';

/**
 * Returns a commit's files. Reads them from git, or from GitHub if the commit is not in git.
 * @throws ComparisonError if the commit is not in git and there is no token.
 */
export async function commitTree(commit: string, { git, github }: Sources): Promise<Tree> {
  if (git && (await git.commit(commit)) !== undefined)
    return new GitTree(git, commit, github && new ApiTree(github, commit));
  if (github) return new ApiTree(github, commit);
  throw missingBase(commit, 'no GitHub token is set');
}
