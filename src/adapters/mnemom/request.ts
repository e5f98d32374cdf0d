import { cut, plain } from '../../report/writing/escape.ts';
import { version } from '../../version.ts';
import { bytesOf, envelopeOf, waitOf } from './answer.ts';
import { helpFor, MnemomError, type MnemomErrorAnswer, type MnemomErrorKind } from './error.ts';
import { type MnemomEffects, Pace, type Rate } from './pace.ts';

/** The maximum number of attempts per request (docs/reference/limits.md#requests). */
const MAX_TRIES = 4;
/** The maximum size of a decompressed response, in bytes (docs/reference/limits.md#requests). */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
/**
 * The maximum number of bytes to read from an error response. The error message is at the
 * beginning.
 */
const MAX_ERROR_BYTES = 64 * 1024;
/** The maximum number of redirects to follow. All redirects must stay on the same host. */
const MAX_REDIRECTS = 2;
/** The maximum number of characters to quote from a server's message. */
const MAX_QUOTED = 300;

const NETWORK_HELP =
  "check api-url and the runner's network, and run the job again; behind a proxy, also set the environment variable NODE_USE_ENV_PROXY to 1, which Node.js 24 requires";

/**
 * A failed attempt that may be repeated. `error` creates the error to throw if there are no more
 * attempts. The argument of `error` is a phrase that describes the attempts.
 */
interface Failure {
  readonly kind: 'limited' | 'broken';
  /**
   * The wait that the server requests, in milliseconds. Absent if the server does not request a
   * wait.
   */
  readonly waitMs?: number;
  readonly error: (about: string) => MnemomError;
}

/** Phrases that describe a request in error messages. */
interface RequestWords {
  /** The request, such as `a request for the card of agent "…"`. */
  readonly asked: string;
  /** The response, such as `answer with the card of agent "…"`. */
  readonly answer: string;
  /** The action that the API did not perform, such as `send the card of agent "…"`. */
  readonly act: string;
  /** The purpose of the request, such as `for the card of agent "…"`. */
  readonly aim: string;
}

/** A request to the API. All attempts are identical. */
export interface MnemomCall {
  readonly path: string;
  /** The HTTP method. The default is GET. */
  readonly method?: 'PUT' | 'POST';
  /** Headers in addition to the common headers. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The kind of request. Set only if this kind has a rate limit in addition to the general one. */
  readonly rate?: Rate;
  readonly words: RequestWords;
  /** Returns an instruction for fixing a problem, given the response's HTTP status. */
  readonly helpFor?: (status: number) => string;
  /** Called after each attempt that the API may have carried out although the response was lost. */
  readonly lost?: () => void;
}

/** A response from the API that is not an error. */
export interface MnemomAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

type TryResult =
  | { readonly kind: 'answer'; readonly answer: MnemomAnswer }
  | { readonly kind: 'redirect'; readonly url: URL }
  | Failure
  | { readonly kind: 'over'; readonly error: MnemomError };

/**
 * Sends requests to an API with a key. Determines which addresses may receive the key, when
 * requests start, how often they are tried, and how much of a response is read.
 */
export class MnemomRequests {
  readonly #key: string;
  readonly #url: string;
  readonly #pace: Pace;
  readonly #effects: MnemomEffects;
  readonly #timeoutMs: number;
  readonly #progress: (line: string) => void;

  constructor(
    connection: { readonly key: string; readonly url: string; readonly timeoutMs: number },
    effects: MnemomEffects,
    progress: (line: string) => void,
  ) {
    // A pasted secret often ends with a line break.
    this.#key = connection.key.trim();
    this.#url = connection.url;
    this.#timeoutMs = connection.timeoutMs;
    this.#effects = effects;
    this.#pace = new Pace(connection.timeoutMs, effects);
    this.#progress = progress;
  }

  /**
   * Requests a path and returns the response as text. `wanted` describes the requested data in
   * error messages, such as `the traces of agent "…"`. Temporary failures are retried.
   * @throws MnemomError if none of the attempts succeeds.
   */
  async get(path: string, wanted: string): Promise<string> {
    return (await this.send({ path, words: wordsOfGet(wanted) })).text;
  }

  /**
   * Sends a request and returns the response. Temporary failures are retried with the same headers
   * and body.
   * @throws MnemomError if none of the attempts succeeds.
   */
  async send(call: MnemomCall): Promise<MnemomAnswer> {
    const headers = { ...this.#headers(), ...call.headers };
    let url = this.#address(call.path);
    let [broken, limited, redirects] = [0, 0, 0];
    for (;;) {
      const result = await this.#once(url, headers, call);
      switch (result.kind) {
        case 'answer':
          return result.answer;
        case 'over':
          throw result.error;
        case 'redirect':
          redirects += 1;
          if (redirects > MAX_REDIRECTS)
            throw this.error(
              'nonsense',
              `the Mnemom API redirects ${call.words.asked} too many times`,
              'check api-url',
            );
          url = result.url;
          break;
        case 'limited':
          limited += 1;
          this.#pauseForLimit(result, limited, call.words);
          break;
        case 'broken':
          broken += 1;
          await this.#waitAfterFault(result, broken);
          break;
        default:
          return result satisfies never;
      }
    }
  }

  /**
   * Delays all requests, because the rate limit applies to the key.
   * @throws MnemomError if the delay is longer than the remaining time.
   */
  #pauseForLimit({ waitMs = 0, error }: Failure, count: number, { aim }: RequestWords): void {
    const wait = Math.max(waitMs, this.#pace.backoff(count));
    if (wait > this.#pace.left()) {
      const waitText = waitMs <= 0 ? '' : `, and asks to wait ${seconds(waitMs)}`;
      throw error(
        `${waitText}, but only ${seconds(this.#pace.left())} are left for another attempt`,
      );
    }
    this.progress(
      `too many requests to the Mnemom API: waiting ${seconds(wait)} before the next request ${aim}`,
    );
    this.#pace.pause(wait);
  }

  /**
   * Waits before the next attempt.
   * @throws MnemomError if no more attempts are allowed, or if the wait is longer than the
   * remaining time.
   */
  async #waitAfterFault({ waitMs = 0, error }: Failure, count: number): Promise<void> {
    const wait = Math.max(waitMs, this.#pace.backoff(count));
    if (count >= MAX_TRIES || wait > this.#pace.left())
      throw error(count === 1 ? '' : `, ${count} times`);
    await this.#pace.sleep(wait);
  }

  /** Creates an error whose message and help do not contain the key. */
  error(
    kind: MnemomErrorKind,
    message: string,
    help: string,
    answer: MnemomErrorAnswer = {},
  ): MnemomError {
    return new MnemomError(
      kind,
      plain(this.#withoutKey(message)),
      plain(this.#withoutKey(help)),
      answer,
    );
  }

  /**
   * Prepares text from a server or user for display. Removes the key, joins lines, and shortens the
   * text to `most` characters.
   */
  foreign(text: string, most = MAX_QUOTED): string {
    return plain(cut(this.#withoutKey(text).replace(/\s+/g, ' ').trim(), most));
  }

  /** Logs a progress line without the key. */
  progress(line: string): void {
    this.#progress(plain(this.#withoutKey(line)));
  }

  async #once(url: URL, headers: Record<string, string>, call: MnemomCall): Promise<TryResult> {
    const { method, body, rate, words } = call;
    const missing = await this.#pace.enter(rate);
    try {
      if (missing > 0) return { kind: 'over', error: this.#noTime(words) };
      const signal = this.#pace.signal();
      try {
        const init: RequestInit = { headers, redirect: 'manual', signal };
        const request = { ...init, ...(method && { method }), ...(body !== undefined && { body }) };
        const response = await this.#effects.fetch(url, request);
        return await this.#resultOf(response, url, call);
      } catch (error) {
        if (error instanceof MnemomError) return { kind: 'over', error };
        const reason = reasonOf(error);
        if (signal.aborted || !NOT_CONNECTED.has(reason)) call.lost?.();
        if (signal.aborted) return { kind: 'over', error: this.#noTime(words) };
        const text = `the Mnemom API could not be reached ${words.aim} (${reason})`;
        return {
          kind: 'broken',
          error: (about) => this.error('unreachable', text + about, NETWORK_HELP),
        };
      }
    } finally {
      this.#pace.leave();
    }
  }

  async #resultOf(response: Response, url: URL, call: MnemomCall): Promise<TryResult> {
    const { status, headers } = response;
    if (response.ok) {
      const text = await this.#text(response, call);
      return { kind: 'answer', answer: { status, headers, text } };
    }
    if (status === 304 && isConditional(call))
      return { kind: 'answer', answer: { status, headers, text: '' } };
    if (status < 400) {
      await response.body?.cancel();
      return { kind: 'redirect', url: this.#redirected(response, url, call) };
    }
    const { code, text } = envelopeOf(
      (await bytesOf(response.body, MAX_ERROR_BYTES)).bytes.toString('utf8'),
    );
    const said = this.foreign(text ?? '').replace(/\.$/, '');
    const error = (about: string): MnemomError =>
      this.error(
        status >= 500 || status === 429 || status === 408 ? 'unreachable' : 'refused',
        `the Mnemom API answered ${status}${code ? ` (${code})` : ''} to ${call.words.asked}${about}${said === '' ? '' : `: ${said}`}`,
        (call.helpFor ?? helpFor)(status),
        { status, ...(code !== undefined && { code }), isOfApi: (code ?? text) !== undefined },
      );
    if (status < 500 && status !== 429 && status !== 408) return { kind: 'over', error: error('') };
    if (status !== 429) call.lost?.();
    const waitMs = waitOf(headers, this.#effects.now());
    return {
      kind: status === 429 ? 'limited' : 'broken',
      error,
      ...(waitMs !== undefined && { waitMs }),
    };
  }

  async #text(response: Response, { words, lost }: MnemomCall): Promise<string> {
    const { bytes, isWhole } = await bytesOf(response.body, MAX_BODY_BYTES);
    const answer = { status: response.status };
    if (!isWhole) {
      lost?.();
      const most = MAX_BODY_BYTES / 1024 / 1024;
      throw this.error(
        'nonsense',
        `the Mnemom API's ${words.answer} exceeds ${most} MiB`,
        'check api-url',
        answer,
      );
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      lost?.();
      throw this.error(
        'nonsense',
        `the Mnemom API's ${words.answer} is not UTF-8`,
        'check api-url',
        answer,
      );
    }
  }

  /**
   * Returns the URL to which a response redirects.
   * @throws MnemomError if the URL is on another host, which must not receive the key, or if the
   * redirect may change the method of a PUT or POST request.
   */
  #redirected(response: Response, from: URL, { method, words }: MnemomCall): URL {
    const location = response.headers.get('location') ?? '';
    const { status } = response;
    if (location === '' || !URL.canParse(location, from.href)) {
      throw this.error(
        'nonsense',
        `the Mnemom API answered ${status} to ${words.asked}, but the Location header is missing or invalid`,
        'check api-url',
        { status },
      );
    }
    const to = new URL(location, from);
    const isSafe = to.origin === from.origin && to.username === '' && to.password === '';
    if (isSafe && (method === undefined || status === 307 || status === 308)) return to;
    const target = this.foreign(`${to.protocol}//${to.host}`, 100);
    const why = isSafe
      ? `a redirect with status ${status} may change the request method from ${method} to GET`
      : 'the key is sent only to the host of api-url';
    throw this.error(
      'refused',
      `the Mnemom API redirects ${words.asked} to "${target}"; ${why}`,
      'set api-url to the address of the API itself',
      { status },
    );
  }

  /**
   * Returns the full URL of a path in the API. `api-url` may contain a path, with or without a
   * trailing `/v1`.
   */
  #address(path: string): URL {
    const base = URL.canParse(this.#url) ? new URL(this.#url) : undefined;
    const isLocal =
      base !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(base.hostname);
    const isSafe = base?.protocol === 'https:' || (base?.protocol === 'http:' && isLocal);
    if (base === undefined || !isSafe || base.username !== '' || base.password !== '') {
      // The URL may contain a password, so only its scheme and host are shown.
      const shown =
        base === undefined
          ? 'not a valid address'
          : `"${this.foreign(`${base.protocol}//${base.host}`, 100)}"`;
      throw this.error(
        'refused',
        `api-url is ${shown}; expected an address that begins with https://, without a user name or password`,
        'set api-url to the address of the API, or remove it to use the default, https://api.mnemom.ai',
      );
    }
    return new URL(
      `${base.origin}${base.pathname.replace(/\/+$/, '').replace(/\/v1$/, '')}${path}`,
    );
  }

  #headers(): Record<string, string> {
    const key = this.#key;
    if (!/^[\x21-\x7e]+$/.test(key)) {
      const wrong =
        key === ''
          ? 'is empty'
          : 'contains a space, a line break or another character that is not allowed in a key';
      throw this.error(
        'refused',
        `api-key ${wrong}`,
        'make sure that the secret for api-key exists, is passed to this job, and contains only the key',
      );
    }
    return {
      accept: 'application/json',
      'user-agent': `card-gate/${version}`,
      ...(key.startsWith('mnm_')
        ? { 'x-mnemom-api-key': key }
        : { authorization: `Bearer ${key}` }),
    };
  }

  #withoutKey(text: string): string {
    return this.#key === '' ? text : text.replaceAll(this.#key, '***');
  }

  #noTime({ act }: RequestWords): MnemomError {
    const help = 'run the job again, raise api-timeout, or lower trace-window or trace-limit';
    return this.error(
      'unreachable',
      `the Mnemom API did not ${act} within ${seconds(this.#timeoutMs)}`,
      help,
    );
  }
}

/** Returns the phrases for a GET request. `wanted` describes the requested data. */
export function wordsOfGet(wanted: string): RequestWords {
  return {
    asked: `a request for ${wanted}`,
    answer: `answer with ${wanted}`,
    act: `send ${wanted}`,
    aim: `for ${wanted}`,
  };
}

/**
 * Error codes for connections that were never established. In these cases, the API did not receive
 * the request.
 */
const NOT_CONNECTED: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** Whether 304 is a possible response to a request. */
function isConditional({ method, headers = {} }: MnemomCall): boolean {
  return method === 'PUT' || Object.hasOwn(headers, 'if-none-match');
}

/**
 * Returns the platform's code for a failed connection. The error's message is not used, because it
 * may contain the key.
 */
function reasonOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } | null };
  const found = [cause?.code, code].find(
    (value): value is string => typeof value === 'string' && /^[A-Z][A-Z0-9_]*$/.test(value),
  );
  return found ?? 'the connection was lost';
}

function seconds(ms: number): string {
  return `${Math.ceil(Math.max(0, ms) / 1000)} s`;
}
