import path from 'node:path';
import { kindOfPath } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { NamedPaths, RunRequest } from '../run/request.ts';
import {
  excludePatterns,
  oneOf,
  parseToolItem,
  percent,
  splitList,
  traceItem,
} from '../settings/inputs.ts';
import { FAIL_ON, ON_NO_CARDS, ON_NO_TOOLS, type Options, WIDENING } from '../settings/settings.ts';
import { givenFloors } from './agent-input.ts';
import { type Given, type OptionKinds, UsageError } from './arguments.ts';
import { changePlan, localRequest } from './local-request.ts';

/** The options of `check`. */
export const CHECK_OPTIONS: OptionKinds = {
  base: 'text',
  cards: 'list',
  exclude: 'list',
  org: 'list',
  tools: 'list',
  traces: 'list',
  api: 'switch',
  environment: 'text',
  'fail-on': 'text',
  'min-coverage': 'text',
  'max-coverage-drop': 'text',
  'on-no-cards': 'text',
  'on-no-tools': 'text',
  'only-new': 'switch',
  widening: 'text',
  'baseline-file': 'text',
  'write-baseline': 'text',
  'baseline-expires': 'text',
};

/** Makes the request of a run from the arguments of `check`. @throws UsageError, SettingsError */
export async function checkRequest(given: Given, terminal: Terminal): Promise<RunRequest> {
  const request = localRequest(given, terminal, optionsOf(given));
  const org = given.list('org').flatMap(splitList);
  const floors = org.length > 0 ? await givenFloors(org, terminal.tree) : undefined;
  const named = await namedPaths(given, terminal);
  const base = given.text('base');
  return {
    ...request,
    plan: base === undefined ? { kind: 'all', reportSha: '' } : changePlan(base),
    purpose: 'check',
    // Without a base a person sees at once what else is wrong.
    source: { ...request.source, goesOnWithout: base === undefined },
    ...(floors && { floors }),
    ...(named && { named }),
  };
}

function optionsOf(given: Given): Options {
  const cards = given.list('cards').flatMap(splitList);
  const exclude = excludePatterns(given.list('exclude').flatMap(splitList)) ?? [];
  const tools = given.list('tools').flatMap(splitList).map(parseToolItem);
  const traces = given.list('traces').flatMap(splitList).map(traceItem);
  const failOn = oneOf('--fail-on', given.text('fail-on'), FAIL_ON);
  const minCoverage = percent('--min-coverage', given.text('min-coverage'));
  const maxDrop = percent('--max-coverage-drop', given.text('max-coverage-drop'));
  const widening = oneOf('--widening', given.text('widening'), WIDENING);
  const baselineFile = given.text('baseline-file');
  const onNoCards = oneOf('--on-no-cards', given.text('on-no-cards'), ON_NO_CARDS);
  const onNoTools = oneOf('--on-no-tools', given.text('on-no-tools'), ON_NO_TOOLS);
  return {
    ...(cards.length > 0 && { cards }),
    ...(exclude.length > 0 && { exclude }),
    ...(tools.length > 0 && { tools }),
    ...(traces.length > 0 && { traces }),
    ...(failOn && { 'fail-on': failOn }),
    ...(minCoverage !== undefined && { 'min-coverage': minCoverage }),
    ...(maxDrop !== undefined && { 'max-coverage-drop': maxDrop }),
    ...(onNoCards && { 'on-no-cards': onNoCards }),
    ...(onNoTools && { 'on-no-tools': onNoTools }),
    ...(given.has('only-new') && { 'only-new': true }),
    ...(widening && { widening }),
    ...(baselineFile !== undefined && { 'baseline-file': baselineFile }),
  };
}

/** The paths and patterns that the arguments name; undefined where they name none. */
async function namedPaths(given: Given, terminal: Terminal): Promise<NamedPaths | undefined> {
  const paths = given.positionals.map((file) => inFolder(file, terminal));
  const patterns = given.list('cards').flatMap(splitList);
  if (paths.length === 0 && patterns.length === 0) return undefined;
  const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
  return { paths, patterns, ...(files && { files }) };
}

function inFolder(file: string, { folder }: Terminal): string {
  const full = path.resolve(folder, file);
  const relative = path.relative(folder, full).split(path.sep).join('/');
  if (relative.startsWith('..'))
    throw new UsageError(
      `${JSON.stringify(file)} lies outside the folder that the command runs in`,
    );
  if (kindOfPath(folder, file) === undefined)
    throw new UsageError(`${JSON.stringify(file)} does not exist`);
  return relative;
}

/** The files that the paths name, and those below the folders among them. */
async function filesBelow(
  paths: readonly string[],
  terminal: Terminal,
): Promise<ReadonlySet<string>> {
  const folders = paths.filter((file) => kindOfPath(terminal.folder, file) === 'folder');
  const all = folders.length > 0 ? await terminal.tree.list() : [];
  return new Set([
    ...paths.filter((file) => !folders.includes(file)),
    ...all.filter((file) =>
      folders.some((folder) => folder === '' || file.startsWith(`${folder}/`)),
    ),
  ]);
}
