import { systemProblem } from '../process/system-error.ts';

type Client = ReturnType<typeof import('@actions/github').getOctokit>;

/** Thrown when a request to GitHub's API fails. */
export class ApiError extends Error {
  /**
   * `refused` means that the token lacks a permission, or that the object does not exist (4xx).
   * `unreachable` means that none of the attempts received a usable response.
   */
  readonly kind: 'refused' | 'unreachable';
  readonly status: number | undefined;
  /** An instruction for fixing the problem. Undefined if the fix is unknown. */
  readonly help: string | undefined;

  constructor(kind: 'refused' | 'unreachable', message: string, status?: number, help?: string) {
    super(message);
    this.name = 'ApiError';
    this.kind = kind;
    this.status = status;
    this.help = help;
  }
}

interface RequestOptions {
  /**
   * Set to false if the request must not take effect twice. The request is then repeated only if it
   * is certain that GitHub did not carry it out.
   */
  readonly repeatable?: boolean;
  /**
   * The expected form of the response. Any other form is an error, and the request is repeated.
   * `bytes` accepts any content, and returns it as a Uint8Array.
   */
  readonly expect?: 'list' | 'object' | 'bytes';
}

/** A response from GitHub's API. */
export interface Answer {
  readonly status: number;
  readonly data: unknown;
  /** The response's media type. */
  readonly type: string;
  readonly hasNext: boolean;
}

/** The maximum number of attempts per request (docs/reference/limits.md#requests). */
const MAX_TRIES = 3;
/** The time limit for each attempt, in milliseconds. */
const TIMEOUT = 10_000;
/**
 * The longest accepted `retry-after`, in milliseconds. A longer wait would delay the verdict too
 * much.
 */
const MAX_WAIT = 10_000;

/**
 * Sends requests for one repository to GitHub's REST and GraphQL APIs. Uses the client from
 * actions/toolkit, which respects HTTPS_PROXY and NO_PROXY. Every request has a time limit. A
 * repeatable request is tried up to three times.
 */
export class GitHub {
  readonly owner: string;
  readonly repo: string;
  readonly #client: () => Promise<Client>;
  readonly #graphqlUrl: string;
  readonly #sleep: (ms: number) => Promise<void>;
  #deadline = Number.POSITIVE_INFINITY;

  /**
   * Creates a client. `apiUrl` defaults to the runner's `GITHUB_API_URL`.
   * @throws ApiError if the address or the token is not usable.
   */
  constructor(options: {
    token: string;
    owner: string;
    repo: string;
    apiUrl?: string;
    sleep?: (ms: number) => Promise<void>;
  }) {
    this.owner = options.owner;
    this.repo = options.repo;
    const apiUrl = usableUrl(
      options.apiUrl ?? (process.env.GITHUB_API_URL || 'https://api.github.com'),
    );
    const token = usableToken(options.token);
    let client: Promise<Client> | undefined;
    this.#client = () => {
      client ??= clientOf(token, apiUrl);
      return client;
    };
    // On GitHub Enterprise Server, REST is under `/api/v3` and GraphQL under `/api/graphql`.
    this.#graphqlUrl = `${apiUrl.replace(/\/$/, '').replace(/\/api\/v3$/, '/api')}/graphql`;
    this.#sleep = options.sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
  }

  /** Sets the deadline for all later requests to `ms` milliseconds from now. */
  limit(ms: number): void {
    this.#deadline = performance.now() + ms;
  }

  /** Returns the remaining time for requests, in milliseconds. */
  left(): number {
    return this.#deadline - performance.now();
  }

  /**
   * Sends a request, and repeats it if that may help.
   * @throws ApiError if none of the attempts succeeds.
   */
  async request(
    route: string,
    parameters: Record<string, unknown> = {},
    options: RequestOptions = {},
  ): Promise<Answer> {
    const { repeatable = true, expect } = options;
    const requestText = this.#filled(route.replace(this.#graphqlUrl, '/graphql'), parameters);
    for (let attempt = 1; ; attempt += 1) {
      // A time limit must be a whole number.
      const limit = Math.floor(Math.min(TIMEOUT, this.left()));
      if (limit <= 0)
        throw new ApiError('unreachable', `there was no time left for the request ${requestText}`);
      let wait = backoff(attempt);
      try {
        const answer = await this.#send(route, parameters, limit, expect);
        if (fits(answer.data, answer.type, expect)) return answer;
        if (attempt >= MAX_TRIES || !repeatable)
          throw new ApiError(
            'unreachable',
            `GitHub's answer to ${requestText} is incomplete or not JSON`,
          );
      } catch (error) {
        if (error instanceof ApiError) throw error;
        const failure = failureOf(error, requestText, limit);
        wait = failure.retryAfter ?? wait;
        // A request refused because of a rate limit may always be repeated, because it had no
        // effect.
        const mayRepeat = failure.temporary && (repeatable || failure.limited);
        if (!mayRepeat || attempt >= MAX_TRIES || wait > Math.min(MAX_WAIT, this.left()))
          throw failure.error;
      }
      await this.#sleep(wait);
    }
  }

  /**
   * Returns a route with its parameters filled in, such as `GET
   * /repos/octo-org/agents/issues/7/comments`. The result is for messages, so commit ids are
   * shortened to seven digits.
   */
  #filled(route: string, parameters: Record<string, unknown>): string {
    const values: Record<string, unknown> = { owner: this.owner, repo: this.repo, ...parameters };
    return route.replace(/\{\+?(\w+)\}/g, (whole, name: string) =>
      Object.hasOwn(values, name)
        ? oneLine(String(values[name])).replace(/\b([0-9a-f]{7})[0-9a-f]{33,57}\b/g, '$1')
        : whole,
    );
  }

  /** Makes one attempt at a request. `limit` is the time limit in milliseconds. */
  async #send(
    route: string,
    parameters: Record<string, unknown>,
    limit: number,
    expect: RequestOptions['expect'],
  ): Promise<Answer> {
    const isRaw = expect === 'bytes';
    const client = await this.#client();
    const response = await client.request(route, {
      owner: this.owner,
      repo: this.repo,
      ...parameters,
      request: {
        signal: AbortSignal.timeout(limit),
        parseSuccessResponseBody: !isRaw,
      },
    });
    // Octokit treats an incomplete body as empty, and replaces bytes that are not UTF-8. File
    // contents must be either unchanged or rejected.
    const data: unknown = isRaw
      ? await bytesOf(response.data as AsyncIterable<Uint8Array> | null)
      : response.data;
    return {
      status: response.status,
      data,
      type: response.headers['content-type'] ?? '',
      hasNext: /rel="next"/.test(response.headers.link ?? ''),
    };
  }

  /**
   * Returns the `data` in the response to a GraphQL query.
   * @throws ApiError if GitHub refuses any part of the query. Without this error, the objects in
   * that part would look absent.
   */
  async graphql(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<Record<string, unknown>> {
    const { data, reasons } = await this.graphqlParts(query, variables);
    if (data !== undefined && reasons.length === 0) return data;
    throw new ApiError('refused', `GitHub refused a query: ${oneLine(reasons[0])}`);
  }

  /**
   * Sends a GraphQL query whose parts may fail individually. Returns the available data and the
   * reason for each failure.
   */
  async graphqlParts(
    query: string,
    variables: Record<string, unknown> = {},
  ): Promise<{ readonly data?: Record<string, unknown>; readonly reasons: readonly string[] }> {
    const parameters = { owner: undefined, repo: undefined, query, variables };
    const answer = (
      await this.request(`POST ${this.#graphqlUrl}`, parameters, { expect: 'object' })
    ).data as {
      data?: Record<string, unknown> | null;
      errors?: readonly ({ message?: unknown } | null)[];
    };
    const reasons = (answer.errors ?? []).map((error) =>
      typeof error?.message === 'string' ? error.message : 'no reason was given',
    );
    return { ...(answer.data && { data: answer.data }), reasons };
  }

  /** Yields the pages of a list. Each page has at most a hundred entries. */
  async *pages(
    route: string,
    parameters: Record<string, unknown> = {},
    listOf: (data: unknown) => unknown = (data) => data,
  ): AsyncGenerator<readonly unknown[]> {
    for (let page = 1; ; page += 1) {
      const answer = await this.request(
        route,
        { ...parameters, per_page: 100, page },
        { expect: listOf([]) === undefined ? 'object' : 'list' },
      );
      const list = listOf(answer.data);
      if (!Array.isArray(list))
        throw new ApiError(
          'unreachable',
          `GitHub's answer to ${this.#filled(route, parameters)} contains no list`,
        );
      yield list;
      if (!answer.hasNext) return;
    }
  }
}

/**
 * Validates a URL and returns it unchanged.
 * @throws ApiError if the string is not an HTTP or HTTPS URL.
 */
function usableUrl(text: string): string {
  if (/^https?:$/.test(URL.canParse(text) ? new URL(text).protocol : '')) return text;
  const message = `the address of GitHub's API is ${JSON.stringify(text.slice(0, 200))}, which is not a valid URL`;
  throw new ApiError(
    'unreachable',
    message,
    undefined,
    'set GITHUB_API_URL to an address such as "https://api.github.com"',
  );
}

/**
 * Validates a token and returns it unchanged. The token is validated before it is sent, because the
 * error message for an invalid header would reveal the token.
 * @throws ApiError unless the token consists of printable ASCII characters without spaces.
 */
function usableToken(token: string): string {
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  const message =
    'the GitHub token contains a space, a line break or another character that is not allowed in a token';
  throw new ApiError(
    'refused',
    message,
    undefined,
    "copy the token again, without line breaks, or remove the input to use the job's token",
  );
}

let loading: Promise<typeof import('@actions/github')> | undefined;

/**
 * Creates a client, loading the client library on first use. The library reads the runner's
 * environment, so errors in the environment become an `ApiError`.
 */
async function clientOf(token: string, baseUrl: string): Promise<Client> {
  const quiet = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
  try {
    loading ??= loadClient();
    return (await loading).getOctokit(token, { log: quiet, userAgent: 'card-gate', baseUrl });
  } catch (error) {
    const why = systemProblem(error) ?? oneLine((error as Error).message);
    const help = 'check HTTPS_PROXY and NO_PROXY; write a proxy as "http://host:port"';
    throw new ApiError(
      'unreachable',
      `the client for GitHub's API could not be set up: ${why}`,
      undefined,
      help,
    );
  }
}

/**
 * Loads the client library while the event payload's path is unset, so that the library does not
 * read the whole payload needlessly.
 */
async function loadClient(): Promise<typeof import('@actions/github')> {
  const event = process.env.GITHUB_EVENT_PATH;
  delete process.env.GITHUB_EVENT_PATH;
  try {
    return await import('@actions/github');
  } finally {
    if (event !== undefined) process.env.GITHUB_EVENT_PATH = event;
  }
}

async function bytesOf(body: AsyncIterable<Uint8Array> | null): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body ?? []) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function fits(data: unknown, type: string, expect: RequestOptions['expect']): boolean {
  switch (expect) {
    case undefined:
      return true;
    case 'list':
      return Array.isArray(data);
    case 'object':
      return (
        typeof data === 'object' &&
        data !== null &&
        !Array.isArray(data) &&
        !(data instanceof ArrayBuffer)
      );
    case 'bytes':
      // GitHub sends contents with several media types, but never as HTML. An HTML page comes from
      // a proxy or another server between Card Gate and GitHub.
      return !/^text\/html\b/i.test(type);
    default:
      return expect satisfies never;
  }
}

interface Failure {
  readonly error: ApiError;
  readonly temporary: boolean;
  readonly limited: boolean;
  /**
   * The wait that the server requests, in milliseconds. Absent if the server does not request a
   * wait.
   */
  readonly retryAfter?: number;
}

/** Describes a failed attempt. `limit` is the attempt's time limit in milliseconds. */
function failureOf(error: unknown, route: string, limit: number): Failure {
  const { status, message, response, cause } = error as {
    status?: number;
    message?: string;
    cause?: { name?: unknown } | null;
    response?: { headers?: Record<string, string>; data?: { message?: unknown } };
  };
  if (typeof status !== 'number' || response === undefined) {
    const why =
      [(error as Error).name, cause?.name].some(
        (name) => name === 'TimeoutError' || name === 'AbortError',
      ) || /abort|timed? ?out/i.test(message ?? '')
        ? `did not answer within ${Math.ceil(limit / 1000)} s`
        : `could not be reached (${oneLine(message)})`;
    return {
      error: new ApiError('unreachable', `GitHub ${why}: ${route}`),
      temporary: true,
      limited: false,
    };
  }
  const said = typeof response.data?.message === 'string' ? response.data.message : message;
  const text = `GitHub answered ${status} to ${route}: ${oneLine(said)}`;
  const headers = response.headers ?? {};
  const limited =
    status === 429 ||
    (status === 403 &&
      (headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0'));
  if (limited) {
    const retryAfter = waitOf(headers);
    return {
      error: new ApiError('unreachable', text, status),
      temporary: true,
      limited,
      ...(retryAfter !== undefined && { retryAfter }),
    };
  }
  if (status >= 500 || status === 408)
    return { error: new ApiError('unreachable', text, status), temporary: true, limited: false };
  return { error: new ApiError('refused', text, status), temporary: false, limited: false };
}

/**
 * Returns the wait that the server requests, in milliseconds. Reads `retry-after` (seconds or a
 * date) or, if it is missing, the time at which the rate limit resets. Returns undefined if the
 * server does not request a wait.
 */
function waitOf(headers: Record<string, string>): number | undefined {
  const after = headers['retry-after'];
  if (after !== undefined) {
    const seconds = Number(after);
    const ms = Number.isFinite(seconds) ? seconds * 1000 : Date.parse(after) - Date.now();
    return Number.isFinite(ms) ? Math.max(0, ms) : undefined;
  }
  const reset = Number(headers['x-ratelimit-reset']);
  return Number.isFinite(reset) && reset > 0 ? Math.max(0, reset * 1000 - Date.now()) : undefined;
}

function backoff(attempt: number): number {
  return 250 * 2 ** attempt;
}

/** Shortens a server's message to a single line for the log. */
function oneLine(text: string | undefined): string {
  return (text ?? 'no reason was given').replace(/\s+/g, ' ').slice(0, 300);
}
