import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '../support/scenario/run-action.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { unmappedTools, VIOLATION } from '../support/support-agent.ts';

/**
 * Matches commands that show findings as annotations or report a failed write. These may differ.
 */
const ANNOTATION = /^::(?:error|warning|notice) |^annotations: /;

interface Ended {
  readonly result: ActionResult;
  readonly log: readonly string[];
}

async function run(changes: Partial<Scenario>): Promise<Ended> {
  const world = await openWorld({ ...VIOLATION, ...changes });
  try {
    const result = await world.run();
    expect(world.standIn.problems).toEqual([]);
    return { result, log: world.settle(result.stdout).split('\n') };
  } finally {
    await world.close();
  }
}

const statuses = [401, 403, 404, 422, 500] as const;
const refusals: readonly (readonly [string, Partial<Scenario>])[] = [
  ['a fork with a read-only token', { fork: true }],
  ['a token that may read contents alone', { permissions: { contents: 'read' } }],
  ...statuses.map(
    (status) =>
      [
        `answers of ${status}`,
        {
          faults: [
            { method: 'POST', path: '*/check-runs', answer: { status } },
            { method: 'POST', path: '*/comments', answer: { status } },
          ],
        },
      ] as const,
  ),
];

describe('with nothing written to GitHub the run says the same', () => {
  const writable = run({});

  test.concurrent.each(refusals)('%s', async (_, changes) => {
    const [free, refused] = [await writable, await run(changes)];
    expect(refused.result.exitCode).toBe(1);
    expect(refused.result.exitCode).toBe(free.result.exitCode);
    expect(refused.result.summary).toBe(free.result.summary);
    expect(refused.log.filter((line) => !ANNOTATION.test(line))).toEqual(
      free.log.filter((line) => !ANNOTATION.test(line)),
    );
    const { 'comment-url': comment, 'check-run-url': check, ...outputs } = free.result.outputs;
    expect([comment, check]).toEqual([
      expect.stringContaining('#issuecomment-'),
      expect.stringContaining('/runs/'),
    ]);
    expect(refused.result.outputs).toEqual(outputs);
    // Instead of the check run, a command shows the finding at its line.
    const shown = refused.log.filter((line) => line.startsWith('::error file='));
    expect(shown).toEqual([
      expect.stringMatching(
        /^::error file=agents\/support\/(?:policy\.yaml,line=10|tools\.txt,line=3),/,
      ),
    ]);
    expect(free.log.filter((line) => line.startsWith('::error file='))).toEqual([]);
  });

  test.concurrent('one notice names every permission that is missing', async () => {
    const { log } = await run({ permissions: { contents: 'read' } });
    const notices = log.filter((line) => line.startsWith('::notice'));
    expect(notices).toHaveLength(1);
    expect(notices[0]).toContain('checks: write');
    expect(notices[0]).toContain('pull-requests: write');
  });

  test.concurrent('of many findings the worst nine are annotated, and the rest is counted', async () => {
    const { log } = await run({
      head: { 'agents/support/tools.txt': unmappedTools(37) },
      permissions: { contents: 'read' },
    });
    expect(log.filter((line) => line.startsWith('::error file='))).toHaveLength(9);
    // The last command is the tenth error, and GitHub shows ten.
    expect(log.filter((line) => line.startsWith('::error '))).toHaveLength(10);
    expect(log).toContainEqual(expect.stringContaining('9 of 37'));
    expect(log.filter((line) => line.startsWith('error '))).toHaveLength(37);
  });
});
