import { detached } from '../../model/copy-string.ts';
import { contentDigest, mix } from '../../model/digest.ts';

/**
 * What stands under a wanted key: a text without escapes, a number, or true or false; anything else
 * is looked at as a whole.
 */
export type FlatValue = string | number | boolean | null;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * Picks some top-level keys out of a line that holds one JSON object, and steps over everything
 * else without reading it: where a trace holds what tools were given and answered, that is many
 * times faster than reading it all. Undefined where the line is anything out of the ordinary, which
 * the JSON parser then has to look at. A fault inside of a value that is stepped over goes
 * unnoticed; no wanted value is ever changed by it.
 */
export class FlatLine {
  readonly #keys: readonly string[];
  /** How many of the keys are wanted for their value; of the others a digest is. */
  readonly #plain: number;
  readonly #values: (FlatValue | undefined)[];
  /**
   * The keys of the line before, as they stood there, with their colon: the next line nearly always
   * has the same in the same order.
   */
  readonly #shape: { readonly written: string; readonly index: number }[] = [];

  /**
   * The keys whose values are wanted, which have to be flat, and those of which a digest is,
   * whatever they hold.
   */
  constructor(keys: readonly string[], digested: readonly string[] = []) {
    this.#keys = [...keys, ...digested];
    this.#plain = keys.length;
    this.#values = this.#keys.map(() => undefined);
  }

  /**
   * The values of the wanted keys, in their order, of the line that stands in a text from one
   * offset to another; good until the next text. The last of two equal keys counts, as for the JSON
   * parser.
   */
  read(text: string, start: number, end: number): readonly (FlatValue | undefined)[] | undefined {
    const values = this.#values;
    values.fill(undefined);
    if (text.charCodeAt(start) !== 0x7b) return undefined;
    let at = start + 1;
    for (let place = 0; place < MOST_KEYS; place += 1) {
      at = skipSpace(text, at);
      let known = this.#shape[place];
      if (known === undefined || !text.startsWith(known.written, at)) {
        known = this.#learn(text, at, place);
        if (known === undefined) return undefined;
      }
      at = skipSpace(text, at + known.written.length);
      const isDigested = known.index >= this.#plain;
      const behind = isDigested ? digestedTo(text, at, end) : endOfValue(text, at, end);
      if (behind === -1) return undefined;
      if (known.index !== -1) {
        const value = isDigested ? digest : flatValue(text, at, behind);
        if (value === undefined) return undefined;
        values[known.index] = value;
      }
      at = skipSpace(text, behind);
      const next = text.charCodeAt(at);
      if (next === 0x7d) return skipSpace(text, at + 1) >= end && at < end ? values : undefined;
      if (next !== 0x2c) return undefined;
      at += 1;
    }
    return undefined;
  }

  /** The key at an offset, kept for the next text. */
  #learn(
    text: string,
    at: number,
    place: number,
  ): { readonly written: string; readonly index: number } | undefined {
    if (text.charCodeAt(at) !== QUOTE) return undefined;
    const close = text.indexOf('"', at + 1);
    const key = close === -1 ? undefined : text.slice(at + 1, close);
    if (key === undefined || key.includes('\\')) return undefined;
    const colon = skipSpace(text, close + 1);
    if (text.charCodeAt(colon) !== 0x3a) return undefined;
    const known = { written: detached(text.slice(at, colon + 1)), index: this.#keys.indexOf(key) };
    this.#shape[place] = known;
    return known;
  }
}

/**
 * What `contentDigest` gives for the value that `digestedTo` has passed last; undefined where it is
 * none.
 */
let digest: number | undefined;

/**
 * The offset behind a value, or -1 where it does not end; sets its digest on the way. What is
 * written out of the ordinary is read for that.
 */
function digestedTo(text: string, start: number, stop: number): number {
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
      // Behind a value that is no list and no map, the map that it stands in may end.
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
  digest = isPlain ? mix(running ^ (running >>> 15), length) : parsedDigest(text.slice(start, at));
  return at;
}

function parsedDigest(text: string): number | undefined {
  try {
    return contentDigest(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** Keys of one object; one with more is no flat record. */
const MOST_KEYS = 100;

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

/** The offset behind a value, or -1 where it does not end. */
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
 * The offset behind a text: its closing mark is the first with an even number of backslashes before
 * it.
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
    // Escapes are the JSON parser's work, and so is refusing what must not stand in a text.
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
