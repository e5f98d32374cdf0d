import { createHash } from 'node:crypto';
import { own } from './answer.ts';

/** A JSON object with unknown content. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** A trace in the API's list, with the id and times needed to combine several pages. */
export interface TraceRow {
  readonly row: JsonObject;
  /**
   * An id that is the same on every page: the trace's own id or, if there is none, a digest of the
   * entry.
   */
  readonly id: string;
  /**
   * The time of the trace, in milliseconds since 1970. Undefined if the time is missing or cannot
   * be read.
   */
  readonly at: number | undefined;
  /**
   * The latest time in the entry, in milliseconds since 1970. Some servers sort by event time, and
   * others by storage time. Undefined if the entry does not have a readable time.
   */
  readonly latest: number | undefined;
}

/** One page of the API's list of traces. */
export interface TracePage {
  readonly rows: readonly TraceRow[];
  /** The number of entries on the page, including entries that are not objects. */
  readonly length: number;
  /**
   * The server's maximum number of entries per page, which may be lower than requested. Undefined
   * if the server does not state a maximum.
   */
  readonly limit: number | undefined;
}

/**
 * Parses a page in any form used by the API: `{traces, limit, offset}` or a plain list. Entries are
 * traces, or objects with a trace in `trace_json`. Returns undefined for any other value.
 */
export function pageOf(data: unknown): TracePage | undefined {
  const list = Array.isArray(data) ? data : own(data, 'traces');
  if (!Array.isArray(list)) return undefined;
  const limit = own(data, 'limit');
  return {
    rows: list.filter(isObject).map(rowOf),
    length: list.length,
    limit: typeof limit === 'number' && Number.isInteger(limit) && limit > 0 ? limit : undefined,
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function rowOf(row: JsonObject): TraceRow {
  const wrapped = unpacked(own(row, 'trace_json'));
  const trace = isObject(wrapped) ? wrapped : row;
  const times = [
    own(trace, 'timestamp'),
    own(trace, 'created_at'),
    own(row, 'timestamp'),
    own(row, 'created_at'),
  ];
  const known = times.map(timeOf).filter((time) => time !== undefined);
  const id = own(trace, 'trace_id') ?? own(row, 'trace_id');
  const isId = (typeof id === 'string' && id !== '') || typeof id === 'number';
  return {
    row,
    id: isId
      ? `id ${id}`
      : `digest ${createHash('sha256').update(JSON.stringify(row)).digest('base64')}`,
    at: known[0],
    latest: known.length === 0 ? undefined : known.reduce((latest, at) => Math.max(latest, at)),
  };
}

function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}

/** The smallest number that is read as milliseconds. A smaller number is read as seconds. */
const YEAR_2000 = Date.UTC(2000, 0, 1);
/**
 * The exclusive upper limit for a time in milliseconds. This number and larger numbers are read as
 * times in a smaller unit.
 */
const YEAR_5138 = 1e14;

/**
 * Returns a time in milliseconds since 1970, or undefined if it cannot be read. A trace without a
 * readable time is kept, because the trace reader reports it.
 */
function timeOf(value: unknown): number | undefined {
  if (typeof value === 'number') return epoch(value);
  if (typeof value !== 'string' || value.length > 40) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(value)) return epoch(Number(value));
  if (!/^\d{4}-\d{2}-\d{2}/.test(value)) return undefined;
  // A time without a zone is read as UTC, regardless of the local time zone.
  const time = Date.parse(/^\S+[T ][\d:.]+$/.test(value) ? `${value.replace(' ', 'T')}Z` : value);
  return Number.isNaN(time) ? undefined : time;
}

function epoch(value: number): number | undefined {
  if (!Number.isFinite(value)) return undefined;
  let time = value < YEAR_2000 ? value * 1000 : value;
  while (time >= YEAR_5138) time /= 1000;
  return time < YEAR_2000 ? undefined : time;
}
