import type { Fault } from '../stand-in/faults.ts';
import type { FileTree } from '../stand-in/file-tree.ts';
import type { Permissions } from '../stand-in/state.ts';

/**
 * The commit of the workspace, and its depth; `shallow-` is one commit without its parents, as
 * actions/checkout makes it.
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
 * The kind of push: an ordinary update of main; a forced one whose `before` is gone; a new or a
 * deleted branch; a new tag.
 */
export type PushKind = 'update' | 'forced' | 'new-branch' | 'deleted' | 'tag';

/**
 * One run of the gate as data: repository, event, inputs, and GitHub's side. Everything but the
 * event may be left out.
 */
export interface Scenario {
  readonly description: string;
  /** The name of the event, as in GITHUB_EVENT_NAME. */
  readonly event: string;
  readonly action?: string;
  /** The pull request comes from a fork: another head repository, and at most read permissions. */
  readonly fork?: boolean;
  /** The pull request comes from Dependabot: the same repository, and at most read permissions. */
  readonly dependabot?: boolean;
  readonly draft?: boolean;
  readonly labels?: readonly string[];
  readonly push?: PushKind;
  /** Laid over the payload of the event, objects merged, anything else replaced. */
  readonly payload?: Readonly<Record<string, unknown>>;

  /** The files that base and head have in common at first. */
  readonly base?: FileTree;
  /** Laid over base, on main, after the pull request's branch left it. */
  readonly ahead?: FileTree;
  /** Laid over base, on the head's side. */
  readonly head?: FileTree;
  /** Paths of base that the head's side removes. */
  readonly removed?: readonly string[];
  /** Symbolic links that the head's side commits: path to target. */
  readonly symlinks?: Readonly<Record<string, string>>;
  /** Default: the commit of GITHUB_SHA, one deep. */
  readonly checkout?: Checkout;
  /** Patterns of a sparse checkout (`--no-cone`). */
  readonly sparse?: readonly string[];
  /** Written into the workspace after the checkout: path to text. */
  readonly untracked?: Readonly<Record<string, string>>;

  readonly inputs?: Readonly<Record<string, string>>;
  /** A scope not named is `none`; default: contents read, pull-requests and checks write. */
  readonly permissions?: Permissions;
  readonly faults?: readonly Fault[];
  /** Comments that exist before the run; by github-actions[bot] unless an author is given. */
  readonly comments?: readonly { readonly author?: string; readonly body: string }[];
  /** Who the token is; `refused`: GitHub does not say. */
  readonly viewer?: string;
  /**
   * Further repositories, one commit each, on main and under `ref`; with a token, only that token
   * sees it.
   */
  readonly repositories?: Readonly<
    Record<string, { readonly files: FileTree; readonly ref?: string; readonly token?: string }>
  >;
  readonly run?: { readonly number?: number; readonly attempt?: number; readonly id?: number };
  /** The clock, RFC 3339; default 2026-11-21T12:00:00Z. */
  readonly now?: string;
  /** The run has debug logging switched on (RUNNER_DEBUG). */
  readonly debug?: boolean;
}

/** The repository of every scenario. */
export const REPOSITORY = 'octo-org/agents';
/** The fork of a scenario with `fork`. */
export const FORK = 'contributor/agents';
/** The pull request of every scenario that has one. */
export const PULL_REQUEST = 7;
/** The clock unless a scenario sets it. */
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
 * Whether the event has a pull request next to main; otherwise the head's changes are a commit on
 * top of base.
 */
export function hasPullRequest(scenario: Scenario): boolean {
  return PULL_REQUEST_EVENTS.includes(scenario.event);
}
