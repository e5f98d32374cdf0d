import type { Git } from '../adapters/git/git.ts';
import { openWorkspace } from '../adapters/git/workspace.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { digits } from '../document/digits.ts';
import { historyNotEvaluated } from '../rules/history-not-evaluated.ts';
import { traceSource } from '../rules/trace-source.ts';
import { type Adapters, repositoryAdapters } from '../run/adapters.ts';
import { fetchWith, type TraceApi } from '../run/history/read-sources.ts';
import type { Settings } from '../settings/settings.ts';

/** The repository, the time and the API access of a command. */
interface LocalAccess {
  /** The git repository. Absent if the command compares no commits. */
  readonly git?: Git;
  readonly now: Date;
  /** Whether the arguments ask for traces from the API. */
  readonly asksApi: boolean;
}

/** Creates the adapters for a run on the command line. */
export function localAdapters(terminal: Terminal, { git, now, asksApi }: LocalAccess): Adapters {
  return {
    ...repositoryAdapters({
      ...(git && { git }),
      checkedOut: () => (git && terminal.repository?.(git)) ?? terminal.tree,
      pending: true,
      revisions: true,
    }),
    ...(terminal.status && { progress: progressOf(terminal) }),
    runIdentity: async () => ({
      commit: (await (await openWorkspace(terminal.folder)).git?.commit('HEAD')) ?? null,
      run: null,
    }),
    traceApi: (settings) => (asksApi ? localApi(terminal, settings, now) : NOT_ASKED),
  };
}

/** Returns a function that shows how many files were read. */
export function progressOf({ status }: Pick<Terminal, 'status'>): (n: number, of: number) => void {
  return (done, total) => status?.(`read ${digits(done)} of ${digits(total)} files`);
}

/** Used instead of the traces API if `--api` is not given. It fetches nothing. */
const NOT_ASKED: TraceApi = {
  missing: 'warning',
  words: historyNotEvaluated.words.notAsked(),
};

/**
 * Returns access to the traces API with the key from the environment. Without a key, returns a
 * message about the missing key.
 */
export function localApi(terminal: Terminal, settings: Settings, now: Date): TraceApi {
  const { apiKey } = terminal;
  if (apiKey !== undefined) return fetchWith(apiKey, settings, now, (line) => terminal.err(line));
  return { missing: 'error', words: traceSource.words.noKeyOfEnvironment() };
}
