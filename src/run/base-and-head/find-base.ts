import { compareOnGitHub, type GitHubComparison } from '../changed-files/github-listing.ts';
import type { ChangePlan } from '../plan.ts';
import { ComparisonError, missingBase, resolveCommit } from './commits.ts';
import type { OpenOptions, Sources } from './sources.ts';

/** The base commits of a comparison. */
export interface BaseCommits {
  /** The commit whose files are compared with the head. */
  readonly base: string;
  /** The commit whose configuration is in force: the tip of the base branch. */
  readonly inForce: string;
  /** GitHub's comparison, if it was needed to find the base. */
  readonly compared?: GitHubComparison;
}

/**
 * Finds the base commits for a head (docs/security-model.md#what-is-compared).
 * @throws ComparisonError, ApiError
 */
export async function findBase(
  plan: ChangePlan,
  head: string,
  options: OpenOptions,
  sources: Sources,
): Promise<BaseCommits> {
  const { git } = sources;
  switch (plan.base.from) {
    case 'commit': {
      const commit = await resolveCommit(plan.base.commit, sources, options.revisions);
      return { base: commit, inForce: commit };
    }
    case 'branch-point':
      return branchPoint(
        await resolveCommit(plan.base.ref, sources, options.revisions),
        head,
        sources,
      );
    case 'pull-request': {
      const { pull, testMerge } = plan.base;
      if (git && plan.head.from === 'checkout' && head === testMerge) {
        // This is the test merge of a pull request. Its first parent is the base that GitHub merged
        // with, even in a checkout of depth 1.
        const [first, second] = await git.parents(testMerge);
        if (first && second === pull.headSha) return { base: first, inForce: first };
      }
      return branchPoint(await tipOf(pull.baseRef, pull.baseSha, sources), head, sources);
    }
    default:
      return plan.base satisfies never;
  }
}

/** Returns the commit that a branch of the base repository currently points to. */
async function tipOf(branch: string, known: string, sources: Sources): Promise<string> {
  try {
    return await resolveCommit(`refs/remotes/origin/${branch}`, {
      ...(sources.git && { git: sources.git }),
    });
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
  }
  if (!sources.github) throw missingBase(known, 'there is no token for GitHub');
  try {
    return await resolveCommit(branch, { github: sources.github });
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
    throw missingBase(known, 'this token cannot read the branch on GitHub');
  }
}

/**
 * Returns the commit where the head branched off, and the tip of that branch, whose configuration
 * is in force.
 */
async function branchPoint(
  tip: string,
  head: string,
  { git, github }: Sources,
): Promise<BaseCommits> {
  const common = git && (await git.mergeBase(tip, head));
  if (common) return { base: common, inForce: tip };
  if (!github) throw missingBase(tip, 'there is no token for GitHub');
  const compared = await compareOnGitHub(github, tip, head);
  if (compared?.mergeBase === undefined)
    throw missingBase(tip, 'this token cannot read the comparison on GitHub');
  return { base: compared.mergeBase, inForce: tip, compared };
}
