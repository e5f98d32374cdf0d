import type { Git } from '../adapters/git/git.ts';
import { openWorkspace } from '../adapters/git/workspace.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import { digits } from '../document/digits.ts';
import { counted } from '../finding/words.ts';
import { historyNotEvaluated } from '../rules/history-not-evaluated.ts';
import { remoteCheckFailed } from '../rules/remote-check-failed.ts';
import { remoteNotChecked } from '../rules/remote-not-checked.ts';
import { traceSource } from '../rules/trace-source.ts';
import { type Adapters, repositoryAdapters } from '../run/adapters.ts';
import { type ApiAccess, apiWith, type TraceApi } from '../run/history/read-sources.ts';
import type { RemoteApi } from '../run/remote-check/setup.ts';
import type { Settings } from '../settings/settings.ts';

/** A command's git repository and time, and whether it uses the API. */
interface LocalAccess {
  /** The git repository. Absent if the command does not compare commits. */
  readonly git?: Git;
  readonly now: Date;
  /** Whether the arguments request the API. */
  readonly asksApi: boolean;
}

/** Creates the adapters for a run on the command line. */
export function localAdapters(terminal: Terminal, { git, now, asksApi }: LocalAccess): Adapters {
  const access = localAccess(terminal, now);
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
    traceApi: (settings) => (asksApi ? tracesOf(access?.(settings)) : NOT_ASKED),
    remoteApi: (settings) => (asksApi ? (access?.(settings).client ?? NO_KEY) : NOT_ALLOWED),
  };
}

/** Returns a function that shows the number of files read so far. */
export function progressOf({ status }: Pick<Terminal, 'status'>): (n: number, of: number) => void {
  return (done, total) => status?.(`read ${digits(done)} of ${digits(total)} files`);
}

/**
 * A replacement for the traces API that fetches nothing, for commands whose arguments do not
 * request the API.
 */
const NOT_ASKED: TraceApi = {
  missing: 'warning',
  words: historyNotEvaluated.words.notAsked(),
};
const NOT_ALLOWED: RemoteApi = {
  missing: 'warning',
  words: remoteNotChecked.words.notAllowed(),
};
const NO_KEY: RemoteApi = {
  missing: 'error',
  words: remoteCheckFailed.words.noKeyOfEnvironment(),
};

/** Returns access to the API with the key from the environment, or undefined if there is no key. */
function localAccess(terminal: Terminal, now: Date): ReturnType<typeof apiWith> | undefined {
  const { apiKey } = terminal;
  return apiKey === undefined ? undefined : apiWith(apiKey, now, (line) => terminal.err(line));
}

function tracesOf(access: ApiAccess | undefined): TraceApi {
  return access?.traces ?? { missing: 'error', words: traceSource.words.noKeyOfEnvironment() };
}

/**
 * Returns access to the traces API, with the key from the environment. Without a key, returns a
 * message about the missing key.
 */
export function localApi(terminal: Terminal, settings: Settings, now: Date): TraceApi {
  return tracesOf(localAccess(terminal, now)?.(settings));
}

/** The maximum number of trace files for which a command prints a separate line. */
const MAX_READ_LINES = 20;

/** Prints which trace files were read, up to a limit, because a folder may contain thousands. */
export class ReadFiles {
  readonly #terminal: Pick<Terminal, 'err'>;
  #count = 0;

  constructor(terminal: Pick<Terminal, 'err'>) {
    this.#terminal = terminal;
  }

  /** Adds a file that was read. `words` describes it. */
  add(words: string): void {
    this.#count += 1;
    if (this.#count <= MAX_READ_LINES) this.#terminal.err(`read ${words}`);
  }

  /** Prints the number of files for which no separate line was printed. */
  end(): void {
    const more = this.#count - MAX_READ_LINES;
    if (more > 0) this.#terminal.err(`read ${counted(more, 'more file')}`);
  }
}
