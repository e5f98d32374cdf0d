/**
 * How many random cases a property is tried with: `usual`, or `full` when the variable RUNS is
 * `all`.
 *
 * A property with a seed tries the same cases each time, so a case that held fails only when code
 * changes, and what a change breaks shows in the first hundred cases: those are counted where they
 * have to reach something rare. A property without a seed tries other cases each time. The full
 * number is for whoever changes what the property is about: `RUNS=all npm test -- <file>`.
 */
export function runs(usual: number, full: number): number {
  return process.env.RUNS === 'all' ? full : usual;
}
