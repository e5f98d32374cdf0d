import { compareText } from '../finding/finding.ts';
import type { FileRead, FileStream, Tree } from '../model/tree.ts';
import { plainPath } from './paths.ts';

/** A file by the paths that it has and had. */
interface Touched {
  readonly file: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previous?: string;
}

/**
 * The base of a comparison: what the change touches is read from the base commit, and everything else, which is the same on both sides,
 * from the judged files (spec 11, "Trees": a file that git tracks on neither side is the same on both). So little of the base has to be fetched.
 */
export class OverlayTree implements Tree {
  readonly label: string;
  readonly #head: Tree;
  readonly #base: Tree;
  readonly #touched: ReadonlySet<string>;
  readonly #gone: readonly string[];
  readonly #new: ReadonlySet<string>;

  constructor(head: Tree, base: Tree, changes: readonly Touched[]) {
    this.label = base.label;
    this.#head = head;
    this.#base = base;
    this.#touched = new Set(changes.flatMap(({ file, previous }) => (previous === undefined ? [file] : [file, previous])));
    // A path may be of two entries: a file that was renamed away, and another that took its place.
    const before = new Set(changes.flatMap(({ file, status, previous }) => (status === 'added' ? [] : [previous ?? file])));
    this.#gone = [...before];
    this.#new = new Set([...this.#touched].filter((file) => !before.has(file)));
  }

  async list(): Promise<readonly string[]> {
    const files = await this.#head.list();
    return [...new Set([...files.filter((file) => !this.#new.has(file)), ...this.#gone])].sort(compareText);
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const plain = plainPath(file) ?? file;
    if (this.#new.has(plain)) return { kind: 'absent' };
    return (this.#touched.has(plain) ? this.#base : this.#head).read(file, maxBytes);
  }

  async open(file: string): Promise<FileStream> {
    const plain = plainPath(file) ?? file;
    if (this.#new.has(plain)) return { kind: 'absent' };
    const tree = this.#touched.has(plain) ? this.#base : this.#head;
    if (tree.open) return tree.open(file);
    const read = await tree.read(file, Number.MAX_SAFE_INTEGER);
    switch (read.kind) {
      case 'bytes':
        return { kind: 'stream', chunks: chunksOf(read.bytes) };
      case 'too-large':
        return { kind: 'refused', reason: 'it is too large' };
      case 'absent':
      case 'refused':
        return read;
      default:
        return read satisfies never;
    }
  }

  async prefetch(files: readonly string[]): Promise<void> {
    await this.#base.prefetch?.(files.filter((file) => this.#touched.has(file) && !this.#new.has(file)));
    await this.#head.prefetch?.(files.filter((file) => !this.#touched.has(file)));
  }
}

async function* chunksOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
