import type { ReachingFloor } from '../discovery/floors.ts';
import type { Finding } from '../finding/finding.ts';
import type { ToolList } from '../model/tool.ts';
import type { RunLinks } from '../report/report.ts';
import type { ConfigurationSource } from './configuration/configuration.ts';
import type { Plan } from './plan.ts';

/** The time of a run, and the version of Card Gate. */
export interface Clock {
  readonly now: Date;
  /** The time that the user set, as written, for the report. Absent if the system clock is used. */
  readonly setTo?: string;
  /** Returns the milliseconds since the start of the run. */
  readonly elapsed: () => number;
  readonly version: string;
}

/** The paths and patterns to which the user limits a check. */
export interface NamedPaths {
  /** Paths of files and folders, relative to the root of the tree. */
  readonly paths: readonly string[];
  /** Patterns of files. Each must match a file. */
  readonly patterns: readonly string[];
  /** The files at these paths and in these folders. Absent if no paths are given. */
  readonly files?: ReadonlySet<string>;
}

/**
 * A request to check or compare files. The action builds it from its event and inputs, and the
 * commands `check` and `diff` from their arguments. For the same files, the same request always
 * gives the same report.
 */
export interface RunRequest {
  /** Which files to check, and what to compare them with. */
  readonly plan: Plan;
  /**
   * `check` evaluates the agents and applies the gate policy. `permissions` only compares the
   * agents' permissions.
   */
  readonly purpose: 'check' | 'permissions';
  /** The name of the event, or `local` on the command line. */
  readonly event: string;
  /** The repository as `owner/repo`, or a placeholder if the repository is unknown. */
  readonly repository: string;
  /**
   * The path of the workflow file that runs Card Gate. Absent if the workflow file is not in the
   * repository.
   */
  readonly workflowFile?: string;
  /** The source of the settings. */
  readonly source: ConfigurationSource;
  readonly clock: Clock;
  /** The paths and patterns that limit the check. Each must match something. */
  readonly named?: NamedPaths;
  /** Floors that replace the floors in the configuration and in the repository. */
  readonly floors?: {
    readonly floors: readonly ReachingFloor[];
    readonly findings: readonly Finding[];
  };
  /** A tool list that replaces the tool lists of all agents. */
  readonly tools?: ToolList;
  /** The addresses that the report can link to. */
  readonly links?: RunLinks;
  /**
   * What to do with an error that ends the run: report it, as a required check needs, or throw it.
   * An invalid configuration is always reported.
   */
  readonly onFailure: 'report' | 'throw';
  /** An error that made the request incomplete. The run reports it like any other error. */
  readonly failure?: unknown;
}
