import type { Document } from '../document/document.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';

/**
 * What a governed file is, told by its content and never by its name
 * (docs/reference/files.md#kinds-of-file).
 */
export type Kind = 'aap-card' | 'unified-card' | 'policy' | 'access-list';

/** What a governed file says, in the one shape of all generations. */
export interface Governed {
  readonly document: Document;
  readonly kind: Kind;
  readonly card?: Card;
  readonly policy?: Policy;
}

/** Whether a kind is a card. */
export function isCard(kind: Kind): boolean {
  return kind === 'aap-card' || kind === 'unified-card';
}
