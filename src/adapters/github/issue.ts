import {
  type IssueState,
  issueSaysTheSame,
  parseIssueMarker,
  renderDuplicate,
} from '../../report/surfaces/issue.ts';
import { isOfLaterRun, type RunNumber } from '../../report/writing/marker.ts';
import { ApiError, type GitHub } from './github.ts';
import { viewer } from './token-identity.ts';

/** The tracking issue that a report wants. */
export interface WantedIssue {
  readonly id: string;
  readonly run: RunNumber;
  /** Given when the issue is made; people may write another one later. */
  readonly title: string;
  /** The whole text, beginning with the marker. */
  readonly body: string;
  readonly state: IssueState;
}

/** What became of it. */
export type IssueResult =
  | {
      readonly kind: 'created' | 'updated' | 'unchanged' | 'closed' | 'reopened';
      readonly url: string;
    }
  /** There is none, and none was wanted. */
  | { readonly kind: 'none' }
  /** A later run has already spoken. */
  | { readonly kind: 'superseded'; readonly url: string };

interface Issue {
  readonly number: number;
  readonly body: string;
  readonly url: string;
  readonly open: boolean;
}

/**
 * Pages of a hundred that are searched: issues and pull requests that one login has made. Half a
 * minute and a twentieth of the requests that a workflow token has for an hour; past them nothing
 * is made or said to be closed: it is told that the issue was not found.
 */
const MOST_PAGES = 50;

const LIST = 'GET /repos/{owner}/{repo}/issues';

/**
 * Brings the one tracking issue of this gate up to date (docs/reference/reports.md#tracking-issue):
 * found by a marker at its beginning *and* its author among all that this author has made; made,
 * changed, closed, reopened, or left alone. Somebody else's issue is neither touched nor trusted.
 * @throws ApiError also where issues are disabled (410) and where the token may not write them
 * (403, 404)
 */
export async function publishIssue(github: GitHub, wanted: WantedIssue): Promise<IssueResult> {
  const login = await viewer(github);
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

/** The issues of this gate, the oldest first, whatever became of them. */
async function issuesOfOurs(github: GitHub, id: string, login: string): Promise<readonly Issue[]> {
  const found: Issue[] = [];
  let pages = 0;
  // In the order in which they were made, so that what is made meanwhile moves nothing to another
  // page.
  const all = github.pages(LIST, {
    state: 'all',
    creator: login,
    sort: 'created',
    direction: 'asc',
  });
  for await (const page of all) {
    for (const issue of oursIn(page, id, login)) found.push(issue);
    pages += 1;
    if (pages < MOST_PAGES || page.length < 100) continue;
    if (found.length === 0)
      throw new ApiError(
        'refused',
        `${login} has made so many issues and pull requests here that the first ${pages * 100} hold none of this gate's`,
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
    // The listing was asked for this author alone; that it kept to it is not taken on trust.
    if (user?.login !== login || parseIssueMarker(body)?.id !== id) return [];
    return [{ number, body, url: html_url ?? '', open: state !== 'closed' }];
  });
}

async function update(
  github: GitHub,
  wanted: WantedIssue,
  ours: readonly [Issue, ...Issue[]],
): Promise<IssueResult> {
  // A later run is left alone with all that it wrote, duplicates included: it mends them itself.
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
  { state, body }: WantedIssue,
): 'updated' | 'unchanged' | 'closed' | 'reopened' {
  const words = issueSaysTheSame(issue.body, body) ? 'unchanged' : 'updated';
  switch (state) {
    case 'open':
      // Also when a person closed it: what is found stands as long as it is found, and the
      // configuration is where it can be switched off.
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
 * Two runs may both have seen no issue and made one: the oldest stays, with what the later run
 * says. Who raced us made theirs a moment ago, so the newest hundred hold it.
 */
async function keepOldest(
  github: GitHub,
  wanted: WantedIssue,
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
    // The issue stands; that a second one may stand beside it will be mended by the next run.
    if (error instanceof ApiError) return undefined;
    throw error;
  }
}

/** Words and state in one request, so that no reader sees one without the other. */
async function write(github: GitHub, number: number, { body, state }: WantedIssue): Promise<void> {
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
  { id, run }: WantedIssue,
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
      // The one that counts is up to date; the next run tries again.
      if (!(error instanceof ApiError)) throw error;
    }
  }
}

/** Whether an issue was written by a later run than this one. */
function isLater(issue: Issue, run: RunNumber): boolean {
  return isOfLaterRun('issue', issue.body, run);
}
