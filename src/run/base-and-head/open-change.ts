import { BaseTree } from '../../adapters/git/base-tree.ts';
import type { Git } from '../../adapters/git/git.ts';
import { GitTree } from '../../adapters/git/git-tree.ts';
import { openSubmodule } from '../../adapters/git/workspace.ts';
import { ApiTree } from '../../adapters/github/api-tree.ts';
import { isToolList, isTraceFile } from '../../discovery/patterns.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import {
  compareOnGitHub,
  type GitHubComparison,
  type Listed,
  listOnGitHub,
} from '../changed-files/github-listing.ts';
import type { Plan } from '../plan.ts';
import {
  ComparisonError,
  FETCH_DEPTH,
  missingBase,
  resolveCommit,
  type Sources,
} from './commits.ts';

/** A plan that compares. */
export type Changes = Extract<Plan, { kind: 'changes' }>;

/** Both sides of a change, and what differs between them. */
export interface BaseAndHead {
  /** The files that are checked, and the commit that they are of, or were made on top of. */
  readonly head: Tree;
  readonly headCommit: string;
  /** What they are compared with. */
  readonly base: Tree;
  readonly baseCommit: string;
  /** The files of the commit whose configuration is in force: never an older branch point. */
  readonly inForce: Tree;
  readonly inForceCommit: string;
  /**
   * Changed paths as git or GitHub lists them; undefined when nobody could say, so that everything
   * is checked.
   */
  readonly changes?: readonly ChangedFile[];
  /** Blobs at the head commit of files that the listing names. */
  readonly headBlobs: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
}

/** What differs between the action, `check` and `diff` when they open both sides. */
export interface Door {
  readonly sources: Sources;
  /** The files of the workspace. @throws SettingsError when nothing is checked out. */
  checkedOut(): Tree;
  /** Both sides are read through the API alone, because what is checked out is not the change. */
  readonly isApiOnly: boolean;
  /** What git does not track yet counts as added: a person is about to commit it. */
  readonly pending?: boolean;
  /** Names of commits may be any revision that git knows. */
  readonly revisions?: boolean;
}

/** The head of a run. */
interface Head {
  readonly tree: Tree;
  /**
   * The commit that it is of: that of the event, where more was committed on top of it in the run.
   */
  readonly commit: string;
}

/** The commits of a run. */
interface BaseCommits {
  readonly base: string;
  readonly inForce: string;
  /** GitHub's comparison, where it was asked to find the base. */
  readonly compared?: GitHubComparison;
}

/**
 * Opens both sides of a change (docs/security-model.md#what-is-compared); undefined after a forced
 * push whose former commit nobody has.
 * @throws ComparisonError, ApiError, TreeError, SettingsError
 */
export async function openChange(plan: Changes, door: Door): Promise<BaseAndHead | undefined> {
  const sources: Sources = door.isApiOnly
    ? { ...(door.sources.github && { github: door.sources.github }) }
    : door.sources;
  const head = await headOf(plan, door, sources);
  // GitHub compares with the common ancestor, which after a forced push is not what was there
  // before; only git can tell.
  if (
    plan.baseMayBeMissing &&
    plan.base.from === 'commit' &&
    !(await sources.git?.commit(plan.base.commit))
  )
    return undefined;
  const commits = await baseOf(plan, head.commit, door, sources);
  const listed = await changedFiles(plan, head, commits, door, sources);
  const commit = await treeOf(commits.base, sources);
  const isLocal = commit instanceof GitTree;
  const { git } = sources;
  const base = listed.changes
    ? new BaseTree({
        head: head.tree,
        commit,
        isLocal,
        changes: listed.changes,
        isShared: (file) => isToolList(file) || isTraceFile(file),
        ...(git && { openSubmodule: (folder, at) => openSubmodule(git.root, folder, at) }),
      })
    : commit;
  return {
    head: head.tree,
    headCommit: head.commit,
    base,
    baseCommit: commits.base,
    inForce: commits.inForce === commits.base ? base : await treeOf(commits.inForce, sources),
    inForceCommit: commits.inForce,
    ...listed,
  };
}

/** The files of a commit, from git where it has them. */
async function treeOf(commit: string, { git, github }: Sources): Promise<Tree> {
  if (git && (await git.commit(commit)) !== undefined)
    return new GitTree(git, commit, github && new ApiTree(github, commit));
  if (github) return new ApiTree(github, commit);
  throw missingBase(commit, 'there is no token to ask GitHub with');
}

async function headOf(plan: Changes, door: Door, sources: Sources): Promise<Head> {
  if (plan.head.from === 'commit') {
    const commit = await resolveCommit(plan.head.commit, sources, door.revisions);
    return { tree: await treeOf(commit, sources), commit };
  }
  const tree = door.checkedOut();
  return { tree, commit: await commitOfCheckout(plan.head.of, sources.git) };
}

/**
 * The commit of the event that is checked out, or that what is checked out was made on top of in
 * this run. Any other holds other files, and checking those would look like a check of the change.
 */
async function commitOfCheckout(
  expected: readonly string[],
  git: Git | undefined,
): Promise<string> {
  const head = await git?.commit('HEAD');
  if (!git || head === undefined) return expected[0] ?? 'HEAD';
  if (expected.length === 0) return head;
  for (const commit of expected) if (await isMadeOn(commit, head, git)) return commit;
  throw new ComparisonError(
    `the checked-out commit ${head.slice(0, 7)} is neither the commit that this run is about (${expected[0]!.slice(0, 7)}) nor made on top of it in this run`,
    'leave out the "ref" of actions/checkout, or name the commit to check with the input head-ref',
  );
}

async function isMadeOn(commit: string, head: string, git: Git): Promise<boolean> {
  if (commit === head) return true;
  return (await git.isAncestor(commit, head)) && !(await git.isFetched(head));
}

async function baseOf(
  plan: Changes,
  head: string,
  door: Door,
  sources: Sources,
): Promise<BaseCommits> {
  const { git } = sources;
  switch (plan.base.from) {
    case 'commit': {
      const commit = await resolveCommit(plan.base.commit, sources, door.revisions);
      return { base: commit, inForce: commit };
    }
    case 'branch-point':
      return branchPoint(
        await resolveCommit(plan.base.ref, sources, door.revisions),
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
  if (!sources.github) throw missingBase(known, 'there is no token to ask GitHub with');
  try {
    return await resolveCommit(branch, { github: sources.github });
  } catch (error) {
    if (!(error instanceof ComparisonError)) throw error;
    throw missingBase(known, 'GitHub does not show the branch to this token');
  }
}

/** Where a head left a commit, and that commit, whose configuration is in force. */
async function branchPoint(
  tip: string,
  head: string,
  { git, github }: Sources,
): Promise<BaseCommits> {
  const common = git && (await git.mergeBase(tip, head));
  if (common) return { base: common, inForce: tip };
  if (!github) throw missingBase(tip, 'there is no token to ask GitHub with');
  const compared = await compareOnGitHub(github, tip, head);
  if (compared?.mergeBase === undefined)
    throw missingBase(tip, 'GitHub does not show the comparison to this token');
  return { base: compared.mergeBase, inForce: tip, compared };
}

async function changedFiles(
  plan: Changes,
  head: Head,
  commits: BaseCommits,
  door: Door,
  sources: Sources,
): Promise<Listed> {
  const { git, github } = sources;
  const { base } = commits;
  const isCheckout = plan.head.from === 'checkout';
  const isInGit = git && (await git.commit(base)) !== undefined;
  const changes =
    isInGit && (isCheckout || (await git.commit(head.commit)))
      ? await git.diff(base, isCheckout ? undefined : head.commit)
      : undefined;
  if (git && changes) {
    const pending = door.pending
      ? (await git.untracked()).map((file): ChangedFile => ({ file, status: 'added' }))
      : [];
    const blobs =
      plan.pull && (await git.commit(plan.pull.headSha))
        ? await git.files(plan.pull.headSha)
        : undefined;
    const headBlobs = new Map(
      [...(blobs ?? [])].flatMap(([file, entry]) =>
        entry.link ? [] : [[file, entry.blob] as const],
      ),
    );
    return { changes: [...changes, ...pending], headBlobs, notices: [] };
  }
  if (!github) {
    if (isInGit)
      throw new ComparisonError(
        `git cannot compare with the base commit ${base.slice(0, 7)}`,
        FETCH_DEPTH,
      );
    throw missingBase(base, 'there is no token to ask GitHub with');
  }
  // A pull request is compared at its own head: the test merge is on GitHub too, but its comparison
  // is asked for by the two real sides.
  const pull = plan.base.from === 'pull-request' && isOwnHead(plan) ? plan.base.pull : undefined;
  const compared =
    commits.compared ?? (await compareOnGitHub(github, base, pull?.headSha ?? head.commit));
  const listed = await listOnGitHub(compared, { base, pull: pull?.number, github });
  return isCheckout && git && listed.changes
    ? withLocalChanges(listed, listed.changes, await git.diff(head.commit))
    : listed;
}

/**
 * GitHub lists what was committed before the run; what the run itself committed or edited is told
 * by git.
 */
function withLocalChanges(
  listed: Listed,
  changes: readonly ChangedFile[],
  local: readonly ChangedFile[] | undefined,
): Listed {
  if (!local)
    return {
      headBlobs: new Map(),
      notices: [
        'git cannot compare the checked-out files with their commit, so everything is checked',
      ],
    };
  const known = new Set(changes.flatMap(({ file, previous }) => [file, previous ?? file]));
  return { ...listed, changes: [...changes, ...local.filter(({ file }) => !known.has(file))] };
}

function isOwnHead({ head, pull }: Changes): boolean {
  return head.from === 'checkout' || head.commit === pull?.headSha;
}
