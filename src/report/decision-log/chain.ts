import { jsonLine } from '../writing/escape.ts';

/** Returns the SHA-256 digest of a UTF-8 string as 64 lower-case hexadecimal digits. */
export type Sha256 = (text: string) => string;

/** A decision log line that ends with its own hash. */
interface Sealed {
  readonly text: string;
  readonly hash: string;
}

const SEAL = /,"hash":"([0-9a-f]{64})"\}$/;

/** The length of the suffix that contains a line's hash: `,"hash":"`, 64 digits and `"}`. */
const SEAL_LENGTH = 75;

/**
 * Formats fields as a line of JSON and appends their hash as the last field. The hash covers the
 * order and values of all the other fields, including `previous_hash`
 * (docs/decision-log.md#the-chain).
 */
export function sealed(fields: Readonly<Record<string, unknown>>, sha256: Sha256): Sealed {
  const body = jsonLine(fields);
  const hash = sha256(body);
  return { text: `${body.slice(0, -1)},"hash":"${hash}"}`, hash };
}

/**
 * Splits a line into its hash and the text that was hashed. Returns undefined if the line does not
 * end with a hash.
 */
export function unsealed(
  line: string,
): { readonly body: string; readonly hash: string } | undefined {
  const hash = SEAL.exec(line.slice(-SEAL_LENGTH))?.[1];
  return hash === undefined ? undefined : { body: `${line.slice(0, -SEAL_LENGTH)}}`, hash };
}
