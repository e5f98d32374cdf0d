import { nodeAt, type Place } from '../document/document.ts';
import type { Fix } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { quotedPattern } from '../finding/words.ts';

/** A part of a text that has to be replaced. Offsets count code units from 0. */
interface RefusedPart {
  readonly offset: number;
  readonly found: string;
  /** The text that has the meaning of `found`, if there is one. */
  readonly instead?: string | undefined;
}

/** Returns a text with a part replaced, or undefined if nothing can replace it. */
function withPartReplaced(
  text: string,
  { offset, found, instead }: RefusedPart,
): string | undefined {
  if (instead === undefined) return undefined;
  return `${text.slice(0, offset)}${instead}${text.slice(offset + found.length)}`;
}

/**
 * Creates a fix that replaces a part of the text at a place. Returns undefined if the new text does
 * not pass `isValid`, or if the place has another value, such as a map that contains the text.
 */
export function partFix(
  at: Place,
  text: string,
  part: RefusedPart,
  isValid: (text: string) => boolean,
): Fix | undefined {
  const node = nodeAt(at.document, at.path);
  const replaced = withPartReplaced(text, part);
  if (replaced === undefined || node?.kind !== 'scalar' || node.value !== text) return undefined;
  return isValid(replaced)
    ? otherValue(at, replaced, `write ${quotedPattern(replaced)}`)
    : undefined;
}
