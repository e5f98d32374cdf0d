import { copyString } from '../../model/copy-string.ts';
import { contentDigest, mix } from '../../model/digest.ts';

/**
 * A value that can be read without a JSON parser: a string without escapes, a number, a boolean or
 * null.
 */
type FlatValue = string | number | boolean | null;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Reads selected top-level keys from a line with one JSON object, without parsing other values. For
 * traces with tool inputs and outputs, this is many times faster than parsing whole lines. Unusual
 * lines are left to the JSON parser. Errors inside skipped values are not detected, but such errors
 * never change the values that are read.
 */
export class FlatLine {
  readonly #keys: readonly string[];
  /**
   * The number of keys at the start of `#keys` whose values are read. For the remaining keys, only
   * digests are computed.
   */
  readonly #plain: number;
  readonly #values: (FlatValue | undefined)[];
  /**
   * For each key passed to the constructor as `digested`, the start and end offsets of the key's
   * value in the last line, or -1 if the line does not contain the key.
   */
  readonly #ranges: number[];
  /**
   * The previous line's keys as written, including colons. The next line nearly always has the same
   * keys in the same order.
   */
  readonly #members: Member[] = [];

  /**
   * Creates a reader for the values of `keys`, which must not be lists or maps. For keys in
   * `digested`, only a digest of the value is computed.
   */
  constructor(keys: readonly string[], digested: readonly string[] = []) {
    this.#keys = [...keys, ...digested];
    this.#plain = keys.length;
    this.#values = this.#keys.map(() => undefined);
    this.#ranges = digested.flatMap(() => [-1, -1]);
  }

  /**
   * Returns the JSON text of the last line's value for each key that was passed to the constructor
   * as `digested`. `text` is the string that contains the line.
   */
  digested(text: string): readonly (string | undefined)[] {
    return this.#keys.slice(this.#plain).map((_, place) => {
      const [from = -1, to = -1] = this.#ranges.slice(2 * place, 2 * place + 2);
      return from === -1 ? undefined : text.slice(from, to);
    });
  }

  /**
   * Reads the line between two offsets in a string. Returns the values in the order of the
   * constructor's keys, or undefined if the line requires the JSON parser. The array is valid until
   * the next call. If a key is repeated, its last value is used, as in the JSON parser.
   */
  read(text: string, start: number, end: number): readonly (FlatValue | undefined)[] | undefined {
    const values = this.#values;
    values.fill(undefined);
    this.#ranges.fill(-1);
    if (text.charCodeAt(start) !== 0x7b) return undefined;
    let at = start + 1;
    for (let place = 0; place < MAX_KEYS; place += 1) {
      at = skipSpace(text, at);
      const member = this.#memberAt(text, at, place);
      if (member === undefined) return undefined;
      const { written, index } = member;
      at = skipSpace(text, at + written.length);
      const isDigested = index >= this.#plain;
      const to = isDigested ? endOfDigested(text, at, end) : endOfValue(text, at, end);
      if (to === -1) return undefined;
      if (index !== -1) {
        values[index] = this.#valueAt(text, index, at, to);
        if (values[index] === undefined) return undefined;
      }
      at = skipSpace(text, to);
      const next = text.charCodeAt(at);
      if (next !== 0x2c) return next === 0x7d && isEnd(text, at, end) ? values : undefined;
      at += 1;
    }
    return undefined;
  }

  /**
   * Returns the value between two offsets. For a digested key, saves the offsets and returns the
   * value's digest.
   */
  #valueAt(text: string, index: number, from: number, to: number): FlatValue | undefined {
    if (index < this.#plain) return flatValue(text, from, to);
    const place = 2 * (index - this.#plain);
    this.#ranges[place] = from;
    this.#ranges[place + 1] = to;
    return lastDigest;
  }

  /** Returns the key at an offset, or undefined if the key requires the JSON parser. */
  #memberAt(text: string, at: number, place: number): Member | undefined {
    const member = this.#members[place];
    return member !== undefined && text.startsWith(member.written, at)
      ? member
      : this.#learn(text, at, place);
  }

  /**
   * Reads the key at an offset and remembers it for the next line. Returns undefined if the key
   * requires the JSON parser.
   */
  #learn(text: string, at: number, place: number): Member | undefined {
    if (text.charCodeAt(at) !== QUOTE) return undefined;
    const close = text.indexOf('"', at + 1);
    const key = close === -1 ? undefined : text.slice(at + 1, close);
    if (key === undefined || key.includes('\\')) return undefined;
    const colon = skipSpace(text, close + 1);
    if (text.charCodeAt(colon) !== 0x3a) return undefined;
    const member = {
      written: copyString(text.slice(at, colon + 1)),
      index: this.#keys.indexOf(key),
    };
    this.#members[place] = member;
    return member;
  }
}

/** Whether only white space follows the closing brace at an offset. */
function isEnd(text: string, at: number, end: number): boolean {
  return at < end && skipSpace(text, at + 1) >= end;
}

/**
 * A key as written in a line, and its index among the keys to read. The index is -1 for any other
 * key.
 */
interface Member {
  readonly written: string;
  readonly index: number;
}

/**
 * The `contentDigest` of the last value that `endOfDigested` read, or undefined if the value is not
 * valid JSON.
 */
let lastDigest: number | undefined;

/**
 * Returns the offset after a value, or -1 if the value is incomplete. Sets `lastDigest` to the
 * value's digest. Only values with escapes or fractions are parsed for the digest.
 */
// biome-ignore lint/complexity/noExcessiveCognitiveComplexity: split loop takes 1.14 × the time
function endOfDigested(text: string, start: number, stop: number): number {
  let running = 0;
  let length = 0;
  let depth = 0;
  let isPlain = true;
  let at = start;
  for (; at < stop; at += 1) {
    let char = text.charCodeAt(at);
    if (char === QUOTE) {
      const open = at;
      do {
        running = mix(running, char);
        at += 1;
        char = text.charCodeAt(at);
      } while (char !== QUOTE && char !== BACKSLASH && at < stop);
      if (char === BACKSLASH) {
        isPlain = false;
        at = endOfText(text, open, stop) - 1;
        if (at < 0) return -1;
      }
      length += at - open;
    } else if (char === 0x7b || char === 0x5b) depth += 1;
    else if (char === 0x7d || char === 0x5d) {
      // The bracket closes the enclosing map, so the preceding value is complete.
      if (depth === 0) break;
      depth -= 1;
    } else if (char === 0x2c) {
      if (depth === 0) break;
    } else if (char === 0x2e) isPlain = false;
    else if (char === 0x20 || char === 0x09 || char === 0x0d) continue;
    running = mix(running, char);
    length += 1;
    if (depth === 0 && (char === QUOTE || char === 0x7d || char === 0x5d)) {
      at += 1;
      break;
    }
  }
  if (at > stop || at === start || depth > 0) return -1;
  lastDigest = isPlain
    ? mix(running ^ (running >>> 15), length)
    : parsedDigest(text.slice(start, at));
  return at;
}

function parsedDigest(text: string): number | undefined {
  try {
    return contentDigest(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The maximum number of keys in an object that is read without the JSON parser. */
const MAX_KEYS = 100;

function skipSpace(text: string, from: number): number {
  let at = from;
  for (
    let char = text.charCodeAt(at);
    char === 0x20 || char === 0x0d || char === 0x09;
    char = text.charCodeAt(at)
  )
    at += 1;
  return at;
}

/** Returns the offset after a value, or -1 if the value is incomplete. */
function endOfValue(text: string, start: number, stop: number): number {
  const char = text.charCodeAt(start);
  if (char === QUOTE) return endOfText(text, start, stop);
  if (char !== 0x7b && char !== 0x5b) return endOfWord(text, start, stop);
  let depth = 0;
  for (let at = start; at < stop; at += 1) {
    const inner = text.charCodeAt(at);
    if (inner === QUOTE) {
      at = endOfText(text, at, stop) - 1;
      if (at < 0) return -1;
    } else if (inner === 0x7b || inner === 0x5b) depth += 1;
    else if (inner === 0x7d || inner === 0x5d) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/**
 * Returns the offset after a string literal, or -1 if the string is not closed. The first quotation
 * mark after an even number of backslashes closes it.
 */
function endOfText(text: string, start: number, stop: number): number {
  for (
    let end = text.indexOf('"', start + 1);
    end !== -1 && end < stop;
    end = text.indexOf('"', end + 1)
  ) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === BACKSLASH) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
  }
  return -1;
}

function endOfWord(text: string, start: number, stop: number): number {
  let at = start;
  for (; at < stop; at += 1) {
    const char = text.charCodeAt(at);
    if (char === 0x2c || char === 0x7d || char === 0x20 || char === 0x0d || char === 0x09) break;
  }
  return at > start ? at : -1;
}

function flatValue(text: string, start: number, end: number): FlatValue | undefined {
  if (text.charCodeAt(start) === QUOTE) {
    // Strings with escapes or control characters are left to the JSON parser.
    for (let at = start + 1; at < end - 1; at += 1) {
      const char = text.charCodeAt(at);
      if (char === BACKSLASH || char < 0x20) return undefined;
    }
    return text.slice(start + 1, end - 1);
  }
  const word = text.slice(start, end);
  if (word === 'true' || word === 'false') return word === 'true';
  if (word === 'null') return null;
  return /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(word) ? Number(word) : undefined;
}
