import type { Terminal } from '../adapters/process/terminal.ts';
import { type FetchTraces, fetchWith } from '../run/history/history.ts';
import type { Settings } from '../settings/settings.ts';

/** How a command fetches traces: with the key of the environment, else not at all. */
export function localApi(
  terminal: Terminal,
  settings: Settings,
  now: Date,
): FetchTraces | { readonly missing: 'error'; readonly message: string; readonly help: string } {
  const { apiKey } = terminal;
  if (apiKey !== undefined) return fetchWith(apiKey, settings, now, (line) => terminal.err(line));
  const message = 'traces are to be fetched from the API, and there is no key';
  return {
    missing: 'error',
    message,
    help: 'put the key into the environment variable MNEMOM_API_KEY',
  };
}
