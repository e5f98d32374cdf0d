import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Terminal } from '../../src/adapters/process/terminal.ts';
import { runCommandLine } from '../../src/cli/command-line.ts';
import { endWithTests } from './leftovers.ts';
import { type Content, memoryTree } from './memory-tree.ts';
import { CLI, runEntry } from './scenario/entry-pool.ts';

/** Returns the path of a file in the repository. */
export function repositoryFile(...parts: readonly string[]): string {
  return join(fileURLToPath(new URL('../../', import.meta.url)), ...parts);
}

/** The number of seconds after which a command counts as hanging, even on a busy machine. */
const LIMIT_SECONDS = 600;

/** The output and the exit code of a command. The code is -1 if the command was killed. */
export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

type Environment = Readonly<Record<string, string>>;

/**
 * Runs the bundled command line in a folder, in a process that may have run it before. The
 * environment contains PATH, HOME and `env`.
 */
export async function runCli(
  folder: string,
  args: readonly string[],
  env: Environment = {},
): Promise<Ended> {
  const run = { env: environment(env), folder, args, limitSeconds: LIMIT_SECONDS };
  const { exitCode, stdout, stderr } = await runEntry(CLI, run);
  return { code: exitCode ?? -1, stdout, stderr };
}

/** Options for starting a separate process. */
export interface Start {
  /** Standard input. Empty by default. */
  readonly input?: string;
  readonly env?: Environment;
  /** Options for node. */
  readonly node?: readonly string[];
}

/** Runs the bundled command line in a separate process. */
export function startCli(
  folder: string,
  args: readonly string[],
  { input = '', env = {}, node = [] }: Start,
): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...node, CLI.script, ...args], {
      cwd: folder,
      env: environment(env),
    });
    const ended = endWithTests(() => child.kill('SIGKILL'));
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    child.on('error', reject);
    child.on('close', (code) => {
      ended();
      resolve({ code: code ?? -1, ...output });
    });
    // A command that reads no input closes it.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

function environment(env: Environment): Environment {
  const { PATH = '', HOME = '' } = process.env;
  return { PATH, HOME, ...env };
}

/** Runs a command of the sources over files in memory. `more` replaces parts of the terminal. */
export async function runInMemory(
  args: readonly string[],
  files: Readonly<Record<string, Content>>,
  more: Partial<Terminal> = {},
): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await runCommandLine(args, {
    tree: memoryTree(files),
    folder: '/nowhere',
    out: (text) => out.push(text),
    err: (text) => err.push(text),
    colour: false,
    elapsed: () => 0,
    version: '1.0.0',
    command: 'card-gate',
    ...more,
  });
  return { code, out: out.join('\n'), err: err.join('\n') };
}
