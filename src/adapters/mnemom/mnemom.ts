import { DAY_MS, HOUR_MS } from '../../document/time-units.ts';
import { counted } from '../../finding/words.ts';
import { MnemomError } from './error.ts';
import { type FetchedTraces, TraceList } from './list.ts';
import { type MnemomEffects, REAL_EFFECTS } from './pace.ts';
import { pageOf, type TracePage } from './page.ts';
import { type CardContent, type Publication, type PublishedCard, versionOf } from './publish.ts';
import { publishCard } from './publisher.ts';
import { MnemomRequests, wordsOfGet } from './request.ts';

// Re-exported because callers import only this file.
export { MnemomError };

/** Options for connecting to the Mnemom API. */
export interface MnemomOptions {
  /**
   * The API key. A key that begins with `mnm_` is sent in `X-Mnemom-Api-Key`, and any other key as
   * a bearer token (docs/reference/traces.md#traces-from-the-api).
   */
  readonly key: string;
  /**
   * The API's address. The address must use https, unless the API is on this machine. The default
   * is https://api.mnemom.ai.
   */
  readonly url?: string;
  /**
   * The total time limit for all requests, in milliseconds from the first request. The default is
   * 120,000.
   */
  readonly timeoutMs?: number;
  /** Called with each line to log about progress or waiting. */
  readonly progress?: (line: string) => void;
  readonly effects?: Partial<MnemomEffects>;
}

/** The traces to fetch for an agent. */
interface WantedTraces {
  /**
   * The start of the time window, in milliseconds since 1970. The default is 30 days ago. Traces
   * without a time are always treated as inside the window.
   */
  readonly since?: number;
  /** The maximum number of traces to fetch. If there are more, the newest are fetched. */
  readonly limit: number;
  /**
   * The current time for checking the 30-day limit, in milliseconds since 1970. The default is the
   * time from the clock.
   */
  readonly now?: number;
  /**
   * Called with the number of traces fetched so far, before every page except the first. Returns
   * false to stop fetching.
   */
  readonly mayContinue?: (count: number) => boolean;
}

const DEFAULT_URL = 'https://api.mnemom.ai';
const DEFAULT_TIMEOUT = 120_000;
/** The time limit for determining whether a card was published, in milliseconds. */
const MAX_READ_BACK = 15_000;
/**
 * The longest time window that the API supports, in milliseconds. The API responds to longer
 * windows with 422 (Mnemom's "Policy API").
 */
const MAX_WINDOW = 30 * DAY_MS;
/**
 * The tolerance for a time window that exceeds the maximum, in milliseconds. It covers the time
 * between the start of the run and the request.
 */
const WINDOW_SLACK = HOUR_MS;

/**
 * A client for the parts of the Mnemom API that Card Gate uses
 * (docs/reference/traces.md#traces-from-the-api). Requests for several agents may run concurrently,
 * and share a time limit and a rate limit.
 */
export class Mnemom {
  readonly #requests: MnemomRequests;
  readonly #now: () => number;
  /** Creates a request sender with a separate time limit, in milliseconds. */
  readonly #within: (timeoutMs: number) => MnemomRequests;
  readonly #timeoutMs: number;
  readonly #newId: () => string;

  constructor({
    key,
    url = DEFAULT_URL,
    timeoutMs = DEFAULT_TIMEOUT,
    progress = () => {},
    effects = {},
  }: MnemomOptions) {
    const all = { ...REAL_EFFECTS, ...effects };
    this.#within = (ms) => new MnemomRequests({ key, url, timeoutMs: ms }, all, progress);
    this.#requests = this.#within(timeoutMs);
    this.#timeoutMs = timeoutMs;
    this.#now = all.now;
    this.#newId = all.newId;
  }

  /**
   * Returns an agent's newest traces in a time window of at most 30 days.
   * @throws MnemomError if the window is longer or a request fails.
   */
  async traces(agentId: string, wanted: WantedTraces): Promise<FetchedTraces> {
    const now = wanted.now ?? this.#now();
    const windowStart = wanted.since ?? now - MAX_WINDOW;
    // The condition is negated so that it also rejects NaN.
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
        `${counted(list.length, 'trace')} of agent ${this.#quoted(agentId)} fetched`,
      );
      stopped = !list.isComplete && wanted.mayContinue?.(list.length) === false;
    }
    return list.found(stopped);
  }

  /**
   * Returns an agent's published card, exactly as its author wrote it. Returns `none` if no card is
   * published.
   * @throws MnemomError if the request fails.
   */
  async publishedCard(agentId: string): Promise<PublishedCard | 'none'> {
    const card = await this.#cardOf(agentId, this.#requests);
    if (card !== 'same') return card;
    throw this.#requests.error(
      'nonsense',
      'the Mnemom API sent an unexpected 304 answer',
      'check api-url',
    );
  }

  /**
   * Publishes an agent's card, unless a card other than `former` has since been published. All
   * attempts have the same idempotency key, so the API carries out at most one. If a response is
   * lost, reads the published card to determine whether it was replaced.
   * @throws MnemomError if the card was not published, or if the outcome is unknown. The message
   * states which is the case.
   */
  async publish(
    agentId: string,
    card: CardContent,
    former: PublishedCard | 'none',
  ): Promise<Publication> {
    // The user may have considered the change for longer than the time limit.
    const requests = this.#within(this.#timeoutMs);
    return publishCard(card, former, {
      requests,
      path: `/v1/alignment/agent/${this.#segment(agentId)}`,
      agent: this.#quoted(agentId),
      key: this.#newId(),
      readBack: (tag) =>
        this.#cardOf(agentId, this.#within(Math.min(this.#timeoutMs, MAX_READ_BACK)), tag),
    });
  }

  /** Requests an agent's card. Returns `same` if the card's tag is still `tag`. */
  async #cardOf(
    agentId: string,
    requests: MnemomRequests,
    tag?: string,
  ): Promise<PublishedCard | 'none' | 'same'> {
    const wanted = `the card of agent ${this.#quoted(agentId)}`;
    try {
      const answer = await requests.send({
        path: `/v1/alignment/agent/${this.#segment(agentId)}`,
        words: wordsOfGet(wanted),
        ...(tag !== undefined && { headers: { 'if-none-match': tag } }),
      });
      if (answer.status === 304) return 'same';
      const value = this.#json(answer.text, wanted);
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { text: answer.text, value, ...versionOf(answer, value) };
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
      const help = 'check api-url, and find out whether a proxy answers instead of the API';
      throw this.#requests.error(
        'nonsense',
        `the Mnemom API's answer with ${wanted} is not JSON`,
        help,
      );
    }
  }

  /**
   * Encodes an agent's id as a path segment or query value.
   * @throws MnemomError if the id cannot belong to an agent.
   */
  #segment(agentId: string): string {
    // A segment that consists of dots would lead to another path, even if encoded.
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
    const days = Math.ceil(ms / DAY_MS);
    return this.#requests.error(
      'window',
      `the trace window is ${days} days long; expected at most ${MAX_WINDOW / DAY_MS}, the API's limit (422)`,
      `set trace-window to ${MAX_WINDOW / DAY_MS}d or less`,
    );
  }
}
