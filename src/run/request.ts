import type { ReachingFloor } from '../discovery/floors.ts';
import type { Finding } from '../finding/finding.ts';
import type { ToolList } from '../model/tool.ts';
import type { RunLinks } from '../report/report.ts';
import type { ConfigurationSource } from './configuration/configuration.ts';
import type { Plan } from './plan.ts';

/** A run's time, and the version of Card Gate. */
export interface Clock {
  readonly now: Date;
  /** The time that the user set, for the report. Absent if the system clock is used. */
  readonly setTo?: string;
  /** Returns the time since the start of the run, in milliseconds. */
  readonly elapsed: () => number;
  readonly version: string;
}

/** The paths and patterns to which the user limits a check. */
export interface NamedPaths {
  /** Paths of files and folders, relative to the tree's root. */
  readonly paths: readonly string[];
  /** File patterns. Each must match a file. */
  readonly patterns: readonly string[];
  /** The files at these paths and in these folders. Absent if no paths are given. */
  readonly files?: ReadonlySet<string>;
}

/**
 * A request to check or compare files. The action creates it from its event and inputs, and the
 * `check` and `diff` commands from their arguments. Given the same files, the same request always
 * produces the same report.
 */
export interface RunRequest {
  /** The files to check, and the base with which to compare them. */
  readonly plan: Plan;
  /**
   * `check` evaluates the agents and applies the gate policy. `permissions` only compares the
   * agents' permissions.
   */
  readonly purpose: 'check' | 'permissions';
  /** The event's name, or `local` on the command line. */
  readonly event: string;
  /** The repository as `owner/repo`, or a placeholder if the repository is unknown. */
  readonly repository: string;
  /**
   * The path of the workflow file that runs Card Gate. Absent if the workflow file is not in the
   * repository.
   */
  readonly workflowFile?: string;
  /** The inputs and the configuration file from which the settings are read. */
  readonly source: ConfigurationSource;
  readonly clock: Clock;
  /** The paths and patterns to which the check is limited. Each of them must match a file. */
  readonly named?: NamedPaths;
  /** Floors that replace those in the configuration and in the repository. */
  readonly floors?: {
    readonly floors: readonly ReachingFloor[];
    readonly findings: readonly Finding[];
  };
  /** A tool list that replaces every agent's tool lists. */
  readonly tools?: ToolList;
  /** The URLs from which the report's links are built. */
  readonly links?: RunLinks;
  /**
   * How to handle an error that ends the run: `report` includes it in a report, which a required
   * check needs, and `throw` throws it. An invalid configuration is always reported.
   */
  readonly onFailure: 'report' | 'throw';
  /** An error that made the request incomplete. The run reports it like any other error. */
  readonly failure?: unknown;
}
