import { BaseTree } from '../../adapters/git/base-tree.ts';
import { GitTree } from '../../adapters/git/git-tree.ts';
import { openSubmodule } from '../../adapters/git/workspace.ts';
import { isToolList, isTraceFile } from '../../discovery/patterns.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { listChanges } from '../changed-files/list-changes.ts';
import type { ChangePlan } from '../plan.ts';
import { commitTree } from './commit-tree.ts';
import { findBase } from './find-base.ts';
import { findHead } from './find-head.ts';
import type { OpenOptions, Sources } from './sources.ts';

/** The trees of both sides of a change, their commits, and what is listed as changed. */
export interface OpenedChange extends BaseAndHead<Tree> {
  /** The commit that the head is of, or was made on top of. */
  readonly headCommit: string;
  readonly baseCommit: string;
  /** The files of the commit whose configuration is in force: never an older branch point. */
  readonly inForce: Tree;
  readonly inForceCommit: string;
  /**
   * The listed changes: paths as git or GitHub lists them; undefined when nobody could say, so that
   * everything is checked.
   */
  readonly listed?: readonly ChangedFile[];
  /** Blobs at the head commit of files that the listing names. */
  readonly headBlobs: ReadonlyMap<string, string>;
  readonly notices: readonly string[];
}

/**
 * Opens both sides of a change (docs/security-model.md#what-is-compared); undefined after a forced
 * push whose former commit nobody has.
 * @throws ComparisonError, ApiError, TreeError, SettingsError
 */
export async function openChange(
  plan: ChangePlan,
  options: OpenOptions,
): Promise<OpenedChange | undefined> {
  const sources = sourcesOf(plan, options.sources);
  const head = await findHead(plan, options, sources);
  // GitHub compares with the common ancestor, which after a forced push is not what was there
  // before; only git can tell.
  if (
    plan.baseMayBeMissing &&
    plan.base.from === 'commit' &&
    !(await sources.git?.commit(plan.base.commit))
  )
    return undefined;
  const commits = await findBase(plan, head.commit, options, sources);
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
 * Where both sides are read: through the API alone where a pull request is read as data, because
 * what is checked out is then not the change.
 */
function sourcesOf({ head, pull }: ChangePlan, { git, github }: Sources): Sources {
  if (head.from === 'commit' && pull !== undefined) return { ...(github && { github }) };
  return { ...(git && { git }), ...(github && { github }) };
}
