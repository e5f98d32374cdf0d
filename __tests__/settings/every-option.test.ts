import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readArguments } from '../../src/cli/arguments.ts';
import { readInputs } from '../../src/settings/inputs.ts';
import {
  ALL_OPTIONS,
  type FlagName,
  flagOf,
  SETTING_KEYS,
  SETTING_NAMES,
  settingKey,
} from '../../src/settings/options/derived.ts';
import { type Options, settle } from '../../src/settings/settings.ts';
import { SettingsError } from '../../src/settings/settings-error.ts';
import { isRestricted, NO_SUCH_VALUE, samplesOf, yamlOf } from '../support/option-values.ts';
import { configurationOf } from './read.ts';

/*
 * Tests every option of the table wherever it may be written, with values of its type. A new option
 * therefore needs no row here.
 */

const settings = ALL_OPTIONS.filter(([name]) =>
  (SETTING_NAMES as readonly string[]).includes(name),
);
const inputs = settings.filter(([, { input }]) => input === true);
const keys = settings.filter(([name]) => (SETTING_KEYS as readonly string[]).includes(name));
const flags = ALL_OPTIONS.flatMap(([name, option]) =>
  (option.flags ?? []).map(
    (command) => [flagOf(name), command, option, name.replace(/^--/, '') as FlagName] as const,
  ),
);

const readInput = (name: string, text: string): Options =>
  readInputs((asked) => (asked === name ? text : ''), [name]);

/**
 * Returns the value of a setting, given the options of the inputs and the text of a configuration.
 */
async function settingOf(name: string, given: Options, configuration?: string): Promise<unknown> {
  const written = configuration === undefined ? undefined : await configurationOf(configuration);
  const settled = settle(given, written, 'gate') as unknown as Record<string, unknown>;
  return settled[settingKey(name)];
}

describe('an input', () => {
  test.each(
    inputs,
  )('%s sets its setting, and blanks around it do not count', async (name, option) => {
    for (const text of samplesOf(name, option)) {
      const value = option.type.read(name, text);
      expect(value).toBeDefined();
      expect(option.type.show(value)).toBe(text);
      expect(readInput(name, ` ${text} \n`)).toEqual({ [name]: value });
      if (name !== 'environment')
        expect(await settingOf(name, readInput(name, text))).toEqual(value);
    }
    expect(readInput(name, ' \n')).toEqual({});
  });

  test.each(
    inputs.filter(([, option]) => isRestricted(option)),
  )('%s does not take any text', (name) => {
    expect(() => readInput(name, NO_SUCH_VALUE)).toThrow(SettingsError);
    expect(() => readInput(name, NO_SUCH_VALUE)).toThrow(
      `${JSON.stringify(name)} is ${JSON.stringify(NO_SUCH_VALUE)}; expected `,
    );
  });
});

describe('a key', () => {
  const ENVIRONMENTS = 'environments: { sample: {}, other: {} }\n';

  test.each(keys)('%s sets its setting, and an input goes before it', async (name, option) => {
    const [first, second] = samplesOf(name, option).map((text) => option.type.read(name, text));
    const text = `${ENVIRONMENTS}${name}: ${yamlOf(option.type, first)}\n`;
    expect(await settingOf(name, {}, text)).toEqual(first);
    expect(await settingOf(name, { [name]: second }, text)).toEqual(second);
  });

  test.each(
    keys.filter(([, { key }]) => key === 'everywhere'),
  )('%s of the environment goes before that at the top', async (name, option) => {
    const [first, second] = samplesOf(name, option).map((text) =>
      yamlOf(option.type, option.type.read(name, text)),
    );
    const text = `${name}: ${first}\nenvironment: p\nenvironments: { p: { ${name}: ${second} } }\n`;
    expect(await settingOf(name, {}, text)).toEqual(
      option.type.read(name, samplesOf(name, option)[1]),
    );
  });

  test.each(
    keys.filter(([, { key }]) => key === 'top'),
  )('%s has no place in an environment', async (name, option) => {
    const value = yamlOf(option.type, option.type.read(name, samplesOf(name, option)[0]));
    await expect(configurationOf(`environments: { p: { ${name}: ${value} } }`)).rejects.toThrow(
      `"${name}"`,
    );
  });
});

describe('a flag', () => {
  test.each(flags)('--%s of %s has its value', (flag, command, { type }, name) => {
    const isSwitch = type.flag === 'switch';
    const [text] = isSwitch ? [''] : samplesOf(flag, { type, help: '' });
    const given = readArguments(isSwitch ? [`--${flag}`] : [`--${flag}`, text], command);
    const read = type.readFlag ?? type.read;
    expect(given.value(name)).toEqual(isSwitch ? true : read(`--${flag}`, text));
  });

  test.each(
    flags.filter(([, , option]) => isRestricted(option) && option.type.flag !== 'switch'),
  )('--%s of %s does not take any text', (flag, command, _, name) => {
    const given = readArguments([`--${flag}`, NO_SUCH_VALUE], command);
    expect(() => given.value(name)).toThrow(`"--${flag}" is "${NO_SUCH_VALUE}"`);
  });
});

/**
 * Tests of the effects of options are all tests except those that try every option alike.
 * `__tests__/inputs.test.ts` has a row for each input, and checks this itself.
 */
describe('the effect of every option that is not an input is seen', () => {
  const texts = readdirSync('__tests__', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|ya?ml)$/.test(file))
    .filter((file) => !/^settings\/(?:every-option|options)\.test\.ts$/.test(file))
    .map((file) => readFileSync(`__tests__/${file}`, 'utf8'));

  test.each(ALL_OPTIONS.filter(([, { input }]) => input !== true))('%s', (name, { key }) => {
    const written = key ? `${name}"?: ` : `${name}\\b`;
    const seen = new RegExp(written.replace('$', '\\$'));
    const advice = `No test shows what "${name}" does. Add one that sets it and sees what changes.`;
    expect(texts.some((text) => seen.test(text)) ? '' : advice).toBe('');
  });
});
