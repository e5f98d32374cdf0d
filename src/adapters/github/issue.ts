import { digits } from '../../document/digits.ts';
import type { IssueDelivery } from '../../report/surfaces/delivery.ts';
import {
  issueSaysTheSame,
  parseIssueMarker,
  renderDuplicate,
} from '../../report/surfaces/issue.ts';
import { isOfLaterRun, type RunNumber } from '../../report/writing/marker.ts';
import { ApiError, type GitHub } from './github.ts';
import { loginOfToken } from './token-identity.ts';

/** The result of publishing the tracking issue. */
export type IssueResult =
  | {
      readonly kind: 'created' | 'updated' | 'unchanged' | 'closed' | 'reopened';
      readonly url: string;
    }
  /** There is no issue, and none is needed. */
  | { readonly kind: 'none' }
  /** A later run has already written the issue. */
  | { readonly kind: 'superseded'; readonly url: string };

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly url: string;
  readonly open: boolean;
}

/**
 * The maximum number of pages to search for the tracking issue. Each page contains a hundred issues
 * and pull requests by the same author. Fetching fifty pages takes half a minute, and uses 5 % of
 * the requests that a workflow token can send per hour. If the search reaches this limit, issues
 * are neither created nor closed, and the run reports this.
 */
const MAX_PAGES = 50;

const LIST = 'GET /repos/{owner}/{repo}/issues';

/**
 * Creates, updates, closes or reopens the tracking issue with a given id, or leaves it unchanged
 * (docs/reference/reports.md#tracking-issue). The issue is recognised by the marker at its
 * beginning *and* by its author. Issues by other authors are neither changed nor trusted.
 * @throws ApiError if a request fails, for example because issues are disabled (410) or the token
 * may not write them (403, 404).
 */
export async function publishIssue(github: GitHub, wanted: IssueDelivery): Promise<IssueResult> {
  const login = await loginOfToken(github);
  const ours = await issuesOfOurs(github, wanted.id, login);
  if (ours.length > 0) return update(github, wanted, ours as [Issue, ...Issue[]]);
  if (wanted.state !== 'open') return { kind: 'none' };
  const created = await github.request(
    'POST /repos/{owner}/{repo}/issues',
    { title: wanted.title, body: wanted.body },
    { repeatable: false, expect: 'object' },
  );
  const { number, html_url } = created.data as { number?: unknown; html_url?: string };
  const kept =
    typeof number === 'number' ? await keepOldest(github, wanted, number, login) : undefined;
  return { kind: 'created', url: kept ?? html_url ?? '' };
}

/** Returns the tracking issues with a given id, open and closed, oldest first. */
async function issuesOfOurs(github: GitHub, id: string, login: string): Promise<readonly Issue[]> {
  const found: Issue[] = [];
  let pages = 0;
  // The list begins with the oldest issues, so a new issue does not move others to another page
  // during the search.
  const all = github.pages(LIST, {
    state: 'all',
    creator: login,
    sort: 'created',
    direction: 'asc',
  });
  for await (const page of all) {
    for (const issue of oursIn(page, id, login)) found.push(issue);
    pages += 1;
    if (pages < MAX_PAGES || page.length < 100) continue;
    if (found.length === 0)
      throw new ApiError(
        'refused',
        `this gate's tracking issue is not among the first ${digits(pages * 100)} issues and pull requests by ${login}`,
      );
    break;
  }
  return found.sort((a, b) => a.number - b.number);
}

function oursIn(page: readonly unknown[], id: string, login: string): readonly Issue[] {
  return page.flatMap((item): readonly Issue[] => {
    const { number, body, html_url, user, state, pull_request } = (item ?? {}) as {
      number?: unknown;
      body?: unknown;
      html_url?: string;
      user?: { login?: unknown } | null;
      state?: unknown;
      pull_request?: unknown;
    };
    if (typeof number !== 'number' || typeof body !== 'string' || (pull_request ?? null) !== null)
      return [];
    // The request is limited to issues by this author, but the response is also checked.
    if (user?.login !== login || parseIssueMarker(body)?.id !== id) return [];
    return [{ number, body, url: html_url ?? '', open: state !== 'closed' }];
  });
}

async function update(
  github: GitHub,
  wanted: IssueDelivery,
  ours: readonly [Issue, ...Issue[]],
): Promise<IssueResult> {
  // If a later run has written any of the issues, this run does not make changes. The later run
  // also closes duplicates.
  const later = ours.find((issue) => isLater(issue, wanted.run));
  if (later) return { kind: 'superseded', url: later.url };
  const [oldest, ...more] = ours;
  const kind = changeOf(oldest, wanted);
  if (kind !== 'unchanged') await write(github, oldest.number, wanted);
  await closeDuplicates(github, wanted, oldest.number, more);
  return { kind, url: oldest.url };
}

function changeOf(
  issue: Issue,
  { state, body }: IssueDelivery,
): 'updated' | 'unchanged' | 'closed' | 'reopened' {
  const words = issueSaysTheSame(issue.body, body) ? 'unchanged' : 'updated';
  switch (state) {
    case 'open':
      // An issue that a person closed is also reopened, because its findings still exist. The
      // tracking issue can be disabled in the configuration.
      return issue.open ? words : 'reopened';
    case 'closed':
      return issue.open ? 'closed' : words;
    case 'kept':
      return issue.open ? words : 'unchanged';
    default:
      return state satisfies never;
  }
}

/**
 * Closes duplicates if two runs created issues at the same time. The oldest issue is kept, with the
 * later run's text. Only the newest hundred issues are searched, because all duplicates are recent.
 * Returns the oldest issue's URL, or undefined if a request fails.
 */
async function keepOldest(
  github: GitHub,
  wanted: IssueDelivery,
  created: number,
  login: string,
): Promise<string | undefined> {
  try {
    const newest = await github.request(
      LIST,
      { state: 'all', creator: login, sort: 'created', direction: 'desc', per_page: 100, page: 1 },
      { expect: 'list' },
    );
    const ours = [...oursIn(newest.data as readonly unknown[], wanted.id, login)].sort(
      (a, b) => a.number - b.number,
    );
    const [oldest, ...more] = ours;
    if (!oldest) return undefined;
    if (oldest.number !== created && !ours.some((issue) => isLater(issue, wanted.run)))
      await write(github, oldest.number, wanted);
    await closeDuplicates(
      github,
      wanted,
      oldest.number,
      more.filter((issue) => !isLater(issue, wanted.run)),
    );
    return oldest.url;
  } catch (error) {
    // The issue is already published. The next run will close duplicates.
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** Writes an issue's text and state in a single request, so they always match. */
async function write(
  github: GitHub,
  number: number,
  { body, state }: IssueDelivery,
): Promise<void> {
  const change = {
    open: { state: 'open' },
    closed: { state: 'closed', state_reason: 'completed' },
    kept: {},
  }[state];
  await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
    issue_number: number,
    body,
    ...change,
  });
}

async function closeDuplicates(
  github: GitHub,
  { id, run }: IssueDelivery,
  original: number,
  issues: readonly Issue[],
): Promise<void> {
  for (const issue of issues) {
    if (!issue.open) continue;
    try {
      await github.request('PATCH /repos/{owner}/{repo}/issues/{issue_number}', {
        issue_number: issue.number,
        body: renderDuplicate(id, run, original),
        state: 'closed',
        state_reason: 'not_planned',
      });
    } catch (error) {
      // The oldest issue is up to date. The next run will try again to close the duplicates.
      if (!(error instanceof ApiError)) throw error;
    }
  }
}

/** Whether an issue was written by a run that is later than `run`. */
function isLater(issue: Issue, run: RunNumber): boolean {
  return isOfLaterRun('issue', issue.body, run);
}
