import type { Git } from '../../adapters/git/git.ts';
import type { GitHub } from '../../adapters/github/github.ts';
import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import { ComparisonError, FETCH_DEPTH, missingBase } from '../base-and-head/commits.ts';
import type { BaseCommits } from '../base-and-head/find-base.ts';
import type { Head } from '../base-and-head/find-head.ts';
import type { OpenOptions, Sources } from '../base-and-head/sources.ts';
import type { ChangePlan } from '../plan.ts';
import { compareOnGitHub, type ListedChanges, listOnGitHub } from './github-listing.ts';

/**
 * Lists the changed files between the base and head. Uses git if it has both commits, and GitHub
 * otherwise.
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
  const isInGit = git !== undefined && (await git.commit(base)) !== undefined;
  const listed = isInGit ? await listInGit(plan, head, base, git, options) : undefined;
  if (listed) return listed;
  if (github) return listByGitHub(plan, head, commits, { github, ...(git && { git }) });
  if (isInGit)
    throw new ComparisonError(
      `git cannot compare the head with the base commit ${base.slice(0, 7)}`,
      FETCH_DEPTH,
    );
  throw missingBase(base, 'no GitHub token is set');
}

/**
 * Lists the changed files with git. Returns undefined if git does not have the head or cannot
 * compare the commits.
 */
async function listInGit(
  plan: ChangePlan,
  head: Head,
  base: string,
  git: Git,
  options: OpenOptions,
): Promise<ListedChanges | undefined> {
  const isCheckout = plan.head.from === 'checkout';
  if (!isCheckout && (await git.commit(head.commit)) === undefined) return undefined;
  const changes = await git.diff(base, isCheckout ? undefined : head.commit);
  if (changes === undefined) return undefined;
  const pending = isCheckout && options.pending ? await git.untracked() : [];
  const added = pending.map((file): ChangedFile => ({ file, status: 'added' }));
  return {
    listed: [...changes, ...added],
    headBlobs: await blobsOfPull(plan, git),
    notices: [],
  };
}

/**
 * Returns the blob ids of the files at the pull request's head commit, by path. Empty if git does
 * not have the commit.
 */
async function blobsOfPull({ pull }: ChangePlan, git: Git): Promise<ListedChanges['headBlobs']> {
  if (pull === undefined || (await git.commit(pull.headSha)) === undefined) return new Map();
  const files = await git.files(pull.headSha);
  return new Map(
    [...(files ?? [])].flatMap(([file, { link, blob }]) => (link ? [] : [[file, blob] as const])),
  );
}

/**
 * Lists the changed files with GitHub and adds files that the run itself changed in the checkout.
 */
async function listByGitHub(
  plan: ChangePlan,
  head: Head,
  { base, compared: known }: BaseCommits,
  { git, github }: Sources & { readonly github: GitHub },
): Promise<ListedChanges> {
  // For a pull request, use its own head commit rather than the test merge, which GitHub also has.
  const pull = plan.base.from === 'pull-request' && isOwnHead(plan) ? plan.base.pull : undefined;
  const compared = known ?? (await compareOnGitHub(github, base, pull?.headSha ?? head.commit));
  const listing = await listOnGitHub(compared, { base, pull: pull?.number, github });
  return plan.head.from === 'checkout' && git && listing.listed
    ? withLocalChanges(listing, listing.listed, await git.diff(head.commit))
    : listing;
}

/**
 * Adds the files that the run itself committed or edited to GitHub's list of changed files. `local`
 * is git's list of these files.
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
  const known = new Set(listed.flatMap(pathsOf));
  return { ...listing, listed: [...listed, ...local.filter(({ file }) => !known.has(file))] };
}

function isOwnHead({ head, pull }: ChangePlan): boolean {
  return head.from === 'checkout' || head.commit === pull?.headSha;
}
