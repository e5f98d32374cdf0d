import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld, type WorldOptions } from '../support/scenario/world.ts';
import { AGENT, CARD } from '../support/support-agent.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bundle = join(root, 'dist', 'index.js');
const LONG_AGO = '2020-06-01T00:00:00Z';

/**
 * A pull request with a card that expired years ago. The machine's clock only moves further away
 * from that date.
 */
const EXPIRED: Scenario = {
  description: 'an expired card is changed',
  event: 'pull_request',
  base: AGENT,
  head: {
    'agents/support/card.yaml': CARD.replace(
      '2026-09-01T00:00:00Z',
      '2020-05-01T00:00:00Z',
    ).replace('2027-06-01', '2020-09-01'),
  },
};

let folder: string;
let setsTheClock: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'clock-'));
  setsTheClock = join(folder, 'sets-the-clock.cjs');
  // Runs before the bundle, and replaces the `env:` of the workflow's step.
  writeFileSync(setsTheClock, `process.env.CARD_GATE_NOW = '${LONG_AGO}';\n`);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(
  options: WorldOptions,
  again: Pick<Scenario, 'now'> = {},
): Promise<{ readonly verdict: string; readonly stdout: string }> {
  const world = await openWorld(EXPIRED, options);
  try {
    const { outputs, stdout, stderr, exitCode } = await world.run(again);
    expect({ stderr, exitCode }).toEqual({
      stderr: '',
      exitCode: outputs.conclusion === 'success' ? 0 : 1,
    });
    return { verdict: outputs.verdict!, stdout };
  } finally {
    await world.close();
  }
}

describe('the clock of the action', () => {
  test('is the machine’s: without anything in the environment an expired card fails', async () => {
    expect(await run({ command: [bundle] })).toMatchObject({
      verdict: 'fail',
      stdout: expect.stringContaining('the card expired on'),
    });
  });

  test('is not taken from the environment, by which a workflow of the pull request would bring an expired card past the gate', async () => {
    const { verdict, stdout } = await run({ command: ['--require', setsTheClock, bundle] });
    expect(verdict).toBe('fail');
    expect(stdout).toContain('the card expired on');
    expect(stdout).not.toContain('2020-06-01');
  });

  test('is what the entry is given, as the tests give it one', async () => {
    expect((await run({}, { now: LONG_AGO })).verdict).toBe('pass');
    expect((await run({}, { now: '2021-06-01T00:00:00Z' })).verdict).toBe('fail');
  });

  test("does not block the repository's own workflow, which renews the card of its example", () => {
    const workflow = readFileSync(join(root, '.github/workflows/ci.yml'), 'utf8');
    expect(workflow).not.toContain('CARD_GATE_NOW');
    const script = /expires=\$\(.*\n\s+(sed .*) examples\/support-agent\/card\.yaml$/m.exec(
      workflow,
    )![1]!;
    const card = join(folder, 'card.yaml');
    writeFileSync(card, readFileSync(join(root, 'examples/support-agent/card.yaml')));
    execFileSync('bash', ['-c', `expires=2031-01-31T00:00:00Z; ${script} "$1"`, 'bash', card]);
    expect(readFileSync(card, 'utf8')).toMatch(/^expires_at: "2031-01-31T00:00:00Z"$/m);
  });
});
