import type { Repository, RepositoryData } from './repository.ts';
import { openRepository } from './repository.ts';

/** The author of comments and reports that are written with a workflow's own token. */
export const WORKFLOW_LOGIN = 'github-actions[bot]';

/** The permission scopes of a workflow token that the stand-in supports. */
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'checks';
/** Permissions as a workflow states them. A missing scope means `none`. */
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write' | 'none'>>>;

/**
 * The permissions that Card Gate's documentation asks for: contents read, pull-requests and checks
 * write.
 */
export const USUAL_PERMISSIONS: Permissions = {
  contents: 'read',
  'pull-requests': 'write',
  checks: 'write',
};

/** A pull request. `base` and `head` are commit ids. `headRepository` is set for a fork. */
export interface PullRequest {
  readonly number: number;
  readonly base: string;
  readonly head: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly headRepository?: string;
  readonly author?: string;
  readonly draft?: boolean;
  readonly closed?: boolean;
  readonly labels?: readonly string[];
  /** The text that its author wrote. */
  readonly body?: string;
}

/**
 * The current state of an issue. Pull requests are not included, although they share the numbers.
 */
export interface Issue {
  readonly number: number;
  readonly author: string;
  readonly title: string;
  readonly body: string | null;
  readonly state: 'open' | 'closed';
  readonly stateReason: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/**
 * An issue that exists from the start or is created later. It is open unless `state` says
 * otherwise.
 */
export interface GivenIssue {
  /** Defaults to the next free number. */
  readonly number?: number;
  readonly author: string;
  readonly title?: string;
  readonly body?: string | null;
  readonly state?: 'open' | 'closed';
  readonly stateReason?: string | null;
}

/** A comment on an issue or pull request. */
export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: string;
  readonly body: string;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** A comment of a review, on a line of a pull request's diff. */
export interface ReviewComment {
  readonly id: number;
  readonly pull: number;
  readonly review: number;
  readonly author: string;
  readonly body: string;
  readonly path: string;
  /** Null once the line has changed. */
  readonly line: number | null;
  readonly in_reply_to_id?: number;
}

/** The state of a check run after all requests, with every annotation that it received. */
export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly head_sha: string;
  readonly external_id: string | null;
  readonly details_url: string | null;
  readonly status: string;
  readonly conclusion: string | null;
  readonly output: {
    readonly title: string | null;
    readonly summary: string | null;
    readonly text: string | null;
  };
  readonly annotations: readonly unknown[];
}

/** Options for the data of the stand-in. */
export interface StateOptions extends RepositoryData {
  /** `owner/name`. Defaults to `octo-org/agents`. */
  readonly repository?: string;
  /** Further repositories by `owner/name`, which can only be read. */
  readonly others?: Readonly<Record<string, RepositoryData>>;
  readonly pullRequests?: readonly PullRequest[];
  readonly issues?: readonly GivenIssue[];
  /** Whether issues are disabled in the repository. Pull requests still work. */
  readonly issuesDisabled?: boolean;
  readonly comments?: readonly {
    readonly issue: number;
    readonly author: string;
    readonly body: string;
  }[];
  /**
   * The owner of the token. If null, `viewer` is refused, but comments are still written as
   * github-actions[bot].
   */
  readonly viewerLogin?: string | null;
  readonly permissions?: Permissions;
  /** The number of entries above which trees are marked as `truncated`. Defaults to 100,000. */
  readonly treeLimit?: number;
  /** The number of bytes above which GraphQL cuts texts. Defaults to 512,000. */
  readonly textLimit?: number;
  /** The points that are left for GraphQL queries. Defaults to 4,999, which never get fewer. */
  readonly points?: { readonly remaining: number; readonly resetAt: string };
  /**
   * The time of the first created object in RFC 3339 format. Each further object is a second later.
   */
  readonly now?: string;
}

/** The current state of GitHub: everything that a request can read or change. */
export interface State {
  readonly options: StateOptions;
  readonly repository: Repository;
  readonly others: ReadonlyMap<string, Repository>;
  readonly pullRequests: ReadonlyMap<number, PullRequest>;
  readonly author: string;
  readonly comments: Comment[];
  readonly reviewComments: ReviewComment[];
  readonly checkRuns: CheckRun[];
  readonly issues: Issue[];
  readonly problems: string[];
  /** Adds a comment, as if this author had just written it. */
  addComment(comment: {
    readonly issue: number;
    readonly author: string;
    readonly body: string;
  }): Comment;
  /** Adds an issue, as if this author had just created it. */
  addIssue(issue: GivenIssue): Issue;
  /** Replaces the labels of a pull request. Throws if there is no such pull request. */
  setLabels(pullRequest: number, labels: readonly string[]): void;
  /** Adds a pull request, or replaces the one with its number, as a push or a person might. */
  setPullRequest(pullRequest: PullRequest): void;
  nextCheckRunId(): number;
  /** Returns the next time of the stand-in's clock (RFC 3339). */
  time(): string;
}

/**
 * Creates a state from plain data. Ids of comments begin at 1001 and ids of check runs at 5001.
 * Numbers of issues begin after the highest that is taken. They are therefore the same in every
 * run.
 */
export function openState(options: StateOptions): State {
  let ticks = 0;
  let commentId = 1000;
  let checkRunId = 5000;
  const start = Date.parse(options.now ?? '2026-11-21T12:00:00Z');
  const time = (): string => {
    const at = new Date(start + ticks * 1000);
    ticks += 1;
    return at.toISOString().replace('.000Z', 'Z');
  };
  const comments: Comment[] = [];
  const issues: Issue[] = [];
  const pullRequests = new Map(
    (options.pullRequests ?? []).map((pullRequest) => [pullRequest.number, pullRequest]),
  );
  const taken = new Set(pullRequests.keys());
  const state: State = {
    options,
    repository: openRepository(options.repository ?? 'octo-org/agents', options),
    others: new Map(
      Object.entries(options.others ?? {}).map(([name, data]) => [
        name,
        openRepository(name, data),
      ]),
    ),
    pullRequests,
    author: options.viewerLogin ?? WORKFLOW_LOGIN,
    comments,
    reviewComments: [],
    checkRuns: [],
    issues,
    problems: [],
    addComment: ({ issue, author, body }) => {
      commentId += 1;
      const now = time();
      const comment: Comment = {
        id: commentId,
        issue,
        author,
        body,
        createdAt: now,
        updatedAt: now,
      };
      comments.push(comment);
      return comment;
    },
    addIssue: ({
      number = Math.max(0, ...taken) + 1,
      author,
      title = 'an issue',
      body = null,
      state: is = 'open',
      stateReason = null,
    }) => {
      if (taken.has(number)) throw new Error(`the number ${number} is taken`);
      taken.add(number);
      const now = time();
      const issue: Issue = {
        number,
        author,
        title,
        body,
        state: is,
        stateReason,
        createdAt: now,
        updatedAt: now,
      };
      issues.push(issue);
      return issue;
    },
    setLabels: (number, labels) => {
      const pullRequest = pullRequests.get(number);
      if (pullRequest === undefined) throw new Error(`there is no pull request ${number}`);
      pullRequests.set(number, { ...pullRequest, labels });
    },
    setPullRequest: (pullRequest) => {
      pullRequests.set(pullRequest.number, pullRequest);
      taken.add(pullRequest.number);
    },
    nextCheckRunId: () => {
      checkRunId += 1;
      return checkRunId;
    },
    time,
  };
  for (const issue of options.issues ?? []) state.addIssue(issue);
  for (const comment of options.comments ?? []) state.addComment(comment);
  return state;
}
