import { BaseTree } from '../../adapters/git/base-tree.ts';
import { GitTree } from '../../adapters/git/git-tree.ts';
import { openSubmodule } from '../../adapters/git/workspace.ts';
import { isToolList, isTraceFile } from '../../discovery/patterns.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';
import { listChanges } from '../changed-files/list-changes.ts';
import type { ChangePlan } from '../plan.ts';
import { commitTree } from './commit-tree.ts';
import { findBase } from './find-base.ts';
import { findHead } from './find-head.ts';
import type { OpenOptions, Sources } from './sources.ts';

/** The base and head of a change, with their files, commits and changed files. */
export interface OpenedChange extends BaseAndHead<Tree> {
  /** The head's commit, without commits added by the run itself. */
  readonly headCommit: string;
  readonly baseCommit: string;
  /**
   * The files of the commit whose configuration applies. This commit is newer than the base commit
   * if the base branch has new commits.
   */
  readonly inForce: Tree;
  readonly inForceCommit: string;
  /**
   * The changed files, as listed by git or GitHub. Absent if the changes could not be listed, in
   * which case everything is checked.
   */
  readonly listed?: readonly ChangedFile[];
  /** Maps the paths of the changed files to their blob ids at the head commit. */
  readonly headBlobs: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
}

/**
 * Opens the base and head of a change (docs/security-model.md#what-is-compared). Returns undefined
 * if a forced push removed the base commit.
 * @throws ComparisonError, ApiError, TreeError, SettingsError
 */
export async function openChange(
  plan: ChangePlan,
  options: OpenOptions,
): Promise<OpenedChange | undefined> {
  const sources = sourcesOf(plan, options.sources);
  const head = await findHead(plan, options, sources);
  const commits = await findBase(plan, head.commit, options, sources);
  if (commits === undefined) return undefined;
  const listing = await listChanges(plan, head, commits, options, sources);
  const { listed } = listing;
  const commit = await commitTree(commits.base, sources);
  const { git } = sources;
  const base = listed
    ? new BaseTree({
        head: head.tree,
        commit,
        isLocal: commit instanceof GitTree,
        changes: listed,
        isShared: (file) => isToolList(file) || isTraceFile(file),
        ...(git && { openSubmodule: (folder, at) => openSubmodule(git.root, folder, at) }),
      })
    : commit;
  return {
    head: head.tree,
    headCommit: head.commit,
    base,
    baseCommit: commits.base,
    inForce: commits.inForce === commits.base ? base : await commitTree(commits.inForce, sources),
    inForceCommit: commits.inForce,
    ...listing,
  };
}

/**
 * Returns the sources for the base and head. Git is omitted if a pull request's head is read as
 * data, because the checkout does not contain the change.
 */
function sourcesOf({ head, pull }: ChangePlan, { git, github }: Sources): Sources {
  if (head.from === 'commit' && pull !== undefined) return { ...(github && { github }) };
  return { ...(git && { git }), ...(github && { github }) };
}
