import type { ChangedFile } from '../../report/report.ts';
import { ComparisonError, FETCH_DEPTH, missingBase } from '../base-and-head/commits.ts';
import type { BaseCommits } from '../base-and-head/find-base.ts';
import type { Head } from '../base-and-head/find-head.ts';
import type { OpenOptions, Sources } from '../base-and-head/sources.ts';
import type { ChangePlan } from '../plan.ts';
import { compareOnGitHub, type ListedChanges, listOnGitHub } from './github-listing.ts';

/**
 * Lists what changed from the base to the head: by git where it has both, otherwise by GitHub.
 * @throws ComparisonError, ApiError
 */
export async function listChanges(
  plan: ChangePlan,
  head: Head,
  commits: BaseCommits,
  options: OpenOptions,
  sources: Sources,
): Promise<ListedChanges> {
  const { git, github } = sources;
  const { base } = commits;
  const isCheckout = plan.head.from === 'checkout';
  const isInGit = git && (await git.commit(base)) !== undefined;
  const changes =
    isInGit && (isCheckout || (await git.commit(head.commit)))
      ? await git.diff(base, isCheckout ? undefined : head.commit)
      : undefined;
  if (git && changes) {
    const pending =
      isCheckout && options.pending
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
    return { listed: [...changes, ...pending], headBlobs, notices: [] };
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
  const listing = await listOnGitHub(compared, { base, pull: pull?.number, github });
  return isCheckout && git && listing.listed
    ? withLocalChanges(listing, listing.listed, await git.diff(head.commit))
    : listing;
}

/**
 * GitHub lists what was committed before the run; what the run itself committed or edited is told
 * by git.
 */
function withLocalChanges(
  listing: ListedChanges,
  listed: readonly ChangedFile[],
  local: readonly ChangedFile[] | undefined,
): ListedChanges {
  if (!local)
    return {
      headBlobs: new Map(),
      notices: [
        'git cannot compare the checked-out files with their commit, so everything is checked',
      ],
    };
  const known = new Set(listed.flatMap(({ file, previous }) => [file, previous ?? file]));
  return { ...listing, listed: [...listed, ...local.filter(({ file }) => !known.has(file))] };
}

function isOwnHead({ head, pull }: ChangePlan): boolean {
  return head.from === 'checkout' || head.commit === pull?.headSha;
}
