import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
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
  readonly times?: number;
  readonly answer: MnemomAnswer;
}

/** A request that was received. */
export interface MnemomRequest {
  readonly method: string;
  /** The path, including the query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
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
  const faults = (options.faults ?? []).map((fault) => ({
    ...fault,
    left: fault.times ?? Number.POSITIVE_INFINITY,
  }));

  const handle = (request: IncomingMessage, response: ServerResponse): void => {
    const recorded = {
      method: request.method ?? 'GET',
      path: request.url ?? '/',
      headers: { ...request.headers },
    };
    requests.push(recorded);
    options.onRequest?.(recorded);
    const fault = faults.find(
      ({ path, left }) => left > 0 && (path === undefined || path.test(recorded.path)),
    );
    if (fault !== undefined) {
      fault.left -= 1;
      misbehave(response, fault.answer, () => answer(options, recorded), options.envelope);
    } else send(response, answer(options, recorded));
  };

  const server = createServer(handle);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const end = (): void => {
    server.close();
    server.closeAllConnections();
  };
  server.once('close', endWithTests(end));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
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

function answer(options: MnemomStandInOptions, { method, path, headers }: MnemomRequest): Given {
  const url = new URL(path, 'http://stand-in');
  const refused = (status: number): Given => ({ status, body: envelope(status, options.envelope) });
  if (method !== 'GET') return refused(405);
  const key =
    headers['x-mnemom-api-key'] ?? /^Bearer (.+)$/.exec(String(headers.authorization))?.[1];
  if (key === undefined || (options.key !== undefined && key !== options.key)) return refused(401);
  const [, scope, id] =
    /^\/v1\/(agents|alignment\/agent)\/([^/]+)(?:\/traces)?$/.exec(url.pathname) ?? [];
  if (scope === 'alignment/agent') {
    const card = options.cards?.[decodeURIComponent(id!)];
    return card === undefined ? refused(404) : { status: 200, body: card };
  }
  const isFiltered = url.pathname === '/v1/traces' && options.lists !== 'by-agent';
  if (!isFiltered && scope !== 'agents') return refused(404);
  return answerToList(options, url, isFiltered, id);
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
  422: 'validation_error',
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
