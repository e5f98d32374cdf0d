import { EventWriter } from './event-rows.ts';
import { PARTIAL_SCHEMA, type PartialHeader, type SourceEnd, type TraceEvent } from './partial.ts';

/** The maximum number of events in one line. */
const LINE_EVENTS = 512;

/** A digest that is computed while data is added to it. */
export interface RunningDigest {
  update(text: string): void;
  /** Returns the digest as hexadecimal digits. */
  hex(): string;
}

/**
 * Writes a partial report as JSON lines: the header, the events of each source, and a last line.
 * The last line contains the number of lines and a digest, with which readers detect a truncated or
 * damaged file (docs/shards.md#what-a-partial-report-contains).
 */
export class PartialWriter {
  readonly #lines: string[] = [];
  #writer = new EventWriter();
  #rows: unknown[] = [];

  constructor(header: PartialHeader) {
    const { shard, ...others } = header;
    this.#line({ schema: PARTIAL_SCHEMA, shard: [shard.number, shard.of], ...others });
  }

  /** Begins the section for a source. `source` is its index in the header. */
  begin(source: number): void {
    this.#writer = new EventWriter();
    this.#line({ source });
  }

  event(event: TraceEvent): void {
    this.#rows.push(this.#writer.row(event));
    if (this.#rows.length >= LINE_EVENTS) this.#flush();
  }

  /** Ends the section for the current source. */
  end(end: SourceEnd): void {
    this.#flush();
    this.#line({ end });
  }

  /** Writes the whole file. `digest` must not contain any data yet. */
  write(append: (text: string) => void, digest: RunningDigest): void {
    for (const line of this.#lines) {
      digest.update(line);
      append(line);
    }
    append(`${JSON.stringify({ lines: this.#lines.length, sha256: digest.hex() })}\n`);
  }

  #flush(): void {
    if (this.#rows.length === 0) return;
    this.#line({ texts: this.#writer.takeTexts(), events: this.#rows });
    this.#rows = [];
  }

  #line(value: unknown): void {
    this.#lines.push(`${JSON.stringify(value)}\n`);
  }
}
