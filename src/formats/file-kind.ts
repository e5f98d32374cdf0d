import type { Node } from '../document/document.ts';
import type { Reader } from '../document/reader.ts';
import type { Shape } from '../finding/shape.ts';
import type { Governed, Kind, Part } from '../model/governed.ts';

/** The content of a file: a card, a policy, an access list, or a card with its policy. */
export type Content = Omit<Governed, 'document' | 'kind' | 'part'>;

/**
 * Keys that reveal a file's kind even if the file cannot be parsed
 * (docs/reference/files.md#files-of-other-tools).
 */
interface TelltaleKeys {
  /** Top-level keys that identify the kind on their own. */
  readonly top: readonly string[];
  /** Keys that identify the kind at any depth, because no other program's format uses them. */
  readonly certain: readonly string[];
  /** Keys that other formats also use. One shared key alone does not identify the kind. */
  readonly shared: readonly string[];
  /**
   * Keys in the file's sections. One of these keys and one of the `shared` keys together identify
   * the kind.
   */
  readonly inner: readonly string[];
}

/** A kind of governed file, with functions to recognise, read and validate its files. */
export interface FileKind {
  readonly id: Kind;
  readonly part: Part;
  readonly keys: TelltaleKeys;
  /** Whether a document with this root node is of this kind. The document may be invalid. */
  isKindOf(root: Node): boolean;
  /**
   * Reads a document of this kind. A malformed value is omitted or replaced by the strictest value,
   * and is reported by validation.
   */
  read(top: Reader): Content;
  /** The schema for files of this kind. Absent if there is none. */
  readonly shape?: Shape;
}

/** Whether a node is a map with at least one of `keys`. */
export function hasAnyKey(root: Node, keys: readonly string[]): boolean {
  return root.kind === 'map' && keys.some((key) => root.entries.has(key));
}
