import type { Document } from '../document/document.ts';
import type { AccessList } from './access.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';

/**
 * The id of a kind of file, such as `unified-card`. A file's content determines its kind; its name
 * never does (docs/reference/files.md#kinds-of-file). `src/formats/kinds.ts` lists all kinds.
 */
export type Kind = string;

/** The content of each part of an agent, as read from a file. */
interface Contents {
  readonly card: Card;
  readonly policy: Policy;
  readonly access: AccessList;
}

/** The part of an agent that a file describes. The configuration uses these words as keys. */
export type Part = keyof Contents;

/** The differences between the parts of an agent. */
interface PartTraits {
  /** The name of the part in reports. */
  readonly name: string;
  readonly article: 'a' | 'an';
  /** Whether an agent may have several files of this part, which then act as one. */
  readonly isList: boolean;
}

/** The traits of every part. Files of an agent are listed in the order of this table. */
export const PARTS = {
  card: { name: 'card', article: 'a', isList: false },
  policy: { name: 'policy', article: 'a', isList: false },
  access: { name: 'access list', article: 'an', isList: true },
} as const satisfies Readonly<Record<Part, PartTraits>>;

/** All parts, in the order of `PARTS`. */
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** Returns the name of a part with its article, such as `an access list`. */
export function aPart(part: Part): string {
  return `${PARTS[part].article} ${PARTS[part].name}`;
}

/** The content of a card, policy or access-list file. All kinds of file share this shape. */
export interface Governed extends Partial<Contents> {
  readonly document: Document;
  readonly kind: Kind;
  readonly part: Part;
}

/** The files of an agent or folder, by part. */
export type FilesByPart = Readonly<Record<Part, readonly Governed[]>>;

/** Sorts files by part. Files of one part keep their order. */
export function byPart(files: readonly Governed[]): Readonly<Record<Part, Governed[]>> {
  const filesOf = (part: Part): Governed[] => files.filter((file) => file.part === part);
  return Object.fromEntries(PART_NAMES.map((part) => [part, filesOf(part)])) as Record<
    Part,
    Governed[]
  >;
}

/** Whether a file is a card. */
export function isCard({ part }: Pick<Governed, 'part'>): boolean {
  return part === 'card';
}
