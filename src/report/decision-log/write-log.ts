import {
  DECISION_FIELDS,
  DECISION_LOG_SCHEMA,
  type Decision,
  type DecisionEffect,
  type DecisionLogSubject,
  type DecisionRow,
  type NotEvaluated,
  type WrittenLog,
} from '../../model/decision-row.ts';
import { jsonLine } from '../writing/escape.ts';
import { type Sha256, sealed } from './chain.ts';

/** The characters with which every decision log begins. */
export const LOG_START = `{"schema":"${DECISION_LOG_SCHEMA}"`;

/** The number of hexadecimal digits in a `decision_id`, which has 128 bits. */
const ID_DIGITS = 32;

/**
 * Writes a decision log as NDJSON, row by row (docs/decision-log.md#the-file). Only the last hash
 * and the counts are kept in memory. Calls `write` with each line, including its line break.
 */
export class DecisionLogWriter {
  readonly #write: (text: string) => void;
  readonly #sha256: Sha256;
  readonly #counts: Record<DecisionEffect, number> = { allow: 0, deny: 0, audit: 0 };
  #rows = 0;
  #previous: string;
  #isOver = false;

  constructor(subject: DecisionLogSubject, write: (text: string) => void, sha256: Sha256) {
    this.#write = write;
    this.#sha256 = sha256;
    this.#previous = this.#append({
      schema: DECISION_LOG_SCHEMA,
      commit: subject.commit,
      base: subject.base,
      files: subject.files.map(({ path, sha256: digest }) => ({ path, sha256: digest })),
      tool_version: subject.tool_version,
      time: subject.time,
      previous_hash: null,
    });
  }

  add(decision: Decision): DecisionRow {
    this.#rows += 1;
    this.#counts[decision.effect] += 1;
    const values = Object.fromEntries(
      DECISION_FIELDS.map((field) => [field, decision[field]]),
    ) as unknown as Decision;
    const decision_id = idOf(values, this.#rows, this.#sha256);
    const previous_hash = this.#previous;
    const hash = this.#append({ decision_id, ...values, previous_hash });
    return { decision_id, ...values, previous_hash, hash };
  }

  /** Writes the last row, which closes the log. */
  end(notEvaluated: readonly NotEvaluated[]): WrittenLog {
    const counts = { ...this.#counts };
    const finalHash = this.#append({
      rows: this.#rows,
      counts,
      not_evaluated: notEvaluated.map(({ what, reason, count }) => ({ what, reason, count })),
      previous_hash: this.#previous,
    });
    this.#isOver = true;
    return { rows: this.#rows, counts, finalHash };
  }

  /** Writes a line and returns its hash. */
  #append(fields: Readonly<Record<string, unknown>>): string {
    if (this.#isOver) throw new Error('the decision log has already ended');
    const { text, hash } = sealed(fields, this.#sha256);
    this.#write(`${text}\n`);
    this.#previous = hash;
    return hash;
  }
}

/** Returns a decision's id: a digest of its fields and its row number. Rows are numbered from 1. */
function idOf(decision: Decision, row: number, sha256: Sha256): string {
  const fields = DECISION_FIELDS.map((field) => decision[field]);
  return sha256(jsonLine([row, ...fields])).slice(0, ID_DIGITS);
}
