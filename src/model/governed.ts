import type { Document } from '../document/document.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';

/**
 * The kind of a governed file. It depends on the content and never on the file name
 * (docs/reference/files.md#kinds-of-file).
 */
export type Kind = 'aap-card' | 'unified-card' | 'policy' | 'access-list';

/** The content of a governed file. All generations share this shape. */
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
