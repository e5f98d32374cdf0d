import type { Git } from '../adapters/git/git.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { historyNotEvaluated } from '../rules/history-not-evaluated.ts';
import { traceSource } from '../rules/trace-source.ts';
import { type Adapters, repositoryAdapters } from '../run/adapters.ts';
import { fetchWith, type TraceApi } from '../run/history/history.ts';
import type { Settings } from '../settings/settings.ts';

/** How a command reaches its repository and the API. */
interface LocalAccess {
  /** The repository; absent where nothing is compared. */
  readonly git?: Git;
  readonly now: Date;
  /** Whether the arguments ask for traces from the API. */
  readonly asksApi: boolean;
}

/** The ports of a run on the command line. */
export function localAdapters(terminal: Terminal, { git, now, asksApi }: LocalAccess): Adapters {
  return {
    ...repositoryAdapters({
      ...(git && { git }),
      checkedOut: () => (git && terminal.repository?.(git)) ?? terminal.tree,
      pending: true,
      revisions: true,
    }),
    traceApi: (settings) => (asksApi ? localApi(terminal, settings, now) : NOT_ASKED),
  };
}

/** The command line asks the API only when --api is given. */
const NOT_ASKED: TraceApi = {
  missing: 'warning',
  words: historyNotEvaluated.words.notAsked(),
};

/** How a command fetches traces with the key of the environment, or why it cannot. */
export function localApi(terminal: Terminal, settings: Settings, now: Date): TraceApi {
  const { apiKey } = terminal;
  if (apiKey !== undefined) return fetchWith(apiKey, settings, now, (line) => terminal.err(line));
  return { missing: 'error', words: traceSource.words.noKeyOfEnvironment() };
}
