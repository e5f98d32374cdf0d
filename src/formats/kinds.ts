import type { Document } from '../document/document.ts';
import { Reader } from '../document/reader.ts';
import type { Shape } from '../finding/shape.ts';
import type { Governed, Kind } from '../model/governed.ts';
import { accessList } from './access-lists/access-list.ts';
import { aapCard } from './cards/aap.ts';
import { policyFile } from './cards/policy-file.ts';
import { unifiedCard } from './cards/unified.ts';
import type { FileKind } from './file-kind.ts';

/**
 * Every kind of governed file (docs/reference/files.md#kinds-of-file). The first kind that
 * recognises a document is its kind. To add a kind, add a line here.
 */
export const KINDS: readonly FileKind[] = [aapCard, unifiedCard, policyFile, accessList];

/** The kind of a file, and whether it has keys of both generations of cards. */
export interface Recognised extends Pick<Governed, 'kind' | 'part'> {
  readonly mixed: boolean;
}

/**
 * Top-level keys that are enough to determine the kind of a file. A file with one of them, even
 * misspelt, is meant to be a card or policy.
 */
export const TELLING_KEYS: readonly string[] = KINDS.flatMap(({ keys }) => keys.top);

/**
 * Returns the key that shows that a file is meant as a card or policy; undefined if there is none.
 * `keys` are all keys of the file, as `foldedKey` returns them.
 */
export function governingKey(keys: ReadonlySet<string>): string | undefined {
  const has = (key: string): boolean => keys.has(key);
  const certain = KINDS.flatMap((kind) => kind.keys.certain).find(has);
  if (certain !== undefined) return certain;
  // Two shared keys together, or one with another key of cards and policies, are not a coincidence.
  const shared = KINDS.flatMap((kind) => kind.keys.shared).filter(has);
  const isMeant = shared.length > 1 || KINDS.some((kind) => kind.keys.inner.some(has));
  return isMeant ? shared[0] : undefined;
}

/**
 * Determines the kind of a document, before validation, so that no message has to mention several
 * schemas. Returns undefined if the document has no kind.
 */
export function recognise({ root }: Document): Recognised | undefined {
  const [first, second] = KINDS.filter((kind) => kind.isKindOf(root));
  if (first === undefined) return undefined;
  const { id, part } = first;
  if (part !== 'card' || second?.part !== 'card') return { kind: id, part, mixed: false };
  // A file with keys of both generations is an AAP card only if its version says so.
  const has = (key: string): boolean => root.kind === 'map' && root.entries.has(key);
  const isAap = has('aap_version') && !has('card_version');
  return { kind: (isAap ? aapCard : unifiedCard).id, part, mixed: true };
}

/** Reads a document of a known kind. */
export function readGoverned(document: Document, kind: Kind): Governed {
  const { part, read } = kindOf(kind);
  return { document, kind, part, ...read(Reader.of(document)) };
}

/** Returns the required shape for files of a kind; undefined for a kind without a schema. */
export function shapeOf(kind: Kind): Shape | undefined {
  return kindOf(kind).shape;
}

/**
 * Returns the kind with an id.
 * @throws an internal error if there is none.
 */
function kindOf(id: Kind): FileKind {
  const kind = KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`unknown kind of file "${id}"`);
  return kind;
}
