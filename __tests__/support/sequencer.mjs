// The order of the test files: jest would take the largest files first on a fresh clone, and later
// those that took longest.
import { statSync } from 'node:fs';

/**
 * Files that come first. The scenarios take longest, so one worker begins with them. The others
 * start programs from the process of jest itself, which costs the more the more memory that has:
 * ten times as much at the end of a run.
 */
const FIRST = [
  /\/scenarios\.test\.ts$/,
  /\/run\/doors-agree\./,
  /\/adapters\/git\./,
  /\/adapters\/trees\./,
  /\/environment-faults\./,
];

const rankOf = (file) => {
  const rank = FIRST.findIndex((pattern) => pattern.test(file));
  return rank < 0 ? FIRST.length : rank;
};

// biome-ignore lint/style/noDefaultExport: jest takes a sequencer this way
export default class Sequencer {
  sort(tests) {
    const keys = new Map(
      tests.map(({ path }) => [path, { rank: rankOf(path), size: statSync(path).size }]),
    );
    return [...tests].sort(({ path: a }, { path: b }) => {
      const [first, second] = [keys.get(a), keys.get(b)];
      return first.rank - second.rank || second.size - first.size;
    });
  }

  /**
   * A part of the files, for `--shard`: every so-many-th, so that each part has some of the slow
   * ones.
   */
  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, at) => at % shardCount === shardIndex - 1);
  }

  /** Nothing is kept from run to run: the order is the same everywhere. */
  cacheResults() {}

  /** For `--onlyFailures`: what failed is not kept either, so every file counts. */
  allFailedTests(tests) {
    return tests;
  }
}
