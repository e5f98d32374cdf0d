import type { Terminal } from '../adapters/process/terminal.ts';
import type { Words } from '../finding/finding.ts';
import { traceSource } from '../rules/trace-source.ts';
import { type FetchTraces, fetchWith } from '../run/history.ts';
import type { Settings } from '../settings/settings.ts';

/** How a command fetches traces: with the key of the environment, or not at all. */
export function localApi(
  terminal: Terminal,
  settings: Settings,
  now: Date,
): FetchTraces | { readonly missing: 'error'; readonly words: Words } {
  const { apiKey } = terminal;
  if (apiKey !== undefined) return fetchWith(apiKey, settings, now, (line) => terminal.err(line));
  return { missing: 'error', words: traceSource.words.noKeyOfEnvironment() };
}
