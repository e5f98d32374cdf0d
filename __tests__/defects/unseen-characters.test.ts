import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { runCli } from '../support/command-line.ts';
import { openWorld } from '../support/scenario/world.ts';
import { AGENT, CARD, FORBIDDEN_TOOLS, POLICY, TOOLS } from '../support/support-agent.ts';

const NOW = ['--now', '2026-11-21T12:00:00Z'];
/** Characters that move or hide text, or that end a line for some readers. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u;
const NAMES: readonly (readonly [string, string])[] = [
  ['the escape of terminals', '\u001b[2Jx'],
  ['a line separator', 'x\u2028y'],
  ['a direction mark', 'x\u202ey'],
  ['an isolate', 'x\u2066y\u2069'],
  ['a control of the second set', 'x\u009b2Jy'],
  ['a name without width', 'x\u200by'],
];

describe('annotations of a file whose name cannot be seen', () => {
  const annotationsOf = async (folder: string): Promise<readonly string[]> => {
    const world = await openWorld({
      description: 'a forbidden tool',
      event: 'pull_request',
      base: AGENT,
      head: {
        [`agents/${folder}/card.yaml`]: CARD,
        [`agents/${folder}/policy.yaml`]: POLICY,
        [`agents/${folder}/tools.txt`]: FORBIDDEN_TOOLS,
      },
      inputs: { annotations: 'commands' },
    });
    try {
      const { exitCode, stdout } = await world.run();
      expect(exitCode).toBe(1);
      expect(stdout).not.toMatch(UNSEEN);
      return stdout
        .split('\n')
        .filter((line) => line.startsWith('::error ') && line.includes('forbidden-tool'));
    } finally {
      await world.close();
    }
  };

  test.concurrent.each(
    NAMES,
  )('hold nothing raw, and name it in the message: %s', async (_, folder) => {
    const [command, ...more] = await annotationsOf(folder);
    expect(more).toEqual([]);
    expect(command).toMatch(/^::error title=/);
    expect(command).toMatch(/%0AAt agents\/.*x.*\/policy\.yaml:10:14/);
  });

  test.concurrent.each([
    ['the control: an ordinary name', 'desk', 'desk'],
    ['letters of other scripts', 'büro-審査', 'büro-審査'],
    [
      'a line break, a colon and a comma, which the runner reads back',
      'a\nb:c,d%',
      'a%0Ab%3Ac%2Cd%25',
    ],
  ])('name the file itself where the runner can read it: %s', async (_, folder, written) => {
    expect(await annotationsOf(folder)).toEqual([
      expect.stringContaining(`::error file=agents/${written}/policy.yaml,line=10,`),
    ]);
  });
});

describe('the command line', () => {
  let folder: string;
  beforeEach(() => {
    folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-unseen-')));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const run = async (
    ...args: readonly string[]
  ): Promise<{ code: number; out: string; err: string }> => {
    const { code, stdout, stderr } = await runCli(folder, args);
    return { code, out: stdout, err: stderr };
  };

  test.each(NAMES)('writes JSON that is the same text to every reader: %s', async (_, name) => {
    write('card.yaml', CARD);
    write('policy.yaml', POLICY);
    write('tools.txt', TOOLS);
    write('more.json', JSON.stringify([{ name: 'mcp__tickets__delete_ticket' }]));
    const policy = `policy of ${name}.yaml`;
    write(
      policy,
      POLICY.replace('tickets are records', 'tickets').replace(
        'reason: tickets',
        `reason: ${JSON.stringify(name)}`,
      ),
    );
    const commands: readonly (readonly string[])[] = [
      [
        'evaluate',
        policy,
        '--card',
        'card.yaml',
        '--tools',
        'more.json',
        '--format',
        'json',
        ...NOW,
      ],
      ['validate', policy, '--format', 'json', ...NOW],
      [
        'explain',
        policy,
        'mcp__tickets__delete_ticket',
        '--card',
        'card.yaml',
        '--format',
        'json',
        ...NOW,
      ],
      ['effective', policy, '--card', 'card.yaml', '--format', 'json', ...NOW],
      ['diff', 'policy.yaml', policy, '--format', 'json', ...NOW],
    ];
    const outputs: string[] = [];
    for (const args of commands) outputs.push((await run(...args)).out);
    for (const out of outputs) {
      expect(out).not.toMatch(UNSEEN);
      expect(() => JSON.parse(out)).not.toThrow();
    }
    const { violations } = JSON.parse(outputs[0]!) as { violations: { reason: string }[] };
    expect(violations.map(({ reason }) => reason)).toEqual([expect.stringContaining(name)]);
  });

  test.each(
    NAMES,
  )('writes a baseline that is the same text to every reader: %s', async (_, name) => {
    write(`${name}/card.yaml`, CARD);
    write(`${name}/policy.yaml`, POLICY);
    write(`${name}/tools.txt`, FORBIDDEN_TOOLS);
    await run('check', '--write-baseline', 'baseline.json', ...NOW);
    const files = readdirSync(folder).filter((file) => file === 'baseline.json');
    expect(files).toEqual(['baseline.json']);
    const text = readFileSync(path.join(folder, 'baseline.json'), 'utf8');
    expect(text).not.toMatch(UNSEEN);
    const { findings } = JSON.parse(text) as { findings: { file: string }[] };
    expect(new Set(findings.map(({ file }) => file))).toEqual(new Set([`${name}/policy.yaml`]));
  });

  test.each(NAMES)('shows what is wrong with its arguments: %s', async (_, name) => {
    for (const args of [
      [name],
      ['check', name],
      ['check', `--${name}`],
      ['check', '--format', name],
      ['check', '--now', name],
      ['validate', name],
    ]) {
      const { code, out, err } = await run(...args);
      expect([args[0], code === 0]).toEqual([args[0], false]);
      expect(out + err).toMatch(/\\(?:x1b|x9b|u\{20(?:28|2e|66|0b)\}|u001b)/);
      expect(out + err).not.toMatch(UNSEEN);
    }
  });

  test.each(NAMES)('writes no raw name with init: %s', async (_, name) => {
    write(`${name}.card.yaml`, CARD);
    const { code, out } = await run('init', `${name}.card.yaml`);
    expect(code).toBe(0);
    expect(out).not.toMatch(UNSEEN);
    expect(readFileSync(path.join(folder, `${name}.policy.yaml`), 'utf8')).not.toMatch(UNSEEN);
  });
});
