import type { Git } from '../adapters/git/git.ts';
import type { GitHub } from '../adapters/github/github.ts';
import { type Labels, labelsOf } from '../adapters/github/labels.ts';
import type { ReadElsewhere } from '../discovery/floors.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { type OpenedChange, openChange } from './base-and-head/open-change.ts';
import type { TraceApi } from './history/read-sources.ts';
import type { ChangePlan } from './plan.ts';
import type { RemoteApi } from './remote-check/setup.ts';
import type { MergedTraces } from './shards/merged-traces.ts';

/** The functions that a run uses to read its input and to report progress. Tests provide fakes. */
export interface Adapters {
  /**
   * Returns the checked-out files.
   * @throws SettingsError if nothing is checked out.
   */
  checkedOut(): Tree;
  /**
   * Opens the base and the head of a change. Returns undefined if a forced push removed the base
   * commit.
   * @throws ComparisonError, ApiError, TreeError, SettingsError
   */
  openChange(plan: ChangePlan): Promise<OpenedChange | undefined>;
  /** Reads the labels that a pull request has now. */
  labels(pull: number): Promise<Labels>;
  /**
   * Returns a function that fetches traces from the Mnemom API, or the reason why traces cannot be
   * fetched.
   */
  traceApi(settings: Settings): TraceApi;
  /**
   * Returns the client for the API that evaluates published cards, or the reason why the API is not
   * used.
   */
  remoteApi(settings: Settings): RemoteApi;
  /** Reads a floor from another repository. Absent if the run may not read other repositories. */
  readonly readElsewhere?: ReadElsewhere;
  /**
   * Returns the id of the checked-out commit and the id of the workflow run. Each is null if there
   * is none.
   */
  runIdentity?(): Promise<{ readonly commit: string | null; readonly run: string | null }>;
  /** The traces that shards recorded, for a run that merges partial reports. */
  readonly recorded?: MergedTraces;
  /** Called with the settings in force, before anything is checked. */
  settled?(settings: Settings): void;
  /**
   * Called with the number of candidate files read so far, and the total number of candidate files.
   */
  progress?(done: number, total: number): void;
  /** Called once per trace source, with a line that states the trace format and the counts. */
  traceRead?(line: string): void;
  /** Called with an internal error, for callers that log stack traces. */
  internalError?(error: Error): void;
}

/**
 * The sources from which the action or a command reads the repository. `git` and `github` are
 * absent if they are not available.
 */
interface RepositoryAccess extends Pick<Adapters, 'checkedOut'> {
  readonly git?: Git;
  readonly github?: GitHub;
  /**
   * Whether to treat untracked files as added. Only commands set this, because users often check
   * files before committing them.
   */
  readonly pending?: boolean;
  /** Whether commits can be given as arbitrary git revisions, such as `HEAD~2`. */
  readonly revisions?: boolean;
}

/**
 * Returns the adapters for reading a repository. The adapters use git and GitHub where available.
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
