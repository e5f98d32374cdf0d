import type { Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Runner } from '../adapters/process/runner.ts';
import { systemProblem } from '../adapters/process/system-error.ts';
import { digits } from '../document/digits.ts';
import { SettingsError } from '../settings/settings-error.ts';

/**
 * The repository that the run is of; undefined outside of GitHub Actions. @throws SettingsError
 * when its name cannot be read.
 */
export function repositoryOf(
  text: string | undefined,
): { readonly owner: string; readonly repo: string } | undefined {
  if (!text) return undefined;
  const [owner, repo, ...more] = text.split('/');
  const isName = (name: string | undefined): name is string =>
    name !== undefined && /^(?!\.{1,2}$)[\w.-]+$/.test(name);
  if (isName(owner) && isName(repo) && more.length === 0) return { owner, repo };
  throw new SettingsError(
    `GITHUB_REPOSITORY is ${JSON.stringify(text.slice(0, 200))}; expected "owner/name"`,
    'let the runner set this variable',
  );
}

/** @throws SettingsError unless the folder of the checkout is there. */
export async function checkWorkspace(root: string): Promise<void> {
  const found = await stat(root).catch((error: unknown) => error);
  if (found instanceof Error) {
    const message = `the workspace cannot be read: ${systemProblem(found) ?? found.message}`;
    throw new SettingsError(message, 'run actions/checkout before this action');
  }
  if (!(found as Stats).isDirectory())
    throw new SettingsError(
      `the workspace ${JSON.stringify(root)} is not a folder`,
      'let the runner set GITHUB_WORKSPACE',
    );
}

/** @throws SettingsError unless the folder exists inside the workspace. */
export async function workingFolder(workspace: string, folder: string): Promise<string> {
  const full = path.resolve(workspace, folder);
  const inside =
    full === path.resolve(workspace) || full.startsWith(path.resolve(workspace) + path.sep);
  if (inside && (await stat(full).catch(() => undefined))?.isDirectory()) return full;
  const is = inside ? 'does not exist' : 'leads out of the workspace';
  throw new SettingsError(
    `the working-directory ${JSON.stringify(folder)} ${is}`,
    'name the "path" that actions/checkout was given',
  );
}

/** Bytes of an event payload that are read; GitHub sends 25 MB at most. */
const MAX_PAYLOAD_BYTES = 100 * 1024 * 1024;

/**
 * The payload of the event; an empty one outside of GitHub Actions. @throws SettingsError when it
 * cannot be read.
 */
export async function readPayload(file: string | undefined): Promise<unknown> {
  if (!file) return {};
  const unreadable = (why: string): SettingsError =>
    new SettingsError(
      `the event payload cannot be read: ${why}`,
      'run the action on GitHub Actions, which writes it',
    );
  let text: string;
  try {
    // Only what has an end is read: a pipe or a device would block the run forever.
    const found = await stat(file);
    if (!found.isFile())
      throw unreadable(`GITHUB_EVENT_PATH ${JSON.stringify(file)} is not a file`);
    if (found.size > MAX_PAYLOAD_BYTES)
      throw unreadable(
        `it has ${digits(found.size)} bytes; the limit is ${digits(MAX_PAYLOAD_BYTES)}`,
      );
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw error instanceof SettingsError
      ? error
      : unreadable(systemProblem(error) ?? 'it is not a text');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('it is not JSON');
  }
}

/** The workflow's file and the job keep several gates of a repository apart (the default `id`). */
export function defaultIdOf(env: Runner['env']): string {
  const workflow =
    /\/\.github\/workflows\/([^/@]+)@/.exec(env.GITHUB_WORKFLOW_REF ?? '')?.[1] ??
    env.GITHUB_WORKFLOW ??
    'workflow';
  return `${workflow}/${env.GITHUB_JOB ?? 'job'}`;
}
