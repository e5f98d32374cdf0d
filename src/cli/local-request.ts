import type { Terminal } from '../adapters/process/terminal.ts';
import type { ChangePlan } from '../run/plan.ts';
import type { Clock, RunRequest } from '../run/request.ts';
import { DEFAULT_CONFIG, type Options } from '../settings/settings.ts';
import type { Given } from './arguments.ts';
import { nowOf } from './command.ts';

/** Creates the part of a request that all commands share, from their common options. */
export function localRequest(
  given: Pick<Given, 'text' | 'has'>,
  terminal: Terminal,
  options: Options,
): Omit<RunRequest, 'plan' | 'purpose'> {
  const environment = given.text('environment');
  return {
    event: 'local',
    repository: 'base',
    source: {
      inputs: { ...options, ...(environment !== undefined && { environment }) },
      configFile: given.text('config') ?? DEFAULT_CONFIG,
      configNamed: given.has('config'),
      defaultId: 'local',
      later: 'after the merge',
    },
    clock: localClock(given, terminal),
    onFailure: 'throw',
  };
}

/**
 * Returns the clock of a command, set to the time from `--now` if that is given.
 * @throws UsageError
 */
function localClock(given: Pick<Given, 'text' | 'has'>, { elapsed, version }: Terminal): Clock {
  const now = nowOf(given);
  return { now, elapsed, version, ...(given.has('now') && { setTo: now.toISOString() }) };
}

/** Creates the plan that compares a base commit with another commit, or with the working tree. */
export function changePlan(base: string, head?: string): ChangePlan {
  return {
    kind: 'changes',
    base: { from: 'commit', commit: base },
    head: head === undefined ? { from: 'checkout', of: [] } : { from: 'commit', commit: head },
    reportSha: '',
    baseMayBeMissing: false,
  };
}
