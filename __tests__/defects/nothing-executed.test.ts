import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS } from '../support/support-agent.ts';

/**
 * Code in a pull request that a program would run while it looks for its configuration in the
 * workspace.
 */
const TRAPS: Readonly<Record<string, string>> = {
  '.gitattributes': '*.yaml diff=trap merge=trap\n*.txt diff=trap\n',
  '.npmrc': 'node-options=--require ./trap.cjs\n',
  '.yarnrc.yml': 'yarnPath: ./trap.cjs\n',
  '.envrc': 'touch sprung\n',
  '.env': 'NODE_OPTIONS=--require ./trap.cjs\n',
  'package.json':
    '{ "type": "commonjs", "main": "trap.cjs", "scripts": { "preinstall": "touch sprung" } }\n',
  'trap.cjs': "require('node:fs').writeFileSync(__dirname + '/sprung', '');\n",
  'card-gate.config.js': "require('./trap.cjs');\n",
  'agents/support/card.js': "require('../../trap.cjs');\n",
  'agents/support/tools.js': "require('../../trap.cjs');\n",
  'node_modules/yaml/package.json': '{ "name": "yaml", "main": "../../trap.cjs" }\n',
};

/**
 * Runs before the bundle in its process. Records every program that is started, and every text that
 * is run as code.
 */
const SPY = `
const { appendFileSync } = require('node:fs');
const children = require('node:child_process');
const tell = (name, file, list, options) =>
  appendFileSync(process.env.RUNNER_TEMP + '/started', JSON.stringify({ name, file, list, shell: options?.shell ?? false }) + '\\n');
for (const name of ['spawn', 'spawnSync', 'exec', 'execSync', 'execFile', 'execFileSync', 'fork']) {
  const real = children[name];
  children[name] = (file, list, options) => {
    tell(name, file, list, options);
    return real(file, list, options);
  };
}
require('node:module').syncBuiltinESMExports();
globalThis.eval = (text) => tell('eval', text);
globalThis.Function = new Proxy(Function, { construct: (real, list) => { tell('new Function', list.at(-1)); return new real(...list); } });
`;

interface Started {
  readonly name: string;
  readonly file: string;
  readonly list?: readonly string[];
  readonly shell: unknown;
}

const bundle = fileURLToPath(new URL('../../dist/index.js', import.meta.url));

test.each([
  'merge',
  'shallow-merge',
] as const)('nothing of the pull request is executed in the checkout "%s", and git alone is started, without a shell', async (checkout) => {
  const folder = mkdtempSync(join(tmpdir(), 'spy-'));
  const spy = join(folder, 'spy.cjs');
  writeFileSync(spy, SPY);
  const head = {
    ...TRAPS,
    'agents/support/tools.txt': FORBIDDEN_TOOLS,
    'agents/support/card.yaml': CARD.replace('privacy', 'privacy, fairness'),
  };
  const scenario = {
    description: 'traps',
    event: 'pull_request',
    base: AGENT,
    head,
    checkout,
  } as const;
  const world = await openWorld(scenario, { command: ['--require', spy, bundle] });
  try {
    const trap = join(world.workspace, '.git', 'trap');
    writeFileSync(trap, `#!/bin/sh\ntouch '${world.workspace}/sprung'\ncat\n`, { mode: 0o755 });
    const hooks = join(world.workspace, '.git', 'hooks');
    mkdirSync(hooks, { recursive: true });
    for (const hook of [
      'post-index-change',
      'post-checkout',
      'reference-transaction',
      'pre-auto-gc',
      'fsmonitor-watchman',
    ])
      writeFileSync(join(hooks, hook), readFileSync(trap), { mode: 0o755 });
    const settings = {
      'core.fsmonitor': trap,
      'core.pager': trap,
      'diff.external': trap,
      'diff.trap.command': trap,
      'diff.trap.textconv': trap,
      'alias.diff': `!${trap}`,
      'core.sshCommand': trap,
    };
    for (const [key, value] of Object.entries(settings))
      execFileSync('git', ['config', key, value], { cwd: world.workspace });

    const { outputs, exitCode, stderr } = await world.run();
    expect([exitCode, outputs.verdict, stderr]).toEqual([1, 'fail', '']);
    expect(existsSync(join(world.workspace, 'sprung'))).toBe(false);

    const lines = readFileSync(join(world.workspace, '../../../temporary/started'), 'utf8')
      .trimEnd()
      .split('\n');
    const started = lines.map((line) => JSON.parse(line) as Started);
    expect(started.length).toBeGreaterThan(0);
    for (const { name, file, list, shell } of started) {
      expect({ name, program: basename(file), shell }).toEqual({
        name: 'spawn',
        program: 'git',
        shell: false,
      });
      expect(file.startsWith(world.workspace)).toBe(false);
      expect(list).toEqual(
        expect.arrayContaining(['core.hooksPath=/dev/null', 'core.fsmonitor=false']),
      );
    }
  } finally {
    await world.close();
    rmSync(folder, { recursive: true });
  }
});
