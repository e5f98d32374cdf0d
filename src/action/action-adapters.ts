import { DiskTree } from '../adapters/files/disk-tree.ts';
import { ApiTree } from '../adapters/github/api-tree.ts';
import { remoteFileReader } from '../adapters/github/remote-file.ts';
import type { Runner } from '../adapters/process/runner.ts';
import { digits } from '../document/digits.ts';
import type { Tree } from '../model/tree.ts';
import { plain } from '../report/writing/escape.ts';
import { historyNotEvaluated } from '../rules/history-not-evaluated.ts';
import { remoteCheckFailed } from '../rules/remote-check-failed.ts';
import { remoteNotChecked } from '../rules/remote-not-checked.ts';
import { traceSource } from '../rules/trace-source.ts';
import { type Adapters, repositoryAdapters } from '../run/adapters.ts';
import { apiWith, type TraceApi } from '../run/history/read-sources.ts';
import type { RemoteApi } from '../run/remote-check/setup.ts';
import type { RunRequest } from '../run/request.ts';
import type { Settings } from '../settings/settings.ts';
import { SettingsError } from '../settings/settings-error.ts';
import type { Access } from './action-request.ts';

/** The number of files to read between progress lines in the log. */
const PROGRESS_FILES = 500;

/**
 * Creates the action's adapters for a run. Calls `settled` when the settings in force are known.
 */
export function actionAdapters(
  runner: Runner,
  { clock, event }: RunRequest,
  { workspace, github, apiKey, floorToken }: Access,
  settled: (settings: Settings) => void,
): Adapters {
  const traceRead = (line: string): void => runner.line(plain(`read ${line}`));
  const access = apiKey === undefined ? undefined : apiWith(apiKey, clock.now, traceRead);
  return {
    ...repositoryAdapters({
      ...(workspace?.git && { git: workspace.git }),
      ...(github && { github }),
      checkedOut: () => checkedOut(runner, { workspace, github }),
    }),
    runIdentity: async () => ({
      commit: (await workspace?.git?.commit('HEAD')) ?? runner.env.GITHUB_SHA ?? null,
      run: runner.env.GITHUB_RUN_ID ?? null,
    }),
    traceApi: (settings) => access?.(settings).traces ?? noTraces(event),
    remoteApi: (settings) => access?.(settings).client ?? noRemote(event),
    ...(floorToken && { readElsewhere: remoteFileReader(floorToken) }),
    settled,
    progress: (done, total) => {
      if (done % PROGRESS_FILES === 0)
        runner.line(`read ${digits(done)} of ${digits(total)} files`);
    },
    traceRead,
    internalError: (error) => {
      if (!runner.debug) return;
      for (const line of (error.stack ?? '').split('\n'))
        runner.line(`debug: ${plain(line.trim())}`);
    },
  };
}

/**
 * Returns the checked-out repository's tree.
 * @throws SettingsError if the repository is not checked out.
 */
function checkedOut(
  { env }: Runner,
  { workspace, github }: { readonly [Key in 'workspace' | 'github']: Access[Key] | undefined },
): Tree {
  if (workspace === undefined || workspace.empty)
    throw new SettingsError(
      'the repository is not checked out',
      'add a step "uses: actions/checkout" before this one',
    );
  // A sparse checkout of a partial clone lacks some files. These files are read from GitHub if the
  // commit exists there.
  const { GITHUB_SHA } = env;
  return new DiskTree(workspace.root, {
    ...(workspace.git && { git: workspace.git }),
    ...(github && GITHUB_SHA && { elsewhere: new ApiTree(github, GITHUB_SHA) }),
  });
}

/**
 * Returns a replacement for the traces API that reports the missing key. On pull requests, this is
 * only a warning, because forks do not have access to secrets.
 */
function noTraces(event: string): TraceApi {
  return event === 'pull_request'
    ? { missing: 'warning', words: historyNotEvaluated.words.noKeyOfFork() }
    : { missing: 'error', words: traceSource.words.noKeyOfInput() };
}

/**
 * Returns a replacement for the API that evaluates published cards. It reports the missing key,
 * which is only a warning on pull requests, because forks do not have access to secrets.
 */
function noRemote(event: string): RemoteApi {
  return event === 'pull_request'
    ? { missing: 'warning', words: remoteNotChecked.words.noKeyOfFork() }
    : { missing: 'error', words: remoteCheckFailed.words.noKeyOfInput() };
}
