import type { ForeignKind, TraceFault } from '../../rules/trace-source.ts';
import { firstByte, GrowingBytes, linesOf, textOf } from './bytes.ts';
import { csvRows } from './csv.ts';
import { type DocumentScan, newScan, scanDocument } from './document-scan.ts';

/**
 * The maximum size of an NDJSON line in bytes (docs/reference/limits.md#traces). Longer lines are
 * skipped, counted and reported.
 */
const MAX_LINE_BYTES = 16 * 1024 * 1024;
/**
 * The maximum size of a JSON document in bytes (docs/reference/limits.md#traces). Unlike a file of
 * lines, a document is held in memory in full.
 */
export const MAX_DOCUMENT_BYTES = 100 * 1024 * 1024;

/**
 * Reads the line between two offsets in a string. Returns false if the line must be parsed as JSON
 * instead.
 */
type LineReader = (text: string, start: number, end: number) => boolean;

/** The parts of a file that could not be read as records. */
export interface Leftovers {
  /** The number of lines or documents that are not valid JSON. */
  readonly unparsable: number;
  /** The number of lines longer than 16 MiB. */
  readonly tooLong: number;
  /** Whether the file ends in the middle of its last line or document. */
  readonly cutOff: boolean;
  /** The number of CSV rows with an unclosed quotation mark. Absent if there are none. */
  readonly unclosed?: number;
}

/**
 * Splits a trace file into records. The file can be a single JSON document, NDJSON, consecutive
 * documents or CSV, with or without a byte-order mark and CRLF. Each item in a top-level list is a
 * record. Lines are passed on as they arrive, so memory use does not grow with the file. Only a
 * document that spans several lines is held until it ends.
 */
export class RecordSplitter {
  readonly #take: (record: unknown) => void;
  readonly #takeLine: LineReader;
  #mode: 'start' | 'documents' | 'lines' | 'csv' | 'over' = 'start';
  /** The bytes of an incomplete line or document. */
  readonly #held = new GrowingBytes();
  /** The state of the search for the end of the document in `#held`. */
  #scan: DocumentScan = newScan();
  /**
   * The number of bytes in `#held` that have already been searched for the end of the first line.
   */
  #searched = 0;
  #problem: TraceFault | undefined;
  /**
   * Whether a line with only a bracket may begin a document that spans several lines. Set to false
   * after such a line proved not to begin a document.
   */
  #mayOpen = true;
  #skipping = false;
  #unparsable = 0;
  #tooLong = 0;
  #cutOff = false;
  #unclosed = 0;
  #csv: ReturnType<typeof csvRows> | undefined;

  /**
   * Creates a splitter that passes every record to `take`. Each NDJSON line is passed to `takeLine`
   * first. If `takeLine` returns true, the line is not parsed.
   */
  constructor(take: (record: unknown) => void, takeLine: LineReader = () => false) {
    this.#take = take;
    this.#takeLine = takeLine;
  }

  /**
   * Reads the next bytes. If the file is unreadable, returns the reason and ignores all further
   * bytes.
   */
  push(chunk: Uint8Array): TraceFault | undefined {
    switch (this.#mode) {
      case 'start':
        this.#held.append(chunk);
        return this.#begin(false);
      case 'documents':
        this.#held.append(chunk);
        return this.#documents(false);
      case 'lines':
      case 'csv':
        return this.#lines(chunk);
      case 'over':
        return undefined;
      default:
        return this.#mode satisfies never;
    }
  }

  /**
   * Reads the remaining bytes at the end of the file. Returns the unreadable parts, or the reason
   * the whole file is unreadable.
   */
  end(): TraceFault | Leftovers {
    if (this.#mode === 'start') this.#begin(true);
    else if (this.#mode === 'documents') this.#documents(true);
    if (this.#problem) return this.#problem;
    if (this.#mode === 'lines' || this.#mode === 'csv') {
      const rest = this.#held.take();
      if (rest.length > 0 && !this.#skipping) {
        const before = this.#unparsable;
        // Nothing follows the last line, so it cannot begin a document that spans several lines.
        this.#mayOpen = false;
        this.#text(rest);
        if (this.#unparsable > before) this.#cutOff = true;
      }
      this.#csv?.end();
    }
    const rows = this.#unclosed > 0 && { unclosed: this.#unclosed };
    return { unparsable: this.#unparsable, tooLong: this.#tooLong, cutOff: this.#cutOff, ...rows };
  }

  /**
   * Determines whether the file contains documents, lines or CSV, once its first line is complete.
   */
  #begin(ended: boolean): TraceFault | undefined {
    const foreign = foreignKind(this.#held.bytes);
    if (foreign) return this.#stop(foreign);
    const blank = firstByte(this.#held.bytes);
    if (blank === undefined) {
      // White space is dropped as it arrives, because its length is unlimited.
      this.#held.take();
      return undefined;
    }
    if (blank > 0) this.#held.drop(blank);
    const held = this.#held.bytes;
    const newline = held.indexOf(NEWLINE, this.#searched);
    this.#searched = held.length;
    if (newline === -1 && !ended)
      return held.length > MAX_DOCUMENT_BYTES ? this.#stop(TOO_LARGE) : undefined;
    return this.#chooseMode(
      textOf(held.subarray(0, newline === -1 ? held.length : newline)),
      ended,
    );
  }

  /**
   * Chooses how to read the file. `first` is the text of the first line, or undefined if that line
   * is not UTF-8.
   */
  #chooseMode(first: string | undefined, ended: boolean): TraceFault | undefined {
    const isJson = first !== undefined && /^[{[]/.test(first);
    if (isJson && !isWhole(first)) {
      this.#mode = 'documents';
      return this.#documents(ended);
    }
    if (!isJson && first !== undefined)
      this.#csv = csvRows(first, this.#take, () => (this.#unclosed += 1));
    this.#mode = this.#csv ? 'csv' : 'lines';
    return this.#lines(this.#held.take());
  }

  /**
   * Reads consecutive documents that span several lines. If a document is not valid JSON, the bytes
   * held so far are read line by line.
   */
  #documents(ended: boolean): TraceFault | undefined {
    for (;;) {
      const held = this.#held.bytes;
      const end = scanDocument(held, this.#scan);
      if (end === 'nothing') {
        this.#held.take();
        this.#scan = newScan();
        return undefined;
      }
      if (end === 'open' && !ended)
        return held.length - this.#scan.start > MAX_DOCUMENT_BYTES
          ? this.#stop(TOO_LARGE)
          : undefined;
      const text =
        typeof end === 'number' ? textOf(held.subarray(this.#scan.start, end)) : undefined;
      const parsed = text === undefined ? undefined : parse(text);
      if (parsed === undefined || typeof end !== 'number')
        return this.#asLines(ended && end === 'open');
      this.#give(parsed.value);
      this.#held.drop(end);
      this.#scan = newScan();
    }
  }

  /**
   * Reads the rest of the file line by line, because the text before it is not a valid document.
   */
  #asLines(isCutOff: boolean): TraceFault | undefined {
    const rest = this.#held.take().subarray(this.#scan.start);
    this.#mode = 'lines';
    this.#mayOpen = false;
    if (!isCutOff) return this.#lines(rest);
    this.#unparsable += 1;
    this.#cutOff = true;
    for (const line of linesOf(rest)) this.#wholeLine(line);
    return undefined;
  }

  #lines(chunk: Uint8Array): TraceFault | undefined {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last === -1) {
      this.#hold(chunk);
      return undefined;
    }
    let from = 0;
    if (this.#skipping || this.#held.bytes.length > 0) {
      from = chunk.indexOf(NEWLINE) + 1;
      this.#hold(chunk.subarray(0, from));
      if (this.#skipping) this.#skipping = false;
      else if (this.#text(this.#held.take())) return this.#asDocuments(chunk.subarray(from));
    }
    if (from <= last && this.#text(chunk.subarray(from, last + 1)))
      return this.#asDocuments(chunk.subarray(last + 1));
    this.#hold(chunk.subarray(last + 1));
    return undefined;
  }

  /**
   * Reads the rest of the file as documents that span several lines. `#held` contains the start of
   * the first document.
   */
  #asDocuments(rest: Uint8Array): TraceFault | undefined {
    this.#held.append(rest);
    this.#mode = 'documents';
    this.#scan = newScan();
    return this.#documents(false);
  }

  #hold(part: Uint8Array): void {
    if (this.#skipping || part.length === 0) return;
    this.#held.append(part);
    if (this.#held.bytes.length <= MAX_LINE_BYTES) return;
    this.#held.take();
    this.#skipping = true;
    this.#tooLong += 1;
  }

  /**
   * Reads all complete lines together, because decoding them one by one is far slower. Returns true
   * if a line begins a document that spans several lines. That line and all later bytes are then
   * held.
   */
  #text(bytes: Uint8Array): boolean {
    const text = textOf(bytes);
    if (text === undefined) {
      const lines = linesOf(bytes);
      // If these bytes are a single line, that line cannot be parsed. Several lines are separated
      // first.
      this.#mayOpen = false;
      if (lines.length === 1) this.#unparsable += 1;
      else for (const line of lines) this.#text(line);
      return false;
    }
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 ? text.length : newline;
      if (this.#mayOpen && end - start <= 2 && /^[{[]\r?$/.test(text.slice(start, end))) {
        this.#held.append(new TextEncoder().encode(text.slice(start)));
        return true;
      }
      if (this.#csv !== undefined || !this.#takeLine(text, start, end))
        this.#line(text.slice(start, end));
      start = end + 1;
    }
    return false;
  }

  #line(text: string): void {
    // Every part of a concatenated file may begin with a byte-order mark.
    const line = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
    if (this.#csv) {
      this.#csv.line(line);
      return;
    }
    const parsed = parse(line);
    if (parsed) {
      this.#give(parsed.value);
      return;
    }
    if (line.trim() === '') return;
    // Logs may contain a time or a level before a record.
    const bracket = line.indexOf('{');
    const logged =
      bracket > 0 && !line.trimStart().startsWith('[') ? parse(line.slice(bracket)) : undefined;
    if (logged) this.#give(logged.value);
    else this.#unparsable += 1;
  }

  /**
   * Reads a line inside a document that is never closed. Only an unindented line can be a record.
   */
  #wholeLine(line: Uint8Array): void {
    const text = line[0] === BRACE ? textOf(line) : undefined;
    const parsed = text === undefined ? undefined : parse(text);
    if (parsed) this.#give(parsed.value);
  }

  #give(value: unknown): void {
    if (Array.isArray(value)) for (const entry of value) this.#take(entry);
    else this.#take(value);
  }

  #stop(problem: TraceFault): TraceFault {
    this.#problem = problem;
    this.#mode = 'over';
    this.#held.take();
    return problem;
  }
}

const NEWLINE = 0x0a;
const BYTE_ORDER_MARK = 0xfeff;
const BRACE = 0x7b;

function parse(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function isWhole(text: string): boolean {
  return parse(text) !== undefined;
}

const TOO_LARGE: TraceFault = { kind: 'large-document' };

/** Types of files that cannot be read as text, and the bytes at the start of each. */
const FOREIGN: readonly { readonly bytes: readonly number[]; readonly kind: ForeignKind }[] = [
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], kind: 'zstd' },
  { bytes: [0x50, 0x41, 0x52, 0x31], kind: 'parquet' },
  { bytes: [0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], kind: 'sqlite' },
  { bytes: [0x1f, 0x8b], kind: 'gzip' },
  { bytes: [0xff, 0xfe], kind: 'utf-16' },
  { bytes: [0xfe, 0xff], kind: 'utf-16' },
  { bytes: [0x50, 0x4b, 0x03, 0x04], kind: 'zip' },
];

/** Returns the fault for a file that cannot be read as text, or undefined for any other file. */
function foreignKind(bytes: Uint8Array): TraceFault | undefined {
  const found = FOREIGN.find((entry) => entry.bytes.every((byte, index) => bytes[index] === byte));
  return found && { kind: found.kind };
}
