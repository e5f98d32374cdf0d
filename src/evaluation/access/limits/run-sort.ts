/**
 * Returns whether the event at the first index may precede the event at the second index. Equal
 * events may be in either order.
 */
type IsInOrder = (first: number, second: number) => boolean;

/**
 * Sorts indices by merging runs that are already in order. Equal elements keep their order. Events
 * in trace files are nearly sorted, so there are few runs. The result may be the array `indexes`
 * itself.
 */
export function sortRuns(indexes: Int32Array, isInOrder: IsInOrder): Int32Array {
  let starts = runStarts(indexes, isInOrder);
  let from = indexes;
  let to: Int32Array | undefined;
  while (starts.length > 1) {
    to ??= new Int32Array(indexes.length);
    const merged: number[] = [];
    for (let run = 0; run < starts.length; run += 2) {
      const start = starts[run] ?? 0;
      const middle = starts[run + 1] ?? indexes.length;
      merge(from, to, [start, middle, starts[run + 2] ?? indexes.length], isInOrder);
      merged.push(start);
    }
    starts = merged;
    [from, to] = [to, from];
  }
  return from;
}

function runStarts(indexes: Int32Array, isInOrder: IsInOrder): readonly number[] {
  const starts = [0];
  for (let place = 1; place < indexes.length; place += 1)
    if (!isInOrder(entry(indexes, place - 1), entry(indexes, place))) starts.push(place);
  return starts;
}

/** Merges two adjacent runs in `from` into the same range of `to`. */
function merge(
  from: Int32Array,
  to: Int32Array,
  [start, middle, end]: readonly [number, number, number],
  isInOrder: IsInOrder,
): void {
  let left = start;
  let right = middle;
  for (let place = start; place < end; place += 1) {
    const takesLeft =
      left < middle && (right >= end || isInOrder(entry(from, left), entry(from, right)));
    to[place] = takesLeft ? entry(from, left) : entry(from, right);
    if (takesLeft) left += 1;
    else right += 1;
  }
}

function entry(indexes: Int32Array, place: number): number {
  // biome-ignore lint/style/noNonNullAssertion: the index is inside the array.
  return indexes[place]!;
}
