import { isAscii } from 'node:buffer';
import { isSpace } from './document-scan.ts';

const NEWLINE = 0x0a;
const DECODER = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of bytes in UTF-8; undefined when they are none. Decoding leniently first is far faster,
 * and only its own sign of a fault needs another look.
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

/** The lines of bytes, without their ends. */
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
 * The first byte with content, behind a byte-order mark and white space; the record separator of
 * RFC 7464 is none either.
 */
export function firstByte(bytes: Uint8Array): number | undefined {
  let at = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  while (at < bytes.length && isSpace(bytes[at]!)) at += 1;
  return at < bytes.length ? at : undefined;
}

/**
 * Bytes that come in pieces and are looked at as one: room is doubled when it runs out, so that
 * each byte is copied a few times and not with every piece.
 */
export class GrowingBytes {
  #room: Uint8Array = new Uint8Array(0);
  #start = 0;
  #end = 0;

  /** What has come and has not been dropped; good until the next piece. */
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

  /** Forgets the first `count` bytes. */
  drop(count: number): void {
    this.#start += count;
  }

  /** Gives everything and forgets it. */
  take(): Uint8Array {
    const { bytes } = this;
    this.#room = new Uint8Array(0);
    this.#start = 0;
    this.#end = 0;
    return bytes;
  }
}
