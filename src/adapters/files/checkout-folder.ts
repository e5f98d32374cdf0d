import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { SettingsError } from '../../settings/settings-error.ts';
import { systemProblem } from '../process/system-error.ts';

/**
 * Checks that the checkout folder exists.
 * @throws SettingsError if it does not exist.
 */
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

/**
 * Returns the full path of a folder inside the workspace.
 * @throws SettingsError if the folder does not exist or is outside the workspace.
 */
export async function workingFolder(workspace: string, folder: string): Promise<string> {
  const full = path.resolve(workspace, folder);
  const inside =
    full === path.resolve(workspace) || full.startsWith(path.resolve(workspace) + path.sep);
  if (inside && (await stat(full).catch(() => undefined))?.isDirectory()) return full;
  const is = inside ? 'does not exist' : 'leads out of the workspace';
  throw new SettingsError(
    `the working-directory ${JSON.stringify(folder)} ${is}`,
    'set it to the "path" of actions/checkout',
  );
}
