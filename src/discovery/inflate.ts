import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const MIB = 1024 * 1024;

/**
 * What the gzip files of one run may come to: a million calls with what was said, or a few seconds
 * of work.
 */
const MAX_INFLATED = 1024 * MIB;

/**
 * Bytes out for each byte in that nothing but a bomb has: JSON lines come to 10 or 20, the most
 * repetitive logs to 100, and gzip to 1,032 at most.
 */
const MAX_RATIO = 200;

/** Bytes out below which the ratio is not asked: so little costs nothing. */
const RATIO_FROM = 32 * MIB;

/** Why gzip data is not inflated any further. */
export class InflationError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'InflationError';
    this.help = help;
  }
}

/**
 * Counts what gzip files come to, each by itself and all of a run together: a small file may hold
 * work for hours, and many small ones may too.
 */
export class InflationBudget {
  #bytesIn = 0;
  #bytesOut = 0;

  /**
   * Notes bytes that came out of a file, of which so many bytes have gone in and come out till now.
   * @throws InflationError when that is too much
   */
  take(out: number, file: { readonly bytesIn: number; readonly bytesOut: number }): void {
    this.#bytesOut += out;
    if (this.#bytesOut > MAX_INFLATED)
      throw new InflationError(
        `the gzip files of this run come to more than ${MAX_INFLATED / MIB} MiB, which is more than is inflated`,
        'name fewer files or a shorter time, or hand the traces over uncompressed, which has no such limit',
      );
    if (isBomb(file.bytesOut, file.bytesIn))
      throw new InflationError(
        `the gzip data comes to more than ${MAX_RATIO} times its size (${Math.floor(file.bytesOut / MIB)} MiB so far), as made to exhaust what reads it`,
        'take the file out of the traces, or hand it over uncompressed if it really holds traces',
      );
    if (isBomb(this.#bytesOut, this.#bytesIn + file.bytesIn))
      throw new InflationError(
        `the gzip files of this run come to more than ${MAX_RATIO} times their size (${Math.floor(this.#bytesOut / MIB)} MiB so far), as made to exhaust what reads them`,
        'take them out of the traces, or hand them over uncompressed if they really hold traces',
      );
  }

  /** A file has ended, or is read no further. */
  close(bytesIn: number): void {
    this.#bytesIn += bytesIn;
  }
}

function isBomb(out: number, given: number): boolean {
  return out > RATIO_FROM && out > given * MAX_RATIO;
}

/**
 * Inflates what begins with the mark of gzip, one member or several, and leaves anything else as it
 * is. The pieces throw an `InflationError` where the budget ends, and where something else stands
 * behind the gzip data, which the inflater would pass over in silence.
 */
export async function inflated(
  chunks: AsyncIterable<Uint8Array>,
  budget: InflationBudget,
): Promise<AsyncIterable<Uint8Array>> {
  const pieces = chunks[Symbol.asyncIterator]();
  const first = await pieces.next();
  const rest = async function* (): AsyncIterable<Uint8Array> {
    if (!first.done) yield first.value;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  };
  if (first.done || first.value[0] !== 0x1f || first.value[1] !== 0x8b) return rest();
  return gunzipped(rest(), budget);
}

async function* gunzipped(
  chunks: AsyncIterable<Uint8Array>,
  budget: InflationBudget,
): AsyncIterable<Uint8Array> {
  let given = 0;
  let padding = 0;
  // The inflater works while the next piece is read into the same memory, so it gets pieces of its
  // own.
  const copies = async function* (): AsyncIterable<Uint8Array> {
    for await (const piece of chunks) {
      given += piece.length;
      const content = piece.findLastIndex((byte) => byte !== 0);
      padding = content === -1 ? padding + piece.length : piece.length - 1 - content;
      yield Uint8Array.from(piece);
    }
  };
  const source = Readable.from(copies());
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  source.on('error', (error) => gunzip.destroy(error));
  let bytesOut = 0;
  try {
    for await (const piece of source.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      bytesOut += piece.length;
      budget.take(piece.length, { bytesIn: gunzip.bytesWritten, bytesOut });
      yield piece;
    }
  } finally {
    budget.close(gunzip.bytesWritten);
    source.destroy();
    gunzip.destroy();
  }
  // Zeros fill up blocks of tapes and archives, and are nothing.
  if (gunzip.bytesWritten < given - padding)
    throw new InflationError(
      `the gzip data is followed by something that is not gzip, ${given - gunzip.bytesWritten} bytes from the end`,
      'write the file again: compress everything, or nothing',
    );
}
