import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '../support/scenario/run-action.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, CARD, POLICY, TOOLS, VIOLATION } from '../support/support-agent.ts';

/** The maximum size of a card in bytes (docs/reference/limits.md#files). */
const CARD_BYTES = 131_072;

/** Returns a text with a comment that extends it to the given number of bytes. */
function filled(text: string, bytes: number): string {
  const lines = `# ${'x'.repeat(97)}\n`;
  const missing = bytes - Buffer.byteLength(text);
  return `${text}${lines.repeat(Math.floor(missing / 100))}${'#'.repeat(Math.max(0, (missing % 100) - 1))}${missing % 100 > 0 ? '\n' : ''}`;
}

async function run(changes: Partial<Scenario>): Promise<ActionResult> {
  const world = await openWorld({ ...VIOLATION, ...changes });
  try {
    const result = await world.run();
    expect(world.standIn.problems).toEqual([]);
    return result;
  } finally {
    await world.close();
  }
}

describe('sizes', () => {
  test.concurrent('a card of one byte too many is an error that names the limit', async () => {
    const { exitCode, outputs, stdout } = await run({
      head: { 'agents/support/card.yaml': filled(CARD, CARD_BYTES + 1) },
    });
    expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
    expect(stdout).toMatch(/^error agents\/support\/card\.yaml .*131,072.*\[file-too-large\]$/m);
  });

  test.concurrent('a card of exactly the limit is checked, with a warning', async () => {
    const { exitCode, outputs, stdout } = await run({
      head: { 'agents/support/card.yaml': filled(CARD, CARD_BYTES) },
    });
    expect([exitCode, outputs.verdict, outputs.agents]).toEqual([0, 'warn', '1']);
    expect(stdout).toContain('[near-size-limit]');
  });

  test.concurrent('a policy that is too large is an error on pull_request_target as well', async () => {
    const { exitCode, outputs, stdout } = await run({
      event: 'pull_request_target',
      head: { 'agents/support/policy.yaml': filled(POLICY, CARD_BYTES + 1) },
    });
    expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
    expect(stdout).toContain('[file-too-large]');
  });

  test.concurrent('a configuration that is too large is an error', async () => {
    const { exitCode, outputs } = await run({
      base: { ...AGENT, '.github/card-gate.yml': filled('min-coverage: 0\n', CARD_BYTES + 1) },
    });
    expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
  });

  test.concurrent('a tool list that is larger than a card may be is read, and one over its own limit is an error', async () => {
    const large = await run({ head: { 'agents/support/tools.txt': filled(TOOLS, 300_000) } });
    expect(large.outputs).toMatchObject({ verdict: 'pass', agents: '1' });
    const tooLarge = await run({
      head: { 'agents/support/tools.txt': filled(TOOLS, 16 * 1024 * 1024 + 1) },
    });
    expect([tooLarge.exitCode, tooLarge.outputs.verdict]).toEqual([1, 'error']);
    expect(tooLarge.stdout).toContain('16,777,216');
  });
});
