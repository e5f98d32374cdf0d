/** The number of characters after which lines are printed. */
const BATCH_LENGTH = 64 * 1024;

/** Prints lines in batches, because one write a line is slow. */
export class LineBatches {
  readonly #out: (text: string) => void;
  #lines: string[] = [];
  #length = 0;
  #isEmpty = true;

  /** `out` prints a text and ends its last line. */
  constructor(out: (text: string) => void) {
    this.#out = out;
  }

  /** Whether no line was added. */
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

  /** Prints the lines that were added since the last time. */
  flush(): void {
    if (this.#lines.length > 0) this.#out(this.#lines.join('\n'));
    this.#lines = [];
    this.#length = 0;
  }
}
