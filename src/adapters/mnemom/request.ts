import { cut, plain } from '../../report/writing/escape.ts';
import { version } from '../../version.ts';
import { bytesOf, envelopeOf, waitOf } from './answer.ts';
import { helpFor, MnemomError, type MnemomErrorKind } from './error.ts';
import { type MnemomEffects, Pace } from './pace.ts';

/** Tries of one request (docs/reference/limits.md#requests). */
const TRIES = 4;
/** Bytes of one answer, as they are after unpacking (docs/reference/limits.md#requests). */
const MAX_BODY_BYTES = 64 * 1024 * 1024;
/** Bytes of an answer that is an error: its sentence is at the beginning. */
const MAX_ERROR_BYTES = 64 * 1024;
/** Redirects that are followed, all on the same host. */
const MAX_REDIRECTS = 2;
/** Characters of what the server says that are repeated. */
const MAX_SAID = 300;

const NETWORK_HELP =
  'check api-url and the network of the runner, and run the job again; behind a proxy, Node 24 needs NODE_USE_ENV_PROXY: 1 in the environment';

/** How one try ended. */
type Outcome =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'redirect'; readonly url: URL }
  | {
      readonly kind: 'limited';
      readonly waitMs?: number;
      readonly error: (about: string) => MnemomError;
    }
  | {
      readonly kind: 'broken';
      readonly waitMs?: number;
      readonly error: (about: string) => MnemomError;
    }
  | { readonly kind: 'over'; readonly error: MnemomError };

/**
 * Requests to one API with one key: where they may go, when, how often, and how much is taken of
 * what comes back.
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
    // Secrets are often pasted with a line break at their end.
    this.#key = connection.key.trim();
    this.#url = connection.url;
    this.#timeoutMs = connection.timeoutMs;
    this.#effects = effects;
    this.#pace = new Pace(connection.timeoutMs, effects);
    this.#progress = progress;
  }

  /**
   * The text that a path answers with; `wanted` names it in messages: `the traces of agent "…"`.
   * What may pass is tried again.
   *
   * @throws MnemomError
   */
  async get(path: string, wanted: string): Promise<string> {
    const headers = this.#headers();
    let url = this.#address(path);
    let [broken, limited, redirects] = [0, 0, 0];
    for (;;) {
      const outcome = await this.#once(url, headers, wanted);
      switch (outcome.kind) {
        case 'text':
          return outcome.text;
        case 'over':
          throw outcome.error;
        case 'redirect':
          redirects += 1;
          if (redirects > MAX_REDIRECTS)
            throw this.error(
              'nonsense',
              `the Mnemom API redirects a request for ${wanted} again and again`,
              'check api-url',
            );
          url = outcome.url;
          break;
        case 'limited': {
          limited += 1;
          const wait = Math.max(outcome.waitMs ?? 0, this.#pace.backoff(limited));
          if (wait > this.#pace.left()) {
            const asked =
              (outcome.waitMs ?? 0) <= 0
                ? ''
                : `, and asks to wait ${seconds(outcome.waitMs ?? 0)}`;
            throw outcome.error(`${asked} when ${seconds(this.#pace.left())} are left`);
          }
          this.progress(
            `too many requests to the Mnemom API: waiting ${seconds(wait)} before going on with ${wanted}`,
          );
          // The limit is the key's, so every request of it has to wait.
          this.#pace.pause(wait);
          break;
        }
        case 'broken': {
          broken += 1;
          const wait = Math.max(outcome.waitMs ?? 0, this.#pace.backoff(broken));
          if (broken >= TRIES || wait > this.#pace.left())
            throw outcome.error(broken === 1 ? '' : `, ${broken} times`);
          await this.#pace.sleep(wait);
          break;
        }
        default:
          return outcome satisfies never;
      }
    }
  }

  /** An error whose texts cannot hold the key. */
  error(
    kind: MnemomErrorKind,
    message: string,
    help: string,
    answer: { readonly status?: number; readonly code?: string } = {},
  ): MnemomError {
    return new MnemomError(
      kind,
      plain(this.#withoutKey(message)),
      plain(this.#withoutKey(help)),
      answer,
    );
  }

  /** Text of others, cut to so many characters, for a message or a line of progress. */
  foreign(text: string, most = MAX_SAID): string {
    return plain(cut(this.#withoutKey(text).replace(/\s+/g, ' ').trim(), most));
  }

  /** Tells how far things are, without the key. */
  progress(line: string): void {
    this.#progress(plain(this.#withoutKey(line)));
  }

  async #once(url: URL, headers: Record<string, string>, wanted: string): Promise<Outcome> {
    const missing = await this.#pace.enter();
    try {
      if (missing > 0) return { kind: 'over', error: this.#noTime(wanted) };
      const signal = this.#pace.signal();
      try {
        const response = await this.#effects.fetch(url, { headers, redirect: 'manual', signal });
        return await this.#outcome(response, url, wanted);
      } catch (error) {
        if (error instanceof MnemomError) return { kind: 'over', error };
        if (signal.aborted) return { kind: 'over', error: this.#noTime(wanted) };
        const text = `the Mnemom API could not be reached for ${wanted} (${reasonOf(error)})`;
        return {
          kind: 'broken',
          error: (about) => this.error('unreachable', text + about, NETWORK_HELP),
        };
      }
    } finally {
      this.#pace.leave();
    }
  }

  async #outcome(response: Response, url: URL, wanted: string): Promise<Outcome> {
    const { status } = response;
    if (response.ok) return { kind: 'text', text: await this.#text(response, wanted) };
    if (status < 400) {
      await response.body?.cancel();
      return { kind: 'redirect', url: this.#redirected(response, url, wanted) };
    }
    const { code, text } = envelopeOf(
      (await bytesOf(response.body, MAX_ERROR_BYTES)).bytes.toString('utf8'),
    );
    const said = this.foreign(text ?? '').replace(/\.$/, '');
    const error = (about: string): MnemomError =>
      this.error(
        status >= 500 || status === 429 || status === 408 ? 'unreachable' : 'refused',
        `the Mnemom API answered ${status}${code ? ` (${code})` : ''} to a request for ${wanted}${about}${said === '' ? '' : `: ${said}`}`,
        helpFor(status),
        { status, ...(code !== undefined && { code }) },
      );
    if (status < 500 && status !== 429 && status !== 408) return { kind: 'over', error: error('') };
    const waitMs = waitOf(response.headers, this.#effects.now());
    return {
      kind: status === 429 ? 'limited' : 'broken',
      error,
      ...(waitMs !== undefined && { waitMs }),
    };
  }

  async #text(response: Response, wanted: string): Promise<string> {
    const { bytes, isWhole } = await bytesOf(response.body, MAX_BODY_BYTES);
    const answer = { status: response.status };
    if (!isWhole) {
      const most = MAX_BODY_BYTES / 1024 / 1024;
      throw this.error(
        'nonsense',
        `the Mnemom API's answer with ${wanted} has more than ${most} MiB`,
        'check api-url',
        answer,
      );
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw this.error(
        'nonsense',
        `the Mnemom API's answer with ${wanted} is not UTF-8`,
        'check api-url',
        answer,
      );
    }
  }

  /** Where a redirect leads. Only the host that was meant to have the key gets it. */
  #redirected(response: Response, from: URL, wanted: string): URL {
    const location = response.headers.get('location') ?? '';
    const answer = { status: response.status };
    if (location === '' || !URL.canParse(location, from.href)) {
      throw this.error(
        'nonsense',
        `the Mnemom API answered ${response.status} to a request for ${wanted}, without a place to go`,
        'check api-url',
        answer,
      );
    }
    const to = new URL(location, from);
    if (to.origin === from.origin && to.username === '' && to.password === '') return to;
    const target = this.foreign(`${to.protocol}//${to.host}`, 100);
    throw this.error(
      'refused',
      `the Mnemom API redirects a request for ${wanted} to "${target}"; expected the host that was asked, because no other may have the key`,
      'set api-url to the address of the API itself',
      answer,
    );
  }

  /**
   * The address of a path; api-url may carry a path of its own, with or without the `/v1` at its
   * end.
   */
  #address(path: string): URL {
    const base = URL.canParse(this.#url) ? new URL(this.#url) : undefined;
    const isLocal =
      base !== undefined && /^(?:localhost|127\.0\.0\.1|\[::1\])$/.test(base.hostname);
    const isSafe = base?.protocol === 'https:' || (base?.protocol === 'http:' && isLocal);
    if (base === undefined || !isSafe || base.username !== '' || base.password !== '') {
      // An address may hold a password, so no more of it than the host is shown.
      const shown =
        base === undefined
          ? 'no address'
          : `"${this.foreign(`${base.protocol}//${base.host}`, 100)}"`;
      throw this.error(
        'refused',
        `api-url is ${shown}; expected an address that begins with https://, without a name and password`,
        'set it to the address of the API, or leave it out for https://api.mnemom.ai',
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
        key === '' ? 'is empty' : 'holds blanks, line breaks or letters that no key has';
      throw this.error(
        'refused',
        `api-key ${wrong}`,
        'check that the secret behind api-key exists, is handed to this job, and holds the key alone',
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

  #noTime(wanted: string): MnemomError {
    const help =
      'run the job again, raise api-timeout, or ask for less with trace-window and trace-limit';
    return this.error(
      'unreachable',
      `the Mnemom API did not give ${wanted} within ${seconds(this.#timeoutMs)}`,
      help,
    );
  }
}

/**
 * Why there was no answer, as the platform's code for it: its sentences may repeat what was sent.
 */
function reasonOf(error: unknown): string {
  const { code, cause } = error as { code?: unknown; cause?: { code?: unknown } | null };
  const found = [cause?.code, code].find(
    (one): one is string => typeof one === 'string' && /^[A-Z][A-Z0-9_]*$/.test(one),
  );
  return found ?? 'the connection broke';
}

function seconds(ms: number): string {
  return `${Math.ceil(Math.max(0, ms) / 1000)} s`;
}
