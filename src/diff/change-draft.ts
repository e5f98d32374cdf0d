import type { Place } from '../document/document.ts';
import { compareText, locate } from '../finding/finding.ts';
import { type Change, type Direction, directionOf } from './change.ts';

/** A change before it is known whose it is, with its places still to be made concrete. */
export interface ChangeDraft
  extends Pick<Change, 'direction' | 'kind' | 'subject' | 'before' | 'after' | 'sentence'> {
  readonly tools?: readonly string[];
  readonly example?: string;
  readonly at?: Place;
  readonly wasAt?: Place;
  readonly undecided?: true;
  readonly noEffect?: true;
}

/** The change of an agent. */
export function changeOf(agent: string, { tools = [], at, wasAt, ...told }: ChangeDraft): Change {
  return {
    agent,
    tools,
    ...told,
    ...(at && { at: locate(at) }),
    ...(wasAt && { wasAt: locate(wasAt) }),
  };
}

/** The direction of what goes from one rank to another, where more is more power. */
export function towards(before: number, after: number): Direction {
  return before < after ? 'widens' : before > after ? 'narrows' : 'neutral';
}

/**
 * Widening changes first, then narrowing, then neutral; power over names before fields; then as in
 * the files.
 */
export function inOrder(changes: readonly Change[]): readonly Change[] {
  const rank = ({ direction, kind }: Change): number =>
    ['widens', 'narrows', 'neutral'].indexOf(direction) * 2 + (kind === 'names' ? 0 : 1);
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

/** The direction of several changes together. */
export function directionOfChanges(changes: readonly Pick<ChangeDraft, 'direction'>[]): Direction {
  return directionOf(changes.map(({ direction }) => direction));
}
