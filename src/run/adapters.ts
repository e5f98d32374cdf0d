import type { Git } from '../adapters/git/git.ts';
import type { GitHub } from '../adapters/github/github.ts';
import { type Labels, labelsOf } from '../adapters/github/labels.ts';
import type { ReadElsewhere } from '../discovery/floors.ts';
import type { Tree } from '../model/tree.ts';
import type { Settings } from '../settings/settings.ts';
import { type OpenedChange, openChange } from './base-and-head/open-change.ts';
import type { TraceApi } from './history/history.ts';
import type { ChangePlan } from './plan.ts';

/** Everything that a run does outside of itself, as ports: a test hands in others. */
export interface Adapters {
  /** The files of the workspace. @throws SettingsError when nothing is checked out. */
  checkedOut(): Tree;
  /**
   * Both sides of a change; undefined after a forced push whose former commit nobody has.
   * @throws ComparisonError, ApiError, TreeError, SettingsError
   */
  openChange(plan: ChangePlan): Promise<OpenedChange | undefined>;
  /** The labels that a pull request has now, by its number. */
  labels(pull: number): Promise<Labels>;
  /** How traces come from the API under some settings, or why it cannot be asked. */
  traceApi(settings: Settings): TraceApi;
  /** Reads floors of other repositories; absent where nothing may be fetched. */
  readonly readElsewhere?: ReadElsewhere;
  /** Learns of the settings before anything is checked by them. */
  settled?(settings: Settings): void;
  /** Learns how many of the candidate files are read. */
  progress?(done: number, total: number): void;
  /** Learns what each source of traces was read as. */
  traceRead?(line: string): void;
  /** Learns of an error that is a fault of Card Gate, for its stack. */
  internalError?(error: Error): void;
}

/** What differs between the doors in how they reach a repository. */
interface RepositoryAccess extends Pick<Adapters, 'checkedOut'> {
  readonly git?: Git;
  readonly github?: GitHub;
  /** What git does not track yet counts as added: a person is about to commit it. */
  readonly pending?: boolean;
  /** Names of commits may be any revision that git knows. */
  readonly revisions?: boolean;
}

/** The ports of a run to a repository: git where it is at hand, and GitHub with a token. */
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
