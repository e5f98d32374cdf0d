import type { Git } from '../adapters/git/git.ts';
import type { GitHub } from '../adapters/github/github.ts';
import { type Labels, labelsOf } from '../adapters/github/labels.ts';
import type { ReadElsewhere } from '../discovery/floors.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { type OpenedChange, openChange } from './base-and-head/open-change.ts';
import type { TraceApi } from './history/history.ts';
import type { ChangePlan } from './plan.ts';

/** The ports through which a run reads its input and reports progress. Tests pass their own. */
export interface Adapters {
  /** The files of the workspace. @throws SettingsError if nothing is checked out. */
  checkedOut(): Tree;
  /**
   * Opens both sides of a change. Returns undefined after a forced push that removed the former
   * commit.
   * @throws ComparisonError, ApiError, TreeError, SettingsError
   */
  openChange(plan: ChangePlan): Promise<OpenedChange | undefined>;
  /** Fetches the current labels of a pull request, by its number. */
  labels(pull: number): Promise<Labels>;
  /** Returns a function that fetches traces from the API, or the reason why there is none. */
  traceApi(settings: Settings): TraceApi;
  /** Reads floors from other repositories; absent if a run may not fetch any. */
  readonly readElsewhere?: ReadElsewhere;
  /** Receives the settings before any check starts. */
  settled?(settings: Settings): void;
  /** Receives the number of candidate files read so far, and their total. */
  progress?(done: number, total: number): void;
  /** Receives one line for each source of traces, with its format and counts. */
  traceRead?(line: string): void;
  /** Receives an internal error, so that its stack can be logged. */
  internalError?(error: Error): void;
}

/** How the action or a command accesses its repository. */
interface RepositoryAccess extends Pick<Adapters, 'checkedOut'> {
  readonly git?: Git;
  readonly github?: GitHub;
  /** Whether untracked files count as added, because the user is about to commit them. */
  readonly pending?: boolean;
  /** Whether a commit may be named by any revision that git knows. */
  readonly revisions?: boolean;
}

/**
 * Builds the ports of a run for a repository. They use git if there is a repository, and GitHub if
 * there is a token.
 */
export function repositoryAdapters({
  git,
  github,
  checkedOut,
  ...options
}: RepositoryAccess): Pick<Adapters, 'checkedOut' | 'openChange' | 'labels'> {
  const sources = { ...(git && { git }), ...(github && { github }) };
  return {
    checkedOut,
    openChange: (plan) => openChange(plan, { sources, checkedOut, ...options }),
    labels: (pull) => labelsOf(github, pull),
  };
}
