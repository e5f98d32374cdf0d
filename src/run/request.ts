import type { ReachingFloor } from '../discovery/floors.ts';
import type { Finding } from '../finding/finding.ts';
import type { ToolList } from '../model/tool.ts';
import type { RunLinks } from '../report/report.ts';
import type { ConfigurationSource } from './configuration/configuration.ts';
import type { Plan } from './plan.ts';

/** The time of a run, and the version that runs. */
export interface Clock {
  readonly now: Date;
  /**
   * The time that the clock was set to, as it was written; it is part of the report. Absent for the
   * machine's clock.
   */
  readonly setTo?: string;
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
  readonly version: string;
}

/** Paths and patterns to which a check is limited. */
export interface NamedPaths {
  /** Files and folders, from the root of the tree. */
  readonly paths: readonly string[];
  /** Patterns of cards. */
  readonly patterns: readonly string[];
  /** The files that the paths name or hold; absent where no path is named. */
  readonly files?: ReadonlySet<string>;
}

/**
 * The request of one run. The action makes it from its event and inputs, `check` and `diff` make it
 * from their arguments. The same request gives the same report.
 */
export interface RunRequest {
  /** The files to check, and those to compare them with. */
  readonly plan: Plan;
  /**
   * `check` evaluates the agents and applies the gate policy; `permissions` only compares what the
   * agents may do on both sides.
   */
  readonly purpose: 'check' | 'permissions';
  /** The name of the event; `local` on the command line. */
  readonly event: string;
  /** The repository as `owner/repo`, or a word for it where its name is not known. */
  readonly repository: string;
  /** Path of the workflow file that runs the gate; absent if the repository does not have it. */
  readonly workflowFile?: string;
  /** Where the settings come from. */
  readonly source: ConfigurationSource;
  readonly clock: Clock;
  /** Paths and patterns to which the check is limited. Each has to find something. */
  readonly named?: NamedPaths;
  /** Floors that replace those of the configuration and the folders. */
  readonly floors?: {
    readonly floors: readonly ReachingFloor[];
    readonly findings: readonly Finding[];
  };
  /** A tool list that replaces those of all agents. */
  readonly tools?: ToolList;
  /** Where links of the report may point. */
  readonly links?: RunLinks;
  /**
   * Whether an error that ends the run early becomes a report, as a required check needs it, or a
   * rejected promise. A configuration that is not valid is always reported.
   */
  readonly onFailure: 'report' | 'throw';
  /** The error that left the request incomplete. The run reports it like any other error. */
  readonly failure?: unknown;
}
