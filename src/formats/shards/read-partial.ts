import type { TraceFault } from '../../rules/trace-source.ts';
import type { Leftovers } from '../traces/records.ts';
import { EventReader } from './event-rows.ts';
import {
  type ApiEnd,
  PARTIAL_SCHEMA,
  type PartialHeader,
  type PartialSource,
  type SourceEnd,
  type TraceEvent,
} from './partial.ts';
import {
  booleanOf,
  countOf,
  type Json,
  listOf,
  objectOf,
  optional,
  PartialFault,
  textOf,
  timeOf,
} from './row-values.ts';
import type { RunningDigest } from './write-partial.ts';

/** The maximum length of a line, in bytes. Card Gate writes far shorter lines. */
export const MAX_LINE_BYTES = 256 * 1024 * 1024;

/**
 * The maximum number of shards. It equals the maximum number of jobs in a GitHub Actions matrix.
 */
export const MAX_SHARDS = 256;

/**
 * Reads the header of a partial report.
 * @throws PartialFault if the header is invalid.
 */
function headerOf(line: Json): PartialHeader {
  const { schema, shard, version, commit, inputs, run, sources } = objectOf(line);
  if (schema !== PARTIAL_SCHEMA)
    throw new PartialFault(
      typeof schema === 'string' && schema.startsWith('card-gate-partial/')
        ? `has the format ${JSON.stringify(schema.slice(0, 40))}; expected ${JSON.stringify(PARTIAL_SCHEMA)}`
        : 'is not a partial report',
    );
  const [number, of, ...others] = listOf(shard).map((value) => countOf(value, MAX_SHARDS));
  if (number === undefined || of === undefined || others.length > 0 || number < 1 || number > of)
    throw new PartialFault('does not state which shard it is');
  return {
    shard: { number, of },
    version: textOf(version),
    commit: optional(commit, textOf) ?? null,
    inputs: textOf(inputs),
    run: optional(run, textOf) ?? null,
    sources: listOf(sources).map(sourceOf),
  };
}

function sourceOf(value: Json): PartialSource {
  const { name, kind, agents, by } = objectOf(value);
  if ((kind !== 'file' && kind !== 'api') || (by !== 'source' && by !== 'session'))
    throw new PartialFault('has a source with an invalid "kind" or "by"');
  return { name: textOf(name), kind, agents: listOf(agents).map(textOf), by };
}

/**
 * A line between the header and the last line: the start of a source, some of its events, or its
 * end.
 */
export type PartialLine =
  | { readonly kind: 'source'; readonly source: number }
  | { readonly kind: 'events'; readonly events: readonly TraceEvent[] }
  | { readonly kind: 'end'; readonly end: SourceEnd };

/**
 * Reads the lines of a partial report in order. The file is untrusted, so anything that
 * `PartialWriter` does not write is a `PartialFault`.
 */
export class PartialLines {
  readonly #digest: RunningDigest;
  #count = 0;
  #events: EventReader | undefined;
  #isDone = false;

  constructor(digest: RunningDigest) {
    this.#digest = digest;
  }

  /** Reads the header, which is the first line. */
  header(line: string): PartialHeader {
    this.#pass(line);
    return headerOf(parsed(line));
  }

  /** Reads any other line. Returns undefined for the last line. */
  next(line: string): PartialLine | undefined {
    if (this.#isDone) throw new PartialFault('continues after its last line');
    const { source, texts, events, end, lines, sha256 } = objectOf(parsed(line));
    if (lines !== undefined) {
      this.#last(countOf(lines), textOf(sha256));
      return undefined;
    }
    this.#pass(line);
    if (source !== undefined) return this.#begin(countOf(source));
    if (this.#events === undefined) throw new PartialFault('has a line that belongs to no source');
    if (events !== undefined) {
      this.#events.addTexts(texts);
      const reader = this.#events;
      return { kind: 'events', events: listOf(events).map((row) => reader.event(row)) };
    }
    this.#events = undefined;
    return { kind: 'end', end: endOf(end) };
  }

  /**
   * Checks that the report is complete.
   * @throws PartialFault if its last line was not read.
   */
  finish(): void {
    if (!this.#isDone) throw new PartialFault('is cut off');
  }

  #begin(source: number): PartialLine {
    if (this.#events !== undefined) throw new PartialFault('has a source without an end');
    this.#events = new EventReader();
    return { kind: 'source', source };
  }

  #last(lines: number, sha256: string): void {
    if (this.#events !== undefined || lines !== this.#count || sha256 !== this.#digest.hex())
      throw new PartialFault('is damaged: its content does not match its digest');
    this.#isDone = true;
  }

  #pass(line: string): void {
    this.#count += 1;
    this.#digest.update(`${line}\n`);
  }
}

function parsed(line: string): Json {
  try {
    return JSON.parse(line) as Json;
  } catch {
    throw new PartialFault('is cut off or is not a partial report: a line is not JSON');
  }
}

function endOf(value: Json): SourceEnd {
  const { events, records, format, beside, leftovers, problem, api } = objectOf(value);
  return {
    events: countOf(events),
    records: countOf(records),
    ...present('format', optional(format, textOf)),
    beside: listOf(beside).map((pair) => {
      const [id, count] = listOf(pair);
      return [textOf(id), countOf(count)] as const;
    }),
    leftovers: leftoversOf(leftovers),
    ...present('problem', optional(problem, faultOf)),
    ...present('api', optional(api, apiOf)),
  };
}

function leftoversOf(value: Json): Leftovers {
  const { unparsable, tooLong, cutOff, unclosed } = objectOf(value);
  return {
    unparsable: countOf(unparsable),
    tooLong: countOf(tooLong),
    cutOff: booleanOf(cutOff),
    ...present('unclosed', optional(unclosed, countOf)),
  };
}

/** The kinds of trace faults that have no property other than `kind`. */
const FOREIGN = [
  'zstd',
  'parquet',
  'sqlite',
  'gzip',
  'utf-16',
  'zip',
  'large-document',
  'damaged-gzip',
] as const satisfies readonly TraceFault['kind'][];

function faultOf(value: Json): TraceFault {
  const { kind, reason, help } = objectOf(value);
  if (kind === 'refused' || kind === 'interrupted') return { kind, reason: textOf(reason) };
  if (kind === 'inflation') return { kind, reason: textOf(reason), help: textOf(help) };
  const foreign = FOREIGN.find((known) => known === kind);
  if (foreign === undefined) throw new PartialFault('has a problem of an unknown kind');
  return { kind: foreign };
}

function apiOf(value: Json): ApiEnd {
  const { level, message, help, windowStart, truncated } = objectOf(value);
  if (level === 'error' || level === 'warning')
    return { level, message: textOf(message), help: textOf(help) };
  return { windowStart: timeOf(windowStart), truncated: booleanOf(truncated) };
}

function present<Key extends string, T>(
  key: Key,
  value: T | undefined,
): { readonly [K in Key]?: T } {
  return (value === undefined ? {} : { [key]: value }) as { readonly [K in Key]?: T };
}
