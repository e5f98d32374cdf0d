import { Sha256 } from '../../adapters/process/sha256.ts';
import { quotedWhole } from '../../finding/words.ts';
import type { PartialHeader } from '../../formats/shards/partial.ts';
import {
  MAX_LINE_BYTES,
  type PartialLine,
  PartialLines,
} from '../../formats/shards/read-partial.ts';
import { PartialFault } from '../../formats/shards/row-values.ts';
import { ShardsError } from './shards-error.ts';

const NEWLINE = 0x0a;

/** A partial report that is read line by line. */
export class PartialFile {
  /** The path, as given by the user or listed in the folder. */
  readonly path: string;
  readonly #lines: AsyncIterator<string>;
  readonly #reader = new PartialLines(new Sha256());
  #next: PartialLine | undefined;
  #isOpen = true;

  private constructor(path: string, chunks: AsyncIterable<Uint8Array>) {
    this.path = path;
    this.#lines = linesOf(chunks);
  }

  /** Opens a partial report and reads its header. @throws ShardsError */
  static async open(
    path: string,
    chunks: AsyncIterable<Uint8Array>,
  ): Promise<{ readonly file: PartialFile; readonly header: PartialHeader }> {
    const file = new PartialFile(path, chunks);
    const header = await file.#guarded(async () => file.#reader.header(await file.#line()));
    await file.#advance();
    return { file, header };
  }

  /** The next line, or undefined after the last one. */
  get next(): PartialLine | undefined {
    return this.#next;
  }

  /** Returns the next line and moves on. @throws ShardsError */
  async take(): Promise<PartialLine | undefined> {
    const line = this.#next;
    await this.#advance();
    return line;
  }

  /** Returns an error about the file's content. `clause` follows the path in the message. */
  fault(clause: string): ShardsError {
    return new ShardsError(
      `the partial report ${quotedWhole(this.path)} ${clause}`,
      'run the shard again, and pass the resulting file without changing it',
    );
  }

  async #advance(): Promise<void> {
    this.#next = this.#isOpen
      ? await this.#guarded(async () => this.#reader.next(await this.#line()))
      : undefined;
    if (this.#next !== undefined || !this.#isOpen) return;
    this.#isOpen = false;
    const { done } = await this.#guarded(() => this.#lines.next());
    if (done !== true) throw this.fault('continues after its last line');
  }

  async #line(): Promise<string> {
    const { done, value } = await this.#lines.next();
    if (done === true) throw new PartialFault('is empty or truncated');
    return value;
  }

  async #guarded<T>(read: () => Promise<T>): Promise<T> {
    try {
      return await read();
    } catch (error) {
      if (error instanceof PartialFault) throw this.fault(error.message);
      throw error;
    }
  }
}

/** Splits bytes into lines of UTF-8 text. */
async function* linesOf(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const text = (bytes: Uint8Array): string => {
    try {
      return decoder.decode(bytes);
    } catch {
      throw new PartialFault('is not UTF-8 text');
    }
  };
  let rest: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, from)) {
      yield text(Buffer.concat([...rest, chunk.subarray(from, end)]));
      rest = [];
      length = 0;
      from = end + 1;
    }
    if (from === chunk.length) continue;
    // The next chunk may reuse the buffer.
    rest.push(Uint8Array.from(chunk.subarray(from)));
    length += chunk.length - from;
    if (length > MAX_LINE_BYTES) throw new PartialFault('has a line that is too long');
  }
  if (rest.length > 0) yield text(Buffer.concat(rest));
}
