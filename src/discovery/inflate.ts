import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { digits } from '../document/digits.ts';
import { counted } from '../finding/words.ts';

const MIB = 1024 * 1024;

/**
 * The maximum decompressed size of all gzip files in a run, in bytes. This size is enough for about
 * a million calls with their content, and takes a few seconds to decompress.
 */
const MAX_INFLATED = 1024 * MIB;

/**
 * The maximum ratio of decompressed to compressed bytes. The ratio is 10 to 20 for JSON lines and
 * up to 100 for the most repetitive logs. Only malicious files exceed the maximum. The gzip format
 * allows ratios of up to 1,032.
 */
const MAX_RATIO = 200;

/**
 * The number of decompressed bytes above which the ratio is checked. Smaller amounts are harmless.
 */
const RATIO_FROM = 32 * MIB;

/** Thrown if gzip data is malformed or exceeds a limit. */
export class InflationError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'InflationError';
    this.help = help;
  }
}

/**
 * Counts the decompressed bytes in a run and enforces the limits. Without limits, reading a few
 * small gzip files could take hours.
 */
export class InflationBudget {
  #bytesIn = 0;
  #bytesOut = 0;

  /**
   * Adds `out` decompressed bytes to the run's total. `file` contains the current file's totals,
   * which already include these bytes.
   * @throws InflationError if the file or the run exceeds a limit
   */
  take(out: number, file: { readonly bytesIn: number; readonly bytesOut: number }): void {
    this.#bytesOut += out;
    if (this.#bytesOut > MAX_INFLATED)
      throw new InflationError(
        `the gzip files in this run decompress to more than ${digits(MAX_INFLATED / MIB)} MiB, which is the limit for a run`,
        'list fewer files, choose a shorter time window, or provide the traces uncompressed',
      );
    if (isBomb(file.bytesOut, file.bytesIn))
      throw new InflationError(
        `the gzip data decompresses to more than ${MAX_RATIO} times its size (${Math.floor(file.bytesOut / MIB)} MiB so far), as a decompression bomb does`,
        'remove the file from the traces; if it really contains traces, provide it uncompressed',
      );
    if (isBomb(this.#bytesOut, this.#bytesIn + file.bytesIn))
      throw new InflationError(
        `the gzip files in this run decompress to more than ${MAX_RATIO} times their size (${Math.floor(this.#bytesOut / MIB)} MiB so far), as a decompression bomb does`,
        'remove these files from the traces; if they really contain traces, provide them uncompressed',
      );
  }

  /**
   * Adds a file's compressed size to the run's total. Must be called once for each file, after the
   * last read.
   */
  close(bytesIn: number): void {
    this.#bytesIn += bytesIn;
  }
}

function isBomb(out: number, given: number): boolean {
  return out > RATIO_FROM && out > given * MAX_RATIO;
}

/**
 * Decompresses gzip data, which may have several members. Data without a gzip signature is returned
 * unchanged.
 * @throws InflationError during reading if the budget is exceeded, or if the gzip data is followed
 * by other data, which would otherwise be ignored
 */
export async function inflated(
  chunks: AsyncIterable<Uint8Array>,
  budget: InflationBudget,
): Promise<AsyncIterable<Uint8Array>> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first = await iterator.next();
  const rest = async function* (): AsyncIterable<Uint8Array> {
    if (!first.done) yield first.value;
    for (let next = await iterator.next(); !next.done; next = await iterator.next())
      yield next.value;
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
  // Chunks are copied, because the next chunk is read into the same memory while the current chunk
  // is decompressed.
  const copies = async function* (): AsyncIterable<Uint8Array> {
    for await (const chunk of chunks) {
      given += chunk.length;
      const content = chunk.findLastIndex((byte) => byte !== 0);
      padding = content === -1 ? padding + chunk.length : chunk.length - 1 - content;
      yield Uint8Array.from(chunk);
    }
  };
  const source = Readable.from(copies());
  const gunzip = createGunzip({ chunkSize: 64 * 1024 });
  source.on('error', (error) => gunzip.destroy(error));
  let bytesOut = 0;
  try {
    for await (const chunk of source.pipe(gunzip) as AsyncIterable<Uint8Array>) {
      bytesOut += chunk.length;
      budget.take(chunk.length, { bytesIn: gunzip.bytesWritten, bytesOut });
      yield chunk;
    }
  } finally {
    budget.close(gunzip.bytesWritten);
    source.destroy();
    gunzip.destroy();
  }
  // Trailing zeros are padding for tape and archive blocks.
  if (gunzip.bytesWritten < given - padding)
    throw new InflationError(
      `the gzip data is followed by other data in the last ${counted(given - gunzip.bytesWritten, 'byte')} of the file`,
      'export the traces again, and compress either the whole file or none of it',
    );
}
