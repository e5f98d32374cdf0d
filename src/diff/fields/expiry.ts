import type { Located, Place } from '../../document/document.ts';
import { quoted } from '../../finding/words.ts';
import { timeOf } from '../../model/date.ts';
import type { ChangeDraft } from '../change-draft.ts';

/**
 * A change of the expiry: later, or none at all, widens. A text that is not a date cannot be
 * compared, which counts as a widening.
 */
export function expiryChange(
  was: Located<string> | undefined,
  is: Located<string> | undefined,
  near: Place,
): readonly ChangeDraft[] {
  const [before, after] = [momentOf(was?.value), momentOf(is?.value)];
  if (was?.value === is?.value || (before === after && !Number.isNaN(before))) return [];
  const unclear = Number.isNaN(before) || Number.isNaN(after);
  const words = (one: Located<string> | undefined): string | null =>
    one ? quoted(one.value) : null;
  const sentence = is
    ? was
      ? `the card now expires at ${quoted(is.value)} instead of ${quoted(was.value)}${unclear ? ', which cannot be compared and counts as a widening' : ''}`
      : `the card now expires, at ${quoted(is.value)}`
    : `the card no longer expires; it expired at ${quoted(was!.value)}`;
  return [
    {
      direction: unclear || after > before ? 'widens' : 'narrows',
      kind: 'expiry',
      subject: 'the expiry of the card',
      before: words(was),
      after: words(is),
      sentence,
      at: is?.place ?? near,
      ...(was && { wasAt: was.place }),
      ...(unclear && { undecided: true as const }),
    },
  ];
}

/**
 * Milliseconds since 1970 of an RFC 3339 date, which is in UTC without a zone; infinite for no
 * text, NaN for a text that is not a date.
 */
export function momentOf(text: string | undefined): number {
  return text === undefined ? Number.POSITIVE_INFINITY : (timeOf(text) ?? Number.NaN);
}
