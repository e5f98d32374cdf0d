import type { Git } from '../../adapters/git/git.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangePlan } from '../plan.ts';
import { commitTree } from './commit-tree.ts';
import { ComparisonError, resolveCommit } from './commits.ts';
import type { OpenOptions, Sources } from './sources.ts';

/** The files and commit that a run checks. */
export interface Head {
  readonly tree: Tree;
  /** The event's commit, without commits added by the run itself. */
  readonly commit: string;
}

/**
 * Returns the files to check, from the checkout or from a commit that is read as data.
 * @throws ComparisonError if an unexpected commit is checked out.
 */
export async function findHead(
  plan: ChangePlan,
  options: OpenOptions,
  sources: Sources,
): Promise<Head> {
  if (plan.head.from === 'commit') {
    const commit = await resolveCommit(plan.head.commit, sources, options.revisions);
    return { tree: await commitTree(commit, sources), commit };
  }
  const tree = options.checkedOut();
  return { tree, commit: await commitOfCheckout(plan.head.of, sources.git) };
}

/**
 * Checks that an expected commit is checked out, and returns it. The run may have added commits on
 * top of it. Any other checkout is rejected, because its files do not belong to the change.
 * @throws ComparisonError for any other checkout.
 */
async function commitOfCheckout(
  expected: readonly string[],
  git: Git | undefined,
): Promise<string> {
  const head = await git?.commit('HEAD');
  if (!git || head === undefined) return expected[0] ?? 'HEAD';
  const [first] = expected;
  if (first === undefined) return head;
  for (const commit of expected) if (await isMadeOn(commit, head, git)) return commit;
  throw new ComparisonError(
    `the checked-out commit ${head.slice(0, 7)} is neither the commit of the event (${first.slice(0, 7)}) nor a commit that this run made on top of it`,
    'remove "ref" from actions/checkout, or set the input head-ref to the commit to check',
  );
}

async function isMadeOn(commit: string, head: string, git: Git): Promise<boolean> {
  if (commit === head) return true;
  return (await git.isAncestor(commit, head)) && !(await git.isFetched(head));
}
