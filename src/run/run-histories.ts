import type { Runner } from '../adapters/process/runner.ts';
import { InflationBudget } from '../discovery/inflate.ts';
import { plain } from '../report/writing/escape.ts';
import type { Settings } from '../settings/settings.ts';
import type { FindFormer } from './comparison/former-agents.ts';
import type { EvaluationContext } from './evaluate-tree.ts';
import type { IsEvidence } from './history/evidence.ts';
import { fetchWith, historiesOf } from './history/history.ts';

/** What of a run matters for histories. */
interface Run {
  readonly runner: Runner;
  readonly now: Date;
  readonly event: string;
  /** The key for traces from the API, when the run has one. */
  readonly apiKey?: string;
}

/** How the histories of agents are replayed in this run. */
export function historiesIn(
  setup: Run,
  settings: Settings,
  isEvidence: IsEvidence,
  former?: FindFormer,
): NonNullable<EvaluationContext['histories']> {
  const { runner, now, apiKey, event } = setup;
  const inflation = new InflationBudget();
  const progress = (line: string): void => runner.line(plain(`read ${line}`));
  return (agents, tree) =>
    historiesOf(agents, {
      tree,
      settings,
      now,
      isEvidence,
      ...(former && { former }),
      progress,
      inflation,
      api: apiKey === undefined ? noKey(event) : fetchWith(apiKey, settings, now, progress),
    });
}

/**
 * Pull requests from forks have no secrets; on any other event a key that is missing is a mistake
 * (spec 8, last words of "API").
 */
function noKey(event: string): {
  readonly missing: 'error' | 'warning';
  readonly message: string;
  readonly help: string;
} {
  const message = 'traces are to be fetched from the API, and the input api-key is empty';
  return event === 'pull_request'
    ? {
        missing: 'warning',
        message,
        help: 'pull requests from forks have no secrets; on others give the job the secret',
      }
    : { missing: 'error', message, help: 'give the step the secret as the input api-key' };
}
