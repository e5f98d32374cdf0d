import type { Git } from '../adapters/git/git.ts';
import type { GitHub } from '../adapters/github/github.ts';
import { type Labels, labelsOf } from '../adapters/github/labels.ts';
import type { ReadElsewhere } from '../discovery/floors.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { type OpenedChange, openChange } from './base-and-head/open-change.ts';
import type { TraceApi } from './history/history.ts';
import type { ChangePlan } from './plan.ts';

/** The ports through which a run reads and reports; tests pass others. */
export interface Adapters {
  /** The files of the workspace. @throws SettingsError when nothing is checked out. */
  checkedOut(): Tree;
  /**
   * Both sides of a change; undefined after a forced push whose former commit is gone.
   * @throws ComparisonError, ApiError, TreeError, SettingsError
   */
  openChange(plan: ChangePlan): Promise<OpenedChange | undefined>;
  /** The labels that a pull request has now, by its number. */
  labels(pull: number): Promise<Labels>;
  /** How the API is asked for traces under some settings, or why it cannot be asked. */
  traceApi(settings: Settings): TraceApi;
  /** Reads floors of other repositories; absent where nothing may be fetched. */
  readonly readElsewhere?: ReadElsewhere;
  /** Receives the settings before anything is checked. */
  settled?(settings: Settings): void;
  /** Receives the number of candidate files that have been read, and of all. */
  progress?(done: number, total: number): void;
  /** Receives a line about each source of traces, with its format and counts. */
  traceRead?(line: string): void;
  /** Receives an internal error, whose stack helps to find it. */
  internalError?(error: Error): void;
}

/** How an action or a command reaches its repository. */
interface RepositoryAccess extends Pick<Adapters, 'checkedOut'> {
  readonly git?: Git;
  readonly github?: GitHub;
  /** Whether untracked files count as added, because a person is about to commit them. */
  readonly pending?: boolean;
  /** Whether the name of a commit may be any revision that git knows. */
  readonly revisions?: boolean;
}

/**
 * The ports of a run to a repository, through git if there is one and GitHub if there is a token.
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
