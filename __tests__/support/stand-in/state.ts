import type { Repository, RepositoryData } from './repository.ts';
import { openRepository } from './repository.ts';

/** Who comments and reports when a workflow's own token is used. */
export const WORKFLOW_LOGIN = 'github-actions[bot]';

/** Permission scopes of a workflow token that the stand-in knows. */
export type Scope = 'contents' | 'pull-requests' | 'issues' | 'checks';
/** Permissions as a workflow names them: a scope that is not named is `none`. */
export type Permissions = Readonly<Partial<Record<Scope, 'read' | 'write' | 'none'>>>;

/** What Card Gate's documentation asks for: contents read, pull-requests and checks write. */
export const USUAL_PERMISSIONS: Permissions = {
  contents: 'read',
  'pull-requests': 'write',
  checks: 'write',
};

/**
 * A pull request; `base` and `head` are commit ids, `headRepository` is another repository for a
 * fork.
 */
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
  /** What its author wrote into it. */
  readonly body?: string;
}

/** An issue as it is now; pull requests are not included, though they share its numbers. */
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
 * An issue that exists from the beginning, or that is made later; open unless `state` says
 * otherwise.
 */
export interface GivenIssue {
  /** The next number that is free unless given. */
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

/** A check run as it is after all requests, with every annotation that it received. */
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

/** The facts of the stand-in. */
export interface StateOptions extends RepositoryData {
  /** `owner/name`; `octo-org/agents` unless given. */
  readonly repository?: string;
  /** Further repositories by `owner/name`, for reading. */
  readonly others?: Readonly<Record<string, RepositoryData>>;
  readonly pullRequests?: readonly PullRequest[];
  readonly issues?: readonly GivenIssue[];
  /** The repository has issues switched off; its pull requests work all the same. */
  readonly issuesDisabled?: boolean;
  readonly comments?: readonly {
    readonly issue: number;
    readonly author: string;
    readonly body: string;
  }[];
  /**
   * Who the token is; null: `viewer` is refused, and comments are still made as
   * github-actions[bot].
   */
  readonly viewerLogin?: string | null;
  readonly permissions?: Permissions;
  /** `truncated` is set on trees of more entries than this (100,000 unless given). */
  readonly treeLimit?: number;
  /** Texts of more bytes than this come cut through GraphQL (512,000 unless given). */
  readonly textLimit?: number;
  /** RFC 3339; the first thing made carries it, each further one a second more. */
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
  readonly checkRuns: CheckRun[];
  readonly issues: Issue[];
  readonly problems: string[];
  /** Adds a comment as if this author had just written it. */
  addComment(comment: {
    readonly issue: number;
    readonly author: string;
    readonly body: string;
  }): Comment;
  /** Adds an issue as if this author had just made it. */
  addIssue(issue: GivenIssue): Issue;
  /** Gives a pull request these labels in place of those it has; throws where there is none. */
  setLabels(pullRequest: number, labels: readonly string[]): void;
  nextCheckRunId(): number;
  /** The next tick of the stand-in's clock (RFC 3339). */
  time(): string;
}

/**
 * Opens a state from plain data; ids count up from 1001 (comments) and 5001 (check runs), numbers
 * of issues from the highest that is taken, so that they are the same in every run.
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
