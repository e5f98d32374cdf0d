import { afterEach } from '@jest/globals';
import { Mnemom, MnemomError, type MnemomOptions } from '../../src/adapters/mnemom/mnemom.ts';
import {
  type MnemomStandIn,
  type MnemomStandInOptions,
  openMnemom,
} from '../support/stand-in/mnemom.ts';

/** The time of these tests. */
export const NOW = Date.parse('2026-03-01T12:00:00Z');
/** The key of every client in these tests. It must not appear in any text. */
export const KEY = 'mnm_5f2e9a7c41d04b6f8e3a';

/** A client, its stand-in, and a record of what the client did. */
export interface Opened {
  readonly client: Mnemom;
  readonly api: MnemomStandIn;
  /** The times that the client slept, in milliseconds, in order. */
  readonly waits: number[];
  /** The time limit of each request, in milliseconds. */
  readonly limits: number[];
  readonly lines: string[];
  /** Makes all pending requests time out. */
  readonly runOut: () => void;
  /** Advances the clock. */
  readonly pass: (ms: number) => void;
}

const opened: MnemomStandIn[] = [];
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

/**
 * Opens a client that is connected to a stand-in. Sleeping takes no real time, but advances the
 * client's clock. Random waits are always almost as long as possible.
 */
export async function openClient(
  standIn: MnemomStandInOptions = {},
  options: Partial<MnemomOptions> = {},
): Promise<Opened> {
  const api = await openMnemom(standIn);
  opened.push(api);
  let now = NOW;
  const [waits, limits, lines]: [number[], number[], string[]] = [[], [], []];
  const ends: AbortController[] = [];
  const client = new Mnemom({
    key: KEY,
    url: api.url,
    progress: (line) => lines.push(line),
    ...options,
    effects: {
      now: () => now,
      sleep: async (ms) => {
        waits.push(ms);
        now += ms;
      },
      random: () => 1,
      timeLimit: (ms) => {
        limits.push(ms);
        const end = new AbortController();
        ends.push(end);
        return end.signal;
      },
      ...options.effects,
    },
  });
  const runOut = (): void => {
    for (const end of ends)
      end.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
  };
  const pass = (ms: number): void => {
    now += ms;
  };
  return { client, api, waits, limits, lines, runOut, pass };
}

/** Returns the error of a rejected promise. */
export async function failure(promise: Promise<unknown>): Promise<MnemomError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof MnemomError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** Returns the requested paths, including queries. */
export function asked({ api }: Opened): readonly string[] {
  return api.requests.map(({ path }) => path);
}
