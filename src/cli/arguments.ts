import { parseArgs } from 'node:util';
import { nearest } from '../finding/nearest.ts';
import {
  type FlagName,
  type FlagValue,
  flagOf,
  flagsOf,
  SETTING_NAMES,
  type SettingName,
} from '../settings/options/derived.ts';
import { COMMAND_NAMES, type CommandName, type Option } from '../settings/options/option.ts';
import type { Options } from '../settings/settings.ts';

/** An error in the arguments, described in one sentence. The command exits with code 2. */
export class UsageError extends Error {}

/** The kind of each flag: a single string, one or more strings, or a switch. */
type FlagKinds = Readonly<Record<string, 'text' | 'list' | 'switch'>>;

/** The arguments of a command, as entered by the user. */
export interface Written {
  readonly positionals: readonly string[];
  text(name: string): string | undefined;
  list(name: string): readonly string[];
  has(name: string): boolean;
}

/** The arguments of a command, with functions that return typed values. */
export interface Given extends Written {
  /**
   * Returns a flag's value, or undefined if the flag was not given.
   * @throws SettingsError that names the flag and the allowed values.
   */
  value<Flag extends FlagName>(name: Flag): FlagValue<Flag> | undefined;
  /**
   * Returns the flags that are settings. `settle` merges them with the other sources of settings.
   * @throws SettingsError for the first invalid value.
   */
  options(): Options;
}

/**
 * Parses the arguments of a command. The options table defines each command's flags.
 * @throws UsageError that names the flag and the allowed values.
 */
export function readArguments(args: readonly string[], command: CommandName): Given {
  const flags = flagsOf(command);
  const kinds = [...flags].map(([name, { type }]) => [name, type.flag] as const);
  const written = parseFlags(args, Object.fromEntries(kinds), (name) =>
    COMMAND_NAMES.filter((other) => flagsOf(other).has(name)),
  );
  const value = (name: string, { type }: Option): unknown => {
    if (!written.has(name)) return undefined;
    // A list can be given as a single argument with one entry per line, or as several arguments.
    const text = type.flag === 'list' ? written.list(name).join('\n') : written.text(name);
    if (type.flag === 'switch') return true;
    return (type.readFlag ?? type.read)(`--${name}`, text ?? '');
  };
  return {
    ...written,
    value: <Flag extends FlagName>(name: Flag) => {
      const flag = flagOf(name);
      const option = flags.get(flag);
      return option && (value(flag, option) as FlagValue<Flag> | undefined);
    },
    options: () => {
      const options = [...flags].flatMap(([name, option]) => {
        const set = isSetting(name) ? value(name, option) : undefined;
        return set === undefined ? [] : [[name, set] as const];
      });
      return Object.fromEntries(options) as Options;
    },
  };
}

function isSetting(name: string): name is SettingName {
  return (SETTING_NAMES as readonly string[]).includes(name);
}

/**
 * Parses arguments according to the kinds of their flags.
 * @throws UsageError that names the flag and the allowed values.
 */
export function parseFlags(
  args: readonly string[],
  kinds: FlagKinds,
  commandsWith: (flag: string) => readonly string[] = () => [],
): Written {
  const all = new Map(Object.entries(kinds));
  const options = Object.fromEntries(
    [...all].map(([name, kind]) => [
      name,
      { type: kind === 'switch' ? 'boolean' : 'string' } as const,
    ]),
  );
  // With `strict: false`, errors are created by the code below, because the wording of Node's own
  // errors varies between versions.
  const { tokens } = parseArgs({
    args: [...args],
    options,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const positionals: string[] = [];
  const values = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    const kind = token.rawName.startsWith('--') ? all.get(token.name) : undefined;
    if (kind === undefined)
      throw unknownOption(args[token.index] ?? token.rawName, [...all.keys()], commandsWith);
    values.set(token.name, [...(values.get(token.name) ?? []), textOf(token, kind)]);
  }
  return {
    positionals,
    text: (name) => values.get(name)?.at(-1),
    list: (name) => values.get(name) ?? [],
    has: (name) => values.has(name),
  };
}

function unknownOption(
  argument: string,
  names: readonly string[],
  commandsWith: (flag: string) => readonly string[],
): UsageError {
  const [written = argument] = argument.split('=');
  const unknown = `unknown option ${JSON.stringify(written)}`;
  const flag = written.replace(/^-+/, '');
  const commands = written.startsWith('--') ? commandsWith(flag) : [];
  if (commands.length > 0)
    return new UsageError(`${unknown}; only ${listed(commands)} ${verb(commands)} it`);
  const near = nearest(flag, names);
  return new UsageError(near === undefined ? unknown : `${unknown}; did you mean "--${near}"?`);
}

function listed(commands: readonly string[]): string {
  const names = commands.map((name) => JSON.stringify(name));
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function verb(commands: readonly string[]): string {
  return commands.length === 1 ? 'accepts' : 'accept';
}

/** Returns a flag's value, or an empty string for a switch. */
function textOf(
  {
    rawName,
    value,
    inlineValue,
  }: {
    readonly rawName: string;
    readonly value?: string | undefined;
    readonly inlineValue?: boolean | undefined;
  },
  kind: FlagKinds[string],
): string {
  if (kind === 'switch') {
    if (value === undefined) return '';
    throw new UsageError(
      `the option "${rawName}" does not accept a value; remove ${JSON.stringify(`=${value}`)}`,
    );
  }
  if (value === undefined || value === '')
    throw new UsageError(`the option "${rawName}" has no value; add a value after it`);
  // A single dash represents standard input. Any other argument that begins with a dash is the next
  // option.
  if (!inlineValue && value.startsWith('-') && value !== '-') {
    const attached = JSON.stringify(`${rawName}=${value}`);
    throw new UsageError(
      `the option "${rawName}" has no value before ${JSON.stringify(value)}; add a value, or write ${attached} if that is what you meant`,
    );
  }
  return value;
}
