import type { Terminal } from '../adapters/process/terminal.ts';
import { type FetchTraces, fetchWith } from '../run/history.ts';
import type { Settings } from '../settings/settings.ts';

/** How a command fetches traces: with the key of the environment, or not at all. */
export function localApi(
  terminal: Terminal,
  settings: Settings,
  now: Date,
): FetchTraces | { readonly missing: 'error'; readonly message: string; readonly help: string } {
  const { apiKey } = terminal;
  if (apiKey !== undefined) return fetchWith(apiKey, settings, now, (line) => terminal.err(line));
  const message = 'traces cannot be fetched from the API without a key';
  return {
    missing: 'error',
    message,
    help: 'set the environment variable MNEMOM_API_KEY',
  };
}
