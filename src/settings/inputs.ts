import { nearest } from '../finding/nearest.ts';
import { INPUT_NAMES, optionOf, SETTING_NAMES } from './options/derived.ts';
import type { Options } from './settings.ts';
import { SettingsError } from './settings-error.ts';

/**
 * The names of the action's inputs that are settings. `config` and the secrets are excluded,
 * because settings must not contain a secret.
 */
export const SETTING_INPUTS = SETTING_NAMES.filter((name) => optionOf(name).input === true);

/**
 * Reads the action's inputs that are settings. `read` returns an input's text, or an empty string
 * if the input is not set. `given` contains the names of all inputs in the workflow. An unknown
 * input is an error, because it would otherwise be ignored without notice.
 * @throws SettingsError that names the invalid input and lists the allowed inputs or values
 */
export function readInputs(read: (name: string) => string, given: readonly string[]): Options {
  for (const name of given) checkName(name);
  const options: Record<string, unknown> = {};
  for (const name of SETTING_INPUTS) {
    const text = read(name).trim();
    const value = text === '' ? undefined : optionOf(name).type.read(name, text);
    if (value !== undefined) options[name] = value;
  }
  return options;
}

/**
 * Checks that the action has an input with this name.
 * @throws SettingsError if there is no such input
 */
function checkName(name: string): void {
  const names: readonly string[] = INPUT_NAMES;
  if (names.includes(name)) return;
  const near = nearest(name, names);
  throw new SettingsError(
    `unknown input ${JSON.stringify(name)}${near ? `; did you mean ${JSON.stringify(near)}?` : ''}`,
    `use one of the inputs ${names.join(', ')}`,
  );
}
