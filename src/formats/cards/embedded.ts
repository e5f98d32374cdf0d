import { type Document, partOf } from '../../document/document.ts';
import { type Recognised, recognise } from '../kinds.ts';

/**
 * The key under which an A2A Agent Card contains an alignment card, according to the Agent
 * Alignment Protocol.
 */
export const ALIGNMENT = 'alignment';

/**
 * The part of a file that is a card, policy or access list: the whole file, or the alignment card
 * inside an A2A card.
 */
interface GovernedPart extends Recognised {
  /** The card, policy or access list as a separate document. Its places refer to the whole file. */
  readonly document: Document;
  /**
   * Whether a file that is itself a card, policy or access list also contains a card under
   * `alignment`, and so is ambiguous.
   */
  readonly isTwofold: boolean;
}

/**
 * Returns the card, policy or access list in a file: the whole file, or the alignment card inside
 * an A2A card. The A2A card's own keys are ignored: its `capabilities`, for example, are those of a
 * server. A policy under `alignment` is not read either, but reported as a misplaced key.
 */
export function governedPart(document: Document): GovernedPart | undefined {
  const whole = recognise(document);
  const part = partOf(document, ALIGNMENT);
  const card = part && recognise(part);
  const isCard = card?.part === 'card';
  if (whole) return { ...whole, document, isTwofold: isCard };
  return part && isCard ? { ...card, document: part, isTwofold: false } : undefined;
}
