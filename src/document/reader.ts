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
 * Reads the nodes of a document. A value of the wrong type is treated as absent, because schema
 * validation reports it. Callers must interpret an absent value as strictly as possible.
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

  /** Returns a reader for a key's value. If the map lacks the key, the reader has no node. */
  get(key: string): Reader {
    const node = this.#node?.kind === 'map' ? this.#node.entries.get(key)?.node : undefined;
    return new Reader(this.#step(key), node);
  }

  has(key: string): boolean {
    return this.#node?.kind === 'map' && this.#node.entries.has(key);
  }

  /**
   * Returns each key of a map and a reader for its value, in file order. Empty if there is no map.
   */
  entries(): readonly (readonly [string, Reader])[] {
    if (this.#node?.kind !== 'map') return [];
    return [...this.#node.entries].map(
      ([key, entry]) => [key, new Reader(this.#step(key), entry.node)] as const,
    );
  }

  /** Returns a reader for each item of a list, in order. Empty if there is no list. */
  items(): readonly Reader[] {
    if (this.#node?.kind !== 'list') return [];
    return this.#node.items.map((node, index) => new Reader(this.#step(index), node));
  }

  /** Returns the node's plain value, or undefined if there is no node. */
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
   * Returns the node's string if it is one of the `allowed` values, otherwise `fallback`. Callers
   * pass the strictest value as `fallback`.
   */
  oneOf<T extends string>(allowed: readonly T[], fallback: T): T {
    const text = this.text();
    return allowed.find((value) => value === text) ?? fallback;
  }

  /** Returns the non-empty strings in a list, each with its place. Empty if there is no list. */
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

/** Removes repeated strings from a list, keeping the first occurrence of each. */
export function distinct(list: readonly Located<string>[]): readonly Located<string>[] {
  const seen = new Set<string>();
  return list.filter((item) => !seen.has(item.value) && seen.add(item.value));
}
