import { readFile, stat } from 'node:fs/promises';
import { digits } from '../../document/digits.ts';
import { SettingsError } from '../../settings/settings-error.ts';
import { systemProblem } from './system-error.ts';

/** The maximum size of an event payload, in bytes. GitHub sends at most 25 MB. */
const MAX_PAYLOAD_BYTES = 100 * 1024 * 1024;

/**
 * Reads the payload of the event that started the workflow. Returns an empty object if there is no
 * payload file, for example outside GitHub Actions.
 * @throws SettingsError if the file cannot be read.
 */
export async function readPayload(file: string | undefined): Promise<unknown> {
  if (!file) return {};
  const unreadable = (why: string): SettingsError =>
    new SettingsError(
      `the event payload cannot be read: ${why}`,
      'run the action in GitHub Actions, which provides the payload',
    );
  let text: string;
  try {
    // Only regular files are read, because pipes and devices might never end.
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
      : unreadable(systemProblem(error) ?? 'it cannot be decoded as text');
  }
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable('it is not JSON');
  }
}
