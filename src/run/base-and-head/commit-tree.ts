import { GitTree } from '../../adapters/git/git-tree.ts';
import { ApiTree } from '../../adapters/github/api-tree.ts';
import type { Tree } from '../../model/tree.ts';
import { missingBase } from './commits.ts';
import type { Sources } from './sources.ts';

/**
 * Returns the files of a commit from git, or from GitHub if git does not have the commit.
 * @throws ComparisonError if git does not have the commit and there is no token.
 */
export async function commitTree(commit: string, { git, github }: Sources): Promise<Tree> {
  if (git && (await git.commit(commit)) !== undefined)
    return new GitTree(git, commit, github && new ApiTree(github, commit));
  if (github) return new ApiTree(github, commit);
  throw missingBase(commit, 'no GitHub token is set');
}
