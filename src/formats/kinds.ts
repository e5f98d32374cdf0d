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
 * All kinds of governed files (docs/reference/files.md#kinds-of-file). A document is of the first
 * kind that recognises it. Add new kinds here.
 */
export const KINDS: readonly FileKind[] = [aapCard, unifiedCard, policyFile, accessList];

/** A file's kind, and whether the file mixes keys from both generations of the card format. */
export interface Recognised extends Pick<Governed, 'kind' | 'part'> {
  readonly mixed: boolean;
}

/**
 * Top-level keys that identify a file as a card, policy or access list on their own. Card Gate
 * reports misspellings of these keys.
 */
export const TELLING_KEYS: readonly string[] = KINDS.flatMap(({ keys }) => keys.top);

/**
 * Returns a key that marks a file as a card, policy or access list, or undefined if no key does.
 * `keys` contains all the file's keys, normalised by `foldedKey`.
 */
export function governingKey(keys: ReadonlySet<string>): string | undefined {
  const has = (key: string): boolean => keys.has(key);
  const certain = KINDS.flatMap((kind) => kind.keys.certain).find(has);
  if (certain !== undefined) return certain;
  // Two shared keys, or a shared key and an inner key, are unlikely to be a coincidence.
  const shared = KINDS.flatMap((kind) => kind.keys.shared).filter(has);
  const isMeant = shared.length > 1 || KINDS.some((kind) => kind.keys.inner.some(has));
  return isMeant ? shared[0] : undefined;
}

/**
 * Returns a document's kind, or undefined if no kind recognises the document. The kind is
 * determined before validation so that all messages refer to the same schema.
 */
export function recognise({ root }: Document): Recognised | undefined {
  const [first, second] = KINDS.filter((kind) => kind.isKindOf(root));
  if (first === undefined) return undefined;
  const { id, part } = first;
  if (part !== 'card' || second?.part !== 'card') return { kind: id, part, mixed: false };
  // A card with keys from both generations is an AAP card if it has `aap_version` but not
  // `card_version`.
  const has = (key: string): boolean => root.kind === 'map' && root.entries.has(key);
  const isAap = has('aap_version') && !has('card_version');
  return { kind: (isAap ? aapCard : unifiedCard).id, part, mixed: true };
}

/** A cache of the results of `readGoverned`, by document and kind. */
const readings = new WeakMap<Document, Map<Kind, Governed>>();

/**
 * Reads a document as the given kind. Returns the same value each time for the same document and
 * kind.
 * @throws an internal error if the content lacks the part that the kind defines. Without this
 * check, no agent would include the file, and the file would never be evaluated.
 */
export function readGoverned(document: Document, kind: Kind): Governed {
  const known = readings.get(document) ?? new Map<Kind, Governed>();
  const reading = known.get(kind) ?? readAs(document, kind);
  readings.set(document, known.set(kind, reading));
  return reading;
}

function readAs(document: Document, kind: Kind): Governed {
  const { part, read } = kindOf(kind);
  const content = read(Reader.of(document));
  if (content[part] === undefined)
    throw new Error(`the reader of the kind "${kind}" returned no "${part}" of ${document.file}`);
  return { document, kind, part, ...content };
}

/** Returns the schema for a kind of file, or undefined if there is none. */
export function shapeOf(kind: Kind): Shape | undefined {
  return kindOf(kind).shape;
}

/**
 * Returns the kind with this id.
 * @throws an internal error if there is no such kind.
 */
function kindOf(id: Kind): FileKind {
  const kind = KINDS.find((candidate) => candidate.id === id);
  if (!kind) throw new Error(`unknown kind of file "${id}"`);
  return kind;
}
