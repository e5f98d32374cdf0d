import { MnemomError } from './error.ts';
import { type FetchedTraces, TraceList } from './list.ts';
import { type MnemomEffects, REAL_EFFECTS } from './pace.ts';
import { pageOf, type TracePage } from './page.ts';
import { MnemomRequests } from './request.ts';

// Callers import only this file, and have to recognise its errors.
export { MnemomError };

/** The address of the API, the key, and the time limit. */
export interface MnemomOptions {
  /**
   * A key of the form `mnm_…` is sent in `X-Mnemom-Api-Key`, and any other key as a bearer token
   * (docs/reference/traces.md#traces-from-the-api).
   */
  readonly key: string;
  /** An address with https, or with http on this machine. The default is https://api.mnemom.ai. */
  readonly url?: string;
  /**
   * The time limit for all requests of the client, in milliseconds from the first request on. The
   * default is 120,000.
   */
  readonly timeoutMs?: number;
  /** Receives lines about progress and waiting. */
  readonly progress?: (line: string) => void;
  readonly effects?: Partial<MnemomEffects>;
}

/** Selects the traces of an agent to fetch. */
interface WantedTraces {
  /**
   * The start of the window in milliseconds since 1970. The default is 30 days before now. Traces
   * without a time are always inside the window.
   */
  readonly since?: number;
  /** The maximum number of traces. The newest ones are kept. */
  readonly limit: number;
  /** The end of the 30 days, in milliseconds since 1970. The default is the current time. */
  readonly now?: number;
  /**
   * Called with the number of traces so far, before every page but the first. Returning false stops
   * the fetching.
   */
  readonly mayContinue?: (count: number) => boolean;
}

const DEFAULT_URL = 'https://api.mnemom.ai';
const DEFAULT_TIMEOUT = 120_000;
const DAY = 86_400_000;
/** The longest window of traces. The API answers 422 to a longer one (Mnemom's "Policy API"). */
const MAX_WINDOW = 30 * DAY;
/** The number of milliseconds that may pass between the start of the run and the request. */
const WINDOW_SLACK = 3_600_000;

/**
 * Calls the part of the Mnemom API that is needed for checking traces
 * (docs/reference/traces.md#traces-from-the-api). Requests for several agents may run at the same
 * time. They share the time and limits of the client.
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
   * Returns an agent's newest traces within a window of at most 30 days.
   *
   * @throws MnemomError
   */
  async traces(agentId: string, wanted: WantedTraces): Promise<FetchedTraces> {
    const now = wanted.now ?? this.#now();
    const windowStart = wanted.since ?? now - MAX_WINDOW;
    // This also rejects NaN.
    if (!(now - windowStart <= MAX_WINDOW + WINDOW_SLACK))
      throw this.#windowTooLong(now - windowStart);
    const id = this.#segment(agentId);
    const list = new TraceList(windowStart, Math.max(1, Math.floor(wanted.limit)));
    // Older servers list traces only under the agent's path.
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
   * Returns the JSON text of an agent's published card as its author wrote it, or `none`.
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

  /** Encodes an id as one segment of a path or as a query value. */
  #segment(agentId: string): string {
    // Dots would lead out of the path, even if encoded.
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
