import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { WORKFLOW_LOGIN } from '../stand-in/state.ts';
import { TOKEN } from './environment.ts';
import type { ActionResult } from './run-action.ts';
import { readScenario } from './scenario-file.ts';
import type { World, WorldOptions } from './world.ts';
import { openWorld } from './world.ts';

/** Bytes of one step's summary that GitHub takes (facts 3.3). */
const SUMMARY_BYTES = 1024 * 1024;

/** The files under `expected/`, each of them text. */
export const EXPECTED_FILES = [
  'result.json',
  'outputs.json',
  'comment.md',
  'summary.md',
  'log.txt',
  'check-runs.json',
  'requests.txt',
] as const;

type Texts = Readonly<Record<(typeof EXPECTED_FILES)[number], string>>;

/** What a scenario gave, beside what it should give. */
export interface ScenarioResult {
  readonly actual: Texts;
  /** A file that is missing is undefined. */
  readonly expected: Readonly<Record<string, string | undefined>>;
  /** What must never happen, whatever is expected; a sentence each. */
  readonly problems: readonly string[];
}

/** Options of a scenario's run. */
export interface ScenarioOptions extends WorldOptions {
  /** Write what came out as what is expected; default: the variable UPDATE is 1. */
  readonly update?: boolean;
}

/** Runs the scenario of a folder once and sets it beside its expected files. */
export async function runScenario(folder: string, options: ScenarioOptions = {}): Promise<ScenarioResult> {
  const world = await openWorld(readScenario(folder), options);
  try {
    const result = await world.run();
    const actual = textsOf(world, result);
    if (options.update ?? process.env.UPDATE === '1') write(folder, actual);
    return { actual, expected: read(folder), problems: problemsOf(world, result) };
  } finally {
    await world.close();
  }
}

function textsOf(world: World, result: ActionResult): Texts {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const outputs = Object.entries(result.outputs).map(([name, value]) => [name, world.settle(value)] as const);
  const requests = world.standIn.requests.map(({ method, path }) => `${method} ${path}\n`);
  return {
    'result.json': json({ exitCode: result.exitCode }),
    'outputs.json': json(Object.fromEntries(outputs)),
    'comment.md': ourComments(world),
    'summary.md': world.settle(result.summary),
    'log.txt': world.settle(result.stdout),
    'check-runs.json': json(world.standIn.checkRuns),
    'requests.txt': requests.join(''),
  };
}

function ourComments(world: World): string {
  const { viewer } = world.scenario;
  const us = viewer === undefined || viewer === 'refused' ? WORKFLOW_LOGIN : viewer;
  const bodies = world.standIn.comments.filter((comment) => comment.author === us).map((comment) => `${comment.body}\n`);
  return bodies.length === 0 ? '(no comment)\n' : bodies.join('\n(another comment)\n\n');
}

function problemsOf(world: World, result: ActionResult): readonly string[] {
  const problems = [...world.standIn.problems, ...world.standIn.neverMet()];
  if (result.exitCode === null) problems.push('the action did not end and was killed');
  if (result.stderr !== '') problems.push(`standard error is not empty: ${result.stderr}`);
  const stack = /^ {4}at .*$/m.exec(result.stdout)?.[0];
  if (stack !== undefined && world.scenario.debug !== true) problems.push(`the log has a stack: ${stack.trim()}`);
  // The runner obeys this form anywhere in a line; nobody of ours writes it.
  if (result.stdout.includes('##[')) problems.push('the log has a command in the form ##[');
  const texts = [
    result.summary,
    JSON.stringify(result.outputs),
    JSON.stringify(world.standIn.comments),
    JSON.stringify(world.standIn.checkRuns),
  ];
  const masked = result.stdout.replaceAll(`::add-mask::${TOKEN}`, '');
  if ([masked, ...texts].some((text) => text.includes(TOKEN))) problems.push('the token is shown');
  if (Buffer.byteLength(result.summary, 'utf8') > SUMMARY_BYTES) problems.push('the job summary is over 1 MiB');
  return problems;
}

function read(folder: string): Readonly<Record<string, string | undefined>> {
  const files = EXPECTED_FILES.map((name) => [name, join(folder, 'expected', name)] as const);
  return Object.fromEntries(files.map(([name, file]) => [name, existsSync(file) ? readFileSync(file, 'utf8') : undefined]));
}

function write(folder: string, actual: Texts): void {
  rmSync(join(folder, 'expected'), { recursive: true, force: true });
  mkdirSync(join(folder, 'expected'));
  for (const name of EXPECTED_FILES) writeFileSync(join(folder, 'expected', name), actual[name]);
}
