import { readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { sarifProblems } from '../ajv-options.ts';
import { WORKFLOW_LOGIN } from '../stand-in/state.ts';
import { TOKEN } from './environment.ts';
import type { Expectation, RunTexts } from './expectation.ts';
import { expectationOf } from './expectation.ts';
import { readGallery, sectionOf, writeSection } from './gallery.ts';
import { messagesOf } from './messages.ts';
import type { ActionResult } from './run-action.ts';
import type { ScenarioFile, Shown, Surface } from './scenario-file.ts';
import { readScenario, withExpectation } from './scenario-file.ts';
import type { World, WorldOptions } from './world.ts';
import { openWorld } from './world.ts';

/**
 * The maximum size in bytes of one step's summary (docs.github.com, "Step isolation and limits").
 */
const MAX_SUMMARY_BYTES = 1024 * 1024;

/** The results of a scenario, actual or expected. */
export interface ScenarioResult {
  /** Undefined if the file does not contain it yet. */
  readonly expect: Expectation | undefined;
  /** The section of the gallery. Undefined if there is none. */
  readonly gallery: string | undefined;
  /** Strings that are missing, or that should not be there. */
  readonly shown: readonly string[];
}

/** The results of a scenario's run, and the expected results. */
export interface Comparison {
  /** The sentences in the log, as returned by `messagesOf`. */
  readonly messages: readonly string[];
  readonly actual: ScenarioResult;
  readonly expected: ScenarioResult;
  /** Events that must never happen, whatever is expected. Each is one sentence. */
  readonly problems: readonly string[];
}

/** Options for running a scenario. */
export interface ScenarioOptions extends WorldOptions {
  /**
   * Whether to save the results as the expected ones. Defaults to whether the variable UPDATE is 1.
   */
  readonly update?: boolean;
  /** The file, if it has already been read. */
  readonly written?: ScenarioFile;
}

/** Runs the scenario of a file once, and returns the actual and the expected results. */
export async function runScenario(
  file: string,
  options: ScenarioOptions = {},
): Promise<Comparison> {
  const written = options.written ?? readScenario(file);
  const name = basename(file, '.yml');
  const world = await openWorld(written.scenario, options);
  try {
    const { result, problems } = await runWithSarif(world, options);
    const texts = textsOf(world, result);
    const expect = expectationOf(texts, world.history);
    const gallery =
      written.gallery === undefined ? undefined : sectionOf(name, written, texts, world.history);
    const isUpdate = options.update ?? process.env.UPDATE === '1';
    if (isUpdate) {
      writeFileSync(file, withExpectation(readFileSync(file, 'utf8'), expect));
      if (gallery !== undefined) writeSection(name, gallery);
    }
    return {
      messages: messagesOf(texts.log),
      actual: { expect, gallery, shown: wrongStrings(written, texts) },
      expected: {
        expect: isUpdate ? readScenario(file).expect : written.expect,
        gallery: written.gallery === undefined ? undefined : readGallery().get(name),
        shown: [],
      },
      problems: [...problemsOf(world, result), ...readingProblems(texts), ...problems],
    };
  } finally {
    await world.close();
  }
}

/** The path at which every scenario has its SARIF file written, unless it asks for another. */
const SARIF = { 'sarif-file': 'written-by-tests/card-gate.sarif' };
const NO_SARIF = /^::notice title=Card Gate::no SARIF file was written: .*\n/m;

/**
 * Runs a scenario with a SARIF file, and removes what the file adds to the results. Returns what is
 * wrong with the file.
 */
async function runWithSarif(
  world: World,
  { actionFile, command }: ScenarioOptions,
): Promise<{ readonly result: ActionResult; readonly problems: readonly string[] }> {
  const isOurs = actionFile === undefined && command === undefined;
  if (!isOurs || 'sarif-file' in (world.scenario.inputs ?? {}))
    return { result: await world.run(), problems: [] };
  const run = await world.run({ inputs: SARIF });
  const { 'sarif-file': file, ...outputs } = run.outputs;
  const result = { ...run, outputs, stdout: run.stdout.replace(NO_SARIF, '') };
  const text = file === undefined ? undefined : readFileSync(file, 'utf8');
  const problems =
    text === undefined
      ? []
      : [...sarifProblems(text), ...(text.includes(TOKEN) ? ['the token is shown'] : [])];
  if (text === undefined && outputs.verdict !== 'error' && !NO_SARIF.test(run.stdout))
    problems.push('there is none, and no notice says why');
  if (text !== undefined && outputs.verdict === 'error')
    problems.push('there is one, but not everything was checked');
  return { result, problems: problems.map((problem) => `the SARIF file: ${problem}`) };
}

function textsOf(world: World, result: ActionResult): RunTexts {
  const settled = Object.entries(result.outputs).map(
    ([name, value]) => [name, world.settle(value)] as const,
  );
  return {
    exitCode: result.exitCode,
    outputs: Object.fromEntries(settled),
    comments: ourComments(world),
    summary: world.settle(result.summary),
    log: world.settle(result.stdout),
    checkRuns: world.standIn.checkRuns,
    requests: world.standIn.requests.map(({ method, path }) => `${method} ${path}`),
  };
}

function ourComments(world: World): readonly string[] {
  const { viewer } = world.scenario;
  const us = viewer === undefined || viewer === 'refused' ? WORKFLOW_LOGIN : viewer;
  return world.standIn.comments
    .filter((comment) => comment.author === us)
    .map((comment) => comment.body);
}

/** The limits of a comment, in unfolded lines for one agent and in code points. */
const MAX_LINES = 12;
const MAX_COMMENT_LENGTH = 10_000;

/** Returns the lines of a comment that a reader sees before unfolding anything. */
export function unfoldedLines(body: string): readonly string[] {
  const open = body.replace(/^<!--.*-->\n/, '').replace(/<details>[\s\S]*<\/details>/, '…');
  return open.split('\n').filter((line) => line.trim() !== '' && !/^(?:`{3,}|\| ---)/.test(line));
}

/** Returns what is too long or contradictory for a hurried reader. */
function readingProblems({ comments, summary, outputs, checkRuns }: RunTexts): readonly string[] {
  const titleOf = (text: string): string | undefined => /\*\*Card Gate: (.*?)\*\*/.exec(text)?.[1];
  const title = titleOf(summary);
  const warnings = /(?:with|plus) ([\d,]+) warnings?/.exec(title ?? '')?.[1];
  // The comment of another run may say something else.
  const bodies = comments.filter((body) => body.split('\n')[0]!.endsWith(' run=12.1 -->'));
  const levels = checkRuns.flatMap(({ annotations }) =>
    annotations.map((each) => String((each as Record<string, unknown>).annotation_level)),
  );
  return [
    ...bodies.flatMap((body) => [
      ...([...body].length > MAX_COMMENT_LENGTH ? ['a comment is too long'] : []),
      ...(!body.includes('| Agent |') && unfoldedLines(body).length > MAX_LINES
        ? [`a comment has ${unfoldedLines(body).length} unfolded lines`]
        : []),
      ...(title !== undefined && titleOf(body) !== title
        ? [`the comment says ${titleOf(body)}, and the summary ${title}`]
        : []),
    ]),
    ...(warnings !== undefined && warnings !== outputs.warnings
      ? [`the first line counts ${warnings} warnings, and the outputs ${outputs.warnings}`]
      : []),
    ...(levels.includes('notice') ? ['an annotation is only a note'] : []),
    ...(/[█░]/.test(comments.join('') + summary) ? ['there is a bar'] : []),
  ];
}

/** Reports the comments that do not have `expected` unfolded lines. The fold does not count. */
function wrongNumbers(expected: number, comments: readonly string[]): readonly string[] {
  if (comments.length === 0) return ['there is no comment'];
  return comments
    .map((body) => unfoldedLines(body).filter((line) => line !== '…').length)
    .filter((count) => count !== expected)
    .map((count) => `a comment has ${count} unfolded lines instead of ${expected}`);
}

function wrongStrings({ shows, hides, lines }: ScenarioFile, texts: RunTexts): readonly string[] {
  const outputs = texts.checkRuns.map(({ output, annotations }) =>
    JSON.stringify([Object.values(output), annotations], null, 1),
  );
  const all: Readonly<Record<Surface, string>> = {
    comment: texts.comments.join('\n'),
    summary: texts.summary,
    log: texts.log,
    checks: outputs.join('\n'),
  };
  const wrong = (
    shown: Shown,
    what: string,
    isWrong: (isThere: boolean) => boolean,
  ): readonly string[] =>
    Object.entries(shown).flatMap(([surface, strings]) =>
      strings
        .filter((part) => isWrong(all[surface as Surface].includes(part)))
        .map((part) => `${surface} ${what} ${JSON.stringify(part)}`),
    );
  return [
    ...wrong(shows, 'does not show', (isThere) => !isThere),
    ...wrong(hides, 'shows', (isThere) => isThere),
    ...(lines === undefined ? [] : wrongNumbers(lines, texts.comments)),
  ];
}

function problemsOf(world: World, result: ActionResult): readonly string[] {
  const problems = [...world.standIn.problems, ...world.standIn.neverMet()];
  if (result.exitCode === null) problems.push('the action did not end and was killed');
  if (result.stderr !== '') problems.push(`standard error is not empty: ${result.stderr}`);
  const stack = /^ {4}at .*$/m.exec(result.stdout)?.[0];
  if (stack !== undefined && world.scenario.debug !== true)
    problems.push(`the log has a stack: ${stack.trim()}`);
  // The runner obeys this form anywhere in a line, but the gate never writes it.
  if (result.stdout.includes('##[')) problems.push('the log has a command in the form ##[');
  const texts = [
    result.summary,
    JSON.stringify(result.outputs),
    JSON.stringify(world.standIn.comments),
    JSON.stringify(world.standIn.checkRuns),
  ];
  const masked = result.stdout.replaceAll(`::add-mask::${TOKEN}`, '');
  if ([masked, ...texts].some((text) => text.includes(TOKEN))) problems.push('the token is shown');
  if (Buffer.byteLength(result.summary, 'utf8') > MAX_SUMMARY_BYTES)
    problems.push('the job summary is over 1 MiB');
  return problems;
}
