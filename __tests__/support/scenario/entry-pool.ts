import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A program of the bundle: the script that users start, and the module whose `main` it calls. */
export interface Program {
  readonly script: string;
  readonly entry: string;
}

/** One run of a program's entry. */
export interface EntryRun {
  /** The whole environment. */
  readonly env: Readonly<Record<string, string>>;
  /** The working folder. */
  readonly folder: string;
  readonly args?: readonly string[];
  /** What `main` is given. */
  readonly options?: Readonly<Record<string, unknown>>;
  readonly limitSeconds: number;
}

/** How a process ended, or a run of an entry as if it had been one; the code is null when it was killed. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

const HOST = fileURLToPath(new URL('./entry-host.mjs', import.meta.url));
const STREAMS = ['stdout', 'stderr'] as const;

const idle = new Map<string, ChildProcess[]>();
const all = new Set<ChildProcess>();

// The hosts of a test file end with it. The benchmark runs worlds too, without jest and with processes of its own.
const { afterAll } = globalThis as { readonly afterAll?: (work: () => void) => void };
afterAll?.(() => {
  for (const host of all) host.kill('SIGKILL');
});

/** Runs the entry in a process that may have run it before, and starts another one only while all are busy. */
export function runEntry(program: Program, run: EntryRun): Promise<Ended> {
  if (process.env.STALE_DIST) throw new Error('dist/ was built from other sources than those in src/; run "npm run build"');
  if (!existsSync(program.entry)) throw new Error(`${program.entry} does not exist; run "npm run build"`);
  const free = idle.get(program.entry) ?? [];
  idle.set(program.entry, free);
  const host = free.pop() ?? startHost(program);
  return new Promise((resolve, reject) => {
    const mark = `\0${randomUUID()}\0`;
    const output = { stdout: '', stderr: '' };
    let exitCode: number | undefined;
    const limit = setTimeout(() => host.kill('SIGKILL'), run.limitSeconds * 1000);
    const settle = (ended: Ended): void => {
      clearTimeout(limit);
      for (const name of STREAMS) host[name]?.removeAllListeners('data');
      host.removeAllListeners('message').removeAllListeners('close').removeAllListeners('error');
      resolve(ended);
    };
    const settleWhenComplete = (): void => {
      if (exitCode === undefined || !STREAMS.every((name) => output[name].endsWith(mark))) return;
      free.push(host);
      settle({ exitCode, stdout: output.stdout.slice(0, -mark.length), stderr: output.stderr.slice(0, -mark.length) });
    };
    for (const name of STREAMS) {
      host[name]!.on('data', (text: string) => {
        output[name] += text;
        settleWhenComplete();
      });
    }
    host.on('message', (message: { readonly exitCode: number }) => {
      exitCode = message.exitCode;
      settleWhenComplete();
    });
    host.on('error', reject);
    // The entry ended its process itself, or was killed.
    host.on('close', (code) => settle({ exitCode: code, ...output }));
    const { env, folder, args = [], options = {} } = run;
    host.send({ env, folder, args, options, mark });
  });
}

function startHost({ script, entry }: Program): ChildProcess {
  const host = spawn(process.execPath, [HOST, script, entry], {
    // Nothing of ours may reach a run; each brings its own environment.
    env: {},
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  for (const name of STREAMS) host[name]!.setEncoding('utf8');
  all.add(host);
  host.on('exit', () => all.delete(host));
  return host;
}
