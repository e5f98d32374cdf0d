import type { ReachingFloor } from '../discovery/floors.ts';
import type { Finding } from '../finding/finding.ts';
import type { ToolList } from '../model/tool.ts';
import type { RunLinks } from '../report/report.ts';
import type { ConfigurationSource } from './configuration/configuration.ts';
import type { Plan } from './plan.ts';

/** The time of a run, and the version of Card Gate. */
export interface Clock {
  readonly now: Date;
  /**
   * The time to which the clock was set, as the user wrote it. It is part of the report. Absent if
   * the machine's clock is used.
   */
  readonly setTo?: string;
  /** Milliseconds since the start of the run. */
  readonly elapsed: () => number;
  readonly version: string;
}

/** The paths and patterns that limit a check. */
export interface NamedPaths {
  /** Files and folders, relative to the root of the tree. */
  readonly paths: readonly string[];
  /** Patterns of cards. */
  readonly patterns: readonly string[];
  /** The files that the paths name or contain; absent if no path is named. */
  readonly files?: ReadonlySet<string>;
}

/**
 * The request for one run. The action builds it from its event and inputs; `check` and `diff` build
 * it from their arguments. The same request always gives the same report.
 */
export interface RunRequest {
  /** The files to check, and the files to compare them with. */
  readonly plan: Plan;
  /**
   * `check` evaluates the agents and applies the gate policy. `permissions` only compares what the
   * agents may do on each side.
   */
  readonly purpose: 'check' | 'permissions';
  /** The name of the event; `local` on the command line. */
  readonly event: string;
  /** The repository as `owner/repo`, or a placeholder if its name is unknown. */
  readonly repository: string;
  /** The path of the workflow file that runs the gate; absent if it is not in the repository. */
  readonly workflowFile?: string;
  /** The source of the settings. */
  readonly source: ConfigurationSource;
  readonly clock: Clock;
  /** The paths and patterns that limit the check. Each must match something. */
  readonly named?: NamedPaths;
  /** Floors that replace those from the configuration and the folders. */
  readonly floors?: {
    readonly floors: readonly ReachingFloor[];
    readonly findings: readonly Finding[];
  };
  /** A tool list that replaces the tool lists of all agents. */
  readonly tools?: ToolList;
  /** The targets that links in the report may point to. */
  readonly links?: RunLinks;
  /**
   * Whether an error that ends the run early becomes a report, as a required check needs, or
   * rejects the promise. An invalid configuration is always reported.
   */
  readonly onFailure: 'report' | 'throw';
  /** The error that left the request incomplete. The run reports it like any other error. */
  readonly failure?: unknown;
}
