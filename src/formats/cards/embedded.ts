import { type Document, partOf } from '../../document/document.ts';
import { type Recognised, recognise } from '../kinds.ts';

/**
 * The key under which an A2A Agent Card contains an alignment card, according to the Agent
 * Alignment Protocol.
 */
export const ALIGNMENT = 'alignment';

/**
 * The card, policy or access list in a file: either the whole file or the alignment card inside an
 * A2A card.
 */
interface GovernedPart extends Recognised {
  /**
   * The card, policy or access list as a separate document. Positions in this document refer to the
   * original file.
   */
  readonly document: Document;
  /**
   * Whether the file is ambiguous: it is a card, policy or access list, and it also contains a card
   * under `alignment`.
   */
  readonly isTwofold: boolean;
}

/**
 * Returns the card, policy or access list in a file, which is either the whole file or the
 * alignment card inside an A2A card. Returns undefined if the file contains neither. The other keys
 * of the A2A card are ignored, because its `capabilities`, for example, describe a server. A policy
 * under `alignment` is also ignored, and reported as a misplaced key.
 */
export function governedPart(document: Document): GovernedPart | undefined {
  const whole = recognise(document);
  const part = partOf(document, ALIGNMENT);
  const card = part && recognise(part);
  const isCard = card?.part === 'card';
  if (whole) return { ...whole, document, isTwofold: isCard };
  return part && isCard ? { ...card, document: part, isTwofold: false } : undefined;
}
