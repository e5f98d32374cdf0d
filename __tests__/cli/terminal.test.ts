import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Terminal, terminalOf } from '../../src/adapters/process/terminal.ts';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { flagsOf } from '../../src/settings/options/derived.ts';
import { COMMAND_NAMES } from '../../src/settings/options/option.ts';
import { CARD, FORBIDDEN_TOOLS, POLICY } from '../support/support-agent.ts';

let folder: string;

const write = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-terminal-')));
  write('a/card.yaml', CARD);
  write('a/policy.yaml', POLICY);
  write('a/tools.txt', FORBIDDEN_TOOLS);
  write('b/card.yaml', 'aap_version: [\n');
  write('b/policy.yaml', POLICY);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** A process with terminals, or without, that keeps what is written. */
function processWith({
  env = {},
  out,
  err,
}: {
  readonly env?: Readonly<Record<string, string>>;
  /** The columns of standard output and standard error. Without them, they are no terminals. */
  readonly out?: number;
  readonly err?: number;
}): { readonly terminal: Terminal; readonly out: string[]; readonly err: string[] } {
  const written = { out: [] as string[], err: [] as string[] };
  const stream = (to: string[], columns: number | undefined): object => ({
    ...(columns !== undefined && { isTTY: true, columns }),
    write: (text: string) => to.push(text),
  });
  const process = {
    env,
    argv: ['node', 'card-gate'],
    cwd: () => folder,
    uptime: () => 1,
    stdout: stream(written.out, out),
    stdin: {},
    stderr: stream(written.err, err),
  } as unknown as NodeJS.Process;
  return { terminal: terminalOf(process), ...written };
}

const NOW = ['--now', '2026-11-21T12:00:00Z'];

async function printed(
  args: readonly string[],
  options: Parameters<typeof processWith>[0] = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const { terminal, out, err } = processWith(options);
  const hasClock = flagsOf(args[0] as 'check').has('now');
  const code = await runCommandLine([...args, ...(hasClock ? NOW : [])], terminal);
  return { code, out: out.join(''), err: err.join('') };
}

describe('colours', () => {
  test.each([
    [{ out: 80 }, true],
    [{}, false],
    [{ out: 80, env: { NO_COLOR: '1' } }, false],
    [{ out: 80, env: { NO_COLOR: '' } }, true],
    [{ out: 80, env: { TERM: 'dumb' } }, false],
    [{ env: { FORCE_COLOR: '1' } }, true],
    [{ env: { FORCE_COLOR: '' } }, true],
    [{ env: { FORCE_COLOR: '1', NO_COLOR: '1', TERM: 'dumb' } }, true],
    [{ out: 80, env: { FORCE_COLOR: '0' } }, false],
    [{ out: 80, env: { FORCE_COLOR: 'false' } }, false],
  ])('%j: %p', (options, colour) => {
    expect(processWith(options).terminal.colour).toBe(colour);
  });
});

describe('the width of the terminal', () => {
  test('is that of standard output, and 80 if it is not known', () => {
    expect(processWith({ out: 33 }).terminal.columns).toBe(33);
    expect(processWith({ out: 0 }).terminal.columns).toBe(80);
    expect(processWith({ err: 33 }).terminal.columns).toBeUndefined();
  });

  test.each([40, 60, 80])('%d columns hold the help', async (columns) => {
    for (const name of ['check', 'explain', 'completion']) {
      const { out } = await printed([name, '--help'], { out: columns });
      const words = out.split('\n').filter((line) => line.length > columns);
      // Only a word, such as the name of an option, may be wider.
      for (const line of words)
        expect(line.trim()).toMatch(/^(?:Example: .*|card-gate .*|\S+ \S+)$/);
      for (const flag of flagsOf(name as 'check').keys()) expect(out).toContain(`  --${flag}`);
    }
    expect((await printed(['--help'], { out: columns })).out).toContain('card-gate completion');
  });

  test.each([1, 20, 40])('%d columns hold a code frame of a few words', async (columns) => {
    const { out, code } = await printed(['validate', 'b/card.yaml'], { out: columns });
    expect(code).toBe(2);
    expect(out).toMatch(/ 1 \|\S* aap_version: \[$/m);
  });
});

describe('refusals show the source line', () => {
  test.each([
    ['evaluate', 'b'],
    ['explain', 'b', 'x'],
    ['test', 'b', '--traces', 'b/policy.yaml'],
    ['effective', 'b'],
    ['diff', 'b', 'b'],
    ['init', 'b/card.yaml'],
  ])('%s', async (...args) => {
    const { code, err } = await printed(args, { out: 80 });
    expect([code, err]).toEqual([2, expect.stringMatching(/^ {2}1 \| aap_version: \[$/m)]);
    expect((await printed(args)).err).not.toContain(' | ');
  });
});

describe('progress', () => {
  const SLOW = 600;
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, SLOW));

  test('is one line on a terminal, which is removed before anything is printed', async () => {
    const { terminal, err } = processWith({ err: 20 });
    if (performance.now() < SLOW) await later();
    terminal.status?.('read 10 of 20 files in the\u001b[31m folder');
    expect(err).toEqual(['\r\u001b[Kread 10 of 20 files']);
    // A line that was just shown stays for a moment.
    terminal.status?.('read 11');
    expect(err).toHaveLength(1);
    terminal.err('error: x');
    terminal.out('done');
    expect(err.slice(1)).toEqual(['\r\u001b[K', 'error: x\n']);
  });

  test.each([
    [{}],
    [{ out: 80 }],
    [{ err: 80, env: { CI: 'true' } }],
    [{ err: 80, env: { TERM: 'dumb' } }],
  ])('is not shown with %j', async (options) => {
    expect(processWith(options).terminal.status).toBeUndefined();
    const { err } = await printed(['check'], options);
    expect(err).not.toContain('\r');
  });
});

describe('--format github', () => {
  test('annotates the line, and escapes what a command could hide', async () => {
    write('odd/card.yaml', CARD);
    write('odd/policy.yaml', POLICY.replace('tickets are records', '"100%, a\\n::error::b: ##[c"'));
    write('odd/tools.txt', FORBIDDEN_TOOLS);
    const { code, out } = await printed(['check', 'odd', '--format', 'github']);
    expect(code).toBe(1);
    const commands = out.split('\n').filter((line) => line.startsWith('::'));
    expect(commands).toContainEqual(
      expect.stringMatching(
        /^::error file=odd\/policy\.yaml,line=10,endLine=10,col=14,.*title=[^:]*::/,
      ),
    );
    expect(out).toContain('100%25');
    expect(out).not.toMatch(/^::error::b/m);
    expect(out).not.toContain('##[c');
    expect(commands.filter((line) => line.startsWith('::group::')).length).toBe(
      commands.filter((line) => line === '::endgroup::').length,
    );
  });

  test('of validate, evaluate and test, and of a refusal', async () => {
    for (const args of [
      ['evaluate', 'a'],
      ['validate', 'b/card.yaml'],
      ['evaluate', 'b'],
    ]) {
      const { out } = await printed([...args, '--format', 'github']);
      expect(out).toMatch(/^::error file=[ab]\/[a-z]+\.(?:yaml|txt),line=\d+/m);
    }
    expect((await printed(['explain', 'a', 'x', '--format', 'github'])).code).toBe(2);
  });

  test('never shows a colour', async () => {
    const { out } = await printed(['check', 'a', '--format', 'github'], { out: 80 });
    expect(out).not.toContain('\u001b');
  });
});

describe('completion', () => {
  test.each(['bash', 'zsh', 'fish'])('%s has every command and every flag', async (shell) => {
    const { code, out } = await printed(['completion', shell]);
    expect(code).toBe(0);
    for (const command of COMMAND_NAMES) {
      expect(out).toContain(command);
      for (const flag of flagsOf(command).keys())
        expect(out).toContain(shell === 'fish' ? `-l ${flag}` : `--${flag}`);
    }
  });

  test('needs a shell that it knows', async () => {
    expect((await printed(['completion'])).err).toContain('specify one shell: bash, zsh or fish');
    expect((await printed(['completion', 'tcsh'])).code).toBe(2);
  });

  const hasBash = ['/bin/bash', '/usr/bin/bash'].some((file) => existsSync(file));

  (hasBash ? test : test.skip)('bash completes commands, flags, values and files', async () => {
    const { out } = await printed(['completion', 'bash']);
    write('completion.bash', out);
    const cases: readonly (readonly [words: readonly string[], expected: string])[] = [
      [['ch'], 'check'],
      [['check', '--wide'], '--widening'],
      [['check', '--format', ''], 'text json markdown github'],
      [['explain', '--format', ''], 'text json markdown'],
      [['decisions', '--format', 'n'], 'ndjson'],
      [['check', '--format', '=', 'j'], 'json'],
      [['check', '--fail-on', '='], 'fail warn never'],
      [['diff', '--exit'], '--exit-code'],
      [['completion', ''], 'bash zsh fish'],
      [['evaluate', 'a'], ''],
    ];
    const calls = cases.map(
      ([words]) => `complete_words card-gate ${words.map((word) => `'${word}'`).join(' ')}`,
    );
    const script = `source ./completion.bash
complete_words() { COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _card_gate; echo "\${COMPREPLY[*]}"; }
${calls.join('\n')}
complete -p card-gate`;
    const lines = execFileSync('bash', ['--norc', '-c', script], { cwd: folder, encoding: 'utf8' });
    expect(lines.split('\n').slice(0, -1)).toEqual([
      ...cases.map(([, expected]) => expected),
      'complete -F _card_gate card-gate',
    ]);
  });
});
