import type { Document } from '../document/document.ts';
import type { AccessList } from './access.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';

/**
 * The id of a kind of file, such as `unified-card`. Only the content of a file determines its kind,
 * never its name (docs/reference/files.md#kinds-of-file). `src/formats/kinds.ts` lists all kinds.
 */
export type Kind = string;

/** The content that is read from a file, for each part of an agent. */
interface Contents {
  readonly card: Card;
  readonly policy: Policy;
  readonly access: AccessList;
}

/** A part of an agent, which a file describes. The configuration uses these words as keys. */
export type Part = keyof Contents;

/** The properties that distinguish one part of an agent from the others. */
interface PartTraits {
  /** The name of the part in reports. */
  readonly name: string;
  readonly article: 'a' | 'an';
  /** Whether an agent may have several files for this part, which then act as one. */
  readonly isList: boolean;
}

/** The traits of every part. An agent's files are listed in the order of this table. */
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

/** The content of a card, policy or access list. All kinds of file have this shape. */
export interface Governed extends Partial<Contents> {
  readonly document: Document;
  readonly kind: Kind;
  readonly part: Part;
}

/** The files of an agent or a folder, keyed by part. */
export type FilesByPart = Readonly<Record<Part, readonly Governed[]>>;

/** Groups files by the part that they describe. The files of each part stay in order. */
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
