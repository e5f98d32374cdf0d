import type { CommandName, DependentDefault, Option } from './option.ts';
import { OPTIONS } from './table.ts';
import type { ValueType } from './value-types.ts';

type Table = typeof OPTIONS;
/** The name of an option, which is its key in the table of options. */
type OptionName = keyof Table;
/** The type of the value that an option can have. */
export type ValueOf<Name extends OptionName> =
  Table[Name]['type'] extends ValueType<infer Value> ? Value : never;

/** The name of an option that is a setting of a run. Other options are read where they are used. */
export type SettingName = {
  [Name in OptionName]: Table[Name] extends { readonly setting: false }
    ? never
    : Table[Name] extends { readonly input: true } | { readonly key: string }
      ? Name
      : never;
}[OptionName];

/** The name of a setting that has a default. */
export type DefaultedName = {
  [Name in SettingName]: Table[Name] extends { readonly default: unknown } ? Name : never;
}[SettingName];

/** The name of a setting whose default depends on the run. */
export type DependentName = {
  [Name in SettingName]: Table[Name] extends { readonly default: DependentDefault } ? Name : never;
}[SettingName];

/** The name of a setting in code, such as `failOn` for `fail-on`. */
export type SettingKey<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<SettingKey<Tail>>}`
  : Name;

/**
 * The name of a setting that the JSON report shows. Flags are excluded, because they are not
 * settings.
 */
export type ReportedName = {
  [Name in OptionName]: Table[Name] extends { readonly reported: true }
    ? Name extends `--${string}`
      ? never
      : Name
    : never;
}[OptionName];

/**
 * A flag's name in code, without dashes. If one command gives the flag a different meaning, that
 * command is part of the name: `decisions --format`.
 */
export type FlagName = {
  [Name in OptionName]: Table[Name] extends { readonly flags: readonly string[] }
    ? Name extends `--${infer Flag}`
      ? Flag
      : Name
    : never;
}[OptionName];

/** The type of a flag's value. */
export type FlagValue<Flag extends FlagName> = `--${Flag}` extends OptionName
  ? ValueOf<`--${Flag}`>
  : Flag extends OptionName
    ? ValueOf<Flag>
    : never;

/** Every option with its name, in table order. */
export const ALL_OPTIONS: readonly (readonly [OptionName, Option])[] = Object.entries(
  OPTIONS,
) as unknown as readonly (readonly [OptionName, Option])[];

/** Returns the table's entry for an option. */
export function optionOf(name: OptionName): Option {
  return OPTIONS[name];
}

function namesWhere<Name extends OptionName>(
  matches: (option: Option, name: string) => boolean,
): readonly Name[] {
  return ALL_OPTIONS.filter(([name, option]) => matches(option, name)).map(
    ([name]) => name as Name,
  );
}

/** The names of all inputs of the action. */
export const INPUT_NAMES = namesWhere(({ input }) => input === true);

/** The names of the inputs that are secrets. Secrets are never configuration keys. */
export const SECRET_NAMES = namesWhere(({ type }) => 'isSecret' in type);

/** The names of all options that are settings of a run. */
export const SETTING_NAMES = namesWhere<SettingName>(
  ({ setting, input, key }) => setting !== false && (input === true || key !== undefined),
);

/** The names of the settings that are configuration keys. */
export const SETTING_KEYS = SETTING_NAMES.filter((name) => optionOf(name).key !== undefined);

/** The names of the settings shown in the JSON report. */
export const REPORTED_NAMES = namesWhere<ReportedName>(
  ({ reported }, name) => reported === true && !isOnlyFlag(name),
);

/** Returns a flag's name without its dashes and command: `format` for `decisions --format`. */
export function flagOf(name: string): string {
  return name.replace(/^(?:[a-z]+ )?--/, '');
}

/** Whether an option is only a flag, and neither an input nor a configuration key. */
export function isOnlyFlag(name: string): boolean {
  return flagOf(name) !== name;
}

/**
 * Returns the options that are flags of a command, keyed by their names without dashes, in table
 * order.
 */
export function flagsOf(command: CommandName): ReadonlyMap<string, Option> {
  return new Map(
    ALL_OPTIONS.filter(([, { flags }]) => flags?.includes(command)).map(
      ([name, option]) => [flagOf(name), option] as const,
    ),
  );
}

/** Returns the name of a setting in code: `failOn` for `fail-on`. */
export function settingKey<Name extends string>(name: Name): SettingKey<Name> {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as SettingKey<Name>;
}

/**
 * Returns an option's default. Returns undefined if the option has no default or if the default
 * depends on the run.
 */
export function defaultOf(name: OptionName): unknown {
  const { default: preset } = optionOf(name);
  return dependsOnRun(preset) ? undefined : preset;
}

/** Whether a default depends on the run. */
export function dependsOnRun(preset: unknown): preset is DependentDefault {
  return typeof preset === 'object' && preset !== null && 'depends' in preset;
}
