import type { Git } from '../adapters/git/git.ts';
import type { GitHub } from '../adapters/github/github.ts';
import { type Labels, labelsOf } from '../adapters/github/labels.ts';
import type { ReadElsewhere } from '../discovery/floors.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { type OpenedChange, openChange } from './base-and-head/open-change.ts';
import type { TraceApi } from './history/history.ts';
import type { ChangePlan } from './plan.ts';

/** What a run uses to read its input and to report progress. Tests pass their own. */
export interface Adapters {
  /** Returns the files of the workspace. @throws SettingsError if nothing is checked out. */
  checkedOut(): Tree;
  /**
   * Opens the base and the head of a change. Returns undefined after a forced push that removed the
   * former commit.
   * @throws ComparisonError, ApiError, TreeError, SettingsError
   */
  openChange(plan: ChangePlan): Promise<OpenedChange | undefined>;
  /** Reads the current labels of a pull request, given its number. */
  labels(pull: number): Promise<Labels>;
  /** Returns a function that fetches traces from the API, or the reason why there is none. */
  traceApi(settings: Settings): TraceApi;
  /** Reads a floor from another repository. Absent if the run may not fetch any. */
  readonly readElsewhere?: ReadElsewhere;
  /** Called with the settings before anything is checked. */
  settled?(settings: Settings): void;
  /** Called with the number of candidate files read so far, and their total number. */
  progress?(done: number, total: number): void;
  /** Called with one line for each source of traces, which states the format and the counts. */
  traceRead?(line: string): void;
  /** Called with an internal error, so that its stack can be logged. */
  internalError?(error: Error): void;
}

/** How the action or a command accesses its repository. */
interface RepositoryAccess extends Pick<Adapters, 'checkedOut'> {
  readonly git?: Git;
  readonly github?: GitHub;
  /** Whether untracked files count as added, because they are about to be committed. */
  readonly pending?: boolean;
  /** Whether any revision that git knows may be used as the name of a commit. */
  readonly revisions?: boolean;
}

/**
 * Builds what a run needs to read a repository. It uses git if there is a repository, and GitHub if
 * there is a client for it.
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
