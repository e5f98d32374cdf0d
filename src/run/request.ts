import type { ReachingFloor } from '../discovery/floors.ts';
import type { Finding } from '../finding/finding.ts';
import type { ToolList } from '../model/tool.ts';
import type { RunLinks } from '../report/report.ts';
import type { ConfigurationSource } from './configuration/configuration.ts';
import type { Plan } from './plan.ts';

/** When a run happens, and what is running. */
export interface Clock {
  readonly now: Date;
  /**
   * The time that the clock was set to, as it was written; the report says so. Absent when it is
   * the machine's clock.
   */
  readonly setTo?: string;
  /** Milliseconds since the run began. */
  readonly elapsed: () => number;
  readonly version: string;
}

/** Paths and patterns that somebody names to check nothing else. */
export interface NamedPaths {
  /** Files and folders, from the root of the tree. */
  readonly paths: readonly string[];
  /** Patterns of cards. */
  readonly patterns: readonly string[];
  /** The files that the paths name or hold; absent where no path is named. */
  readonly files?: ReadonlySet<string>;
}

/**
 * What one run is asked. Each door makes it, the action from its event and inputs, `check` and
 * `diff` from their arguments; the same request gives the same report.
 */
export interface RunRequest {
  /** What is checked, and what it is compared with. */
  readonly plan: Plan;
  /**
   * `check` evaluates the agents and applies the gate policy; `permissions` only compares what the
   * agents may do on both sides.
   */
  readonly purpose: 'check' | 'permissions';
  /** The name of the event; `local` on the command line. */
  readonly event: string;
  /** The repository as `owner/repo`, or what stands for it where its name is not known. */
  readonly repository: string;
  /** Path of the workflow file that runs the gate, where it is one of the repository. */
  readonly workflowFile?: string;
  /** Where the settings come from. */
  readonly source: ConfigurationSource;
  readonly clock: Clock;
  /** Paths and patterns to which the check is limited, each of which has to find something. */
  readonly named?: NamedPaths;
  /** Floors that stand in for those of the configuration and the folders. */
  readonly floors?: {
    readonly floors: readonly ReachingFloor[];
    readonly findings: readonly Finding[];
  };
  /** A tool list that stands in for those of all agents. */
  readonly tools?: ToolList;
  /** Where links of the report may point. */
  readonly links?: RunLinks;
  /**
   * What becomes of an error that ends the run early: a report, as a required check needs it, or a
   * rejected promise. A configuration that is not valid is always reported.
   */
  readonly onFailure: 'report' | 'throw';
  /** Why the door could not make the whole request. The run reports it as any other error. */
  readonly failure?: unknown;
}
