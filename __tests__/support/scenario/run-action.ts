import { spawn } from 'node:child_process';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { endWithTests } from '../leftovers.ts';
import type { Ended, Program } from './entry-pool.ts';
import { runEntry } from './entry-pool.ts';
import { parseFileCommands } from './file-commands.ts';

/** The number of seconds after which a run is killed. */
const LIMIT_SECONDS = 600;

/** One run of an action. */
export interface ActionOptions {
  /**
   * The action's bundle, which runs in a process that has already loaded it. Or the arguments of a
   * separate process: options of node, followed by a script.
   */
  readonly program: Program | readonly string[];
  /** The time for the bundle's clock. A separate process uses the machine's clock. */
  readonly now: string;
  readonly workspace: string;
  /** The complete environment, except for the files of this run, which are added. */
  readonly environment: Readonly<Record<string, string>>;
  /** An empty or missing folder for the files of this run. */
  readonly folder: string;
  readonly limitSeconds?: number;
}

/** The results of a run. */
export interface ActionResult {
  /** Null if the process was killed. */
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly state: Readonly<Record<string, string>>;
  /** Variables that the run set for later steps. */
  readonly variables: Readonly<Record<string, string>>;
  /** Folders that the run added to PATH for later steps, one per line. */
  readonly path: string;
  readonly summary: string;
}

const FILES = [
  'GITHUB_OUTPUT',
  'GITHUB_STATE',
  'GITHUB_ENV',
  'GITHUB_PATH',
  'GITHUB_STEP_SUMMARY',
] as const;

/**
 * Runs a JavaScript action as the runner does, with files for outputs, state and the job summary.
 */
export async function runAction(options: ActionOptions): Promise<ActionResult> {
  await mkdir(options.folder, { recursive: true });
  const files = Object.fromEntries(
    FILES.map((name) => [name, join(options.folder, name.toLowerCase())]),
  );
  for (const file of Object.values(files)) await writeFile(file, '');
  const ended = await start(options, { ...options.environment, ...files });
  const text = (name: (typeof FILES)[number]): Promise<string> => readFile(files[name]!, 'utf8');
  return {
    ...ended,
    outputs: parseFileCommands(await text('GITHUB_OUTPUT')),
    state: parseFileCommands(await text('GITHUB_STATE')),
    variables: parseFileCommands(await text('GITHUB_ENV')),
    path: await text('GITHUB_PATH'),
    summary: await text('GITHUB_STEP_SUMMARY'),
  };
}

async function start(options: ActionOptions, env: Record<string, string>): Promise<Ended> {
  const { program, workspace, now, limitSeconds = LIMIT_SECONDS } = options;
  if ('entry' in program)
    return runEntry(program, { env, folder: workspace, options: { now }, limitSeconds });
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, program, {
      cwd: workspace,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = endWithTests(() => child.kill('SIGKILL'));
    const output = { stdout: '', stderr: '' };
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] += text;
      });
    }
    const limit = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000);
    child.on('error', reject);
    child.on('close', (exitCode) => {
      clearTimeout(limit);
      ended();
      resolve({ exitCode, ...output });
    });
  });
}
