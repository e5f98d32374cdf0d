import { MAX_ROW_SIZE } from './log-lines.ts';

/** The JSON source of an array entry, with the number of the entry's first line. */
interface ArrayItem {
  readonly line: number;
  readonly text: string;
}

/** The reason why reading an array stopped before its end. */
interface ArrayFault {
  readonly line: number;
  readonly message: string;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const NEWLINE = 0x0a;

/**
 * Splits a streamed JSON array of objects into its entries, keeping only one entry in memory. The
 * JSON inside an entry is not checked.
 */
export class ArrayItems {
  #state: 'list' | 'first' | 'entry' | 'inside' | 'after' | 'over' = 'list';
  #line = 1;
  #start = 1;
  #parts: string[] = [];
  #size = 0;
  #depth = 0;
  #isString = false;
  #isEscaped = false;
  #fault: ArrayFault | undefined;

  /** The first problem found. Reading stops there. */
  get fault(): ArrayFault | undefined {
    return this.#fault;
  }

  /** Reads the next chunk and yields each entry that ends in it. */
  *push(text: string): Generator<ArrayItem> {
    let from = 0;
    for (let at = 0; at < text.length && this.#fault === undefined; at += 1) {
      const unit = text.charCodeAt(at);
      if (unit === NEWLINE) this.#line += 1;
      if (this.#state !== 'inside') {
        this.#between(text.charAt(at));
        if (this.#isInside()) from = at;
      } else if (this.#ends(unit)) {
        this.#parts.push(text.slice(from, at + 1));
        this.#state = 'after';
        yield { line: this.#start, text: this.#parts.join('') };
      }
    }
    if (this.#isInside()) this.#hold(text.slice(from));
  }

  /** Records a problem if the array has not ended. */
  end(): void {
    if (this.#state !== 'over') this.#fail('ends inside the list');
  }

  #isInside(): boolean {
    return this.#state === 'inside';
  }

  /** Reads a character between two entries of the array. */
  #between(char: string): void {
    if (/[ \t\r\n]/.test(char)) return;
    if (this.#state === 'list' && (char === '[' || char === '\ufeff')) {
      if (char === '[') this.#state = 'first';
    } else if ((this.#state === 'first' || this.#state === 'entry') && char === '{') this.#open();
    else if ((this.#state === 'first' || this.#state === 'after') && char === ']')
      this.#state = 'over';
    else if (this.#state === 'after' && char === ',') this.#state = 'entry';
    else this.#fail(`has ${JSON.stringify(char)} where ${EXPECTED[this.#state]} is expected`);
  }

  #open(): void {
    this.#state = 'inside';
    this.#start = this.#line;
    this.#parts = [];
    this.#size = 0;
    this.#depth = 1;
    this.#isString = false;
    this.#isEscaped = false;
  }

  /** Reads a code unit inside an entry. Returns true if the code unit ends the entry. */
  #ends(unit: number): boolean {
    if (this.#isEscaped) this.#isEscaped = false;
    else if (this.#isString) {
      if (unit === BACKSLASH) this.#isEscaped = true;
      else if (unit === QUOTE) this.#isString = false;
    } else if (unit === QUOTE) this.#isString = true;
    else if (unit === 0x7b || unit === 0x5b) this.#depth += 1;
    else if (unit === 0x7d || unit === 0x5d) this.#depth -= 1;
    return this.#depth === 0;
  }

  #hold(part: string): void {
    this.#parts.push(part);
    this.#size += part.length;
    if (this.#size > MAX_ROW_SIZE) this.#fail('has a row that is longer than 16 MiB');
  }

  #fail(message: string): void {
    this.#parts = [];
    this.#fault ??= { line: this.#line, message };
  }
}

const EXPECTED = {
  list: '"["',
  first: 'a map or "]"',
  entry: 'a map',
  inside: 'a map',
  after: '"," or "]"',
  over: 'the end of the file',
} as const;
