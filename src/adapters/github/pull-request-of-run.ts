import type { GitHub } from './github.ts';

/** The head of a pull request, as stated by the workflow run that GitHub started for it. */
interface RunHead {
  readonly headSha: string;
  readonly headBranch: string;
  /** The repository of the branch, as `owner/name`. */
  readonly headRepository: string;
}

/** An open pull request. */
interface OpenPull {
  readonly number: number;
  readonly baseRef: string;
  readonly baseSha: string;
}

/**
 * The open pull request of a workflow run. It is `unclear` if none or several fit, or if there are
 * too many to read.
 */
type PullOfRun =
  | ({ readonly kind: 'found' } & OpenPull)
  | { readonly kind: 'unclear'; readonly count: number; readonly isCut: boolean };

/** The maximum number of pages to read. GitHub ignores the filter if it does not understand it. */
const MAX_PAGES = 10;

/**
 * Finds the open pull request that a workflow run was about. The payload of the run does not list
 * pull requests from forks, and a file of the run could name any pull request. So GitHub is asked
 * for those from the branch, and only one whose head is still the commit of the run fits.
 * @throws ApiError if a request fails.
 */
export async function pullRequestOfRun(github: GitHub, head: RunHead): Promise<PullOfRun> {
  const [owner = ''] = head.headRepository.split('/');
  const fitting: OpenPull[] = [];
  let pages = 0;
  for await (const page of github.pages('GET /repos/{owner}/{repo}/pulls', {
    state: 'open',
    head: `${owner}:${head.headBranch}`,
  })) {
    for (const item of page) {
      const pull = fittingPull(item, head, `${github.owner}/${github.repo}`);
      if (pull) fitting.push(pull);
    }
    pages += 1;
    if (pages === MAX_PAGES) break;
  }
  const [first] = fitting;
  const isCut = pages === MAX_PAGES;
  return first && fitting.length === 1 && !isCut
    ? { kind: 'found', ...first }
    : { kind: 'unclear', count: fitting.length, isCut };
}

/** The part of GitHub's answer that decides. Every value may be missing. */
interface ListedPull {
  readonly number?: unknown;
  readonly state?: unknown;
  readonly head?: { readonly sha?: unknown; readonly ref?: unknown; readonly repo?: Named };
  readonly base?: { readonly sha?: unknown; readonly ref?: unknown; readonly repo?: Named };
}
type Named = { readonly full_name?: unknown } | null;

function fittingPull(item: unknown, wanted: RunHead, repository: string): OpenPull | undefined {
  const { number, state, head, base } = (item ?? {}) as ListedPull;
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || state !== 'open')
    return undefined;
  const isHead =
    head?.sha === wanted.headSha &&
    head.ref === wanted.headBranch &&
    head.repo?.full_name === wanted.headRepository;
  if (!isHead || !isSame(base?.repo?.full_name, repository)) return undefined;
  if (typeof base?.ref !== 'string' || typeof base.sha !== 'string') return undefined;
  return { number, baseRef: base.ref, baseSha: base.sha };
}

/** Whether two names of repositories are equal. GitHub ignores their case. */
function isSame(name: unknown, other: string): boolean {
  return typeof name === 'string' && name.toLowerCase() === other.toLowerCase();
}

/** Describes why no pull request was chosen, for the log. */
export function unclearWords({ count, isCut }: Extract<PullOfRun, { kind: 'unclear' }>): string {
  if (isCut) return 'GitHub lists too many pull requests to find the one for this run';
  return count === 0
    ? "no open pull request has the run's commit as its head; it may be closed, or a newer commit was pushed"
    : `${count} open pull requests have the run's commit as their head, so none was chosen`;
}
