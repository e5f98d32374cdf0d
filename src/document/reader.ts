import {
  type Document,
  type Located,
  type Node,
  nodeAt,
  type Path,
  type Place,
  plainValueOf,
} from './document.ts';

/**
 * Tolerant access to the nodes of a document. It leaves out parts of the wrong shape, which the
 * schema reports. The caller decides what a missing part means, and takes the strictest meaning
 * where a text is unreadable.
 */
export class Reader {
  readonly place: Place;
  readonly #node: Node | undefined;

  constructor(place: Place, node: Node | undefined = nodeAt(place.document, place.path)) {
    this.place = place;
    this.#node = node;
  }

  static of(document: Document): Reader {
    return new Reader({ document, path: [] }, document.root);
  }

  get exists(): boolean {
    return this.#node !== undefined;
  }

  get isMap(): boolean {
    return this.#node?.kind === 'map';
  }

  /** The reader of a key; it exists only when the key does. */
  get(key: string): Reader {
    const node = this.#node?.kind === 'map' ? this.#node.entries.get(key)?.node : undefined;
    return new Reader(this.#step(key), node);
  }

  has(key: string): boolean {
    return this.#node?.kind === 'map' && this.#node.entries.has(key);
  }

  /** Keys of a map with their readers, in the order of the file. */
  entries(): readonly (readonly [string, Reader])[] {
    if (this.#node?.kind !== 'map') return [];
    return [...this.#node.entries].map(
      ([key, entry]) => [key, new Reader(this.#step(key), entry.node)] as const,
    );
  }

  /** Items of a list, in order. */
  items(): readonly Reader[] {
    if (this.#node?.kind !== 'list') return [];
    return this.#node.items.map((node, index) => new Reader(this.#step(index), node));
  }

  /** The plain value of the node; undefined where there is none. */
  value(): unknown {
    return this.#node && plainValueOf(this.#node);
  }

  text(): string | undefined {
    return this.#node?.kind === 'scalar' && typeof this.#node.value === 'string'
      ? this.#node.value
      : undefined;
  }

  number(): number | undefined {
    return this.#node?.kind === 'scalar' && typeof this.#node.value === 'number'
      ? this.#node.value
      : undefined;
  }

  boolean(): boolean | undefined {
    return this.#node?.kind === 'scalar' && typeof this.#node.value === 'boolean'
      ? this.#node.value
      : undefined;
  }

  /**
   * The text if it is an allowed one, and otherwise the fallback: an unreadable value can then
   * count as the strictest.
   */
  oneOf<T extends string>(allowed: readonly T[], fallback: T): T {
    const text = this.text();
    return allowed.find((value) => value === text) ?? fallback;
  }

  /** The non-empty texts of a list with their places. */
  texts(): readonly Located<string>[] {
    return this.items().flatMap((item) => {
      const value = item.text();
      return value === undefined || value === '' ? [] : [{ value, place: item.place }];
    });
  }

  #step(step: Path[number]): Place {
    return { document: this.place.document, path: [...this.place.path, step] };
  }
}

/** The texts of a list, each once, at its first place. */
export function distinct(list: readonly Located<string>[]): readonly Located<string>[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(item.value) && seen.add(item.value));
}
