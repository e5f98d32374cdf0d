import type { Document } from '../document/document.ts';
import type { AccessList } from './access.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';

/**
 * The id of a kind of file, such as `unified-card`. A file's content determines its kind; its name
 * never does (docs/reference/files.md#kinds-of-file). `src/formats/kinds.ts` lists all kinds.
 */
export type Kind = string;

/** The part of an agent that a file describes. */
export type Part = 'card' | 'policy' | 'access';

/** The name of each part in reports. */
export const PART_WORDS: Readonly<Record<Part, string>> = {
  card: 'card',
  policy: 'policy',
  access: 'access list',
};

/** Returns the name of a part with its article, such as `an access list`. */
export function aPart(part: Part): string {
  return `${part === 'access' ? 'an' : 'a'} ${PART_WORDS[part]}`;
}

/** The content of a card, policy or access-list file. All kinds of file share this shape. */
export interface Governed {
  readonly document: Document;
  readonly kind: Kind;
  readonly part: Part;
  readonly card?: Card;
  readonly policy?: Policy;
  readonly access?: AccessList;
}

/** Whether a file is a card. */
export function isCard({ part }: Pick<Governed, 'part'>): boolean {
  return part === 'card';
}
