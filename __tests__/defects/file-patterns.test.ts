import { describe, expect, test } from '@jest/globals';
import type { ActionResult } from '../support/scenario/run-action.ts';
import type { Scenario } from '../support/scenario/scenario.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, VIOLATION } from '../support/support-agent.ts';

/** A pattern whose regular expression backtracks at every star. */
const STARS = `${'*a'.repeat(30)}*b`;
/** A name that takes years to match with that regular expression. */
const NAME = 'a'.repeat(200);
const BRACES = `${'{a,b}'.repeat(60)}.yaml`;
const CONFIG = '.github/card-gate.yml';

const FILES = {
  ...AGENT,
  [NAME]: 'text\n',
  [`agents/${NAME}`]: 'text\n',
  [`notes/${NAME}.txt`]: 'text\n',
};

async function run(changes: Partial<Scenario>): Promise<ActionResult> {
  const world = await openWorld({ ...VIOLATION, base: FILES, ...changes }, { limitSeconds: 60 });
  try {
    return await world.run();
  } finally {
    await world.close();
  }
}

const configured = (text: string): Partial<Scenario> => ({ base: { ...FILES, [CONFIG]: text } });
const proposed = (text: string): Partial<Scenario> => ({
  head: { ...VIOLATION.head, [CONFIG]: text },
});
/** As a control, the change is checked and its violation blocks. */
const BLOCKED = { exitCode: 1, outputs: { verdict: 'fail' } };

describe('a pattern of files that makes others hang', () => {
  test.concurrent.each<readonly [string, Partial<Scenario>]>([
    ['nothing of it, as the control', {}],
    ['stars in cards', configured(`cards: ["${STARS}", "agents/**/*.yaml"]\n`)],
    ['braces in cards', configured(`cards: ["${BRACES}", "agents/**/*.yaml"]\n`)],
    ['stars in what cards take out', configured(`cards: ["!${STARS}", "agents/**/*.yaml"]\n`)],
    [
      'stars in the path of an ignored finding',
      configured(`ignore: [{ rule: unused-pattern, path: "${STARS}", reason: hang }]\n`),
    ],
    [
      'stars in the path of an ignored finding of the change',
      proposed(`ignore: [{ rule: unused-pattern, path: "**/${STARS}", reason: hang }]\n`),
    ],
    ['stars in cards of the change', proposed(`cards: ["${STARS}", "agents/**/*.yaml"]\n`)],
    ['stars in the input', { inputs: { cards: `${STARS}\nagents/**/*.yaml` } }],
  ])('%s', async (_, changes) => {
    expect(await run(changes)).toMatchObject(BLOCKED);
  });

  test.concurrent('stars in traces and tools end with what they find', async () => {
    const { exitCode, outputs, stdout } = await run({
      inputs: { traces: `**/${STARS}.jsonl`, tools: `**/${STARS}.json` },
    });
    expect([exitCode, outputs.verdict]).toEqual([1, 'error']);
    expect(stdout).toContain('matches no trace file');
    expect(stdout).toContain('does not exist');
  });

  test.concurrent.each<readonly [string, Partial<Scenario>, string]>([
    [
      'of 100,000 characters',
      configured(`cards: ["${'*a'.repeat(50_000)}"]\n`),
      'the limit for a file pattern is 1,000',
    ],
    [
      'of 100,000 characters in the change',
      proposed(
        `ignore: [{ rule: unused-pattern, path: "${'{a,b}'.repeat(20_000)}", reason: hang }]\n`,
      ),
      'the limit for a file pattern is 1,000',
    ],
    ['among 10,000', configured(`cards:\n${'- "a*b"\n'.repeat(10_000)}`), 'at most 256'],
    [
      'among 10,000 of the input',
      { inputs: { traces: '*/x*.jsonl\n'.repeat(10_000) } },
      'at most 256',
    ],
    [
      'that another language would read',
      configured('cards: ["agents/!(lab)/**"]\n'),
      'contains "!(…)"',
    ],
  ])('%s is an error that names the limit', async (_, changes, limit) => {
    const { exitCode, outputs, stdout, stderr } = await run(changes);
    expect([exitCode, outputs.verdict, stderr]).toEqual([1, 'error', '']);
    expect(stdout).toContain(limit);
  });
});
