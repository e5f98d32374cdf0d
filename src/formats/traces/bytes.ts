import { isAscii } from 'node:buffer';
import { skipSpace } from './document-scan.ts';

const NEWLINE = 0x0a;
const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * Decodes bytes as UTF-8, or returns undefined if they are not valid UTF-8. Strict decoding is
 * slow, so it runs only if lenient decoding yields a replacement character.
 */
export function textOf(bytes: Uint8Array): string | undefined {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (isAscii(buffer)) return buffer.toString('latin1');
  const text = buffer.toString('utf8');
  if (!text.includes('\uFFFD')) return text;
  try {
    return DECODER.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Splits bytes into lines, without the newline characters. */
export function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; ) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    lines.push(bytes.subarray(start, end));
    start = end + 1;
  }
  return lines;
}

/**
 * Returns the offset of the first byte of content, after a byte-order mark, white space and record
 * separators (RFC 7464). Returns undefined if there is no content.
 */
export function firstByte(bytes: Uint8Array): number | undefined {
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  const at = skipSpace(bytes, start);
  return at < bytes.length ? at : undefined;
}

/**
 * A buffer for bytes that arrive in pieces. The buffer doubles its capacity when full, so each byte
 * is copied only a few times.
 */
export class GrowingBytes {
  #room: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  /**
   * The bytes that have been appended but not dropped. The array is valid until the next call to
   * `append`.
   */
  get bytes(): Uint8Array {
    return this.#room.subarray(this.#start, this.#end);
  }

  append(piece: Uint8Array): void {
    const length = this.#end - this.#start;
    if (this.#end + piece.length > this.#room.length) {
      const room =
        length + piece.length > this.#room.length
          ? new Uint8Array(Math.max(length + piece.length, 2 * length))
          : this.#room;
      room.set(this.bytes);
      this.#room = room;
      this.#start = 0;
      this.#end = length;
    }
    this.#room.set(piece, this.#end);
    this.#end += piece.length;
  }

  /** Drops the first `count` bytes of the buffer. */
  drop(count: number): void {
    this.#start += count;
  }

  /** Returns all bytes and empties the buffer. */
  take(): Uint8Array {
    const { bytes } = this;
    this.#room = new Uint8Array(0);
    this.#start = 0;
    this.#end = 0;
    return bytes;
  }
}
