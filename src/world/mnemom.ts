import { MnemomConnection, MnemomError, type MnemomOptions } from './mnemom-request.ts';

/** Traces on one page of the API, the most that it gives. */
const PAGE = 1000;
/** Pages of one agent: far more than the largest limit that makes sense. */
const MOST_PAGES = 200;
const DAY = 86_400_000;
/** The longest window that the API judges (document 002). */
const LONGEST_WINDOW = 30 * DAY;

/** What the API gives of the traces of one agent: rows as they came, the newest first. */
export interface FetchedTraces {
  readonly rows: readonly unknown[];
  /** More lie in the window than the limit let through. */
  readonly truncated: boolean;
}

/** The API of traces and published cards (spec 8), in all generations of its answers. */
export class Mnemom {
  readonly #connection: MnemomConnection;
  readonly #progress: (line: string) => void;

  constructor(options: MnemomOptions) {
    this.#connection = new MnemomConnection(options);
    this.#progress = options.progress ?? (() => {});
  }

  /**
   * The traces of an agent from a time on (milliseconds since 1970), at most `limit`. The API filters by no time, so pages are read until one
   * is short or has nothing in the window, and the window is kept here.
   * @throws MnemomError
   */
  async traces(
    agentId: string,
    { since, limit, now }: { readonly since: number; readonly limit: number; readonly now: number },
  ): Promise<FetchedTraces> {
    if (now - since > LONGEST_WINDOW) {
      const days = Math.ceil((now - since) / DAY);
      throw new MnemomError(
        'window',
        `the window of traces is ${days} days, and the API judges at most 30`,
        'shorten trace-window to 30d or less',
      );
    }
    const size = Math.min(PAGE, limit + 1);
    const seen = new Set<string>();
    const rows: unknown[] = [];
    for (let page = 0; page < MOST_PAGES; page += 1) {
      const found = await this.#page(agentId, size, page * size);
      const fresh = found.filter((row, index) => {
        const id = textIn(row, 'trace_id') ?? `${page}/${index}`;
        return !seen.has(id) && seen.add(id);
      });
      const within = fresh.filter((row) => (timeIn(row) ?? since) >= since);
      rows.push(...within);
      this.#progress(`fetched ${rows.length} traces of ${agentId}`);
      if (rows.length > limit) return { rows: rows.slice(0, limit), truncated: true };
      // A server that repeats itself has nothing more to say.
      if (found.length < size || within.length === 0) break;
    }
    return { rows, truncated: false };
  }

  /** The card of an agent as it is published, or undefined when there is none. @throws MnemomError */
  async publishedCard(agentId: string): Promise<unknown> {
    try {
      return await this.#connection.json(`v1/alignment/agent/${encodeURIComponent(agentId)}`);
    } catch (error) {
      if (error instanceof MnemomError && error.status === 404) return undefined;
      throw error;
    }
  }

  async #page(agentId: string, limit: number, offset: number): Promise<readonly unknown[]> {
    const id = encodeURIComponent(agentId);
    let answer: unknown;
    try {
      answer = await this.#connection.json(`v1/traces?agent_id=${id}&limit=${limit}&offset=${offset}`);
    } catch (error) {
      if (!(error instanceof MnemomError) || error.status !== 404) throw error;
      // Another generation has them under the agent.
      answer = await this.#connection.json(`v1/agents/${id}/traces?limit=${limit}&offset=${offset}`);
    }
    const rows = Array.isArray(answer) ? answer : (answer as { traces?: unknown } | null)?.traces;
    if (Array.isArray(rows)) return rows;
    throw new MnemomError('nonsense', "the API's answer holds no list of traces", 'check api-url; the address has to be that of the API');
  }
}

/** A field of a row, or of the trace that the row wraps. */
function textIn(row: unknown, key: string): string | undefined {
  for (const one of [row, wrapped(row)]) {
    if (typeof one !== 'object' || one === null || !Object.hasOwn(one, key)) continue;
    const value = (one as Record<string, unknown>)[key];
    if (typeof value === 'string') return value;
  }
  return undefined;
}

function wrapped(row: unknown): unknown {
  const inner = (row as { trace_json?: unknown } | null)?.trace_json;
  if (typeof inner !== 'string') return inner;
  try {
    return JSON.parse(inner);
  } catch {
    return undefined;
  }
}

function timeIn(row: unknown): number | undefined {
  const time = Date.parse(textIn(row, 'timestamp') ?? textIn(row, 'created_at') ?? '');
  return Number.isNaN(time) ? undefined : time;
}
