import type { FetchedTraces } from '../../adapters/mnemom/list.ts';
import { Mnemom } from '../../adapters/mnemom/mnemom.ts';
import type { Words } from '../../finding/finding.ts';
import type { Settings } from '../../settings/settings.ts';

/**
 * Fetches the traces of an agent from the Mnemom API.
 * @throws MnemomError
 */
type FetchTraces = (
  agentId: string,
  wanted: { readonly since: number; readonly limit: number },
) => Promise<FetchedTraces>;

/**
 * A function that fetches traces from the Mnemom API, or the text of a finding that says why the
 * API is not used.
 */
export type TraceApi =
  | FetchTraces
  | { readonly missing: 'error' | 'warning'; readonly words: Words };

/**
 * Returns a function that fetches traces with an API key. All agents share one client and its rate
 * limit.
 */
export function fetchWith(
  key: string,
  settings: Pick<Settings, 'apiUrl' | 'apiTimeout'>,
  now: Date,
  progress: (line: string) => void,
): FetchTraces {
  const client = new Mnemom({
    key,
    url: settings.apiUrl,
    timeoutMs: settings.apiTimeout * 1000,
    progress,
  });
  return (agentId, wanted) => client.traces(agentId, { ...wanted, now: now.getTime() });
}
