import { DAY_MS, HOUR_MS } from '../../document/time-units.ts';
import { counted } from '../../finding/words.ts';
import type { Amendment, ApiEvaluation, ApiHistory } from '../../model/api-answer.ts';
import { MnemomError } from './error.ts';
import {
  CONTRACTS,
  type Contract,
  evaluationOf,
  historyOf,
  isOtherContract,
  type ToolsToEvaluate,
  type TracesToEvaluate,
} from './evaluation.ts';
import { type FetchedTraces, TraceList } from './list.ts';
import { type MnemomEffects, REAL_EFFECTS } from './pace.ts';
import { pageOf, type TracePage } from './page.ts';
import {
  amendmentsOf,
  type CardContent,
  type Publication,
  type PublishedCard,
  type PublishedSources,
  sourcesOf,
  versionOf,
} from './publish.ts';
import { publishCard } from './publisher.ts';
import { type MnemomCall, MnemomRequests, wordsOfGet } from './request.ts';

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
  /** Called with each log line that reports progress or a wait. */
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
   * The current time for checking the 30-day limit, in milliseconds since 1970. Defaults to the
   * time on the system clock.
   */
  readonly now?: number;
  /**
   * Called with the number of traces fetched so far, before every page except the first. Returns
   * false to stop fetching.
   */
  readonly mayContinue?: (count: number) => boolean;
}

/** The response of an evaluation endpoint, and the contract that the server accepted. */
export interface ApiAnswer<Result> {
  readonly contract: Contract['id'];
  readonly result: Result;
}

/** The maximum number of amendments to list for an agent, newest first. */
const MAX_AMENDMENTS = 20;

const DEFAULT_URL = 'https://api.mnemom.ai';
const DEFAULT_TIMEOUT = 120_000;
/** The time limit for determining whether a card was published, in milliseconds. */
const MAX_READ_BACK = 15_000;
/**
 * The longest time window that the API supports, in milliseconds. The API responds to longer
 * windows with status 422 (see "Policy API" in Mnemom's documentation).
 */
const MAX_WINDOW = 30 * DAY_MS;
/**
 * The tolerance for a time window that exceeds the maximum, in milliseconds. It covers the time
 * between the start of the run and the request.
 */
const WINDOW_SLACK = HOUR_MS;

/** An evaluation endpoint, and the request to send to it. */
interface Endpoint extends Pick<MnemomCall, 'path' | 'rate'> {
  /** The requested action, such as `evaluate the tools of agent "…"`. */
  readonly act: string;
  readonly bodyOf: (contract: Contract) => object;
}

/** Sorts amendments by time, newest first. Amendments without a readable time are last. */
function newestFirst(amendments: readonly Amendment[]): readonly Amendment[] {
  const timeOf = ({ at }: Amendment): number => Date.parse(at ?? '') || 0;
  return amendments.toSorted((a, b) => timeOf(b) - timeOf(a));
}

const UPDATE_HELP =
  'check api-url; if it is correct, update Card Gate, because the API may have changed';

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
  /** The contract that the server accepts for each endpoint, keyed by the endpoint's path. */
  readonly #accepted = new Map<string, Promise<Contract | undefined>>();

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
    // The user may have reviewed the change for longer than the time limit.
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

  /**
   * Returns an agent's published card with its floors. Returns `none` if no card is published.
   * @throws MnemomError if the request fails, or if the value of a key in the answer is invalid.
   */
  async publishedSources(agentId: string): Promise<PublishedSources | 'none'> {
    const card = await this.#cardOf(agentId, this.#requests, undefined, '?include=sources');
    if (card === 'none' || card === 'same') return 'none';
    const content = sourcesOf(card.value as object);
    if (typeof content === 'string') {
      const message = `the Mnemom API's answer with the card of agent ${this.#quoted(agentId)} has an invalid value for ${JSON.stringify(content)}`;
      throw this.#requests.error('nonsense', message, UPDATE_HELP);
    }
    const { agent, ...sources } = content;
    if (agent === null) return 'none';
    const { etag, version } = { ...versionOf({ headers: new Headers() }, agent), ...card };
    return {
      text: JSON.stringify(agent),
      value: agent,
      ...(etag !== undefined && { etag }),
      ...(version !== undefined && { version }),
      ...sources,
    };
  }

  /**
   * Requests an evaluation of an agent's published card with a list of tools.
   * @throws MnemomError if the request fails or the response is not an evaluation
   */
  async evaluateTools(agentId: string, wanted: ToolsToEvaluate): Promise<ApiAnswer<ApiEvaluation>> {
    return this.#evaluated(evaluationOf, {
      path: '/v1/policies/evaluate',
      act: `evaluate the tools of agent ${this.#quoted(agentId)}`,
      bodyOf: (contract) => contract.tools(agentId, wanted),
    });
  }

  /**
   * Requests an evaluation of an agent's published card with the traces that the API has.
   * @throws MnemomError if the request fails or the response is not an evaluation
   */
  async evaluateTraces(agentId: string, wanted: TracesToEvaluate): Promise<ApiAnswer<ApiHistory>> {
    return this.#evaluated(historyOf, {
      path: '/v1/policies/evaluate/historical',
      act: `evaluate the traces of agent ${this.#quoted(agentId)}`,
      bodyOf: (contract) => contract.traces(agentId, wanted),
      rate: 'history',
    });
  }

  /**
   * Returns the latest amendments of an agent's published card, at most 20.
   * @throws MnemomError if the request fails or the response contains no list
   */
  async amendments(agentId: string): Promise<readonly Amendment[]> {
    const wanted = `the amendments of agent ${this.#quoted(agentId)}`;
    const path = `/v1/agents/${this.#segment(agentId)}/card-amendments?limit=${MAX_AMENDMENTS}&offset=0`;
    const value = this.#json(await this.#requests.get(path, wanted), wordsOfGet(wanted).answer);
    const found = amendmentsOf(value, (text, most) => this.#requests.foreign(text, most));
    if (found) return newestFirst(found).slice(0, MAX_AMENDMENTS);
    const message = `the Mnemom API's answer with ${wanted} has no list of amendments`;
    throw this.#requests.error('nonsense', message, 'check api-url');
  }

  /**
   * Requests an evaluation. The first request to an endpoint determines which contract the server
   * accepts, while other requests wait. Later requests use that contract.
   */
  async #evaluated<Result>(
    read: (value: unknown) => Result | undefined,
    endpoint: Endpoint,
  ): Promise<ApiAnswer<Result>> {
    for (let pending = this.#accepted.get(endpoint.path); pending; ) {
      const contract = await pending;
      if (contract) return this.#answer(contract, read, endpoint);
      const next = this.#accepted.get(endpoint.path);
      pending = next === pending ? undefined : next;
    }
    const answer = this.#tried(read, endpoint);
    const accepted = answer.then(
      ({ contract }) => CONTRACTS.find(({ id }) => id === contract),
      () => undefined,
    );
    this.#accepted.set(endpoint.path, accepted);
    return answer;
  }

  /**
   * Tries one contract after another, as long as the server responds that it expects a different
   * one.
   */
  async #tried<Result>(
    read: (value: unknown) => Result | undefined,
    endpoint: Endpoint,
  ): Promise<ApiAnswer<Result>> {
    let first: MnemomError | undefined;
    // The endpoints of a server usually have the same contract.
    const known = await Promise.all(this.#accepted.values());
    for (const contract of new Set([...known.filter((each) => each !== undefined), ...CONTRACTS]))
      try {
        return await this.#answer(contract, read, endpoint);
      } catch (error) {
        if (!(error instanceof MnemomError) || !isOtherContract(error.status)) throw error;
        first ??= error;
      }
    const { kind = 'refused', message = '', status } = first ?? {};
    throw this.#requests.error(
      kind,
      `${message}; the API accepts none of the contracts that Card Gate supports (${CONTRACTS.map(({ id }) => id).join(', ')})`,
      UPDATE_HELP,
      { ...(status !== undefined && { status }) },
    );
  }

  async #answer<Result>(
    contract: Contract,
    read: (value: unknown) => Result | undefined,
    { path, act, bodyOf, rate }: Endpoint,
  ): Promise<ApiAnswer<Result>> {
    const words = {
      asked: `a request to ${act}`,
      answer: `answer to the request to ${act}`,
      act,
      aim: `to ${act}`,
    };
    const { text } = await this.#requests.send({
      path,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(bodyOf(contract)),
      ...(rate && { rate }),
      words,
    });
    const result = read(this.#json(text, words.answer));
    if (result !== undefined) return { contract: contract.id, result };
    const message = `the Mnemom API's ${words.answer} is not an evaluation`;
    throw this.#requests.error('nonsense', message, UPDATE_HELP);
  }

  /**
   * Requests an agent's card. Returns `same` if the card's tag is still `tag`. A 404 response from
   * a proxy does not mean that no card is published.
   */
  async #cardOf(
    agentId: string,
    requests: MnemomRequests,
    tag?: string,
    query = '',
  ): Promise<PublishedCard | 'none' | 'same'> {
    const wanted = `the card of agent ${this.#quoted(agentId)}`;
    try {
      const answer = await requests.send({
        path: `/v1/alignment/agent/${this.#segment(agentId)}${query}`,
        words: wordsOfGet(wanted),
        ...(tag !== undefined && { headers: { 'if-none-match': tag } }),
      });
      if (answer.status === 304) return 'same';
      const value = this.#json(answer.text, wordsOfGet(wanted).answer);
      if (typeof value === 'object' && value !== null && !Array.isArray(value))
        return { text: answer.text, value, ...versionOf(answer, value) };
      throw this.#requests.error(
        'nonsense',
        `the Mnemom API's answer with ${wanted} is not an object`,
        'check api-url',
      );
    } catch (error) {
      if (!(error instanceof MnemomError) || error.status !== 404) throw error;
      if (error.isOfApi) return 'none';
      const message = `${error.message}; the answer is not in the API's format`;
      throw requests.error('nonsense', message, 'check api-url', { status: 404 });
    }
  }

  async #page(path: string, agentId: string): Promise<TracePage> {
    const wanted = `the traces of agent ${this.#quoted(agentId)}`;
    const text = await this.#requests.get(path, wanted);
    const page = pageOf(this.#json(text, wordsOfGet(wanted).answer));
    if (page) return page;
    throw this.#requests.error(
      'nonsense',
      `the Mnemom API's answer with ${wanted} has no list of traces`,
      'check api-url',
    );
  }

  /** Parses a response. `answer` names the response in error messages. */
  #json(text: string, answer: string): unknown {
    try {
      return JSON.parse(text);
    } catch {
      const help = 'check api-url, and find out whether a proxy answers instead of the API';
      throw this.#requests.error('nonsense', `the Mnemom API's ${answer} is not JSON`, help);
    }
  }

  /**
   * Encodes an agent's id as a path segment or query value.
   * @throws MnemomError if the id cannot belong to an agent.
   */
  #segment(agentId: string): string {
    // A path segment of dots leads to another path, even if it is encoded.
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
      `the trace window is ${days} days long; expected at most ${MAX_WINDOW / DAY_MS} days, which is the API's limit`,
      `set trace-window to ${MAX_WINDOW / DAY_MS}d or less`,
    );
  }
}
