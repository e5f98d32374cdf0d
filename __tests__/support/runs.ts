/**
 * The number of random cases for a property: `usual`, or `full` when the variable RUNS is `all`.
 *
 * A property with a seed tries the same cases each time, so it fails only after a change to the
 * code. Most mistakes show in the first hundred cases. Properties about rare cases count how often
 * they occur. A property without a seed tries other cases each time. Use the full number after
 * changes to the code that the property tests: `RUNS=all npm test -- <file>`.
 */
export function runs(usual: number, full: number): number {
  return process.env.RUNS === 'all' ? full : usual;
}
