import { jsonLine } from '../writing/escape.ts';

/** Returns the SHA-256 digest of a string's UTF-8 bytes, in 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** A line of a decision log and its hash. */
interface Sealed {
  readonly text: string;
  readonly hash: string;
}

const SEAL = /,"hash":"([0-9a-f]{64})"\}$/;

/** The number of characters of a seal: `,"hash":"`, 64 digits and `"}`. */
const SEAL_LENGTH = 75;

/**
 * Writes the fields of a row as one line of JSON, and appends their hash as its last field. The
 * hash is over the line without that field, so it covers all other fields, their order and
 * `previous_hash` (docs/decision-log.md#the-chain).
 */
export function sealed(fields: Readonly<Record<string, unknown>>, sha256: Sha256): Sealed {
  const body = jsonLine(fields);
  const hash = sha256(body);
  return { text: `${body.slice(0, -1)},"hash":"${hash}"}`, hash };
}

/**
 * Returns the hash that a line states, and the text that the hash is over. Returns undefined for a
 * line that does not end with a hash.
 */
export function unsealed(
  line: string,
): { readonly body: string; readonly hash: string } | undefined {
  const hash = SEAL.exec(line.slice(-SEAL_LENGTH))?.[1];
  return hash === undefined ? undefined : { body: `${line.slice(0, -SEAL_LENGTH)}}`, hash };
}
