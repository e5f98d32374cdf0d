/**
 * The number of characters to collect before printing them together. The last batch may be shorter.
 */
const BATCH_LENGTH = 64 * 1024;

/** Prints lines in batches, because writing each line separately is slow. */
export class LineBatches {
  readonly #out: (text: string) => void;
  #lines: string[] = [];
  #length = 0;
  #isEmpty = true;

  /** `out` prints text and adds a line break. */
  constructor(out: (text: string) => void) {
    this.#out = out;
  }

  /** Whether no lines have been added. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  add(lines: readonly string[]): void {
    for (const line of lines) {
      this.#isEmpty = false;
      this.#lines.push(line);
      this.#length += line.length + 1;
      if (this.#length >= BATCH_LENGTH) this.flush();
    }
  }

  /** Prints the lines that have not yet been printed. */
  flush(): void {
    if (this.#lines.length > 0) this.#out(this.#lines.join('\n'));
    this.#lines = [];
    this.#length = 0;
  }
}
