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
   * The time that the user set, as written. It is part of the report. Absent if the clock of the
   * machine is used.
   */
  readonly setTo?: string;
  /** Returns the milliseconds since the start of the run. */
  readonly elapsed: () => number;
  readonly version: string;
}

/** The paths and patterns to which the user limits a check. */
export interface NamedPaths {
  /** Paths of files and folders from the root of the tree. */
  readonly paths: readonly string[];
  /** Patterns that must each match a card or policy. */
  readonly patterns: readonly string[];
  /** The files at these paths and in these folders. Absent if there are no paths. */
  readonly files?: ReadonlySet<string>;
}

/**
 * What to do in one run. The action builds it from its event and inputs, and the commands `check`
 * and `diff` from their arguments. The same request always gives the same report.
 */
export interface RunRequest {
  /** Which files to check, and what to compare them with. */
  readonly plan: Plan;
  /**
   * `check` evaluates the agents and applies the gate policy. `permissions` only compares the
   * permissions of agents.
   */
  readonly purpose: 'check' | 'permissions';
  /** The name of the event, or `local` on the command line. */
  readonly event: string;
  /** The repository as `owner/repo`, or a placeholder if it is not known. */
  readonly repository: string;
  /**
   * The path of the workflow file that runs the gate. Absent if the file is not in the repository.
   */
  readonly workflowFile?: string;
  /** Where the settings come from. */
  readonly source: ConfigurationSource;
  readonly clock: Clock;
  /** The paths and patterns that limit the check. Each must match something. */
  readonly named?: NamedPaths;
  /** Floors that replace those of the configuration and of the tree. */
  readonly floors?: {
    readonly floors: readonly ReachingFloor[];
    readonly findings: readonly Finding[];
  };
  /** A tool list that replaces those of all agents. */
  readonly tools?: ToolList;
  /** Where links in the report may lead. */
  readonly links?: RunLinks;
  /**
   * What happens with an error that ends the run: it becomes a report, as a required check needs,
   * or it is thrown. An invalid configuration is always reported.
   */
  readonly onFailure: 'report' | 'throw';
  /** An error that prevented the request from being complete. The run reports it like any other. */
  readonly failure?: unknown;
}
