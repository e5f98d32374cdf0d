import type { Located, Place } from '../../document/document.ts';
import type { ChangeKind, Direction } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';

/** The words and directions for added and removed entries of a list. */
interface ListWords {
  readonly kind: ChangeKind;
  /** The direction of an added entry. A removed entry has the reverse direction. */
  readonly coming: Direction;
  /** The name of an entry, after "the": `bounded action "pay"`. */
  readonly subject: (value: string) => string;
  /** Its state while it is listed: `bounded`. */
  readonly state: string;
  readonly came: (value: string) => string;
  readonly gone: (value: string) => string;
}

/** Returns the reverse of a direction. */
export function reverse(direction: Direction): Direction {
  return direction === 'widens' ? 'narrows' : direction === 'narrows' ? 'widens' : 'neutral';
}

/**
 * Returns the entries of a list that only one side has. Order and repetition do not matter. `near`
 * is the place at the head for removed entries.
 */
export function listChanges(
  base: readonly Located<string>[],
  head: readonly Located<string>[],
  words: ListWords,
  near: Place | undefined,
): readonly ChangeDraft[] {
  const { kind, coming, subject, state, came, gone } = words;
  const [before, after] = [
    new Set(base.map(({ value }) => value)),
    new Set(head.map(({ value }) => value)),
  ];
  return [
    ...firstOfEach(head)
      .filter(({ value }) => !before.has(value))
      .map(
        ({ value, place }): ChangeDraft => ({
          direction: coming,
          kind,
          subject: `the ${subject(value)}`,
          before: null,
          after: state,
          sentence: came(value),
          at: place,
        }),
      ),
    ...firstOfEach(base)
      .filter(({ value }) => !after.has(value))
      .map(
        ({ value, place }): ChangeDraft => ({
          direction: reverse(coming),
          kind,
          subject: `the ${subject(value)}`,
          before: state,
          after: null,
          sentence: gone(value),
          wasAt: place,
          ...(near && { at: near }),
        }),
      ),
  ];
}

function firstOfEach<T>(list: readonly Located<T>[]): readonly Located<T>[] {
  return list.filter(
    ({ value }, index) => list.findIndex((entry) => entry.value === value) === index,
  );
}

/** A value on one side, with its rank. A higher rank permits more. */
export interface RankedValue {
  readonly rank: number;
  /** The value as it appears in a sentence; null if there is none. */
  readonly words: string | null;
  readonly place?: Place;
}

/** Returns the change of a value whose rank changed, or undefined if the rank is the same. */
export function settingChange(
  kind: ChangeKind,
  subject: string,
  base: RankedValue,
  head: RankedValue,
  near: Place | undefined,
): ChangeDraft | undefined {
  if (base.rank === head.rank || (Number.isNaN(base.rank) && Number.isNaN(head.rank)))
    return undefined;
  const at = head.place ?? near;
  const now =
    head.words === null
      ? `${subject} (${base.words}) was removed`
      : `${subject} is now ${head.words}`;
  const was = head.words !== null && base.words !== null ? ` instead of ${base.words}` : '';
  return {
    // A rank of NaN cannot be compared, so the change counts as a widening.
    direction: head.rank < base.rank ? 'narrows' : 'widens',
    kind,
    subject,
    before: base.words,
    after: head.words,
    sentence: `${now}${was}`,
    ...(at && { at }),
    ...(base.place && { wasAt: base.place }),
  };
}
