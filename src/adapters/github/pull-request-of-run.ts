import type { GitHub } from './github.ts';

/** A pull request's head, according to the workflow run that GitHub started for it. */
interface RunHead {
  readonly headSha: string;
  readonly headBranch: string;
  /** The branch's repository, as `owner/name`. */
  readonly headRepository: string;
}

interface OpenPull {
  readonly number: number;
  readonly baseRef: string;
  readonly baseSha: string;
}

/**
 * The open pull request for a workflow run. `unclear` means that no pull request matches, that
 * several match, or that there are too many to read.
 */
type PullOfRun =
  | ({ readonly kind: 'found' } & OpenPull)
  | { readonly kind: 'unclear'; readonly count: number; readonly isCut: boolean };

/**
 * The maximum number of pages to read. GitHub ignores a filter that it does not understand, and
 * would then list every open pull request.
 */
const MAX_PAGES = 10;

/**
 * Finds the open pull request for a workflow run. The run's payload does not list pull requests
 * from forks, and the run's files are untrusted. The function therefore asks GitHub for the
 * branch's pull requests, and accepts only one whose head is still the run's commit.
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

/**
 * A pull request in GitHub's list. Only the keys that are used appear here. Any value may be
 * missing.
 */
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

/** Whether two repository names are equal. As on GitHub, case is ignored. */
function isSame(name: unknown, other: string): boolean {
  return typeof name === 'string' && name.toLowerCase() === other.toLowerCase();
}

/** Describes why a pull request could not be chosen, for the log. */
export function unclearWords({ count, isCut }: Extract<PullOfRun, { kind: 'unclear' }>): string {
  if (isCut) return 'GitHub lists too many pull requests, so the one for this run was not found';
  return count === 0
    ? "no open pull request has the run's commit as its head: the pull request may be closed, or a newer commit may have been pushed"
    : `${count} open pull requests have the run's commit as their head, so none was chosen`;
}
