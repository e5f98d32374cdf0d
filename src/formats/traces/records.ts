import { isAscii } from 'node:buffer';
import { csvRows } from './csv.ts';
import { fresh, isSpace, type Scan, scanDocument } from './document-scan.ts';
import { foreignKind, type Unreadable } from './foreign-file.ts';
import { GrowingBytes } from './growing-bytes.ts';

/** Bytes of one line of NDJSON (spec 2); a longer one is skipped, counted and told. */
export const MAX_LINE_BYTES = 16 * 1024 * 1024;
/** Bytes of one JSON document, which is read whole (spec 8). */
export const MAX_DOCUMENT_BYTES = 100 * 1024 * 1024;

/** What a file was made of, beside its records. */
export interface Leftovers {
  /** Lines, or documents, that are no JSON. */
  readonly unparsable: number;
  /** Lines longer than 16 MiB. */
  readonly tooLong: number;
  /** True when the last of them was cut off: it has an end of file where JSON goes on. */
  readonly cutOff: boolean;
}

/**
 * Splits the bytes of a trace file into records, whatever they stand in: one JSON document, NDJSON, documents one after another, CSV; with a
 * byte-order mark and CRLF. A list that stands at the top is its entries. Lines are handed on as they come, so that memory does not grow with
 * the file; only a document over several lines is kept until it ends.
 */
export class RecordSplitter {
  readonly #take: (record: unknown) => void;
  #mode: 'start' | 'documents' | 'lines' | 'csv' | 'over' = 'start';
  /** Bytes that have come and are not used up: the beginning of a line or of a document. */
  readonly #held = new GrowingBytes();
  /** Where in the held bytes the scan of a document goes on, and in which state. */
  #scan: Scan = fresh();
  /** How much of the first line has been looked through for its end. */
  #searched = 0;
  #skipping = false;
  #unparsable = 0;
  #tooLong = 0;
  #cutOff = false;
  #csv: ReturnType<typeof csvRows> | undefined;

  constructor(take: (record: unknown) => void) {
    this.#take = take;
  }

  /** @returns why the file cannot be read at all, once that is known; what comes after is then of no use. */
  push(chunk: Uint8Array): Unreadable | undefined {
    switch (this.#mode) {
      case 'start':
        this.#held.append(chunk);
        return this.#begin(false);
      case 'documents':
        this.#held.append(chunk);
        return this.#documents(false);
      case 'lines':
      case 'csv':
        this.#lines(chunk);
        return undefined;
      case 'over':
        return undefined;
      default:
        return this.#mode satisfies never;
    }
  }

  /** The file has ended. */
  end(): Unreadable | Leftovers {
    let problem: Unreadable | undefined;
    if (this.#mode === 'start') problem = this.#begin(true);
    else if (this.#mode === 'documents') problem = this.#documents(true);
    if (problem) return problem;
    if (this.#mode === 'lines' || this.#mode === 'csv') {
      const rest = this.#held.take();
      if (rest.length > 0 && !this.#skipping) {
        const before = this.#unparsable;
        this.#text(rest);
        if (this.#unparsable > before) this.#cutOff = true;
      }
      this.#csv?.end();
    }
    return { unparsable: this.#unparsable, tooLong: this.#tooLong, cutOff: this.#cutOff };
  }

  /** Decides what the file is, as soon as its first line is there. */
  #begin(ended: boolean): Unreadable | undefined {
    const held = this.#held.bytes;
    const foreign = foreignKind(held);
    if (foreign) return this.#stop(foreign);
    const start = firstByte(held);
    if (start === undefined) return undefined;
    const newline = held.indexOf(NEWLINE, Math.max(start, this.#searched));
    this.#searched = held.length;
    if (newline === -1 && !ended) return held.length > MAX_DOCUMENT_BYTES ? this.#stop(tooLarge()) : undefined;
    const first = textOf(held.subarray(start, newline === -1 ? held.length : newline));
    const isJson = first !== undefined && /^[{[]/.test(first);
    if (isJson && !isWhole(first)) {
      this.#held.drop(start);
      this.#mode = 'documents';
      return this.#documents(ended);
    }
    if (!isJson && first !== undefined) this.#csv = csvRows(first, this.#take);
    this.#mode = this.#csv ? 'csv' : 'lines';
    this.#lines(this.#held.take().subarray(start));
    return undefined;
  }

  /** Documents over several lines, one after another. Where it turns out that they are none, what was kept is read line by line. */
  #documents(ended: boolean): Unreadable | undefined {
    for (;;) {
      const held = this.#held.bytes;
      const end = scanDocument(held, this.#scan);
      if (end === 'nothing') return undefined;
      if (end === 'open' && !ended) return held.length - this.#scan.start > MAX_DOCUMENT_BYTES ? this.#stop(tooLarge()) : undefined;
      const { start } = this.#scan;
      const text = typeof end === 'number' ? textOf(held.subarray(start, end)) : undefined;
      const parsed = text === undefined ? undefined : parse(text);
      if (parsed === undefined) {
        const rest = this.#held.take().subarray(start);
        this.#mode = 'lines';
        if (ended && end === 'open') {
          this.#unparsable += 1;
          this.#cutOff = true;
          for (const line of linesOf(rest)) this.#wholeLine(line);
        } else this.#lines(rest);
        return undefined;
      }
      this.#give(parsed.value);
      this.#held.drop(end as number);
      this.#scan = fresh();
    }
  }

  #lines(chunk: Uint8Array): void {
    const last = chunk.lastIndexOf(NEWLINE);
    if (last === -1) {
      this.#hold(chunk);
      return;
    }
    let from = 0;
    if (this.#skipping) {
      from = chunk.indexOf(NEWLINE) + 1;
      this.#skipping = false;
    } else if (this.#held.bytes.length > 0) {
      from = chunk.indexOf(NEWLINE) + 1;
      this.#hold(chunk.subarray(0, from));
      if (this.#skipping) this.#skipping = false;
      else this.#text(this.#held.take());
    }
    if (from <= last) this.#text(chunk.subarray(from, last + 1));
    this.#hold(chunk.subarray(last + 1));
  }

  #hold(part: Uint8Array): void {
    if (this.#skipping || part.length === 0) return;
    this.#held.append(part);
    if (this.#held.bytes.length <= MAX_LINE_BYTES) return;
    this.#held.take();
    this.#skipping = true;
    this.#tooLong += 1;
  }

  /** Whole lines together: decoding them at once costs far less than one by one. */
  #text(bytes: Uint8Array): void {
    const text = textOf(bytes);
    if (text === undefined) {
      const lines = linesOf(bytes);
      // One line that is no UTF-8 is told as such; several are told apart first.
      if (lines.length > 1) for (const line of lines) this.#text(line);
      else this.#unparsable += 1;
      return;
    }
    for (let start = 0; start < text.length; ) {
      const newline = text.indexOf('\n', start);
      const end = newline === -1 ? text.length : newline;
      this.#line(text.slice(start, end));
      start = end + 1;
    }
  }

  #line(line: string): void {
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
    // Logs put a time or a level before what they log.
    const bracket = line.indexOf('{');
    const behind = bracket > 0 && !line.trimStart().startsWith('[') ? parse(line.slice(bracket)) : undefined;
    if (behind) this.#give(behind.value);
    else this.#unparsable += 1;
  }

  /** A line of what began like a document and never ended: only what begins at the very margin can be a record of its own. */
  #wholeLine(line: Uint8Array): void {
    const text = line[0] === BRACE ? textOf(line) : undefined;
    const parsed = text === undefined ? undefined : parse(text);
    if (parsed) this.#give(parsed.value);
  }

  #give(value: unknown): void {
    if (Array.isArray(value)) for (const entry of value) this.#take(entry);
    else this.#take(value);
  }

  #stop(problem: Unreadable): Unreadable {
    this.#mode = 'over';
    this.#held.take();
    return problem;
  }
}

const NEWLINE = 0x0a;
const BRACE = 0x7b;
const DECODER = new TextDecoder('utf-8', { fatal: true });

/** The text of bytes in UTF-8; undefined when they are none. Decoding leniently first is far faster, and only its own sign of a fault needs another look. */
function textOf(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  const text = buffer.toString('utf8');
  if (!text.includes('\uFFFD')) return text;
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

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

function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/** The first byte with content, behind a byte-order mark and white space; the record separator of RFC 7464 is none either. */
function firstByte(bytes: Uint8Array): number | undefined {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && isSpace(bytes[at]!)) at += 1;
  return at < bytes.length ? at : undefined;
}

function tooLarge(): Unreadable {
  return {
    message: `the file is one JSON document of more than ${MAX_DOCUMENT_BYTES / 1024 / 1024} MiB, and a document is read whole`,
    help: 'make lines of it: jq -c ".[]" traces.json > traces.jsonl',
  };
}
