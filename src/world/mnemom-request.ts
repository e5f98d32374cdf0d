/** Why the API of traces and cards did not give what was asked for: one sentence, and what to do. No message ever holds the key. */
export class MnemomError extends Error {
  /** `refused`: the key may not, or the thing is not there; `unreachable`: no usable answer in time; `nonsense`: an answer that is none; `window`: it was not even asked. */
  readonly kind: 'refused' | 'unreachable' | 'nonsense' | 'window';
  readonly help: string;
  readonly status: number | undefined;

  constructor(kind: MnemomError['kind'], message: string, help: string, status?: number) {
    super(message);
    this.name = 'MnemomError';
    this.kind = kind;
    this.help = help;
    this.status = status;
  }
}

/** What a client is made of; clock, pauses and chance are arguments so that tests wait for nothing. */
export interface MnemomOptions {
  readonly key: string;
  readonly url: string;
  /** Milliseconds for everything that the client does. */
  readonly timeout: number;
  readonly now?: () => number;
  readonly sleep?: (ms: number) => Promise<void>;
  readonly random?: () => number;
  readonly progress?: (line: string) => void;
}

/** Tries of one request, milliseconds of one try, and the first pause between two. */
const TRIES = 4;
const TRY_TIMEOUT = 30_000;
const FIRST_PAUSE = 500;
/** Bytes of a body, after it was inflated (spec 8). */
const MAX_BODY = 64 * 1024 * 1024;
/** Requests a minute, which the client keeps to by itself, and requests at a time. */
const PER_MINUTE = 60;
const MINUTE = 60_000;
const AT_A_TIME = 4;
const MOST_REDIRECTS = 2;

/** Asks the API with one key: inside one budget of time and one of requests, whoever asks. */
export class MnemomConnection {
  readonly #options: Required<MnemomOptions>;
  readonly #base: URL;
  #deadline: number | undefined;
  /** When the requests of the last minute were made. */
  readonly #made: number[] = [];
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  constructor(options: MnemomOptions) {
    this.#options = {
      now: () => performance.now(),
      sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
      random: () => Math.random(),
      progress: () => {},
      ...options,
    };
    this.#base = new URL(options.url.endsWith('/') ? options.url : `${options.url}/`);
  }

  /** The JSON of a path such as `v1/traces?limit=1`. @throws MnemomError */
  async json(path: string): Promise<unknown> {
    await this.#enter();
    try {
      return await this.#tries(path);
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #enter(): Promise<void> {
    while (this.#running >= AT_A_TIME) await new Promise<void>((resolve) => this.#waiting.push(resolve));
    this.#running += 1;
  }

  async #tries(path: string): Promise<unknown> {
    for (let attempt = 1; ; attempt += 1) {
      await this.#keepPace();
      const outcome = await this.#once(path);
      if ('data' in outcome) return outcome.data;
      const { error, again } = outcome;
      if (again === undefined || attempt >= TRIES) throw error;
      const pause = Math.max(again, FIRST_PAUSE * 2 ** (attempt - 1) * (0.5 + this.#options.random()));
      if (pause >= this.#left()) throw outOfTime(error, again);
      this.#options.progress(`${error.message}; trying again in ${Math.ceil(pause / 1000)} s`);
      await this.#options.sleep(pause);
    }
  }

  #left(): number {
    this.#deadline ??= this.#options.now() + this.#options.timeout;
    return this.#deadline - this.#options.now();
  }

  /** Waits until another request fits into the minute. */
  async #keepPace(): Promise<void> {
    for (;;) {
      const now = this.#options.now();
      while (this.#made.length > 0 && now - this.#made[0]! >= MINUTE) this.#made.shift();
      if (this.#made.length < PER_MINUTE) break;
      const pause = MINUTE - (now - this.#made[0]!);
      if (pause >= this.#left()) throw timeIsUp(this.#options.timeout);
      this.#options.progress(`${PER_MINUTE} requests in a minute are enough; going on in ${Math.ceil(pause / 1000)} s`);
      await this.#options.sleep(pause);
    }
    this.#made.push(this.#options.now());
  }

  async #once(path: string): Promise<{ readonly data: unknown } | { readonly error: MnemomError; readonly again?: number }> {
    let url = new URL(path, this.#base);
    try {
      for (let redirects = 0; ; redirects += 1) {
        const left = this.#left();
        if (left <= 0) return { error: timeIsUp(this.#options.timeout) };
        const response = await fetch(url, {
          headers: { accept: 'application/json', 'user-agent': 'card-gate', ...keyHeader(this.#options.key) },
          redirect: 'manual',
          signal: AbortSignal.timeout(Math.ceil(Math.min(TRY_TIMEOUT, left))),
        });
        const body = await bodyOf(response);
        if (response.status < 300 || response.status >= 400) return answerOf(response, body, path, this.#options.key);
        const target = URL.canParse(response.headers.get('location') ?? '', url.href)
          ? new URL(response.headers.get('location')!, url)
          : undefined;
        if (target === undefined || target.origin !== this.#base.origin || redirects >= MOST_REDIRECTS) {
          const where =
            target === undefined ? 'nowhere' : target.origin === this.#base.origin ? 'on and on' : `to another host, ${target.host}`;
          return {
            error: new MnemomError(
              'refused',
              `the API redirects ${where}, and the key stays where it belongs`,
              'check api-url',
              response.status,
            ),
          };
        }
        url = target;
      }
    } catch (error) {
      if (error instanceof MnemomError) return { error };
      return { error: unreachable(error, this.#base.host, this.#options.key), again: 0 };
    }
  }
}

/** A key of the API has a header of its own; anything else is a token (spec 8). */
function keyHeader(key: string): Record<string, string> {
  return key.startsWith('mnm_') ? { 'x-mnemom-api-key': key } : { authorization: `Bearer ${key}` };
}

async function bodyOf(response: Response): Promise<string> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += piece.length;
    if (size > MAX_BODY)
      throw new MnemomError(
        'nonsense',
        `the API's answer has more than ${MAX_BODY / 1024 / 1024} MiB`,
        'lower trace-limit, or shorten trace-window',
      );
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString('utf8');
}

function answerOf(
  response: Response,
  body: string,
  path: string,
  key: string,
): { readonly data: unknown } | { readonly error: MnemomError; readonly again?: number } {
  let data: unknown;
  try {
    data = JSON.parse(body);
  } catch {
    data = undefined;
  }
  const { status } = response;
  if (status >= 200 && status < 300) {
    if (data !== undefined) return { data };
    const error = new MnemomError(
      'nonsense',
      `the API's answer to ${route(path)} is no JSON, or was broken off`,
      'run the job again; check api-url',
    );
    return { error, again: 0 };
  }
  const said = envelopeOf(data);
  const code = said.code === undefined ? '' : `, ${said.code}`;
  const words = said.message === undefined ? '' : `: ${said.message}`;
  // What a server says is foreign text, and it might say the key.
  const message = withoutKey(`the API answered ${status}${code} to ${route(path)}${words}`, key);
  const error = (kind: MnemomError['kind'], help: string): MnemomError => new MnemomError(kind, message, help, status);
  if (status === 429) return { error: error('unreachable', 'run the job later, or fetch fewer traces'), again: retryAfter(response) ?? 0 };
  if (status === 408 || status >= 500)
    return { error: error('unreachable', 'run the job again; nothing was judged by the history'), again: retryAfter(response) ?? 0 };
  if (status === 401) return { error: error('refused', 'check the secret that api-key is given') };
  if (status === 403) return { error: error('refused', 'give the key the scope api:read, and access to the agent') };
  if (status === 404) return { error: error('refused', 'check agent-id, and that the key belongs to the same organisation') };
  if (status === 422) return { error: error('refused', 'shorten trace-window') };
  return { error: error('refused', 'check agent-id and api-url') };
}

/** The path without its query, which is all that a person needs to know. */
function route(path: string): string {
  return `/${path.replace(/\?.*$/s, '')}`;
}

/** The three envelopes that errors of the API have come in (facts of its generations): an object, a code with a message, a text. */
function envelopeOf(data: unknown): { readonly code?: string; readonly message?: string } {
  if (typeof data !== 'object' || data === null) return {};
  const { error, message } = data as { error?: unknown; message?: unknown };
  const inner = typeof error === 'object' && error !== null ? (error as { code?: unknown; message?: unknown }) : undefined;
  const code = inner ? inner.code : typeof message === 'string' ? error : undefined;
  const words = inner ? inner.message : typeof message === 'string' ? message : error;
  return {
    ...(typeof code === 'string' && /^[a-z][a-z0-9_]{0,60}$/.test(code) && { code }),
    ...(typeof words === 'string' && { message: words.replace(/\s+/g, ' ').slice(0, 300) }),
  };
}

/** Milliseconds that the server asks to wait, in seconds or as a date. */
function retryAfter(response: Response): number | undefined {
  const header = response.headers.get('retry-after');
  if (header === null) return undefined;
  const seconds = Number(header);
  const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(header) - Date.now();
  return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
}

function unreachable(error: unknown, host: string, key: string): MnemomError {
  const { name, message, cause } = error as { name?: string; message?: string; cause?: { code?: unknown } };
  const timedOut = name === 'TimeoutError' || name === 'AbortError';
  const why = timedOut
    ? 'did not answer in time'
    : `could not be reached (${typeof cause?.code === 'string' ? cause.code : (message ?? 'no reason is given')})`;
  return new MnemomError(
    'unreachable',
    withoutKey(`the API at ${host} ${why}`, key),
    'run the job again; check api-url, and that the runner may reach it',
  );
}

function timeIsUp(timeout: number): MnemomError {
  return new MnemomError(
    'unreachable',
    `the API did not give everything within ${Math.round(timeout / 1000)} s`,
    'raise api-timeout, or fetch fewer traces',
  );
}

function outOfTime(error: MnemomError, again: number): MnemomError {
  const asked =
    again > 0 ? ` (it asks to wait ${Math.ceil(again / 1000)} s, which api-timeout does not leave)` : ' (no time was left to try again)';
  return new MnemomError(
    error.kind,
    `${error.message}${asked}`,
    again > 0 ? 'run the job later, or raise api-timeout' : error.help,
    error.status,
  );
}

function withoutKey(text: string, key: string): string {
  return key === '' ? text : text.replaceAll(key, '***');
}
