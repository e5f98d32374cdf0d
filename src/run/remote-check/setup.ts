import type { Mnemom } from '../../adapters/mnemom/mnemom.ts';
import type { Words } from '../../finding/finding.ts';
import type { Settings } from '../../settings/settings.ts';
import type { FindFormer } from '../history/agent-history.ts';
import type { TraceApi } from '../history/read-sources.ts';

/**
 * The API that evaluates published cards, or the text of a finding that explains why it is not
 * used.
 */
export type RemoteApi =
  | Pick<Mnemom, 'publishedSources' | 'evaluateTools' | 'evaluateTraces' | 'amendments'>
  | { readonly missing: 'error' | 'warning'; readonly words: Words };
/** The API, in a run that uses it. */
export type AskedApi = Exclude<RemoteApi, { readonly missing: string }>;

/** The inputs for comparing published cards with the API. */
export interface RemoteSetup {
  /** The settings in force. */
  readonly settings: Settings;
  /** The base's settings, which provide the ids of the agents in the API. */
  readonly baseSettings: Settings;
  readonly now: Date;
  readonly api: RemoteApi;
  readonly traces: TraceApi;
  /** Finds the former states of agents. Absent if nothing is compared. */
  readonly former?: FindFormer;
}
