import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { openWorld } from '../support/scenario/world.ts';
import { TOOLS, VIOLATION } from '../support/support-agent.ts';

/** Breaks a function of Node that the gate relies on, so that it fails in an unexpected place. */
const PLANTED = `
const crypto = require('node:crypto');
crypto.createHash = () => { throw new TypeError('planted\\n::error::forged ##[error]x'); };
require('node:module').syncBuiltinESMExports();
`;

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

test.each([
  false,
  true,
])('an internal error asks to be reported, with its stack only when debugging is %s', async (debug) => {
  const folder = mkdtempSync(join(tmpdir(), 'bug-'));
  const planted = join(folder, 'planted.cjs');
  writeFileSync(planted, PLANTED);
  const head = { 'agents/support/tools.txt': `${TOOLS}mcp__crm__export\n` };
  const world = await openWorld(
    { ...VIOLATION, head, debug },
    { command: ['--require', planted, bundle] },
  );
  try {
    // Even with `on-error`, an internal error never passes.
    const { exitCode, outputs, stdout, stderr, summary } = await world.run({
      inputs: { 'on-error': 'warn' },
    });
    expect([exitCode, outputs.verdict, outputs.conclusion, stderr]).toEqual([
      1,
      'error',
      'failure',
      '',
    ]);
    for (const surface of [
      stdout,
      summary,
      world.standIn.comments[0]!.body,
      world.standIn.checkRuns[0]!.output.summary!,
    ]) {
      expect(surface).toContain('internal error');
      expect(surface).toContain('eport this error with the files that caused it');
    }
    const lines = stdout.split('\n');
    expect(lines.some((line) => /\bat .*\.js:\d+/.test(line))).toBe(debug);
    expect(
      lines.filter((line) => line.trimStart().startsWith('::error::') || line.includes('##[')),
    ).toEqual([]);
    expect(world.standIn.problems).toEqual([]);
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
});
