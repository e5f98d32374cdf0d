import { MAX_ROW_SIZE } from './log-lines.ts';

/**
 * A CSV cell. An unquoted empty cell represents null, and a quoted one represents an empty string.
 */
export interface CsvCell {
  readonly text: string;
  readonly isQuoted: boolean;
}

/** A CSV record, with the number of the record's first line. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly CsvCell[];
}

/**
 * Splits streamed, comma-separated CSV (RFC 4180) into records, keeping only one record in memory.
 * Reading stops at the first problem, such as a misplaced quotation mark.
 */
export class CsvRecords {
  #line = 1;
  #start = 1;
  #cells: CsvCell[] = [];
  #cell = '';
  #size = 0;
  /**
   * The current cell's state. `closing` follows a quotation mark that either closes the cell or is
   * the first of a doubled pair.
   */
  #state: 'start' | 'plain' | 'quoted' | 'closing' = 'start';
  #isAfterReturn = false;
  #fault: { readonly line: number; readonly message: string } | undefined;

  /** The first problem found. Reading stops there. */
  get fault(): { readonly line: number; readonly message: string } | undefined {
    return this.#fault;
  }

  /** Reads the next chunk and yields each record that ends in it. */
  *push(text: string): Generator<CsvRecord> {
    for (let at = 0; at < text.length && this.#fault === undefined; ) {
      const run = this.#runAt(text, at);
      if (run > at) {
        this.#add(text.slice(at, run));
        at = run;
        continue;
      }
      if (this.#read(text.charAt(at))) yield this.#take();
      at += 1;
    }
  }

  /**
   * Returns the last record if the file does not end with a line break. Otherwise, returns
   * undefined.
   */
  end(): CsvRecord | undefined {
    if (this.#fault !== undefined) return undefined;
    if (this.#state === 'quoted') {
      this.#fault = { line: this.#start, message: 'has an unclosed quotation mark' };
      return undefined;
    }
    if (this.#isAfterReturn) this.#cell += '\r';
    return this.#cells.length === 0 && this.#state === 'start' ? undefined : this.#take();
  }

  /** Returns the offset of the next delimiter, quotation mark or line break at or after `at`. */
  #runAt(text: string, at: number): number {
    if (this.#state === 'closing' || this.#isAfterReturn) return at;
    const run = this.#state === 'quoted' ? QUOTED_RUN : PLAIN_RUN;
    run.lastIndex = at;
    return run.test(text) ? run.lastIndex : at;
  }

  #add(text: string): void {
    if (this.#state === 'start') this.#state = 'plain';
    this.#cell += text;
    this.#size += text.length;
    if (this.#size > MAX_ROW_SIZE) this.#fail('has a row that is longer than 16 MiB');
  }

  /** Reads a delimiter, quotation mark or line break. Returns true if it ends the record. */
  #read(char: string): boolean {
    if (this.#state === 'quoted') {
      if (char === '"') this.#state = 'closing';
      else this.#add(char);
      if (char === '\n') this.#line += 1;
      return false;
    }
    if (char === '\n') return true;
    if (this.#isAfterReturn) this.#lateReturn();
    if (char === '\r') this.#isAfterReturn = true;
    else if (char === ',') this.#close();
    else if (char === '"' && this.#state === 'closing') this.#reopen();
    else if (char === '"' && this.#state === 'start') this.#state = 'quoted';
    else if (char === '"')
      this.#fail('has a quotation mark inside a cell that does not begin with one');
    else if (this.#state === 'closing') this.#fail('has text after a closing quotation mark');
    else this.#add(char);
    return false;
  }

  /**
   * Adds the last carriage return to the cell as ordinary text, because no line feed followed it.
   */
  #lateReturn(): void {
    this.#isAfterReturn = false;
    if (this.#state === 'closing') this.#fail('has text after a closing quotation mark');
    else this.#add('\r');
  }

  #reopen(): void {
    this.#state = 'quoted';
    this.#cell += '"';
  }

  #close(): void {
    this.#cells.push({ text: this.#cell, isQuoted: this.#state === 'closing' });
    this.#cell = '';
    this.#state = 'start';
  }

  #take(): CsvRecord {
    this.#close();
    const record = { line: this.#start, cells: this.#cells };
    this.#line += 1;
    this.#start = this.#line;
    this.#cells = [];
    this.#size = 0;
    this.#isAfterReturn = false;
    return record;
  }

  #fail(message: string): void {
    this.#fault ??= { line: this.#line, message };
  }
}

const PLAIN_RUN = /[^",\r\n]+/y;
const QUOTED_RUN = /[^"\n]+/y;
