import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { parse } from 'yaml';
import { endWithTests } from '../leftovers.ts';

/** The failure of a request: a fixed answer, or a broken one. */
export type MnemomAnswer =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /**
       * Sent as JSON, or unchanged if it is a string. By default, an error in the stand-in's
       * format.
       */
      readonly body?: unknown;
    }
  /** `{host}` represents the stand-in's own host and port. */
  | { readonly redirect: string; readonly status?: number }
  /** No answer until the client gives up. */
  | 'stall'
  /** The head of an answer and half of its body, then nothing until the client gives up. */
  | 'stall-in-body'
  /** The connection is closed instead of an answer. */
  | 'reset'
  /**
   * The connection is closed in the middle of the body, which is shorter than the head promised.
   */
  | 'truncated'
  /** Half of the JSON, in an answer that is otherwise complete. */
  | 'half-json'
  /** The page of a proxy, with status 200. */
  | 'not-json'
  /** An endless body. */
  | 'endless'
  /** A few hundred kilobytes that unpack to more than a hundred megabytes. */
  | 'gzip-bomb'
  /** Bytes that are not UTF-8. */
  | 'not-utf-8';

/**
 * A fault: the requests that it affects, how often (always unless `times` is given), and the
 * effect.
 */
export interface MnemomFault {
  /** Matched with the path and query. */
  readonly path?: RegExp;
  readonly method?: 'GET' | 'PUT' | 'POST';
  readonly times?: number;
  /** Whether the request is carried out before the fault. */
  readonly after?: true;
  readonly answer: MnemomAnswer;
}

/** A request that was received. */
export interface MnemomRequest {
  readonly method: string;
  /** The path, including the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body of a PUT or POST. Empty for other requests. */
  readonly body: string;
}

/** The contracts that the evaluation endpoints had over time. */
export const CONTRACTS = ['2026-02', '2026-03', '2026-05'] as const;
type Contract = (typeof CONTRACTS)[number];

/** The result of an evaluation, from which the stand-in makes the answer of its contract. */
export interface StandInEvaluation {
  readonly verdict?: string;
  readonly violations?: readonly Readonly<Record<string, unknown>>[];
  /** The tools with a warning. */
  readonly warnings?: readonly string[];
  /** The mapped and the unmapped bounded actions. */
  readonly mapped?: readonly string[];
  readonly unmapped?: readonly string[];
  /** The evaluated traces. Each violation then names one of them in `trace_id`. */
  readonly traces?: readonly { readonly id: string; readonly verdict?: string }[];
}

/** The data of the stand-in. By default, it has no agents. */
export interface MnemomStandInOptions {
  /**
   * Traces by agent id, in listing order, newest first. More can be added while the stand-in is
   * running.
   */
  readonly traces?: Readonly<Record<string, unknown[]>>;
  /** Published cards by agent id. */
  readonly cards?: Readonly<Record<string, unknown>>;
  /** Whether answers with cards have an ETag. Defaults to true. */
  readonly tags?: boolean;
  /** What the answer to a published card has in addition. */
  readonly amendment?: Readonly<Record<string, unknown>>;
  /** The floors of the published cards, for `?include=sources`. Without it, no such answer. */
  readonly sources?: Readonly<Record<string, unknown>>;
  /** The contract of both evaluation endpoints. Defaults to `2026-02`. */
  readonly contract?: Contract;
  /** The evaluations of published cards by agent id. */
  readonly evaluations?: Readonly<Record<string, StandInEvaluation>>;
  /** The answer with the amendments of each agent, as it is sent. */
  readonly amendments?: Readonly<Record<string, unknown>>;
  /** The only accepted key. By default, any key is accepted. */
  readonly key?: string;
  /**
   * The format of a list of traces: an object with the list, the list alone, or rows that each
   * contain a trace, as an object or as text.
   */
  readonly shape?: 'object' | 'array' | 'rows' | 'text-rows';
  /** The format of errors. Defaults to `object`. */
  readonly envelope?: 'object' | 'code' | 'text';
  /** The lists that the server supports. Defaults to both. */
  readonly lists?: 'both' | 'by-agent';
  /** The maximum number of entries on a page. Defaults to 1000. */
  readonly maxPage?: number;
  /** Whether the server respects `offset`. Defaults to true. */
  readonly pages?: boolean;
  readonly faults?: readonly MnemomFault[];
  /**
   * Called with each request before it is answered, so that a test can change the data between two
   * requests.
   */
  readonly onRequest?: (request: MnemomRequest) => void;
}

/** A running stand-in for the Mnemom API. */
export interface MnemomStandIn {
  /** The value for `api-url`, without a slash at the end. */
  readonly url: string;
  readonly requests: readonly MnemomRequest[];
  /** The cards that were published, in order, each with the id of its agent. */
  readonly published: readonly { readonly agentId: string; readonly card: unknown }[];
  close(): Promise<void>;
}

type Given = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: unknown;
};

/** Starts a stand-in on 127.0.0.1 at a free port. */
export async function openMnemom(options: MnemomStandInOptions = {}): Promise<MnemomStandIn> {
  const requests: MnemomRequest[] = [];
  const cards = new Cards(options);
  const faults = (options.faults ?? []).map((fault) => ({
    ...fault,
    left: fault.times ?? Number.POSITIVE_INFINITY,
  }));

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const recorded = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: { ...request.headers },
      body: request.method === 'GET' ? '' : await textOf(request),
    };
    requests.push(recorded);
    options.onRequest?.(recorded);
    const fault = faults.find(
      ({ path, method, left }) =>
        left > 0 &&
        (path === undefined || path.test(recorded.path)) &&
        (method === undefined || method === recorded.method),
    );
    const carryOut = (): Given => answer(options, recorded, cards);
    if (fault !== undefined) {
      fault.left -= 1;
      if (fault.after) carryOut();
      misbehave(response, fault.answer, carryOut, options.envelope);
    } else send(response, carryOut());
  };

  const server = createServer((request, response) => void handle(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  server.once('close', endWithTests(end));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    published: cards.published,
    close: () =>
      new Promise((resolve, reject) => {
        if (!server.listening) return resolve();
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        server.closeAllConnections();
      }),
  };
}

/** Returns an AP-Trace with one call, at a time in milliseconds since 1970. */
export function traceAt(
  id: string,
  at: number,
  tool = 'mcp__browser__navigate',
): Record<string, unknown> {
  return {
    trace_id: id,
    agent_id: 'mnm-demo',
    card_id: 'ac-demo',
    timestamp: new Date(at).toISOString(),
    action: { type: 'execute', name: tool, category: 'bounded' },
    decision: {
      alternatives_considered: [],
      selected: tool,
      selection_reasoning: 'asked for',
      values_applied: ['transparency'],
    },
  };
}

async function textOf(request: IncomingMessage): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks).toString('utf8');
}

/** The published cards, and the requests that published them. */
class Cards {
  readonly published: { agentId: string; card: unknown }[] = [];
  readonly #options: MnemomStandInOptions;
  readonly #answers = new Map<string, { body: string; answer: Given }>();
  readonly #versions = new Map<string, number>();

  constructor(options: MnemomStandInOptions) {
    this.#options = options;
  }

  get(agentId: string, { headers, path }: MnemomRequest): Given {
    const card = this.#card(agentId);
    if (card === undefined) return this.#refused(404);
    const tag = tagOf(card);
    const floors = this.#options.sources?.[agentId];
    if (path.endsWith('?include=sources') && floors !== undefined)
      return { status: 200, headers: this.#headers(agentId, card), body: enveloped(card, floors) };
    if (headers['if-none-match'] === tag) return { status: 304, body: '' };
    return { status: 200, headers: this.#headers(agentId, card), body: card };
  }

  put(agentId: string, { headers, body }: MnemomRequest): Given {
    const key = headers['idempotency-key'];
    if (typeof key !== 'string' || key.length > 128) return this.#refused(400);
    const known = this.#answers.get(key);
    if (known) return known.body === body ? known.answer : this.#refused(422);
    const card = this.#card(agentId);
    const [match, none] = [headers['if-match'], headers['if-none-match']];
    if (match === undefined && none === undefined) return this.#refused(428);
    if (match !== undefined && (card === undefined || match !== tagOf(card)))
      return this.#refused(412);
    if (none === '*' && card !== undefined) return this.#refused(412);
    const value: unknown = String(headers['content-type']).startsWith('application/json')
      ? JSON.parse(body)
      : parse(body);
    this.published.push({ agentId, card: value });
    this.#versions.set(agentId, (this.#versions.get(agentId) ?? 7) + 1);
    const answer: Given = {
      status: 200,
      headers: this.#headers(agentId, value),
      body: { ...(value as object), ...this.#options.amendment },
    };
    this.#answers.set(key, { body, answer });
    return answer;
  }

  #card(agentId: string): unknown {
    const published = this.published.findLast((each) => each.agentId === agentId);
    return published ? published.card : this.#options.cards?.[agentId];
  }

  #headers(agentId: string, card: unknown): Readonly<Record<string, string>> {
    if (this.#options.tags === false) return {};
    return { etag: tagOf(card), 'x-card-version': String(this.#versions.get(agentId) ?? 7) };
  }

  #refused(status: number): Given {
    return { status, body: envelope(status, this.#options.envelope) };
  }
}

function tagOf(card: unknown): string {
  return `"sha256:${createHash('sha256').update(JSON.stringify(card)).digest('hex')}"`;
}

function answer(options: MnemomStandInOptions, request: MnemomRequest, cards: Cards): Given {
  const { method, path, headers } = request;
  const url = new URL(path, 'http://stand-in');
  const refused = (status: number): Given => ({ status, body: envelope(status, options.envelope) });
  const isCard = url.pathname.startsWith('/v1/alignment/agent/');
  const endpoint = /^\/v1\/policies\/evaluate(\/historical)?$/.exec(url.pathname);
  if (method !== 'GET' && !(method === 'PUT' && isCard) && !(method === 'POST' && endpoint))
    return refused(405);
  const key =
    headers['x-mnemom-api-key'] ?? /^Bearer (.+)$/.exec(String(headers.authorization))?.[1];
  if (key === undefined || (options.key !== undefined && key !== options.key)) return refused(401);
  if (endpoint) return evaluated(options, request, endpoint[1] !== undefined);
  const amended = /^\/v1\/agents\/([^/]+)\/card-amendments$/.exec(url.pathname)?.[1];
  if (amended !== undefined) {
    const body = options.amendments?.[decodeURIComponent(amended)];
    return body === undefined ? refused(404) : { status: 200, body };
  }
  const [, scope, id] =
    /^\/v1\/(agents|alignment\/agent)\/([^/]+)(?:\/traces)?$/.exec(url.pathname) ?? [];
  if (scope === 'alignment/agent') {
    const agentId = decodeURIComponent(id!);
    return method === 'PUT' ? cards.put(agentId, request) : cards.get(agentId, request);
  }
  const isFiltered = url.pathname === '/v1/traces' && options.lists !== 'by-agent';
  if (!isFiltered && scope !== 'agents') return refused(404);
  return answerToList(options, url, isFiltered, id);
}

/** Returns the answer with the sources of a card. */
function enveloped(card: unknown, floors: unknown): unknown {
  const none = { platform: null, org: null, teams: [], composed: card, composed_stale: false };
  return { ...none, agent: card, my_role: 'viewer', ...(floors as object) };
}

/**
 * Evaluates the published card of an agent under the contract of the stand-in. A request of another
 * contract is refused with 400.
 */
function evaluated(
  { contract = '2026-02', evaluations, envelope: form }: MnemomStandInOptions,
  { body }: MnemomRequest,
  isHistorical: boolean,
): Given {
  const sent = JSON.parse(body) as Record<string, unknown>;
  const tools = sent.tools as readonly unknown[] | undefined;
  const areNames = tools?.every((tool) => typeof tool === 'string') === true;
  const isIts = {
    '2026-02': isHistorical ? sent.time_range !== undefined : areNames && !('policy' in sent),
    '2026-03': 'policy' in sent && (isHistorical || areNames),
    '2026-05': isHistorical
      ? sent.time_range === undefined && !('policy' in sent) && !(Number(sent.limit) > 200)
      : tools !== undefined && !areNames,
  }[contract];
  if (!isIts || typeof sent.agent_id !== 'string')
    return { status: 400, body: envelope(400, form) };
  const result = evaluations?.[sent.agent_id];
  if (result === undefined) return { status: 404, body: envelope(404, form) };
  return {
    status: 200,
    body: isHistorical ? HISTORIES[contract](result) : ANSWERS[contract](result),
  };
}

/** The answers to an evaluation of tools. */
const ANSWERS: Readonly<Record<Contract, (result: StandInEvaluation) => unknown>> = {
  '2026-02': ({
    verdict = 'pass',
    violations = [],
    warnings = [],
    mapped = [],
    unmapped = [],
  }) => ({
    verdict,
    violations,
    warnings: warnings.map((tool) => ({ type: 'unmapped', tool, reason: 'it is unmapped' })),
    card_gaps: [],
    coverage: {
      total_card_actions: mapped.length + unmapped.length,
      mapped_card_actions: mapped,
      unmapped_card_actions: unmapped,
      coverage_pct: (100 * mapped.length) / (mapped.length + unmapped.length || 1),
    },
    policy_id: 'pol-1',
    policy_version: 3,
    evaluated_at: '2026-02-25T14:00:00.000Z',
    context: 'audit',
    duration_ms: 12,
  }),
  '2026-03': (result) => newerAnswer(result),
  '2026-05': (result) => newerAnswer(result),
};

function newerAnswer(result: StandInEvaluation): object {
  const { verdict = 'pass', violations = [], warnings = [], mapped = [], unmapped = [] } = result;
  return {
    verdict,
    violations: violations.map(({ trace_id: _, ...violation }) => violation),
    warnings: warnings.map((tool) => ({ tool, message: 'it is unmapped' })),
    card_gaps: [],
    coverage: mapped.length / (mapped.length + unmapped.length || 1),
  };
}

/** The answers to an evaluation of traces. */
const HISTORIES: Readonly<Record<Contract, (result: StandInEvaluation) => unknown>> = {
  '2026-02': ({ verdict = 'pass', violations = [], traces = [] }) => ({
    agent_id: 'mnm-demo',
    traces_evaluated: traces.length,
    verdict,
    violation_count: violations.length,
    violations,
    summary: summaryOf(traces),
    policy_id: 'pol-1',
    policy_version: 3,
    evaluated_at: '2026-02-25T14:00:00.000Z',
    duration_ms: 340,
  }),
  '2026-03': (result) => ({
    evaluation: newerAnswer(result),
    traces_evaluated: result.traces?.length ?? 0,
    time_range: { from: '2026-02-22T12:00:00.000Z', to: '2026-03-01T12:00:00.000Z' },
  }),
  '2026-05': ({ violations = [], traces = [] }) => ({
    agent_id: 'mnm-demo',
    card_id: 'ac-demo',
    total_traces: traces.length,
    results: traces.map(({ id, verdict = 'pass' }) =>
      verdict === 'skipped'
        ? { trace_id: id, skipped: true }
        : {
            trace_id: id,
            verdict,
            violations: violations.filter(({ trace_id: of }) => of === id),
            warnings: [],
          },
    ),
    summary: summaryOf(traces),
    ...(traces.length === 0 && { message: 'the agent has no traces' }),
  }),
};

function summaryOf(traces: NonNullable<StandInEvaluation['traces']>): Record<string, number> {
  const count = (wanted: string): number =>
    traces.filter(({ verdict = 'pass' }) => verdict === wanted).length;
  return Object.fromEntries(['pass', 'warn', 'fail', 'skipped'].map((word) => [word, count(word)]));
}

/** Returns a page of an agent's traces, from the filtered list or from the agent's own list. */
function answerToList(
  options: MnemomStandInOptions,
  url: URL,
  isFiltered: boolean,
  id: string | undefined,
): Given {
  const refused = (status: number): Given => ({ status, body: envelope(status, options.envelope) });
  const agentId = isFiltered ? url.searchParams.get('agent_id') : decodeURIComponent(id!);
  if (!agentId) return refused(400);
  const all = options.traces?.[agentId];
  if (all === undefined)
    return isFiltered ? { status: 200, body: { traces: [], limit: 50, offset: 0 } } : refused(404);
  const limit = Number(url.searchParams.get('limit') ?? 50);
  const offset = Number(url.searchParams.get('offset') ?? 0);
  if (!(limit >= 1 && limit <= 1000) || !(offset >= 0)) return refused(400);
  const given = Math.min(limit, options.maxPage ?? 1000);
  const start = options.pages === false ? 0 : offset;
  return {
    status: 200,
    body: shaped(all.slice(start, start + given), { limit: given, offset }, options.shape),
  };
}

function shaped(
  traces: readonly unknown[],
  page: { limit: number; offset: number },
  shape: MnemomStandInOptions['shape'],
): unknown {
  switch (shape) {
    case undefined:
    case 'object':
      return { traces, ...page };
    case 'array':
      return traces;
    case 'rows':
      return { traces: traces.map((trace) => ({ id: 1, trace_json: trace })), ...page };
    case 'text-rows':
      return {
        traces: traces.map((trace) => ({ id: 1, trace_json: JSON.stringify(trace) })),
        ...page,
      };
    default:
      return shape satisfies never;
  }
}

const CODES: Readonly<Record<number, string>> = {
  400: 'invalid_request',
  401: 'unauthorized',
  403: 'forbidden',
  404: 'not_found',
  409: 'conflict',
  412: 'precondition_failed',
  413: 'payload_too_large',
  422: 'validation_error',
  428: 'precondition_required',
  429: 'rate_limited',
  500: 'internal_error',
};

function envelope(status: number, form: MnemomStandInOptions['envelope']): unknown {
  const code = CODES[status] ?? 'error';
  const message = `The stand-in says ${status}.`;
  switch (form) {
    case undefined:
    case 'object':
      return { error: { code, message } };
    case 'code':
      return { error: code, message };
    case 'text':
      return { error: message };
    default:
      return form satisfies never;
  }
}

function send(response: ServerResponse, { status, headers, body }: Given): void {
  const content = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body), 'utf8');
  response.writeHead(status, {
    'content-type': 'application/json',
    'content-length': String(content.length),
    ...headers,
  });
  response.end(content);
}

function misbehave(
  response: ServerResponse,
  how: MnemomAnswer,
  carryOut: () => Given,
  form: MnemomStandInOptions['envelope'],
): void {
  const half = (): Buffer => {
    const content = Buffer.from(JSON.stringify(carryOut().body), 'utf8');
    return content.subarray(0, Math.ceil(content.length / 2));
  };
  const open = (headers: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(200, { 'content-type': 'application/json', ...headers });
  };
  switch (how) {
    case 'stall':
      return;
    case 'stall-in-body':
      open();
      response.write(half());
      return;
    case 'reset':
      response.destroy();
      return;
    case 'truncated':
      open({ 'content-length': '1000000' });
      response.write(half(), () => response.destroy());
      return;
    case 'half-json':
      open();
      response.end(half());
      return;
    case 'not-json':
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html><body>Sign in to the proxy</body></html>');
      return;
    case 'endless':
      open();
      endlessly(response);
      return;
    case 'gzip-bomb':
      open({ 'content-encoding': 'gzip' });
      response.end(bomb());
      return;
    case 'not-utf-8':
      open();
      response.end(Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]));
      return;
    default:
      if ('redirect' in how)
        send(response, {
          status: how.status ?? 302,
          headers: { location: how.redirect.replace('{host}', response.req.headers.host ?? '') },
          body: '',
        });
      else
        send(response, {
          status: how.status,
          headers: how.headers ?? {},
          body: how.body ?? envelope(how.status, form),
        });
  }
}

/** Writes for as long as the client reads. */
function endlessly(response: ServerResponse): void {
  const piece = Buffer.alloc(1024 * 1024, ' ');
  const more = (): void => {
    while (!response.destroyed && response.write(piece));
  };
  response.on('drain', more);
  more();
}

let packed: Buffer | undefined;

function bomb(): Buffer {
  packed ??= gzipSync(Buffer.alloc(128 * 1024 * 1024, ' '));
  return packed;
}
