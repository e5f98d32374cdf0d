import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

const MIB = 1024 * 1024;

/**
 * The most bytes that the gzip files of one run inflate to: a million calls with their content, or
 * a few seconds of work.
 */
const MAX_INFLATED = 1024 * MIB;

/**
 * The most inflated bytes for each compressed byte. JSON lines have 10 to 20 and the most
 * repetitive logs 100; only a file made to exhaust its reader has more, up to the 1,032 of gzip.
 */
const MAX_RATIO = 200;

/** Inflated bytes up to which the ratio does not matter, because so few cost little. */
const RATIO_FROM = 32 * MIB;

/** The reason why gzip data is not inflated any further. */
export class InflationError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'InflationError';
    this.help = help;
  }
}

/**
 * Counts the inflated bytes of each gzip file and of all files of a run, because a small file, or
 * many of them, may take hours to read.
 */
export class InflationBudget {
  #bytesIn = 0;
  #bytesOut = 0;

  /**
   * Counts `out` further bytes of a file, whose totals so far are in `file`.
   * @throws InflationError where a file or the run exceeds a limit.
   */
  take(out: number, file: { readonly bytesIn: number; readonly bytesOut: number }): void {
    this.#bytesOut += out;
    if (this.#bytesOut > MAX_INFLATED)
      throw new InflationError(
        `the gzip files of this run decompress to more than ${MAX_INFLATED / MIB} MiB, the limit of a run`,
        'name fewer files or a shorter time, or provide the traces uncompressed',
      );
    if (isBomb(file.bytesOut, file.bytesIn))
      throw new InflationError(
        `the gzip data decompresses to more than ${MAX_RATIO} times its size (${Math.floor(file.bytesOut / MIB)} MiB so far), like a decompression bomb`,
        'remove the file from the traces, or provide it uncompressed if it really contains traces',
      );
    if (isBomb(this.#bytesOut, this.#bytesIn + file.bytesIn))
      throw new InflationError(
        `the gzip files of this run decompress to more than ${MAX_RATIO} times their size (${Math.floor(this.#bytesOut / MIB)} MiB so far), like a decompression bomb`,
        'remove them from the traces, or provide them uncompressed if they really contain traces',
      );
  }

  /** Counts the compressed bytes of a file that has ended or is not read further. */
  close(bytesIn: number): void {
    this.#bytesIn += bytesIn;
  }
}

function isBomb(out: number, given: number): boolean {
  return out > RATIO_FROM && out > given * MAX_RATIO;
}

/**
 * Inflates data that begins with the mark of gzip, of one member or several, and leaves other data
 * unchanged. Reading throws an `InflationError` where the budget ends, or where other data follows
 * the gzip data, which the inflater would silently ignore.
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
  // The inflater works while the next piece is read into the same memory, so it gets copies.
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
  // Zeros only fill up blocks of tapes and archives.
  if (gunzip.bytesWritten < given - padding)
    throw new InflationError(
      `the gzip data is followed by something that is not gzip, ${given - gunzip.bytesWritten} bytes from the end`,
      'write the file again: compress everything, or nothing',
    );
}
