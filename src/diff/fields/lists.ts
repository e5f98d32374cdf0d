import { type Located, type Place, pointerIn } from '../../document/document.ts';
import { quoted } from '../../finding/words.ts';
import type { ChangeKind, Direction } from '../change.ts';
import type { ChangeDraft } from '../change-draft.ts';

/** The words that describe added and removed list entries. */
interface ListWords {
  readonly kind: ChangeKind;
  /**
   * The direction of a change that adds an entry. A change that removes an entry has the opposite
   * direction.
   */
  readonly coming: Direction;
  /** Returns a noun phrase for an entry, without the article, such as `bounded action "pay"`. */
  readonly subject: (value: string) => string;
  /** The state of an entry that is in the list, such as `bounded`. */
  readonly state: string;
  readonly came: (value: string) => string;
  readonly gone: (value: string) => string;
}

export function reverse(direction: Direction): Direction {
  return direction === 'widens' ? 'narrows' : direction === 'narrows' ? 'widens' : 'neutral';
}

/**
 * Returns a change for each entry added to or removed from a list. Order and duplicates are
 * ignored. `near` is the place to show in the head for a removed entry.
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
  const added = firstOfEach(head).filter(({ value }) => !before.has(value));
  const removed = firstOfEach(base).filter(({ value }) => !after.has(value));
  const edit = editedEntry(added, removed);
  const to = edit === undefined ? '' : `: the entry is now ${quoted(edit.to)}`;
  const from = edit === undefined ? '' : `: the entry was ${quoted(edit.from)}`;
  return [
    ...added.map(
      ({ value, place }): ChangeDraft => ({
        direction: coming,
        kind,
        subject: `the ${subject(value)}`,
        before: null,
        after: state,
        sentence: `${came(value)}${from}`,
        at: place,
      }),
    ),
    ...removed.map(
      ({ value, place }): ChangeDraft => ({
        direction: reverse(coming),
        kind,
        subject: `the ${subject(value)}`,
        before: state,
        after: null,
        sentence: `${gone(value)}${to}`,
        wasAt: place,
        ...(near && { at: near }),
      }),
    ),
  ];
}

/**
 * Returns the old and new text of an edited entry. An edit replaces exactly one entry, which keeps
 * its position in the list. Returns undefined for any other change.
 */
function editedEntry(
  added: readonly Located<string>[],
  removed: readonly Located<string>[],
): { readonly from: string; readonly to: string } | undefined {
  const [[to, ...moreAdded], [from, ...moreRemoved]] = [added, removed];
  if (!to || !from || moreAdded.length > 0 || moreRemoved.length > 0) return undefined;
  return pointerIn(to.place) === pointerIn(from.place)
    ? { from: from.value, to: to.value }
    : undefined;
}

function firstOfEach<T>(list: readonly Located<T>[]): readonly Located<T>[] {
  return list.filter(
    ({ value }, index) => list.findIndex((entry) => entry.value === value) === index,
  );
}

/** A value before or after a change, with its rank. A higher rank permits more. */
export interface RankedValue {
  readonly rank: number;
  /** A description of the value for use in a sentence. Null if there is no value. */
  readonly words: string | null;
  readonly place?: Place;
}

/**
 * Returns the change to a value, or undefined if the value's rank is unchanged. `near` is the place
 * to show in the head for a removed value.
 */
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
    // The rank is NaN if a value cannot be compared. A change from or to such a value counts as a
    // widening.
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
