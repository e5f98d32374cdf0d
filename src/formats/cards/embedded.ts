import { type Document, partOf } from '../../document/document.ts';
import { type Recognised, recognise } from '../kinds.ts';

/**
 * The key of an A2A Agent Card that contains an alignment card (Agent Alignment Protocol: the agent
 * card extended by an `alignment` block).
 */
export const ALIGNMENT = 'alignment';

/**
 * The part of a file that is a card or a policy: either the whole file or the card under
 * `alignment`.
 */
interface GovernedPart extends Recognised {
  /** The card or policy as a document of its own. Its places are those in the whole file. */
  readonly document: Document;
  /**
   * Whether the file is a card or a policy itself and also contains a card under `alignment`, so
   * that its meaning is unclear.
   */
  readonly isTwofold: boolean;
}

/**
 * Returns the part of a file that is a card or a policy: the whole file, or the alignment card
 * inside it. The other keys around an alignment card belong to A2A and are not read:
 * `capabilities`, for example, are there those of a server. A policy under `alignment` does not
 * count, and is reported as a misplaced key.
 */
export function governedPart(document: Document): GovernedPart | undefined {
  const whole = recognise(document);
  const part = partOf(document, ALIGNMENT);
  const card = part && recognise(part);
  const isCard = card?.part === 'card';
  if (whole) return { ...whole, document, isTwofold: isCard };
  return part && isCard ? { ...card, document: part, isTwofold: false } : undefined;
}
