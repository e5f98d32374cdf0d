import type { Reader } from '../document/reader.ts';
import type { Finding } from '../finding/finding.ts';
import { nearest } from '../finding/nearest.ts';
import { configuration } from '../rules/configuration.ts';
import { optionOf, SETTING_KEYS } from './options/derived.ts';
import { wrong } from './problems.ts';
import type { Options } from './settings.ts';

/**
 * Checks the options at the top level and in the environments of the configuration. Schema errors
 * are reported elsewhere.
 */
export function optionFindings(top: Reader): readonly Finding[] {
  const environments = top.get('environments').entries();
  const places = [top, ...environments.map(([, environment]) => environment)];
  const chosen = environmentFindings(
    top.get('environment'),
    environments.map(([name]) => name),
  );
  return [
    ...chosen,
    ...SETTING_KEYS.flatMap((name) =>
      places.flatMap((at) => optionOf(name).type.findings?.(at.get(name)) ?? []),
    ),
  ];
}

function environmentFindings(chosen: Reader, known: readonly string[]): readonly Finding[] {
  const name = chosen.text();
  if (name === undefined || known.includes(name)) return [];
  const { unknownEnvironment } = configuration.words;
  return [wrong({ at: chosen.place, ...unknownEnvironment(name, nearest(name, known)) })];
}

/** Returns the options at the top level or in one environment of a valid configuration. */
export function toOptions(at: Reader): Options {
  const options = SETTING_KEYS.flatMap((name) => {
    const value = optionOf(name).type.at(at.get(name));
    return value === undefined ? [] : [[name, value] as const];
  });
  return Object.fromEntries(options) as Options;
}
