import { runAction } from './action/action.ts';
import { actionsRunner } from './adapters/process/runner.ts';
import { version } from './version.ts';

/**
 * Options of `main`. They can be set only by the code that calls `main`, not by a workflow's
 * environment.
 */
export interface EntryOptions {
  /**
   * The time of the run in RFC 3339, such as `2026-11-21T12:00:00Z`. The default is the system
   * clock.
   */
  readonly now?: string;
  /**
   * The value of `performance.now()` when the run began. The default is the start of the process.
   */
  readonly began?: number;
}

/**
 * Runs the action once in the environment of this process, and returns the exit code. Importing
 * this file does not run anything. The script that `action.yml` runs calls `main` without options,
 * so no variable in a workflow can set the clock.
 */
export async function main({ now, began = 0 }: EntryOptions = {}): Promise<0 | 1> {
  return runAction(actionsRunner(), {
    now: now === undefined ? new Date() : new Date(now),
    ...(now !== undefined && { setTo: now }),
    elapsed: () => Math.round(performance.now() - began),
    version,
  });
}
