import type { Terminal } from '../adapters/process/terminal.ts';
import { LOCAL_EVENT } from '../report/report.ts';
import { type Plan, planOf } from '../run/plan.ts';
import type { Clock, RunRequest } from '../run/request.ts';
import { DEFAULT_CONFIG, type Options } from '../settings/settings.ts';
import type { Given } from './arguments.ts';
import { nowOf } from './command.ts';

/** The base and head commits in a command's arguments. */
interface NamedCommits {
  readonly base?: string | undefined;
  /** The head commit. Absent if the files in the working folder are checked. */
  readonly head?: string | undefined;
}

/** Creates the part of a run request that all commands share. */
export function localRequest(
  given: Pick<Given, 'text' | 'has'>,
  terminal: Terminal,
  options: Options,
  commits: NamedCommits,
): Omit<RunRequest, 'purpose'> {
  const environment = given.text('environment');
  return {
    plan: localPlan(commits),
    event: LOCAL_EVENT,
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
 * Returns a command's clock. `--now` sets it to a different time.
 * @throws UsageError if the time is invalid.
 */
function localClock(given: Pick<Given, 'text' | 'has'>, { elapsed, version }: Terminal): Clock {
  const now = nowOf(given);
  return { now, elapsed, version, ...(given.has('now') && { setTo: now.toISOString() }) };
}

function localPlan({ base, head }: NamedCommits): Plan {
  return planOf({
    name: LOCAL_EVENT,
    isLocal: true,
    payload: undefined,
    sha: '',
    ...(base !== undefined && { baseRef: base }),
    ...(head !== undefined && { headRef: head }),
  });
}
