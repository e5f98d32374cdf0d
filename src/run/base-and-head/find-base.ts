import { compareOnGitHub, type GitHubComparison } from '../changed-files/github-listing.ts';
import type { ChangePlan } from '../plan.ts';
import { ComparisonError, missingBase, resolveCommit } from './commits.ts';
import type { OpenOptions, Sources } from './sources.ts';

/** The commits that a head is compared with. */
export interface BaseCommits {
  /** The commit whose files the head is compared with. */
  readonly base: string;
  /** The commit whose configuration is in force: the newest of the base branch. */
  readonly inForce: string;
  /** GitHub's comparison, if finding the base needed it. */
  readonly compared?: GitHubComparison;
}

/**
 * Finds the commits that a head is compared with (docs/security-model.md#what-is-compared).
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
        // The test merge of a pull request: its first parent is the base that GitHub merged with,
        // even in a checkout of depth 1.
        const [first, second] = await git.parents(testMerge);
        if (first && second === pull.headSha) return { base: first, inForce: first };
      }
      return branchPoint(await tipOf(pull.baseRef, pull.baseSha, sources), head, sources);
    }
    default:
      return plan.base satisfies never;
  }
}

/** The commit that a branch of the base repository points to now. */
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
 * The commit where a head left a branch, and the tip of the branch, whose configuration is in
 * force.
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
