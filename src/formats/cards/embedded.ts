import { type Document, partOf } from '../../document/document.ts';
import { type Recognised, recognise } from '../kinds.ts';

/**
 * The key under which an A2A Agent Card carries an alignment card (Agent Alignment Protocol: the
 * agent card extended by an `alignment` block).
 */
export const ALIGNMENT = 'alignment';

/** The part of a file that is a card or a policy: the whole file, or the card under `alignment`. */
interface GovernedPart extends Recognised {
  /** The root of this document is the card. Its places are those in the file. */
  readonly document: Document;
  /**
   * Whether the file has its own kind as well as a card under `alignment`, so that its meaning is
   * unclear.
   */
  readonly isTwofold: boolean;
}

/**
 * Returns the governed part of a file: the whole file, or the alignment card in it. The keys around
 * that card belong to A2A and are not read. For example, `capabilities` there are those of the
 * agent's server. A policy under `alignment` is not a card, and is reported as a misplaced key.
 */
export function governedPart(document: Document): GovernedPart | undefined {
  const whole = recognise(document);
  const part = partOf(document, ALIGNMENT);
  const card = part && recognise(part);
  const isCard = card?.part === 'card';
  if (whole) return { ...whole, document, isTwofold: isCard };
  return part && isCard ? { ...card, document: part, isTwofold: false } : undefined;
}
