import type { Located, Place } from '../../document/document.ts';
import type { ChangeKind, Direction } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';

/** Words and directions for the entries of a list that come and go. */
export interface ListWords {
  readonly kind: ChangeKind;
  /** What an entry that comes means; one that goes means the reverse. */
  readonly coming: Direction;
  /** What an entry is called, after "the": `bounded action "pay"`. */
  readonly subject: (value: string) => string;
  /** What it is while it is there: `bounded`. */
  readonly state: string;
  readonly came: (value: string) => string;
  readonly gone: (value: string) => string;
}

/** The reverse of a direction. */
export function reverse(direction: Direction): Direction {
  return direction === 'widens' ? 'narrows' : direction === 'narrows' ? 'widens' : 'neutral';
}

/**
 * Entries of a list that only one side has; order and repetition say nothing. `near` is where one
 * that is gone would stand now.
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
  return list.filter(({ value }, index) => list.findIndex((one) => one.value === value) === index);
}

/** One value on two sides, each with the rank that it has: more is more power. */
export interface RankedValue {
  readonly rank: number;
  /** How it is called in a sentence; null for nothing. */
  readonly words: string | null;
  readonly place?: Place;
}

/** A value that went to another rank; undefined where it did not. */
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
      ? `${subject}, which was ${base.words}, is gone`
      : `${subject} is now ${head.words}`;
  const was = head.words !== null && base.words !== null ? `, no longer ${base.words}` : '';
  return {
    // What is no number is not known to be less.
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
