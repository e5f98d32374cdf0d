import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { runScenario } from './support/scenario/run-scenario.ts';
import { readScenario } from './support/scenario/scenario-file.ts';

/** Milliseconds for one scenario; those with broken networks wait for the gate's own timeouts. */
const LIMIT = 180_000;

const root = fileURLToPath(new URL('./scenarios/', import.meta.url));
const entries = existsSync(root) ? readdirSync(root, { withFileTypes: true }) : [];
const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);

test('there are scenarios', () => {
  expect(names).not.toEqual([]);
});

/** Scenarios of several kinds that run in a new process as well: what is the same in one that was used before has to be so in this. */
const ALONE: readonly string[] = [
  'violation',
  'api-times-out-once',
  'api-breaks-connections',
  'event-merge-group',
  'event-push',
  'event-schedule',
  'event-target-fork',
  'load-broken-yaml',
  'traces-violation',
];

test('the scenarios that run alone are there', () => {
  expect(ALONE.filter((name) => !names.includes(name))).toEqual([]);
});

const runs = [
  ...names.sort().map((name) => ({ name, ownProcess: false })),
  // What is expected is written once.
  ...(process.env.UPDATE === '1' ? [] : ALONE).map((name) => ({ name, ownProcess: true })),
];

// Concurrent tests run five at a time unless jest is told otherwise (maxConcurrency).
for (const { name, ownProcess } of runs) {
  const folder = join(root, name);
  test.concurrent(
    `${name}${ownProcess ? ', in a process of its own' : ''}: ${readScenario(folder).description}`,
    async () => {
      const { actual, expected, problems } = await runScenario(folder, { ownProcess });
      expect(problems).toEqual([]);
      expect(actual).toEqual(expected);
    },
    LIMIT,
  );
}
