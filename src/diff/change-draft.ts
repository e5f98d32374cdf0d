import type { Place } from '../document/document.ts';
import { compareText, locate } from '../finding/finding.ts';
import { type Change, type Direction, directionOf } from './change.ts';

/**
 * A permission change that is not yet assigned to an agent. Its locations are places in documents
 * rather than positions in files.
 */
export interface ChangeDraft
  extends Pick<Change, 'direction' | 'kind' | 'subject' | 'before' | 'after' | 'sentence'> {
  readonly tools?: readonly string[];
  readonly example?: string;
  readonly at?: Place;
  readonly wasAt?: Place;
  readonly danger?: 'fetches' | 'unpinned';
  readonly undecided?: true;
  readonly noEffect?: true;
}

/** Converts a draft to a change for an agent. */
export function changeOf(agent: string, { tools = [], at, wasAt, ...draft }: ChangeDraft): Change {
  return {
    agent,
    tools,
    ...draft,
    ...(at && { at: locate(at) }),
    ...(wasAt && { wasAt: locate(wasAt) }),
  };
}

/** Returns the direction of a change between two ranks. A higher rank permits more. */
export function towards(before: number, after: number): Direction {
  return before < after ? 'widens' : before > after ? 'narrows' : 'neutral';
}

/**
 * Sorts changes by direction: widening, narrowing, then neutral. Within each direction, changes to
 * the permissions of tools and requests come first, and the order is otherwise unchanged.
 */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ direction, kind }: Change): number =>
    ['widens', 'narrows', 'neutral'].indexOf(direction) * 2 +
    (kind === 'names' || kind === 'request' || kind === 'call' ? 0 : 1);
  const place = (location: Change['at']): readonly [string, number] => [
    location?.file ?? '',
    location?.range?.start.offset ?? -1,
  ];
  const byPlace = (a: Change['at'], b: Change['at']): number => {
    const [[fileA, offsetA], [fileB, offsetB]] = [place(a), place(b)];
    return compareText(fileA, fileB) || offsetA - offsetB;
  };
  return changes.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      byPlace(a.at ?? a.wasAt, b.at ?? b.wasAt) ||
      byPlace(a.wasAt ?? a.at, b.wasAt ?? b.at) ||
      compareText(a.sentence, b.sentence),
  );
}

/** Returns the overall direction of several changes. */
export function directionOfChanges(changes: readonly Pick<ChangeDraft, 'direction'>[]): Direction {
  return directionOf(changes.map(({ direction }) => direction));
}
