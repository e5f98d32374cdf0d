import type { Node } from '../document/document.ts';
import type { Reader } from '../document/reader.ts';
import type { Shape } from '../finding/shape.ts';
import type { Governed, Kind, Part } from '../model/governed.ts';

/** The content that a kind's reader returns for a file. */
export type Content = Omit<Governed, 'document' | 'kind' | 'part'>;

/**
 * The keys that show which kind a file was meant to be, even if it does not load
 * (docs/reference/files.md#files-of-other-tools).
 */
interface TelltaleKeys {
  /** Top-level keys that are each enough to determine the kind. */
  readonly top: readonly string[];
  /** Keys that no other tool's format uses at any depth. */
  readonly certain: readonly string[];
  /** Keys that other formats also use. A single one does not count. */
  readonly shared: readonly string[];
  /** Keys inside the sections of the file. One of them counts together with a shared key. */
  readonly inner: readonly string[];
}

/** A kind of governed file: how it is recognised, read and validated. */
export interface FileKind {
  readonly id: Kind;
  readonly part: Part;
  readonly keys: TelltaleKeys;
  /** Whether a document with this root is of this kind. This is decided before validation. */
  isKindOf(root: Node): boolean;
  /**
   * Reads a document of this kind. A malformed value is left out or counts as the strictest value.
   * Validation reports it.
   */
  read(top: Reader): Content;
  /** The schema of the file; undefined for a kind without one. */
  readonly shape?: Shape;
}

/** Whether a node is a map with any of these keys. */
export function hasAnyKey(root: Node, keys: readonly string[]): boolean {
  return root.kind === 'map' && keys.some((key) => root.entries.has(key));
}
