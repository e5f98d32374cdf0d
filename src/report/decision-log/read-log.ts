import { counted, quoted } from '../../finding/words.ts';
import { DECISION_LOG_SCHEMA, type DecisionRow } from '../../model/decision-row.ts';
import { ArrayItems } from './array-items.ts';
import { fromCsvCell } from './csv-cell.ts';
import { type CsvRecord, CsvRecords } from './csv-records.ts';
import { fileLines } from './log-lines.ts';
import type { LogProblem } from './log-problem.ts';
import { columnProblem, readRow } from './read-row.ts';

/** A decision log entry: a decision, the header, the last row, or a problem. */
export type LogEntry =
  | { readonly kind: 'row'; readonly line: number; readonly row: DecisionRow }
  | { readonly kind: 'header' | 'end'; readonly line: number }
  | ({ readonly kind: 'problem' } & LogProblem);

/**
 * Reads a streamed decision log row by row. The first character determines the format: NDJSON, a
 * JSON list or CSV (docs/decision-log.md#what-card-gate-reads). Every line that cannot be read is
 * reported as a problem.
 */
export async function* readDecisionLog(
  chunks: AsyncIterable<Uint8Array>,
): AsyncGenerator<LogEntry> {
  const { first, rest } = await withFirstByte(chunks);
  switch (first) {
    case undefined:
      yield problem(1, { message: 'is missing: the file is empty', help: NAME_A_LOG });
      return;
    case '{':
      yield* readLines(rest);
      return;
    case '[':
      yield* readList(rest);
      return;
    default:
      yield* readCsv(rest);
  }
}

const NAME_A_LOG = 'use the file that "decisions-file" wrote, or an export of it';
const WRITE_AGAIN = 'export the log again, and do not edit the export';

/**
 * Returns the first character after any byte-order mark and white space, or undefined if there is
 * none. `rest` yields every chunk, including those already read.
 */
async function withFirstByte(
  chunks: AsyncIterable<Uint8Array>,
): Promise<{ readonly first: string | undefined; readonly rest: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const held: Uint8Array[] = [];
  let first: string | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done) break;
    // Copy the bytes, because the next chunk may reuse this buffer.
    held.push(Uint8Array.from(next.value));
    first = firstCharacter(next.value);
  }
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield* held.splice(0);
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
  };
  return { first, rest: rest() };
}

/**
 * Returns the first character that is neither white space nor part of a byte-order mark, or
 * undefined if there is none.
 */
function firstCharacter(bytes: Uint8Array): string | undefined {
  const byte = bytes.find((one) => ![0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf].includes(one));
  return byte === undefined ? undefined : String.fromCharCode(byte);
}

async function* readLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LogEntry> {
  for await (const item of fileLines(chunks)) {
    if (item.text === undefined)
      yield problem(item.line, { message: item.problem, help: WRITE_AGAIN });
    else if (item.text.trim() !== '') yield entryOf(item.line, item.text);
  }
}

async function* readList(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LogEntry> {
  const items = new ArrayItems();
  const broken = yield* readPieces(chunks, function* (text) {
    for (const { line, text: item } of items.push(text)) yield entryOf(line, item);
    return items.fault !== undefined;
  });
  if (broken) return;
  if (items.fault === undefined) items.end();
  if (items.fault !== undefined)
    yield problem(items.fault.line, { message: items.fault.message, help: WRITE_AGAIN });
}

async function* readCsv(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<LogEntry> {
  const records = new CsvRecords();
  const rows = new CsvRows();
  const broken = yield* readPieces(chunks, function* (text) {
    for (const record of records.push(text)) yield* rows.read(record);
    return records.fault !== undefined || rows.isUnreadable;
  });
  if (broken || rows.isUnreadable) return;
  const last = records.end();
  if (last !== undefined) yield* rows.read(last);
  if (records.fault !== undefined)
    yield problem(records.fault.line, { message: records.fault.message, help: WRITE_AGAIN });
}

/**
 * Decodes chunks and passes each string to `read`, until `read` returns true. Returns true if the
 * bytes are not valid UTF-8.
 */
async function* readPieces(
  chunks: AsyncIterable<Uint8Array>,
  read: (text: string) => Generator<LogEntry, boolean>,
): AsyncGenerator<LogEntry, boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const decode = (bytes?: Uint8Array): string | undefined => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      return undefined;
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk);
    if (text === undefined) {
      yield problem(line, { message: 'or a later line is not UTF-8', help: WRITE_AGAIN });
      return true;
    }
    if (yield* read(text)) return false;
    for (const byte of chunk) if (byte === 0x0a) line += 1;
  }
  if (decode() !== undefined) return false;
  yield problem(line, { message: 'ends with an incomplete UTF-8 character', help: WRITE_AGAIN });
  return true;
}

/** Converts CSV records to rows. The first record provides the column names. */
class CsvRows {
  #columns: readonly string[] | undefined;
  #isUnreadable = false;

  /** Whether the header is invalid. If it is, no rows are read. */
  get isUnreadable(): boolean {
    return this.#isUnreadable;
  }

  *read({ line, cells }: CsvRecord): Generator<LogEntry> {
    if (this.#isUnreadable) return;
    if (this.#columns === undefined) {
      this.#columns = cells.map(({ text }) => text.trim());
      const wrong = headerProblem(this.#columns);
      this.#isUnreadable = wrong !== undefined;
      if (wrong) yield problem(line, wrong);
      return;
    }
    const isBlank = cells.length === 1 && cells[0]?.text === '' && !cells[0].isQuoted;
    if (isBlank) return;
    if (cells.length !== this.#columns.length) {
      const message = `has ${counted(cells.length, 'cell')}, but the first line has ${this.#columns.length}`;
      yield problem(line, { message, help: WRITE_AGAIN });
      return;
    }
    const values = this.#columns.map(
      (column, index) => [column, cells[index] && fromCsvCell(cells[index])] as const,
    );
    yield rowEntry(line, Object.fromEntries(values));
  }
}

function headerProblem(
  columns: readonly string[],
): { readonly message: string; readonly help: string } | undefined {
  if (!columns.includes('effect'))
    return {
      message: "is neither JSON nor a decision log's column names",
      help: NAME_A_LOG,
    };
  const repeated = columns.find((column, index) => columns.indexOf(column) !== index);
  if (repeated !== undefined)
    return {
      message: `has the column ${quoted(repeated)} twice`,
      help: 'remove one of the two columns',
    };
  return columns.map(columnProblem).find((wrong) => wrong !== undefined);
}

/** Parses a JSON log entry: a decision, the header or the last row. */
function entryOf(line: number, text: string): LogEntry {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return problem(line, { message: 'is not valid JSON', help: WRITE_AGAIN });
  }
  if (!isMap(value)) return problem(line, { message: 'is not a JSON map', help: WRITE_AGAIN });
  if (Object.hasOwn(value, 'schema')) return headerEntry(line, value.schema);
  if (Object.hasOwn(value, 'rows') && Object.hasOwn(value, 'counts')) return { kind: 'end', line };
  return rowEntry(line, value);
}

function headerEntry(line: number, schema: unknown): LogEntry {
  if (schema === DECISION_LOG_SCHEMA) return { kind: 'header', line };
  const shown = typeof schema === 'string' ? `the schema ${quoted(schema)}` : 'a non-string schema';
  return problem(line, {
    message: `has ${shown}; this version reads "${DECISION_LOG_SCHEMA}"`,
    help: 'use the version of Card Gate that wrote the log',
  });
}

function rowEntry(line: number, record: Readonly<Record<string, unknown>>): LogEntry {
  const read = readRow(record);
  return 'row' in read ? { kind: 'row', line, row: read.row } : problem(line, read);
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function problem(
  line: number,
  wrong: { readonly message: string; readonly help: string },
): LogEntry {
  return { kind: 'problem', line, ...wrong };
}
