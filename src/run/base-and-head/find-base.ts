import { compareOnGitHub, type GitHubComparison } from '../changed-files/github-listing.ts';
import {
  type EventFacts,
  type PullRequest,
  pullRequestOf,
  SHA,
  shaAt,
  textAt,
  valueAt,
} from '../event.ts';
import { ComparisonError, missingBase, resolveCommit } from './commits.ts';
import type { Sources } from './sources.ts';

/**
 * Finds the base for a head: `chooseBase` chooses the base according to the event, and `findBase`
 * finds its commits (docs/security-model.md#what-is-compared).
 */

/** The base with which a head is compared, before the base commit is known. */
export type Base =
  /**
   * The first parent of the pull request's test merge, if the test merge is checked out. In any
   * other checkout, the commit at which the head branched off the base branch.
   */
  | { readonly from: 'pull-request'; readonly pull: PullRequest; readonly testMerge: string }
  /** A commit, given as a full id or as a name to be resolved later. */
  | { readonly from: 'commit'; readonly commit: string }
  /**
   * The commit at which the head branched off `ref`, the branch in the `base-ref` input or a commit
   * named on the command line. If the head contains the whole branch, this is the branch tip.
   */
  | { readonly from: 'branch-point'; readonly ref: string };

/** The reason why an event does not provide a base, and how the user can provide one. */
export interface RefusedBase {
  readonly kind: 'refused';
  readonly because: string;
  readonly help: string;
}

/**
 * The choice of a base for an event. With `none`, everything is checked without a comparison.
 * `mayBeMissing` is true if the base commit may no longer exist, as after a forced push.
 */
type BaseChoice =
  | { readonly kind: 'base'; readonly base: Base; readonly mayBeMissing?: boolean }
  | { readonly kind: 'none'; readonly note?: string }
  | RefusedBase;

/**
 * Chooses the base for an event or for the command line. A base from the user takes precedence over
 * the event's base.
 */
export function chooseBase(event: EventFacts): BaseChoice {
  const { name, payload, sha, baseRef, headRef } = event;
  if (event.isLocal) return localBase(baseRef, headRef);
  if (baseRef !== undefined) return { kind: 'base', base: { from: 'branch-point', ref: baseRef } };
  const pull = pullRequestOf(event);
  if (headRef !== undefined && !pull)
    return {
      kind: 'refused',
      because: 'head-ref is set, but base-ref is not',
      help: 'set both inputs, or neither',
    };
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pull
        ? { kind: 'base', base: { from: 'pull-request', pull, testMerge: sha } }
        : broken(name, 'a pull request');
    case 'merge_group': {
      const base = shaAt(payload, 'merge_group', 'base_sha');
      const head = shaAt(payload, 'merge_group', 'head_sha');
      return base && head ? commitBase(base) : broken(name, 'base_sha and head_sha');
    }
    case 'push':
      return beforePush(event);
    case 'schedule':
    case 'workflow_dispatch':
      return { kind: 'none' };
    case 'workflow_run':
    case 'issue_comment':
    case 'repository_dispatch':
      return {
        kind: 'refused',
        because: `the event ${name} runs the workflow on the default branch, not on the change`,
        help: 'set the inputs base-ref and head-ref to the commits to compare',
      };
    default:
      return {
        kind: 'none',
        note: `the event ${name} does not describe a change, so everything is checked`,
      };
  }
}

/**
 * Chooses the base on the command line. Two commits are compared as they are. For one commit, the
 * change is what the working tree has added since it branched off, as in a pull request.
 */
function localBase(baseRef: string | undefined, headRef: string | undefined): BaseChoice {
  if (baseRef === undefined) return { kind: 'none' };
  if (headRef !== undefined) return commitBase(baseRef);
  return { kind: 'base', base: { from: 'branch-point', ref: baseRef } };
}

/**
 * Chooses the commit before a push as the base. There is no base if a tag or a new branch was
 * pushed.
 */
function beforePush({ name, payload }: EventFacts): BaseChoice {
  if (textAt(payload, 'ref')?.startsWith('refs/tags/'))
    return { kind: 'none', note: 'a tag was pushed, so everything is checked' };
  const before = textAt(payload, 'before');
  if (before === undefined || /^0+$/.test(before))
    return { kind: 'none', note: 'a new branch was pushed, so everything is checked' };
  if (!SHA.test(before)) return broken(name, 'the commit before the push');
  return { ...commitBase(before), mayBeMissing: valueAt(payload, 'forced') === true };
}

function commitBase(commit: string): Extract<BaseChoice, { kind: 'base' }> {
  return { kind: 'base', base: { from: 'commit', commit } };
}

function broken(event: string, what: string): RefusedBase {
  return {
    kind: 'refused',
    because: `the payload of the ${event} event does not contain ${what}`,
    help: 'make sure that the step runs on GitHub Actions, or set base-ref and head-ref',
  };
}

/** The base commit of a comparison, and the commit whose configuration applies. */
export interface BaseCommits {
  /** The commit whose files are compared with the head's files. */
  readonly base: string;
  /** The commit whose configuration applies: the tip of the base branch. */
  readonly inForce: string;
  /** GitHub's comparison of the commits. Absent if git found the base. */
  readonly compared?: GitHubComparison;
}

/** The base to find, and where the head comes from. */
interface BaseRequest {
  readonly base: Base;
  /**
   * Whether the base commit may no longer exist. If the commit does not exist, `findBase` then
   * returns undefined instead of throwing.
   */
  readonly baseMayBeMissing: boolean;
  readonly head: { readonly from: 'checkout' | 'commit' };
}

/**
 * Finds the commits with which a head is compared. Returns undefined if `baseMayBeMissing` is true
 * and the base commit no longer exists. With `revisions`, users can specify a commit as any git
 * revision.
 * @throws ComparisonError, ApiError
 */
export async function findBase(
  { base, baseMayBeMissing, head: { from } }: BaseRequest,
  head: string,
  { revisions }: { readonly revisions?: boolean },
  sources: Sources,
): Promise<BaseCommits | undefined> {
  const { git } = sources;
  switch (base.from) {
    case 'commit': {
      // After a forced push, the base commit is not an ancestor of the head. GitHub would compare
      // the head with the common ancestor instead, so git is required.
      if (baseMayBeMissing && !(await git?.commit(base.commit))) return undefined;
      const commit = await resolveCommit(base.commit, sources, revisions);
      return { base: commit, inForce: commit };
    }
    case 'branch-point':
      return branchPoint(
        await resolveCommit(base.ref, sources, revisions),
        head,
        sources,
        revisions,
      );
    case 'pull-request': {
      const { pull, testMerge } = base;
      if (git && from === 'checkout' && head === testMerge) {
        // The pull request's test merge is checked out. Its first parent is the base that GitHub
        // used for the merge, and git can read the parent's id even in a checkout of depth 1.
        const [first, second] = await git.parents(testMerge);
        if (first && second === pull.headSha) return { base: first, inForce: first };
      }
      return branchPoint(await tipOf(pull.baseRef, pull.baseSha, sources), head, sources);
    }
    default:
      return base satisfies never;
  }
}

/**
 * Returns the current tip of a branch in the base repository. `known` is the branch's commit in the
 * event, and is used only in error messages.
 */
async function tipOf(branch: string, known: string, sources: Sources): Promise<string> {
  try {
    return await resolveCommit(`refs/remotes/origin/${branch}`, {
      ...(sources.git && { git: sources.git }),
    });
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
  }
  if (!sources.github) throw missingBase(known, 'no GitHub token is set');
  try {
    return await resolveCommit(branch, { github: sources.github });
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
    throw missingBase(known, 'this token cannot read the branch on GitHub');
  }
}

/**
 * Returns the commit at which the head branched off, and the branch tip, whose configuration
 * applies. If git finds no common commit, a command line, which sets `isLocal`, compares with the
 * tip.
 * @throws ComparisonError, ApiError
 */
async function branchPoint(
  tip: string,
  head: string,
  { git, github }: Sources,
  isLocal = false,
): Promise<BaseCommits> {
  const common = git && (await git.mergeBase(tip, head));
  if (common) return { base: common, inForce: tip };
  if (isLocal) return { base: tip, inForce: tip };
  if (!github) throw missingBase(tip, 'no GitHub token is set');
  const compared = await compareOnGitHub(github, tip, head);
  if (compared?.mergeBase === undefined)
    throw missingBase(tip, 'this token cannot read the comparison on GitHub');
  return { base: compared.mergeBase, inForce: tip, compared };
}
