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

  /** Returns the next value. Returns undefined for null or at the end of the row. */
  next(): Json {
    const value = this.#row[this.#at];
    this.#at += 1;
    return value ?? undefined;
  }

  /** Reads a whole number from 0 to `most`. */
  count(most = Number.MAX_SAFE_INTEGER): number {
    return countOf(this.next(), most);
  }

  /** Returns a non-negative whole number, or undefined for null. */
  optionalCount(): number | undefined {
    const value = this.next();
    return value === undefined ? undefined : countOf(value);
  }

  /** Reads a time in milliseconds since 1970. Returns undefined for null. */
  time(): number | undefined {
    return optional(this.next(), timeOf);
  }

  /** Reads a string's number and returns the string from the table. */
  text(): string {
    const text = this.optionalText();
    if (text === undefined) throw new PartialFault('has an invalid value; expected a string');
    return text;
  }

  /** Reads a string's number and returns the string from the table, or undefined for null. */
  optionalText(): string | undefined {
    const value = this.next();
    if (value === undefined) return undefined;
    const text = this.#strings[countOf(value)];
    if (text === undefined) throw new PartialFault('refers to a string that it does not contain');
    return text;
  }

  /** Reads a list of numbers and returns the strings with these numbers from the table. */
  texts(): readonly string[] {
    const values = new RowValues(this.list(), this.#strings);
    return values.#row.map(() => values.text());
  }

  /** Reads a non-negative number. */
  amount(): number {
    const value = this.next();
    if (typeof value === 'number' && value >= 0) return value;
    throw new PartialFault('has an invalid value; expected a non-negative number');
  }

  /** Reads an index and returns the item at that index in `words`. */
  word<const T extends string>(words: readonly T[]): T {
    const word = words[this.count()];
    if (word === undefined) throw new PartialFault('has an index that is out of range');
    return word;
  }

  /** Returns a list, or an empty list for null. */
  list(): readonly Json[] {
    const value = this.next();
    return value === undefined ? [] : listOf(value);
  }

  /**
   * Checks that all values in the row have been read.
   * @throws PartialFault if the row has more values
   */
  end(): void {
    if (this.#at < this.#row.length) throw new PartialFault('has a row with too many values');
  }
}

/**
 * Returns the value if it is a list.
 * @throws PartialFault for any other value.
 */
export function listOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  throw new PartialFault('has an invalid value; expected a list');
}

/** Returns a copy of an object with only its own keys and without a prototype. */
export function objectOf(value: Json): Readonly<Record<string, Json>> {
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return Object.assign(Object.create(null), value) as Record<string, Json>;
  throw new PartialFault('has an invalid value; expected an object');
}

/**
 * Returns the value if it is a whole number from 0 to `most`.
 * @throws PartialFault for any other value.
 */
export function countOf(value: Json, most = Number.MAX_SAFE_INTEGER): number {
  if (typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= most)
    return value;
  throw new PartialFault('has an invalid value; expected a count');
}

/**
 * Returns the value if it is a time in milliseconds since 1970.
 * @throws PartialFault for any other value.
 */
export function timeOf(value: Json): number {
  if (typeof value === 'number' && Math.abs(value) <= MAX_TIME) return value;
  throw new PartialFault('has an invalid value; expected a time in milliseconds');
}

/**
 * Returns the value if it is a string.
 * @throws PartialFault for any other value.
 */
export function textOf(value: Json): string {
  if (typeof value === 'string') return value;
  throw new PartialFault('has an invalid value; expected a string');
}

/**
 * Returns the value if it is true or false.
 * @throws PartialFault for any other value.
 */
export function booleanOf(value: Json): boolean {
  if (typeof value === 'boolean') return value;
  throw new PartialFault('has an invalid value; expected true or false');
}

/** Reads an optional value with `read`. Returns undefined if the value is missing or null. */
export function optional<T>(value: Json, read: (value: Json) => T): T | undefined {
  return value === undefined || value === null ? undefined : read(value);
}
