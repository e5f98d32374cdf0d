import { type Document, partOf } from '../../document/document.ts';
import { type Recognised, recognise } from '../kinds.ts';

/**
 * The key under which an A2A Agent Card contains an alignment card, as the Agent Alignment Protocol
 * defines it.
 */
export const ALIGNMENT = 'alignment';

/** The governed part of a file: either the whole file, or the alignment card inside an A2A card. */
interface GovernedPart extends Recognised {
  /** The governed part as a document of its own. Its places refer to the whole file. */
  readonly document: Document;
  /**
   * Whether the file is ambiguous: it is itself governed, but also contains a card under
   * `alignment`.
   */
  readonly isTwofold: boolean;
}

/**
 * Returns the governed part of a file: the whole file, or the alignment card inside an A2A card.
 * The keys of the A2A card itself are not read; its `capabilities`, for example, are those of a
 * server. A policy under `alignment` is not read either, and is reported as a misplaced key.
 */
export function governedPart(document: Document): GovernedPart | undefined {
  const whole = recognise(document);
  const part = partOf(document, ALIGNMENT);
  const card = part && recognise(part);
  const isCard = card?.part === 'card';
  if (whole) return { ...whole, document, isTwofold: isCard };
  return part && isCard ? { ...card, document: part, isTwofold: false } : undefined;
}
