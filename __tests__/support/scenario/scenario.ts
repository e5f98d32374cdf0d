import type { Fault } from '../stand-in/faults.ts';
import type { FileTree } from '../stand-in/file-tree.ts';
import type { Permissions } from '../stand-in/state.ts';

/**
 * The commit and depth of the workspace. `shallow-` means one commit without its parents, as from
 * actions/checkout.
 */
export type Checkout =
  | 'merge'
  | 'shallow-merge'
  | 'head'
  | 'shallow-head'
  | 'base'
  | 'shallow-base'
  | 'none';

/**
 * The kind of push: an ordinary update of main, a forced push whose `before` is gone, a new or
 * deleted branch, or a new tag.
 */
export type PushKind = 'update' | 'forced' | 'new-branch' | 'deleted' | 'tag';

/**
 * One run of the gate as data: repository, event, inputs, and GitHub's side. Only the event is
 * required.
 */
export interface Scenario {
  readonly description: string;
  /** The name of the event, as in GITHUB_EVENT_NAME. */
  readonly event: string;
  readonly action?: string;
  /**
   * Set if the pull request comes from a fork, which has another head repository and at most read
   * permissions.
   */
  readonly fork?: boolean;
  /**
   * Set if the pull request comes from Dependabot, which has the same repository and at most read
   * permissions.
   */
  readonly dependabot?: boolean;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly push?: PushKind;
  /** Merged into the payload of the event. Objects are merged, and anything else is replaced. */
  readonly payload?: Readonly<Record<string, unknown>>;

  /** The initial files of both base and head. */
  readonly base?: FileTree;
  /** Changes to base on main, after the pull request's branch left it. */
  readonly ahead?: FileTree;
  /** Changes to base on the head's side. */
  readonly head?: FileTree;
  /** Paths of files in base that the head removes. */
  readonly removed?: readonly string[];
  /** Symbolic links that the head's side commits, with their targets. */
  readonly symlinks?: Readonly<Record<string, string>>;
  /** Defaults to the commit of GITHUB_SHA, one commit deep. */
  readonly checkout?: Checkout;
  /** The patterns of a sparse checkout (`--no-cone`). */
  readonly sparse?: readonly string[];
  /** Files to write into the workspace after the checkout, by path. */
  readonly untracked?: Readonly<Record<string, string>>;

  readonly inputs?: Readonly<Record<string, string>>;
  /**
   * The token's permissions. A missing scope means `none`. Defaults to reading contents, and
   * writing pull requests and checks.
   */
  readonly permissions?: Permissions;
  readonly faults?: readonly Fault[];
  /** Comments that exist before the run. The default author is github-actions[bot]. */
  readonly comments?: readonly { readonly author?: string; readonly body: string }[];
  /** The owner of the token. `refused` means that GitHub does not reveal it. */
  readonly viewer?: string;
  /**
   * Further repositories with one commit each, on main and under `ref`. If a token is given, only
   * that token can see the repository.
   */
  readonly repositories?: Readonly<
    Record<string, { readonly files: FileTree; readonly ref?: string; readonly token?: string }>
  >;
  readonly run?: { readonly number?: number; readonly attempt?: number; readonly id?: number };
  /** The time of the clock in RFC 3339 format. Defaults to 2026-11-21T12:00:00Z. */
  readonly now?: string;
  /** Whether debug logging is enabled for the run (RUNNER_DEBUG). */
  readonly debug?: boolean;
}

/** The repository of every scenario. */
export const REPOSITORY = 'octo-org/agents';
/** The fork in scenarios with `fork`. */
export const FORK = 'contributor/agents';
/** The pull request in every scenario that has one. */
export const PULL_REQUEST = 7;
/** The time of the clock, unless a scenario sets it. */
export const NOW = '2026-11-21T12:00:00Z';

const PULL_REQUEST_EVENTS: readonly string[] = [
  'pull_request',
  'pull_request_target',
  'pull_request_review',
  'merge_group',
  'workflow_run',
  'issue_comment',
  'repository_dispatch',
];

/**
 * Whether the event has a pull request to main. Otherwise, the head's changes are a commit on top
 * of base.
 */
export function hasPullRequest(scenario: Scenario): boolean {
  return PULL_REQUEST_EVENTS.includes(scenario.event);
}
