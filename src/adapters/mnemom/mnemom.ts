import { MnemomError } from './error.ts';
import { type FetchedTraces, TraceList } from './list.ts';
import { type MnemomEffects, REAL_EFFECTS } from './pace.ts';
import { pageOf, type TracePage } from './page.ts';
import { MnemomRequests } from './request.ts';

// Callers have to recognise its errors, and import only this file.
export { MnemomError };

/** The address of the API, the key, and the limit of time. */
export interface MnemomOptions {
  /**
   * A key `mnm_…` is sent in `X-Mnemom-Api-Key`, any other key as a bearer token
   * (docs/reference/traces.md#traces-from-the-api).
   */
  readonly key: string;
  /** https, or http on this machine; https://api.mnemom.ai unless given. */
  readonly url?: string;
  /** Milliseconds for all requests of the client, from the first on; 120,000 unless given. */
  readonly timeoutMs?: number;
  /** Receives lines about progress and waits. */
  readonly progress?: (line: string) => void;
  readonly effects?: Partial<MnemomEffects>;
}

/** Which traces of an agent are wanted. */
interface WantedTraces {
  /**
   * Start of the window in milliseconds since 1970; 30 days before now unless given. Traces without
   * a time are always in the window.
   */
  readonly since?: number;
  /** The maximum number of traces; the newest ones are kept. */
  readonly limit: number;
  /** Milliseconds since 1970 from which the 30 days are counted; the current time unless given. */
  readonly now?: number;
  /** Called with the number of traces so far, before every page except the first; false stops. */
  readonly mayContinue?: (count: number) => boolean;
}

const DEFAULT_URL = 'https://api.mnemom.ai';
const DEFAULT_TIMEOUT = 120_000;
const DAY = 86_400_000;
/** The longest window of traces (Mnemom's "Policy API": 422 for more). */
const MAX_WINDOW = 30 * DAY;
/** Milliseconds that may pass between the start of the run and the request. */
const WINDOW_SLACK = 3_600_000;

/**
 * The part of the Mnemom API that the check of traces needs
 * (docs/reference/traces.md#traces-from-the-api). Requests for several agents may run at the same
 * time; they share the time and the limits of the client.
 */
export class Mnemom {
  readonly #requests: MnemomRequests;
  readonly #now: () => number;

  constructor({
    key,
    url = DEFAULT_URL,
    timeoutMs = DEFAULT_TIMEOUT,
    progress = () => {},
    effects = {},
  }: MnemomOptions) {
    const all = { ...REAL_EFFECTS, ...effects };
    this.#requests = new MnemomRequests({ key, url, timeoutMs }, all, progress);
    this.#now = all.now;
  }

  /**
   * The newest traces of an agent within a window of at most 30 days.
   *
   * @throws MnemomError
   */
  async traces(agentId: string, wanted: WantedTraces): Promise<FetchedTraces> {
    const now = wanted.now ?? this.#now();
    const windowStart = wanted.since ?? now - MAX_WINDOW;
    // NaN is not a valid window either.
    if (!(now - windowStart <= MAX_WINDOW + WINDOW_SLACK))
      throw this.#windowTooLong(now - windowStart);
    const id = this.#segment(agentId);
    const list = new TraceList(windowStart, Math.max(1, Math.floor(wanted.limit)));
    // Older servers list traces only under the path of the agent.
    const routes = [`/v1/traces?agent_id=${id}&`, `/v1/agents/${id}/traces?`];
    let stopped = false;
    for (let offset = 0; !list.isComplete && !stopped; ) {
      const size = list.nextSize;
      let page: TracePage;
      try {
        page = await this.#page(`${routes[0]}limit=${size}&offset=${offset}`, agentId);
      } catch (error) {
        if (
          !(error instanceof MnemomError) ||
          error.status !== 404 ||
          offset > 0 ||
          routes.length === 1
        )
          throw error;
        routes.shift();
        continue;
      }
      list.add(page, size);
      offset += page.length;
      this.#requests.progress(
        `${list.length} ${list.length === 1 ? 'trace' : 'traces'} of agent ${this.#quoted(agentId)} fetched`,
      );
      stopped = !list.isComplete && wanted.mayContinue?.(list.length) === false;
    }
    return list.found(stopped);
  }

  /**
   * The JSON text of the published card of an agent, as its author wrote it, or `none`.
   *
   * @throws MnemomError
   */
  async publishedCard(agentId: string): Promise<string | 'none'> {
    const wanted = `the card of agent ${this.#quoted(agentId)}`;
    try {
      const text = await this.#requests.get(
        `/v1/alignment/agent/${this.#segment(agentId)}`,
        wanted,
      );
      const card = this.#json(text, wanted);
      if (typeof card === 'object' && card !== null && !Array.isArray(card)) return text;
      throw this.#requests.error(
        'nonsense',
        `the Mnemom API's answer with ${wanted} is not an object`,
        'check api-url',
      );
    } catch (error) {
      if (error instanceof MnemomError && error.status === 404) return 'none';
      throw error;
    }
  }

  async #page(path: string, agentId: string): Promise<TracePage> {
    const wanted = `the traces of agent ${this.#quoted(agentId)}`;
    const page = pageOf(this.#json(await this.#requests.get(path, wanted), wanted));
    if (page) return page;
    throw this.#requests.error(
      'nonsense',
      `the Mnemom API's answer with ${wanted} has no list of traces`,
      'check api-url',
    );
  }

  #json(text: string, wanted: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      const help = 'check api-url, and whether a proxy answers instead of the API';
      throw this.#requests.error(
        'nonsense',
        `the Mnemom API's answer with ${wanted} is not JSON`,
        help,
      );
    }
  }

  /** An id, encoded as one segment of a path or a value of a query. */
  #segment(agentId: string): string {
    // Dots would lead out of the path, also when they are encoded.
    const isId =
      agentId.trim() !== '' &&
      agentId !== '.' &&
      agentId !== '..' &&
      agentId.length <= 256 &&
      !/\p{Cs}/u.test(agentId);
    if (isId) return encodeURIComponent(agentId);
    const message = `agent-id is ${this.#quoted(agentId)}; expected the id under which the agent is registered`;
    throw this.#requests.error(
      'refused',
      message,
      'copy the id from the agent\'s page, such as "mnm-…" or "smolt-…"',
    );
  }

  #quoted(agentId: string): string {
    return JSON.stringify(this.#requests.foreign(agentId, 80));
  }

  #windowTooLong(ms: number): MnemomError {
    const days = Math.ceil(ms / DAY);
    return this.#requests.error(
      'window',
      `the window of traces is ${days} days long; expected at most ${MAX_WINDOW / DAY}, because the API does not process more (422)`,
      `set trace-window to ${MAX_WINDOW / DAY}d or less`,
    );
  }
}
