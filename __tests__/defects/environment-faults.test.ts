import { spawn, spawnSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { runEntry } from '../support/scenario/entry-pool.ts';
import { parseFileCommands } from '../support/scenario/file-commands.ts';
import { CARD, POLICY, TOOLS } from '../support/support-agent.ts';

/**
 * The time in milliseconds after which a hanging program is killed, so that the failure names its
 * test.
 */
const HANGING = 600_000;
const ACTION = path.resolve('dist/index.js');
const CLI = path.resolve('dist/cli.js');

/** An agent whose verdict is always `warn`, because its card never expires. */
const FILES = {
  'card.yaml': CARD.replace(/expires_at.*\n/, ''),
  'policy.yaml': POLICY,
  'tools.txt': TOOLS,
};

let folder: string;
const place = (name: string): string => path.join(folder, name);

beforeAll(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'card-gate-faults-')));
  for (const name of ['workspace/support', 'home', 'temporary'])
    mkdirSync(place(name), { recursive: true });
  for (const [name, text] of Object.entries(FILES))
    writeFileSync(place(`workspace/support/${name}`), text);
  writeFileSync(place('event.json'), '{}');
  writeFileSync(place('large.json'), JSON.stringify({ text: 'a'.repeat(50_000_000) }));
  writeFileSync(place('larger.json'), 'x'.repeat(105_000_000));
  writeFileSync(place('broken.json'), '{"a":');
  spawnSync('mkfifo', [place('pipe')]);
  // Tests may run as root, which may write every file. Node's functions are therefore replaced to
  // fail.
  writeFileSync(
    place('refuse.cjs'),
    `const fs = require('node:fs');
     const refused = (call, file) => Object.assign(new Error('EACCES: permission denied, ' + call), { code: 'EACCES', syscall: call, path: String(file), errno: -13 });
     const isRefused = (file) => typeof file === 'string' && file.startsWith(process.env.REFUSED);
     for (const call of ['readdir', 'open', 'readFile', 'appendFile', 'writeFile', 'opendir']) {
       const real = fs.promises[call];
       fs.promises[call] = async (file, ...more) => { if (isRefused(file)) throw refused(call, file); return real(file, ...more); };
     }
     for (const call of ['appendFileSync', 'openSync', 'readFileSync', 'readdirSync']) {
       const real = fs[call];
       fs[call] = (file, ...more) => { if (isRefused(file)) throw refused(call, file); return real(file, ...more); };
     }
     require('node:module').syncBuiltinESMExports();`,
  );
  // The error is thrown only after the process has started and its handlers are installed.
  const planted = (what: string): string =>
    `const wait = setInterval(() => { if (process.listenerCount('uncaughtException') > 0) { clearInterval(wait); ${what} } }, 1);`;
  writeFileSync(place('throw.cjs'), planted(`throw new TypeError('planted');`));
  writeFileSync(place('reject.cjs'), planted(`Promise.reject(new TypeError('planted'));`));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

type Environment = Readonly<Record<string, string | undefined>>;

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
  readonly outputs: Readonly<Record<string, string>>;
}

function environment(changes: Environment): Record<string, string> {
  const all: Environment = {
    PATH: process.env.PATH,
    HOME: place('home'),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: 'http://127.0.0.1:1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_EVENT_NAME: 'workflow_dispatch',
    GITHUB_EVENT_PATH: place('event.json'),
    GITHUB_REPOSITORY: 'octo-org/agents',
    GITHUB_SHA: '1'.repeat(40),
    GITHUB_WORKSPACE: place('workspace'),
    GITHUB_OUTPUT: place('output'),
    GITHUB_STEP_SUMMARY: place('summary'),
    RUNNER_TEMP: place('temporary'),
    'INPUT_GITHUB-TOKEN': 'token',
    INPUT_ANNOTATIONS: 'commands',
    INPUT_COMMENT: 'never',
    ...changes,
  };
  return Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/**
 * Runs the action in a process that may have run it before, unless the options need a separate
 * process. `gone` starts it in a folder that was deleted before.
 */
async function act(
  changes: Environment,
  more: { alone?: boolean; gone?: boolean; stdout?: number; require?: string } = {},
): Promise<Ended> {
  for (const name of ['output', 'summary']) writeFileSync(place(name), '');
  const env = environment(changes);
  const result = Object.keys(more).length === 0 ? await inHost(env) : inOwnProcess(env, more);
  return { ...result, outputs: parseFileCommands(readFileSync(place('output'), 'utf8')) };
}

async function inHost(env: Readonly<Record<string, string>>): Promise<Omit<Ended, 'outputs'>> {
  const program = { script: ACTION, entry: 'action' } as const;
  const run = { env, folder: place('workspace'), limitSeconds: HANGING / 1000 };
  const { exitCode, stdout, stderr } = await runEntry(program, run);
  return { code: exitCode, out: stdout, err: stderr };
}

function inOwnProcess(
  env: NodeJS.ProcessEnv,
  more: { gone?: boolean; stdout?: number; require?: string },
): Omit<Ended, 'outputs'> {
  const args = [...(more.require === undefined ? [] : ['--require', place(more.require)]), ACTION];
  const options = { env, encoding: 'utf8', timeout: HANGING } as const;
  const result = more.gone
    ? inDeletedFolder(args, env)
    : spawnSync(process.execPath, args, {
        ...options,
        cwd: place('workspace'),
        stdio: ['ignore', more.stdout ?? 'pipe', 'pipe'],
      });
  return { code: result.status, out: result.stdout ?? '', err: result.stderr };
}

function inDeletedFolder(
  args: readonly string[],
  env: NodeJS.ProcessEnv,
): { status: number | null; stdout: string; stderr: string } {
  const script = 'mkdir -p "$1" && cd "$1" && rmdir "$1" && shift && exec "$@"';
  return spawnSync(
    'bash',
    ['--norc', '-c', script, 'bash', place('gone'), process.execPath, ...args],
    {
      env,
      encoding: 'utf8',
      timeout: HANGING,
    },
  );
}

const hasStack = (text: string): boolean =>
  /^\s+at .*[:(]\d+|^node:|Unhandled|\bindex\.js:\d/m.test(text);
const closing = (out: string): string => out.trimEnd().split('\n').at(-1)!;

describe('the action', () => {
  test('succeeds in an environment without a fault', async () => {
    const ended = await act({}, { alone: true });
    expect(ended).toMatchObject({
      code: 0,
      err: '',
      outputs: { verdict: 'warn', conclusion: 'success' },
    });
    expect(closing(ended.out)).toBe('Card Gate: warn');
    expect(hasStack(ended.out)).toBe(false);
  });

  test.each<readonly [string, Environment, string]>([
    [
      'an API address that is none',
      { GITHUB_API_URL: 'nonsense' },
      `the address of GitHub's API is "nonsense"`,
    ],
    [
      'an API address that breaks off',
      { GITHUB_API_URL: 'http://[' },
      `the address of GitHub's API is "http://["`,
    ],
    ['an API address of another kind', { GITHUB_API_URL: 'ftp://github.com' }, 'not a valid URL'],
    [
      'a token with a line break',
      { 'INPUT_GITHUB-TOKEN': 'hidden\nvalue' },
      'the GitHub token contains',
    ],
    ['a token with a space', { 'INPUT_GITHUB-TOKEN': 'hidden value' }, 'the GitHub token contains'],
    [
      'a token with a letter of no token',
      { 'INPUT_GITHUB-TOKEN': 'hidden€value' },
      'the GitHub token contains',
    ],
    ['a repository without a slash', { GITHUB_REPOSITORY: 'agents' }, 'expected "owner/name"'],
    ['a repository with two slashes', { GITHUB_REPOSITORY: 'a/b/c' }, 'expected "owner/name"'],
    ['a repository that leads up', { GITHUB_REPOSITORY: 'octo-org/..' }, 'expected "owner/name"'],
    [
      'an event file that is missing',
      { GITHUB_EVENT_PATH: '/nowhere/event.json' },
      'the event payload cannot be read',
    ],
    ['an event file that is a folder', { GITHUB_EVENT_PATH: '/tmp' }, '"/tmp" is not a file'],
    ['an event file that is a pipe', { GITHUB_EVENT_PATH: '{folder}/pipe' }, 'is not a file'],
    ['an event file that never ends', { GITHUB_EVENT_PATH: '/dev/zero' }, 'is not a file'],
    [
      'an event file that breaks off',
      { GITHUB_EVENT_PATH: '{folder}/broken.json' },
      'it is not JSON',
    ],
    [
      'an event file that is too large',
      { GITHUB_EVENT_PATH: '{folder}/larger.json' },
      'the limit is 104,857,600',
    ],
    [
      'a workspace that is missing',
      { GITHUB_WORKSPACE: '/nowhere' },
      'the workspace cannot be read',
    ],
    ['a workspace that is a file', { GITHUB_WORKSPACE: '{folder}/event.json' }, 'is not a folder'],
  ])('%s is an error in one sentence', async (_, changes, sentence) => {
    const filled = Object.fromEntries(
      Object.entries(changes).map(([name, value]) => [name, value?.replace('{folder}', folder)]),
    );
    const ended = await act(filled);
    expect(ended).toMatchObject({
      code: 1,
      err: '',
      outputs: { verdict: 'error', conclusion: 'failure' },
    });
    expect(closing(ended.out)).toContain('::error title=Card Gate::');
    expect(closing(ended.out)).toContain(sentence);
    expect(ended.out).not.toContain('internal error');
    expect(ended.out.replace(/^::add-mask::.*$/gm, '')).not.toMatch(/hidden|value/);
    expect(hasStack(ended.out)).toBe(false);
  });

  test.each<readonly [string, Environment]>([
    ['missing', { GITHUB_OUTPUT: '/nowhere/output' }],
    ['full', { GITHUB_OUTPUT: '/dev/full' }],
    ['a folder', { GITHUB_OUTPUT: '/tmp' }],
    [
      'full, with every setting that relaxes',
      { GITHUB_OUTPUT: '/dev/full', 'INPUT_ON-ERROR': 'warn', 'INPUT_FAIL-ON': 'never' },
    ],
  ])('outputs that are %s: later steps could not read the verdict, so the job fails', async (_, changes) => {
    const ended = await act(changes);
    expect(ended).toMatchObject({ code: 1, err: '', outputs: {} });
    expect(closing(ended.out)).toMatch(
      /^::error title=Card Gate::.*the outputs could not be written, so no later step can read the verdict/,
    );
    expect(readFileSync(place('summary'), 'utf8')).toContain('the outputs could not be written');
    expect(ended.out).not.toMatch(/Card Gate: (?:passed|warn|pass)\b/);
    expect(hasStack(ended.out)).toBe(false);
  });

  test('outputs that are refused fail the job as well, and nothing of them is left', async () => {
    const ended = await act({ REFUSED: place('output') }, { require: 'refuse.cjs' });
    expect(ended).toMatchObject({ code: 1, err: '', outputs: {} });
    expect(closing(ended.out)).toContain('access is denied (EACCES)');
  });

  test.each<readonly [string, Environment, string]>([
    [
      'a summary that is missing',
      { GITHUB_STEP_SUMMARY: '/nowhere/summary' },
      'the job summary could not be written; the verdict is not affected',
    ],
    ['a full summary', { GITHUB_STEP_SUMMARY: '/dev/full' }, 'no space is left'],
    [
      'a summary that is a folder',
      { GITHUB_STEP_SUMMARY: '/tmp' },
      'the job summary could not be written',
    ],
    [
      'a report file below a file',
      { 'INPUT_REPORT-FILE': 'support/card.yaml/report.json' },
      'the report file could not be written; the verdict is not affected',
    ],
    [
      'an API that cannot be reached',
      { INPUT_ANNOTATIONS: 'auto' },
      'the check run could not be written',
    ],
    [
      'an API behind a proxy that is none',
      { INPUT_ANNOTATIONS: 'auto', GITHUB_API_URL: 'https://127.0.0.1:1', HTTPS_PROXY: 'http://[' },
      'check run could not be written',
    ],
  ])('%s changes no verdict, and is said', async (_, changes, sentence) => {
    const ended = await act(changes);
    expect(ended).toMatchObject({
      code: 0,
      err: '',
      outputs: { verdict: 'warn', conclusion: 'success' },
    });
    expect(ended.out).toMatch(/^::notice title=Card Gate::/m);
    expect(ended.out).toContain(sentence);
    expect(hasStack(ended.out)).toBe(false);
  });

  test.each<readonly [string, Environment]>([
    ['no home', { HOME: undefined }],
    ['a home that is missing', { HOME: '/nowhere' }],
    ['no folder for temporary files', { RUNNER_TEMP: undefined }],
    [
      'a folder for temporary files that is missing',
      { RUNNER_TEMP: '/nowhere', TMPDIR: '/nowhere' },
    ],
    ['no programs', { PATH: '/nowhere' }],
    ['no token', { 'INPUT_GITHUB-TOKEN': '' }],
    ['no repository', { GITHUB_REPOSITORY: undefined }],
    ['no workspace', { GITHUB_WORKSPACE: '' }],
    ['a server without a valid address', { GITHUB_SERVER_URL: 'javascript:alert(1)' }],
    ['no summary', { GITHUB_STEP_SUMMARY: undefined }],
    ['a payload of 50 MB', { GITHUB_EVENT_PATH: '{folder}/large.json' }],
  ])('%s is not an error', async (_, changes) => {
    const ended = await act(
      Object.fromEntries(
        Object.entries(changes).map(([name, value]) => [name, value?.replace('{folder}', folder)]),
      ),
    );
    expect(ended).toMatchObject({
      code: 0,
      err: '',
      outputs: { verdict: 'warn', conclusion: 'success' },
    });
    expect(`${ended.out}${readFileSync(place('summary'), 'utf8')}`).not.toContain('javascript:');
  });

  test('a working folder that was deleted is an error only where nothing else says where the files are', async () => {
    expect(await act({}, { gone: true })).toMatchObject({ code: 0, outputs: { verdict: 'warn' } });
    const ended = await act({ GITHUB_WORKSPACE: undefined }, { gone: true });
    expect(ended).toMatchObject({ code: 1, err: '', outputs: { verdict: 'error' } });
    expect(closing(ended.out)).toContain('the working folder no longer exists');
  });

  test('a folder that cannot be read is an error, and is not taken for an empty one', async () => {
    const ended = await act({ REFUSED: place('workspace/support') }, { require: 'refuse.cjs' });
    expect(ended).toMatchObject({ code: 1, outputs: { verdict: 'error', conclusion: 'failure' } });
    expect(hasStack(ended.out)).toBe(false);
  });

  test('a log that takes nothing fails the job', async () => {
    const ended = await act({}, { stdout: openSync('/dev/full', 'w') });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^error: standard output cannot be written: .*ENOSPC\)\n$/);
  });

  test.each([
    'throw.cjs',
    'reject.cjs',
  ])('an uncaught error (%s) is one sentence and a failure', async (planted) => {
    const ended = await act({}, { require: planted });
    expect(ended.code).toBe(1);
    expect(ended.err).toMatch(/^error: internal error: TypeError: planted[^\n]*\n$/);
  });

  test('a run that is cancelled in the middle leaves an error in the outputs, and no success', async () => {
    writeFileSync(place('output'), '');
    const server = createServer();
    const asked = new Promise<void>((resolve) => server.once('request', () => resolve()));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const payload = {
      pull_request: {
        number: 1,
        base: { ref: 'main', sha: '2'.repeat(40) },
        head: { sha: '1'.repeat(40) },
      },
    };
    writeFileSync(place('pull.json'), JSON.stringify(payload));
    const env = environment({
      GITHUB_API_URL: api,
      GITHUB_EVENT_NAME: 'pull_request_target',
      GITHUB_EVENT_PATH: place('pull.json'),
    });
    const child = spawn(process.execPath, [ACTION], { cwd: place('workspace'), env });
    let err = '';
    child.stderr.on('data', (piece) => {
      err += String(piece);
    });
    const ended = new Promise<readonly [number | null, string | null]>((resolve) =>
      child.on('close', (code, signal) => resolve([code, signal])),
    );
    try {
      await Promise.race([asked, ended]);
      child.kill('SIGTERM');
      expect(await ended).toEqual([null, 'SIGTERM']);
    } finally {
      child.kill('SIGKILL');
      server.closeAllConnections();
      server.close();
    }
    expect([err, parseFileCommands(readFileSync(place('output'), 'utf8'))]).toEqual([
      '',
      { verdict: 'error', conclusion: 'failure' },
    ]);
  });
});

describe('the command line', () => {
  /** Runs a shell script in which `gate` is the command line. */
  function shell(
    script: string,
    env: Environment = {},
  ): { readonly code: number | null; readonly out: string; readonly err: string } {
    const gate = `gate() { '${process.execPath}' \${PLANTED:+--require "$PLANTED"} '${CLI}' "$@"; }`;
    const all: Environment = { PATH: process.env.PATH, HOME: place('home'), ...env };
    const result = spawnSync('bash', ['--norc', '-c', `${gate}; ${script}`], {
      cwd: place('workspace'),
      env: Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)),
      encoding: 'utf8',
      timeout: HANGING,
      maxBuffer: 100_000_000,
    });
    return { code: result.status, out: result.stdout, err: result.stderr };
  }

  test('succeeds in an environment without a fault', () => {
    expect(shell('gate check')).toMatchObject({
      code: 0,
      err: '',
      out: expect.stringContaining('Verdict: warn'),
    });
  });

  test.each<readonly [string, string, string]>([
    ['full standard output', 'gate check > /dev/full', 'standard output cannot be written'],
    [
      'full standard output of JSON',
      'gate check --format json > /dev/full',
      'standard output cannot be written',
    ],
    [
      'a working folder that was deleted',
      'mkdir gone && cd gone && rmdir ../gone && gate check',
      'the working folder no longer exists',
    ],
    [
      'a baseline in a folder that is missing',
      'gate check --write-baseline /nowhere/known.json',
      '"/nowhere/known.json" could not be used: it does not exist (ENOENT)',
    ],
    [
      'a baseline that is a folder',
      'gate check --write-baseline support',
      'it is a folder (EISDIR)',
    ],
    [
      'a baseline on a full device',
      'gate check --write-baseline /dev/full',
      'no space is left on the device (ENOSPC)',
    ],
  ])('%s ends with one sentence and exit code 2', (_, script, sentence) => {
    const { code, err } = shell(script);
    expect(code).toBe(2);
    expect(err).toMatch(/^error: [^\n]*\n$/);
    expect(err).toContain(sentence);
  });

  test.each<readonly [string, string, Environment?]>([
    [
      'a reader that has read enough',
      'set -o pipefail; gate check --format json | head -c 1 > /dev/null',
    ],
    ['no home', 'gate check', { HOME: undefined }],
    ['no standard output', 'gate check >&-'],
    ['no standard error', 'gate check 2>&-'],
    ['full standard error', 'gate check 2> /dev/full'],
  ])('%s is not an error', (_, script, env = {}) => {
    expect(shell(script, env)).toMatchObject({ code: 0, err: '' });
  });

  test('a folder that cannot be read is an error, and is not taken for an empty one', () => {
    const { code, out, err } = shell('gate check', {
      PLANTED: place('refuse.cjs'),
      REFUSED: place('workspace/support'),
    });
    expect(code).toBe(2);
    expect(hasStack(`${out}${err}`)).toBe(false);
  });

  test('a long answer is not cut when it goes through a pipe', () => {
    const names = Array.from({ length: 5_000 }, (_, index) => `mcp__crm__tool_${index}`);
    writeFileSync(place('many.txt'), `${names.join('\n')}\n`);
    const evaluate = `gate evaluate support/policy.yaml --card support/card.yaml --tools "${place('many.txt')}" --format json`;
    const { code, out } = shell(`set -o pipefail; ${evaluate} | (sleep 1; cat)`);
    expect(code).toBe(1);
    expect((JSON.parse(out) as { violations: unknown[] }).violations).toHaveLength(5_000);
  });
});
