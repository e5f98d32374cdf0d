import { type Document, partOf } from '../../document/document.ts';
import { type Recognised, recognise } from './recognise.ts';

/**
 * The key by which an A2A Agent Card carries an alignment card (Agent Alignment Protocol: the agent
 * card extended by an `alignment` block).
 */
export const ALIGNMENT = 'alignment';

/** The part of a file that is of a kind: the whole, or the card below `alignment`. */
interface GovernedPart extends Recognised {
  /** Its root is the card, and its places are those of the file. */
  readonly document: Document;
  /**
   * The file is of a kind at its top and has a card below `alignment` too, so that readers can take
   * either.
   */
  readonly isTwofold: boolean;
}

/**
 * Tells the kind of a file, or of the alignment card in it. What stands around that card belongs to
 * A2A and is not looked at: its `capabilities` are what the agent's server offers. A policy below
 * `alignment` is no card, and is told as a key that is out of place.
 */
export function governedPart(document: Document): GovernedPart | undefined {
  const whole = recognise(document);
  const part = partOf(document, ALIGNMENT);
  const card = part && recognise(part);
  const isCard = card?.kind === 'aap-card' || card?.kind === 'unified-card';
  if (whole) return { ...whole, document, isTwofold: isCard };
  return part && isCard ? { ...card, document: part, isTwofold: false } : undefined;
}
