import { isOutside, kindOfPath } from '../adapters/files/local-files.ts';
import type { Terminal } from '../adapters/process/terminal.ts';
import type { NamedPaths, RunRequest } from '../run/request.ts';
import { givenFloors } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import { isIn } from './folder.ts';
import { localRequest } from './local-request.ts';

/**
 * Creates the request for a run from the arguments of `check`.
 * @throws UsageError, SettingsError
 */
export async function checkRequest(given: Given, terminal: Terminal): Promise<RunRequest> {
  const base = given.text('base');
  const request = localRequest(given, terminal, given.options(), { base });
  const org = given.value('org');
  const floors = org && (await givenFloors(org, terminal.tree));
  const named = await namedPaths(given, terminal);
  return {
    ...request,
    purpose: 'check',
    // Without a base, the run continues after an invalid configuration, and still reports other
    // problems.
    source: { ...request.source, goesOnWithout: base === undefined },
    ...(floors && { floors }),
    ...(named && { named }),
  };
}

/** Returns the paths and patterns in the arguments, or undefined if there are none. */
async function namedPaths(given: Given, terminal: Terminal): Promise<NamedPaths | undefined> {
  const paths = given.positionals.map((file) => pathOfRun(file, given, terminal));
  const patterns = given.value('cards') ?? [];
  if (paths.length === 0 && patterns.length === 0) return undefined;
  const files = paths.length > 0 ? await filesBelow(paths, terminal) : undefined;
  return { paths, patterns, ...(files && { files }) };
}

/**
 * Returns a path in the form used by runs, in which the working folder is an empty string.
 * @throws UsageError if the path does not exist, or if it is outside the working folder and the run
 * has a base.
 */
function pathOfRun(file: string, given: Given, { folder }: Terminal): string {
  if (kindOfPath(folder, file) === undefined)
    throw new UsageError(`${JSON.stringify(file)} does not exist`);
  if (given.has('base') && isOutside(file))
    throw new UsageError(
      `${JSON.stringify(file)} is outside the current folder, in which --base compares`,
    );
  return file === '.' ? '' : file;
}

/** Returns the specified files, and all files in the specified folders. */
async function filesBelow(
  paths: readonly string[],
  terminal: Terminal,
): Promise<ReadonlySet<string>> {
  const folders = paths.filter((file) => kindOfPath(terminal.folder, file) === 'folder');
  const all = folders.length > 0 ? await terminal.tree.list() : [];
  return new Set([
    ...paths.filter((file) => !folders.includes(file)),
    ...all.filter((file) => folders.some((folder) => isIn(folder || '.', file))),
  ]);
}
