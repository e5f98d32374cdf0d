import type { Node } from '../document/document.ts';
import type { Reader } from '../document/reader.ts';
import type { Shape } from '../finding/shape.ts';
import type { Governed, Kind, Part } from '../model/governed.ts';

/** The content that the reader of a kind takes from a file. */
export type Content = Omit<Governed, 'document' | 'kind' | 'part'>;

/**
 * The keys of a kind that show what a file was meant to be, even where it does not load
 * (docs/reference/files.md#files-of-other-tools).
 */
interface TelltaleKeys {
  /** Keys at the top of a file that each decide its kind. */
  readonly top: readonly string[];
  /** Keys that no format of another tool has at any depth. */
  readonly certain: readonly string[];
  /** Keys that other formats have too. One alone does not count. */
  readonly shared: readonly string[];
  /** Keys inside the sections of the file. One of them next to a shared key counts. */
  readonly inner: readonly string[];
}

/** A kind of governed file: how it is recognised, read and validated. */
export interface FileKind {
  readonly id: Kind;
  readonly part: Part;
  readonly keys: TelltaleKeys;
  /** Whether a document with this root is of the kind, decided before it is validated. */
  isKindOf(root: Node): boolean;
  /**
   * Reads a document of the kind. A malformed value is left out or counts as the strictest value;
   * validation reports it.
   */
  read(top: Reader): Content;
  /** The schema of the file; undefined for a kind that has none. */
  readonly shape?: Shape;
}

/** Whether a node is a map with one of the keys. */
export function hasAnyKey(root: Node, keys: readonly string[]): boolean {
  return root.kind === 'map' && keys.some((key) => root.entries.has(key));
}
