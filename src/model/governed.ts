import type { Document } from '../document/document.ts';
import type { AccessList } from './access.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';

/**
 * The id of a kind of file, such as `unified-card`. The kind depends on a file's content rather
 * than its name (docs/reference/files.md#kinds-of-file). `src/formats/kinds.ts` lists all kinds.
 */
export type Kind = string;

/** The content that files provide for each part of an agent. */
interface Contents {
  readonly card: Card;
  readonly policy: Policy;
  readonly access: AccessList;
}

/** A part of an agent that a file describes. Parts are also keys in the configuration. */
export type Part = keyof Contents;

/**
 * The name that reports use for a part of an agent, and whether several files can describe the
 * part.
 */
interface PartTraits {
  /** The part's name in reports. */
  readonly name: string;
  readonly article: 'a' | 'an';
  /**
   * Whether several files can describe this part of an agent. If so, they are treated as one file.
   */
  readonly isList: boolean;
}

/** The properties of every part, in the order in which an agent's files are listed. */
export const PARTS = {
  card: { name: 'card', article: 'a', isList: false },
  policy: { name: 'policy', article: 'a', isList: false },
  access: { name: 'access list', article: 'an', isList: true },
} as const satisfies Readonly<Record<Part, PartTraits>>;

/** All parts, in the order of `PARTS`. */
export const PART_NAMES = Object.keys(PARTS) as readonly Part[];

/** Returns a part's name with its article, such as `an access list`. */
export function aPart(part: Part): string {
  return `${PARTS[part].article} ${PARTS[part].name}`;
}

/** The content of a card, policy or access list, regardless of the kind of file. */
export interface Governed extends Partial<Contents> {
  readonly document: Document;
  readonly kind: Kind;
  readonly part: Part;
}

/** The files of an agent or a folder, grouped by part. */
export type FilesByPart = Readonly<Record<Part, readonly Governed[]>>;

/** Groups files by the part that they describe. Within each part, files keep their order. */
export function byPart(files: readonly Governed[]): Readonly<Record<Part, Governed[]>> {
  const filesOf = (part: Part): Governed[] => files.filter((file) => file.part === part);
  return Object.fromEntries(PART_NAMES.map((part) => [part, filesOf(part)])) as Record<
    Part,
    Governed[]
  >;
}

export function isCard({ part }: Pick<Governed, 'part'>): boolean {
  return part === 'card';
}
