import { createHash } from 'node:crypto';

/** Computes the SHA-256 digest of strings that are added one after another, as UTF-8. */
export class Sha256 {
  readonly #hash = createHash('sha256');

  update(text: string): void {
    this.#hash.update(text, 'utf8');
  }

  /**
   * Returns the digest as 64 lower-case hexadecimal digits. Must be called only once, at the end.
   */
  hex(): string {
    return this.#hash.digest('hex');
  }
}

/** Returns the SHA-256 digest of a string's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
