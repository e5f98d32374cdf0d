import {
  DECISION_COLUMNS,
  DECISION_EFFECTS,
  DECISION_LOG_SCHEMA,
  type DecisionEffect,
} from '../../model/decision-row.ts';
import { jsonLine } from '../writing/escape.ts';
import { type Sha256, unsealed } from './chain.ts';
import { type FileLine, fileLines } from './log-lines.ts';
import type { LogProblem } from './log-problem.ts';
import { readRow } from './read-row.ts';

/** The result of verifying a decision log's hash chain. */
export interface Verification {
  /** The number of decision rows. */
  readonly rows: number;
  readonly counts: Readonly<Record<DecisionEffect, number>>;
  /** The last row's hash. Absent if the last row is missing. */
  readonly finalHash?: string;
  /** The problems in line order, at most 100. */
  readonly problems: readonly LogProblem[];
  /** The total number of problems. The log is intact if this is 0. */
  readonly problemCount: number;
}

/** The maximum number of problems to describe. Any others are only counted. */
const MAX_LISTED = 100;

const RESTORE = 'restore the log from the run that wrote it, and do not rely on this copy';
const NAME_A_LOG =
  'use the NDJSON file that "decisions-file" wrote; exports have no chain to check';

const HEADER_KEYS = ['schema', 'commit', 'base', 'files', 'tool_version', 'time'] as const;
const END_KEYS = ['rows', 'counts', 'not_evaluated'] as const;
type RowKind = 'header' | 'decision' | 'end';

/** The keys that each kind of row must have, in order. */
const KEYS: Readonly<Record<RowKind, string>> = {
  header: [...HEADER_KEYS, 'previous_hash', 'hash'].join(),
  decision: DECISION_COLUMNS.join(),
  end: [...END_KEYS, 'previous_hash', 'hash'].join(),
};

/**
 * Verifies the hash chain of a streamed decision log (docs/decision-log.md#verify). Each line must
 * contain its own hash and the previous line's hash. The last row must be present, with the correct
 * counts. If `finalHash` is given, the last row's hash must match it.
 */
export async function verifyDecisionLog(
  chunks: AsyncIterable<Uint8Array>,
  sha256: Sha256,
  finalHash?: string,
): Promise<Verification> {
  const verifier = new ChainVerifier(sha256);
  for await (const line of fileLines(chunks)) if (!verifier.read(line)) break;
  return verifier.end(finalHash);
}

class ChainVerifier {
  readonly #sha256: Sha256;
  readonly #counts: Record<DecisionEffect, number> = { allow: 0, deny: 0, audit: 0 };
  readonly #problems: LogProblem[] = [];
  #count = 0;
  #rows = 0;
  #line = 0;
  #previous: { readonly text: string; readonly hash: string } | undefined;
  #finalHash: string | undefined;
  #isLog = true;

  constructor(sha256: Sha256) {
    this.#sha256 = sha256;
  }

  /** Reads the next line. Returns false if the file is not a decision log. */
  read(fileLine: FileLine): boolean {
    this.#line = fileLine.line;
    if (fileLine.text === undefined) {
      this.#fail(`${fileLine.problem}, so it is not a row of a decision log`, RESTORE);
      return fileLine.line > 1;
    }
    const { text } = fileLine;
    const stated = unsealed(text);
    const value = mapOf(text);
    if (value === undefined || !Object.hasOwn(value, 'hash')) {
      if (this.#line === 1) {
        this.#isLog = false;
        this.#fail('is not the header of a decision log', NAME_A_LOG);
        return false;
      }
      this.#fail(
        text === ''
          ? 'is empty; a decision log has no empty lines'
          : 'is not a complete row of the log',
        RESTORE,
      );
      return true;
    }
    const kind = this.#kindOf(value);
    this.#checkHash(text, value, stated);
    this.#checkOrder(text, value, kind);
    this.#checkContent(text, value, kind);
    this.#previous = { text, hash: stated?.hash ?? '' };
    return true;
  }

  end(expected: string | undefined): Verification {
    if (this.#line === 0) {
      this.#line = 1;
      this.#fail('is missing: the file is empty', NAME_A_LOG);
    } else if (this.#isLog && this.#finalHash === undefined)
      this.#fail(
        'is the last line of the file, but not the last row of the log; later rows are missing',
        RESTORE,
      );
    else if (this.#isLog && expected !== undefined && expected !== this.#finalHash)
      this.#fail('does not have the expected final hash', RESTORE, {
        expected,
        found: this.#finalHash ?? 'none',
      });
    return {
      rows: this.#rows,
      counts: this.#counts,
      ...(this.#finalHash !== undefined && { finalHash: this.#finalHash }),
      problems: this.#problems,
      problemCount: this.#count,
    };
  }

  #kindOf(value: JsonMap): RowKind {
    if (Object.hasOwn(value, 'schema')) return 'header';
    return Object.hasOwn(value, 'rows') ? 'end' : 'decision';
  }

  #checkHash(text: string, value: JsonMap, stated: ReturnType<typeof unsealed>): void {
    if (stated === undefined) {
      this.#fail('does not end with a hash', RESTORE);
      return;
    }
    const actual = this.#sha256(stated.body);
    if (actual !== stated.hash)
      this.#fail('was changed: its hash does not match its content', RESTORE, {
        expected: stated.hash,
        found: actual,
      });
    else if (jsonLine(value) !== text)
      this.#fail('was rewritten: Card Gate formats the same values differently', RESTORE);
  }

  #checkOrder(text: string, value: JsonMap, kind: RowKind): void {
    if (this.#finalHash !== undefined) this.#fail('comes after the last row of the log', RESTORE);
    else if (this.#line > 1 && kind === 'header') this.#fail('is a second header', RESTORE);
    else if (this.#line === 1 && kind !== 'header')
      this.#fail('is not the header; the beginning of the log is missing', RESTORE);
    const expected = this.#line === 1 ? null : (this.#previous?.hash ?? null);
    const found = value.previous_hash;
    if (found === expected || (this.#line === 1 && kind !== 'header')) return;
    const message =
      text === this.#previous?.text
        ? `repeats line ${this.#line - 1}`
        : `does not follow line ${this.#line - 1}: a row was changed, removed, added or moved here`;
    this.#fail(
      this.#line === 1 ? 'is a header, but its "previous_hash" is not null' : message,
      RESTORE,
      {
        expected: expected ?? 'null',
        found: typeof found === 'string' ? found : 'null',
      },
    );
  }

  #checkContent(text: string, value: JsonMap, kind: RowKind): void {
    if (Object.keys(value).join() !== KEYS[kind])
      this.#fail(`does not have the keys of a ${NAMES[kind]} in the expected order`, RESTORE);
    switch (kind) {
      case 'header':
        if (value.schema !== DECISION_LOG_SCHEMA)
          this.#fail('has a schema that this version of Card Gate does not support', NAME_A_LOG, {
            expected: DECISION_LOG_SCHEMA,
            found: typeof value.schema === 'string' ? value.schema : 'none',
          });
        return;
      case 'decision':
        this.#countRow(value);
        return;
      case 'end':
        this.#checkTotals(value);
        this.#finalHash ??= unsealed(text)?.hash ?? '';
        return;
      default:
        kind satisfies never;
    }
  }

  #countRow(value: JsonMap): void {
    this.#rows += 1;
    const read = readRow(value);
    if ('row' in read) this.#counts[read.row.effect] += 1;
    else this.#fail(read.message, RESTORE);
  }

  #checkTotals(value: JsonMap): void {
    const stated = isMap(value.counts) ? value.counts : {};
    const totals = [
      ['rows', value.rows, this.#rows] as const,
      ...DECISION_EFFECTS.map(
        (effect) =>
          [`rows with the effect ${effect}`, stated[effect], this.#counts[effect]] as const,
      ),
    ];
    for (const [what, found, expected] of totals)
      if (found !== expected)
        this.#fail(`states the wrong number of ${what}`, RESTORE, {
          expected: String(expected),
          found: typeof found === 'number' ? String(found) : 'none',
        });
  }

  #fail(
    message: string,
    help: string,
    difference: { readonly expected?: string; readonly found?: string } = {},
  ): void {
    this.#count += 1;
    if (this.#problems.length < MAX_LISTED)
      this.#problems.push({ line: this.#line, message, help, ...difference });
  }
}

const NAMES: Readonly<Record<RowKind, string>> = {
  header: 'header',
  decision: 'decision',
  end: 'last row',
};

type JsonMap = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is JsonMap {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function mapOf(text: string): JsonMap | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isMap(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
