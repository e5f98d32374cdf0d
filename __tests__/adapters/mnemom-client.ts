import { afterEach } from '@jest/globals';
import { Mnemom, MnemomError, type MnemomOptions } from '../../src/adapters/mnemom/mnemom.ts';
import {
  type MnemomStandIn,
  type MnemomStandInOptions,
  openMnemom,
} from '../support/stand-in/mnemom.ts';

/** The time of these tests. */
export const NOW = Date.parse('2026-03-01T12:00:00Z');
/** The key of every client here; it must appear in no text. */
export const KEY = 'mnm_5f2e9a7c41d04b6f8e3a';

/** A client, its stand-in, and a record of what the client did. */
export interface Opened {
  readonly client: Mnemom;
  readonly api: MnemomStandIn;
  /** Milliseconds that it slept, in order. */
  readonly waits: number[];
  /** Milliseconds that it gave each request. */
  readonly limits: number[];
  readonly lines: string[];
  /** Lets the time of all requests run out. */
  readonly runOut: () => void;
  /** Moves the clock. */
  readonly pass: (ms: number) => void;
}

const opened: MnemomStandIn[] = [];
afterEach(async () => {
  for (const api of opened.splice(0)) await api.close();
});

/**
 * Opens a client at a stand-in. Its sleep takes no time but moves its clock, and chance always
 * gives almost the longest wait.
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

/** How a promise fails. */
export async function failure(promise: Promise<unknown>): Promise<MnemomError> {
  try {
    await promise;
  } catch (error) {
    if (error instanceof MnemomError) return error;
    throw error;
  }
  throw new Error('it did not fail');
}

/** Paths that were requested, with their queries. */
export function asked({ api }: Opened): readonly string[] {
  return api.requests.map(({ path }) => path);
}
