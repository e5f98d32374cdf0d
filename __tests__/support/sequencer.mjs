// The order of the test files. Jest would begin with the largest files on a fresh clone, and later
// with the slowest.
import { statSync } from 'node:fs';

/**
 * Files to run first. The scenarios take longest, so one worker begins with them. The others start
 * programs from jest's own process. This is slower the more memory jest uses: ten times slower at
 * the end of a run.
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
   * Returns a part of the files for `--shard`. It takes every nth file, so that each part has some
   * of the slow ones.
   */
  shard(tests, { shardIndex, shardCount }) {
    return this.sort(tests).filter((_, at) => at % shardCount === shardIndex - 1);
  }

  /** Nothing is stored between runs, so the order is always the same. */
  cacheResults() {}

  /** For `--onlyFailures`: failures are not stored either, so every file counts. */
  allFailedTests(tests) {
    return tests;
  }
}
