import type { Located, Place } from '../../document/document.ts';
import { quoted } from '../../finding/words.ts';
import { timeOf } from '../../model/date.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * Returns the change to the card's expiry date. Removing the date or making it later widens
 * permissions. Strings that are not dates cannot be compared, so a change from or to such a string
 * counts as a widening.
 */
export function expiryChange(
  base: Located<string> | undefined,
  head: Located<string> | undefined,
  near: Place,
): readonly ChangeDraft[] {
  const [before, after] = [momentOf(base?.value), momentOf(head?.value)];
  if (base?.value === head?.value || (before === after && !Number.isNaN(before))) return [];
  const isUnclear = Number.isNaN(before) || Number.isNaN(after);
  const words = (date: Located<string> | undefined): string | null =>
    date ? quoted(date.value) : null;
  const [formerWords, presentWords] = [words(base), words(head)];
  return [
    {
      direction: isUnclear || after > before ? 'widens' : 'narrows',
      kind: 'expiry',
      subject: "the card's expiry",
      before: formerWords,
      after: presentWords,
      sentence: sentenceOf(formerWords, presentWords, isUnclear),
      at: head?.place ?? near,
      ...(base && { wasAt: base.place }),
      ...(isUnclear && { undecided: true as const }),
    },
  ];
}

function sentenceOf(before: string | null, after: string | null, isUnclear: boolean): string {
  if (after === null) return `the card no longer expires; its expiry was ${before}`;
  if (before === null) return `the card, which had no expiry, now expires at ${after}`;
  const note = isUnclear ? '; these dates cannot be compared, so this counts as a widening' : '';
  return `the card now expires at ${after} instead of ${before}${note}`;
}

/**
 * Returns the time of an RFC 3339 date in milliseconds since 1970. A date without a time zone is in
 * UTC. Returns infinity for undefined, and NaN for a string that is not a date.
 */
export function momentOf(text: string | undefined): number {
  return text === undefined ? Number.POSITIVE_INFINITY : (timeOf(text) ?? Number.NaN);
}
