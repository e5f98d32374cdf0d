import type { Document } from '../document/document.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';

/**
 * The id of the kind of a governed file, such as `unified-card`. It depends on the content of the
 * file and never on its name (docs/reference/files.md#kinds-of-file). `src/formats/kinds.ts` lists
 * all kinds.
 */
export type Kind = string;

/** The part of an agent that a file describes. */
export type Part = 'card' | 'policy' | 'access';

/** The content of a governed file. All kinds share this shape. */
export interface Governed {
  readonly document: Document;
  readonly kind: Kind;
  readonly part: Part;
  readonly card?: Card;
  readonly policy?: Policy;
}

/** Whether a governed file is a card. */
export function isCard({ part }: Pick<Governed, 'part'>): boolean {
  return part === 'card';
}
