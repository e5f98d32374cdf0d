import { nodeAt, type Place } from '../document/document.ts';
import type { Fix } from '../finding/finding.ts';
import { otherValue } from '../finding/lines.ts';
import { quotedPattern } from '../finding/words.ts';

/** A part of a string that must be replaced. `offset` is in UTF-16 code units. */
interface RefusedPart {
  readonly offset: number;
  readonly found: string;
  /** The replacement for `found`, with the same meaning. Absent if there is no equivalent. */
  readonly instead?: string | undefined;
}

/** Returns a string with the part replaced, or undefined if there is no replacement. */
function withPartReplaced(
  text: string,
  { offset, found, instead }: RefusedPart,
): string | undefined {
  if (instead === undefined) return undefined;
  return `${text.slice(0, offset)}${instead}${text.slice(offset + found.length)}`;
}

/**
 * Creates a fix that replaces part of a string in a file. Returns undefined if `isValid` rejects
 * the new string, or if the string in the file is not `text`.
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
