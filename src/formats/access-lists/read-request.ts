import type { Reader } from '../../document/reader.ts';
import {
  type AccessFault,
  type AccessRequest,
  type FieldPattern,
  PATTERN_FIELDS,
  type PatternField,
  type WrittenRequest,
} from '../../model/access.ts';
import { compilePattern } from '../../pattern/match.ts';

/**
 * Reads keys whose names differ between Card Gate and Moneypenny
 * (docs/reference/access-lists.md#spellings). An empty or null value is treated as missing.
 */
export class Spellings {
  readonly #map: Reader;
  readonly #faults: AccessFault[];

  constructor(map: Reader, faults: AccessFault[]) {
    this.#map = map;
    this.#faults = faults;
  }

  /**
   * Returns a reader for the first key in `names` that has a value, or undefined if no key has one.
   * Records a fault if another of the keys has a different value.
   */
  one(
    names: readonly string[],
    isSame: (a: Reader, b: Reader) => boolean = (a, b) => a.value() === b.value(),
  ): Reader | undefined {
    const present = names
      .map((name) => ({ name, reader: this.#map.get(name) }))
      .filter(({ reader }) => hasValue(reader));
    const [first, ...others] = present;
    if (first === undefined) return undefined;
    for (const { name, reader } of others) {
      if (isSame(first.reader, reader)) continue;
      const { place } = reader;
      this.#faults.push({ kind: 'two-spellings', at: place, key: first.name, other: name });
    }
    return first.reader;
  }
}

function hasValue(reader: Reader): boolean {
  const value = reader.value();
  return value !== undefined && value !== null && value !== '';
}

/** Reads an entry's patterns. A field without a pattern matches any value. */
export function fieldPatterns(
  map: Reader,
  faults: AccessFault[],
): Readonly<Partial<Record<PatternField, FieldPattern>>> {
  const spellings = new Spellings(map, faults);
  const patterns: Partial<Record<PatternField, FieldPattern>> = {};
  for (const field of PATTERN_FIELDS) {
    const plural = field === 'argument' ? ['arguments'] : [];
    const reader = spellings.one([field, ...plural, `${field}_pattern`]);
    const text = reader?.text();
    if (reader === undefined || text === undefined) continue;
    patterns[field] = { text, pattern: compilePattern(text), place: reader.place };
  }
  return patterns;
}

/**
 * Reads a request. A missing actor or action becomes an empty string. A missing resource becomes
 * `sql:` followed by the SQL text, or an empty string if there is no SQL text.
 */
export function requestOf(reader: Reader): AccessRequest {
  const text = (key: string): string | undefined => reader.get(key).text();
  const [argument, channel, sql] = [text('argument'), text('channel'), text('sql')];
  const resource = text('resource');
  return {
    actor: text('actor') ?? '',
    action: text('action') ?? '',
    resource: resource ?? (sql === undefined ? '' : `sql:${sql}`),
    ...(argument !== undefined && { argument }),
    ...(channel !== undefined && { channel }),
    ...sqlOf(sql, resource),
  };
}

/**
 * Returns a request's SQL text, which is `sql` or the part of the resource after `sql:`. Returns an
 * empty object if there is neither.
 */
function sqlOf(sql: string | undefined, resource = ''): Pick<AccessRequest, 'sql'> {
  if (sql !== undefined) return { sql };
  return resource.startsWith('sql:') ? { sql: resource.slice('sql:'.length) } : {};
}

/** Reads the list of requests under an entry's `match` or `not_match`. */
export function requestsOf(list: Reader): readonly WrittenRequest[] {
  return list.items().map((item) => ({ request: requestOf(item), place: item.place }));
}
