import { nodeAt, type Place } from '../document/document.ts';
import type { Fix } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { quotedPattern } from '../finding/words.ts';

/** A part of a text that must be replaced. `offset` is in UTF-16 code units. */
interface RefusedPart {
  readonly offset: number;
  readonly found: string;
  /**
   * What to write instead of `found`, with the same meaning. Absent if there is no such
   * replacement.
   */
  readonly instead?: string | undefined;
}

/** Returns the text with the part replaced, or undefined if there is no replacement for it. */
function withPartReplaced(
  text: string,
  { offset, found, instead }: RefusedPart,
): string | undefined {
  if (instead === undefined) return undefined;
  return `${text.slice(0, offset)}${instead}${text.slice(offset + found.length)}`;
}

/**
 * Creates a fix that replaces a part of a string in a file. Returns undefined if `isValid` rejects
 * the new text, or if the string at the place is not `text`.
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
