/** A fault in a partial report. The message is a clause that follows the file's path. */
export class PartialFault extends Error {}

/** A JSON value from a partial report that has not been checked yet. */
export type Json = unknown;

/** The latest time that a Date can represent, in milliseconds since 1970. */
const MAX_TIME = 8.64e15;

/** Reads the values in a row one after another. Every unexpected value is a `PartialFault`. */
export class RowValues {
  readonly #row: readonly Json[];
  readonly #strings: readonly string[];
  #at = 0;

  constructor(row: Json, strings: readonly string[]) {
    this.#row = listOf(row);
    this.#strings = strings;
  }

  next(): Json {
    const value = this.#row[this.#at];
    this.#at += 1;
    return value ?? undefined;
  }

  /** Returns a whole number from 0 to `most`. */
  count(most = Number.MAX_SAFE_INTEGER): number {
    return countOf(this.next(), most);
  }

  /** Returns a whole number, or undefined for null. */
  optionalCount(): number | undefined {
    const value = this.next();
    return value === undefined ? undefined : countOf(value);
  }

  /** Returns a time in milliseconds since 1970, or undefined for null. */
  time(): number | undefined {
    return optional(this.next(), timeOf);
  }

  /** Reads a string's number and returns the string from the table. */
  text(): string {
    const text = this.optionalText();
    if (text === undefined) throw new PartialFault('has an event without a name');
    return text;
  }

  /** Reads a string's number and returns the string from the table, or undefined for null. */
  optionalText(): string | undefined {
    const value = this.next();
    if (value === undefined) return undefined;
    const text = this.#strings[countOf(value)];
    if (text === undefined) throw new PartialFault('refers to a text that it does not contain');
    return text;
  }

  /** Reads a list of numbers and returns the strings with these numbers from the table. */
  texts(): readonly string[] {
    const values = new RowValues(this.list(), this.#strings);
    return values.#row.map(() => values.text());
  }

  /** Returns a non-negative number. */
  amount(): number {
    const value = this.next();
    if (typeof value === 'number' && value >= 0) return value;
    throw new PartialFault('has something else in place of an amount');
  }

  /** Reads an index and returns the word at that index in `words`. */
  word<const T extends string>(words: readonly T[]): T {
    const word = words[this.count()];
    if (word === undefined) throw new PartialFault('has an unknown word');
    return word;
  }

  list(): readonly Json[] {
    const value = this.next();
    return value === undefined ? [] : listOf(value);
  }

  /**
   * Checks that the row has no further values.
   * @throws PartialFault if it has
   */
  end(): void {
    if (this.#at < this.#row.length) throw new PartialFault('has a row with too many values');
  }
}

export function listOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  throw new PartialFault('has something else in place of a list');
}

/** Returns a copy of an object that contains only the object's own keys. */
export function objectOf(value: Json): Readonly<Record<string, Json>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.assign(Object.create(null), value) as Record<string, Json>;
  throw new PartialFault('has something else in place of an object');
}

/** Returns a whole number from 0 to `most`. */
export function countOf(value: Json, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most)
    return value;
  throw new PartialFault('has something else in place of a count');
}

/** Returns a time in milliseconds since 1970. */
export function timeOf(value: Json): number {
  if (typeof value === 'number' && Math.abs(value) <= MAX_TIME) return value;
  throw new PartialFault('has something else in place of a time');
}

export function textOf(value: Json): string {
  if (typeof value === 'string') return value;
  throw new PartialFault('has something else in place of a text');
}

export function booleanOf(value: Json): boolean {
  if (typeof value === 'boolean') return value;
  throw new PartialFault('has something else in place of true or false');
}

/** Reads an optional value with `read`. Returns undefined if the value is missing or null. */
export function optional<T>(value: Json, read: (value: Json) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}
