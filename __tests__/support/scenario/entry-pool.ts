import childProcess, { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { gitProgram } from '../../../src/adapters/git/process.ts';
import { endWithTests } from '../leftovers.ts';

/** A program of the bundle: the script that users start, and the function that it calls. */
export interface Program {
  readonly script: string;
  readonly entry: 'cli' | 'action';
}

const DIST = new URL('../../../dist/', import.meta.url);
const inDist = (file: string): string => fileURLToPath(new URL(file, DIST));

/** The bundle that contains both programs. */
export const BUNDLE = inDist('bundle/index.js');
export const ACTION: Program = { script: inDist('index.js'), entry: 'action' };
export const CLI: Program = { script: inDist('cli.js'), entry: 'cli' };

/** One run of a program. */
export interface EntryRun {
  /** The complete environment. */
  readonly env: Readonly<Record<string, string>>;
  /** The working folder. */
  readonly folder: string;
  readonly args?: readonly string[];
  /** The options for the entry. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** The number of seconds after which a run is killed. */
  readonly limitSeconds: number;
}

/**
 * The end of a process, or of a run of an entry as if it were a process. The code is null if it was
 * killed.
 */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const HOST = fileURLToPath(new URL('./entry-host.mjs', import.meta.url));
const STREAMS = ['stdout', 'stderr'] as const;
/**
 * The maximum number of simultaneous runs for each jest worker. A run uses one core, and a host
 * needs a few runs to become fast.
 */
const MAX_HOSTS = 2;

/**
 * The idle hosts. Jest reloads all modules for each test file, except Node's own. Data
 * stored on one of these is shared by all test files of a worker, so each worker loads the bundle
 * only a few times.
 */
const idle = hostsOfTheWorker();
/** The active runs of this test file, and the runs that wait for one of them to end. */
const queue = { running: 0, waiting: [] as (() => void)[] };

/**
 * Runs the entry as soon as a process is free or may be started. The process may have run the entry
 * before.
 */
export async function runEntry(program: Program, run: EntryRun): Promise<Ended> {
  if (process.env.STALE_DIST)
    throw new Error('dist/ was built from other sources than those in src/; run "npm run build"');
  if (!existsSync(BUNDLE)) throw new Error(`${BUNDLE} does not exist; run "npm run build"`);
  if (queue.running < MAX_HOSTS) queue.running += 1;
  else await new Promise<void>((resolve) => queue.waiting.push(resolve));
  try {
    return await runIn(takeHost(), program, run);
  } finally {
    const next = queue.waiting.shift();
    if (next === undefined) queue.running -= 1;
    else next();
  }
}

function runIn(host: ChildProcess, program: Program, run: EntryRun): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const mark = `\0${randomUUID()}\0`;
    const output = { stdout: '', stderr: '' };
    // Only the end of each text is searched for the mark. A long text that grows would otherwise be
    // copied for each piece.
    const ends = { stdout: '', stderr: '' };
    let exitCode: number | undefined;
    const limit = setTimeout(() => host.kill('SIGKILL'), run.limitSeconds * 1000);
    const left = endWithTests(() => host.kill('SIGKILL'));
    const settle = (ended: Ended): void => {
      clearTimeout(limit);
      left();
      for (const name of STREAMS) host[name]?.removeAllListeners('data');
      host.removeAllListeners('message').removeAllListeners('close').removeAllListeners('error');
      resolve(ended);
    };
    const settleWhenComplete = (): void => {
      if (exitCode === undefined || !STREAMS.every((name) => ends[name] === mark)) return;
      giveBack(host);
      settle({
        exitCode,
        stdout: output.stdout.slice(0, -mark.length),
        stderr: output.stderr.slice(0, -mark.length),
      });
    };
    for (const name of STREAMS) {
      host[name]!.on('data', (text: string) => {
        output[name] += text;
        ends[name] = (ends[name] + text).slice(-mark.length);
        settleWhenComplete();
      });
    }
    host.on('message', (message: { readonly exitCode: number }) => {
      exitCode = message.exitCode;
      settleWhenComplete();
    });
    host.on('error', reject);
    // The entry ended its own process, or was killed.
    host.on('close', (code) => settle({ exitCode: code, ...output }));
    const { env, folder, args = [], options = {} } = run;
    host.send({ ...program, env, folder, args, options, mark });
  });
}

function hostsOfTheWorker(): ChildProcess[] {
  const key = Symbol.for('card-gate.entry-hosts');
  const shared = childProcess as unknown as Record<symbol, ChildProcess[] | undefined>;
  shared[key] ??= [];
  return shared[key];
}

function takeHost(): ChildProcess {
  let host = idle.pop();
  // A host may have ended since its last run.
  while (host !== undefined && !host.connected) host = idle.pop();
  host ??= startHost();
  for (const handle of handlesOf(host)) handle.ref();
  return host;
}

function giveBack(host: ChildProcess): void {
  // An idle host does not keep the worker running, and ends with it.
  for (const handle of handlesOf(host)) handle.unref();
  idle.push(host);
}

/**
 * Returns the handles that keep this process running while the host exists: its process, its
 * message channel and its streams.
 */
function handlesOf(host: ChildProcess): readonly { ref(): void; unref(): void }[] {
  return [host, host.channel!, host.stdout as Socket, host.stderr as Socket];
}

function startHost(): ChildProcess {
  const host = spawn(process.execPath, [HOST, BUNDLE, gitProgram(process.env) ?? ''], {
    // A run gets nothing from the environment of the tests. Each run has its own.
    env: { TMPDIR: tmpdir() },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const name of STREAMS) host[name]!.setEncoding('utf8');
  return host;
}
