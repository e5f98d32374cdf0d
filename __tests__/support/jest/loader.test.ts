import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { repositoryFile } from '../command-line.ts';

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-loader-')));
afterAll(() => rmSync(folder, { recursive: true }));

const IMPORTS = "import { afterEach, expect, test } from '@jest/globals';\n";

/** A test file that changes its surroundings, and one that must not see these changes. */
const FILES = {
  'a.test.mjs': `${IMPORTS}
    process.env.FROM_A = 'a';
    process.chdir('/');
    globalThis.structuredClone = undefined;
    test('passes', () => expect(1).toBe(1));
    test('fails', () => expect(1).toBe(2));
    test('rejects', async () => { await null; throw new Error('late'); });`,
  'b.test.mjs': `${IMPORTS}
    test('sees nothing of the other file', () => {
      expect([process.env.FROM_A, process.cwd() === '/', typeof structuredClone]).toEqual([undefined, false, 'function']);
    });
    afterEach(() => { throw new Error('in a hook'); });`,
};

test('a failing test, promise or hook fails, and a file leaves nothing to the next', () => {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
  const match = ['--roots', folder, '--testMatch', `${folder}/*.test.mjs`];
  const { stdout, status } = spawnSync(
    process.execPath,
    [repositoryFile('node_modules/jest/bin/jest.js'), '--runInBand', '--json', ...match],
    { cwd: repositoryFile(), encoding: 'utf8' },
  );
  const report = JSON.parse(stdout) as {
    readonly testResults: readonly {
      readonly assertionResults: readonly {
        readonly title: string;
        readonly status: string;
        readonly failureMessages: readonly string[];
      }[];
    }[];
  };
  const results = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.map(({ title, status, failureMessages }) => [
      title,
      status,
      failureMessages.length,
    ]),
  );
  expect(status).toBe(1);
  expect(results.sort()).toEqual([
    ['fails', 'failed', 1],
    ['passes', 'passed', 0],
    ['rejects', 'failed', 1],
    // Only its hook fails.
    ['sees nothing of the other file', 'failed', 1],
  ]);
  expect(stdout).toContain('in a hook');
  const failures = report.testResults.flatMap(({ assertionResults }) =>
    assertionResults.filter(({ title }) => title === 'fails'),
  );
  // The stack begins in the test, not in the comparison.
  const stack = failures[0]?.failureMessages[0]?.split('\n').filter((line) => /^ +at /.test(line));
  expect(stack?.[0]).toContain('a.test.mjs');
});
