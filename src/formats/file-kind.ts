import type { Node } from '../document/document.ts';
import type { Reader } from '../document/reader.ts';
import type { Shape } from '../finding/shape.ts';
import type { Governed, Kind, Part } from '../model/governed.ts';

/** The content of a file: a card, a policy, an access list, or a card with its policy. */
export type Content = Omit<Governed, 'document' | 'kind' | 'part'>;

/**
 * Keys that reveal the kind of a file even if the file cannot be parsed
 * (docs/reference/files.md#files-of-other-tools).
 */
interface TelltaleKeys {
  /** Top-level keys that each identify the kind on their own. */
  readonly top: readonly string[];
  /** Keys that identify the kind at any depth, because no other program's format uses them. */
  readonly certain: readonly string[];
  /** Keys that other formats use too, so that a single one does not identify the kind. */
  readonly shared: readonly string[];
  /**
   * Keys inside the sections of the file. One of them, together with one of the `shared` keys,
   * identifies the kind.
   */
  readonly inner: readonly string[];
}

/** A kind of governed file: how it is recognised, read and validated. */
export interface FileKind {
  readonly id: Kind;
  readonly part: Part;
  readonly keys: TelltaleKeys;
  /** Whether a document with this root node is of this kind. The document need not be valid. */
  isKindOf(root: Node): boolean;
  /**
   * Reads a document of this kind. A malformed value is left out or counts as the strictest value,
   * and validation reports it.
   */
  read(top: Reader): Content;
  /** The schema for files of this kind. Absent if there is none. */
  readonly shape?: Shape;
}

/** Whether a node is a map with at least one of the given keys. */
export function hasAnyKey(root: Node, keys: readonly string[]): boolean {
  return root.kind === 'map' && keys.some((key) => root.entries.has(key));
}
