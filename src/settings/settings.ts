import type { Severity } from '../finding/finding.ts';
import type { WrittenExemption } from '../model/agent.ts';
import type { PolicyDefaults } from '../model/policy.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { ConfiguredFloor, IgnoreEntry, ToolItem, TraceItem } from './entries.ts';
import {
  type DefaultedName,
  type DependentName,
  defaultOf,
  REPORTED_NAMES,
  type ReportedName,
  SETTING_NAMES,
  type SettingKey,
  type SettingName,
  settingKey,
  type ValueOf,
} from './options/derived.ts';
import { SettingsError } from './settings-error.ts';

/** An agent as the configuration lists it. */
export interface ConfiguredAgent {
  readonly name: string;
  readonly card?: string;
  readonly policy?: string;
  readonly tools?: readonly ToolItem[];
  readonly traces?: ConfiguredTraces;
  /** Names of the teams whose floors hold for it. */
  readonly teams?: readonly string[];
}

/** Where the configuration says that the traces of an agent are. */
export interface ConfiguredTraces {
  readonly files?: readonly TraceItem[];
  readonly agentId?: string;
  /** Seconds before the time of the run. */
  readonly window?: number;
}

/** What can be set by input, by flag and by configuration alike, under the names of the table. */
export type Options = { readonly [Name in SettingName]?: ValueOf<Name> };

/** What the configuration sets in one environment. */
interface ConfiguredEnvironment {
  readonly options: Options;
  readonly defaults: PolicyDefaults;
}

/** The configuration file after validation. */
export interface Configuration extends Options {
  /** Path of the file. */
  readonly file: string;
  readonly agents?: readonly ConfiguredAgent[];
  readonly environments: ReadonlyMap<string, ConfiguredEnvironment>;
  readonly severity: ReadonlyMap<RuleId, Severity | 'off'>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly standardValues: readonly string[];
  readonly platform?: ConfiguredFloor;
  readonly org?: ConfiguredFloor;
  readonly teams?: ReadonlyMap<string, ConfiguredFloor>;
  readonly exemptions?: readonly WrittenExemption[];
  readonly ignore?: readonly IgnoreEntry[];
}

/** The options of one run, under their names in code, after all were laid over each other. */
type OptionSettings = {
  readonly [Name in DefaultedName as SettingKey<Name>]: ValueOf<Name>;
} & {
  readonly [Name in Exclude<SettingName, DefaultedName> as SettingKey<Name>]?: ValueOf<Name>;
};

/**
 * Every setting of one run, after inputs, environment and configuration were laid over the
 * defaults: the options of the table under their names in code, and what only the configuration
 * holds.
 */
export interface Settings extends OptionSettings {
  /** Policy defaults that the environment lays over those of every policy. */
  readonly environmentDefaults: PolicyDefaults;
  /**
   * Floors that the configuration names; where it names any, they take the place of those that lie
   * in the repository by convention.
   */
  readonly floors?: {
    readonly platform?: ConfiguredFloor;
    readonly org?: ConfiguredFloor;
    readonly teams: ReadonlyMap<string, ConfiguredFloor>;
  };
  readonly exemptions: readonly WrittenExemption[];
  readonly ignore: readonly IgnoreEntry[];
  readonly agents?: readonly ConfiguredAgent[];
  readonly severity: ReadonlyMap<RuleId, Severity | 'off'>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly standardValues: readonly string[];
  /** Path of the configuration file in force, when there is one. */
  readonly config?: string;
}

/** The settings that reports show. */
export type ReportedSettings = Pick<Settings, SettingKey<ReportedName>>;

/** What reports show of the settings of a run. */
export function reportedSettings(settings: Settings): ReportedSettings {
  const shown = REPORTED_NAMES.flatMap((name) => {
    const key = settingKey(name);
    return settings[key] === undefined ? [] : [[key, settings[key]] as const];
  });
  return Object.fromEntries(shown) as unknown as ReportedSettings;
}

/** Values that need no definition on any card. */
export const STANDARD_VALUES: readonly string[] = [
  'principal_benefit',
  'transparency',
  'minimal_data',
  'harm_prevention',
  'honesty',
  'user_control',
  'privacy',
  'fairness',
];

/** Where the configuration lies unless the `config` input says otherwise. */
export const DEFAULT_CONFIG = '.github/card-gate.yml';

/**
 * The settings of a run. This is where it is decided what wins: inputs and flags over the options
 * of the environment, those over the rest of the configuration, and that over the defaults.
 * `defaultId` is the id where nobody sets one.
 * @throws SettingsError when an environment is named that the configuration does not have.
 */
export function settle(
  inputs: Options,
  configuration: Configuration | undefined,
  defaultId: string,
): Settings {
  const environment = inputs.environment ?? configuration?.environment;
  const overlay = environmentOf(environment, configuration);
  // Tools that the run or its environment names are those of every agent; the configuration's own
  // are for agents that list none.
  const toolsOfAll = inputs.tools ?? overlay?.options.tools;
  const tracesOfAll = inputs.traces ?? overlay?.options.traces;
  const agents = configuration?.agents?.map(({ tools, traces, ...agent }) => ({
    ...agent,
    ...(tools && !toolsOfAll && { tools }),
    ...(traces && !tracesOfAll && { traces }),
  }));
  return {
    ...optionSettings([inputs, overlay?.options, configuration], defaultId),
    environmentDefaults: overlay?.defaults ?? {},
    ...floorsOf(configuration),
    exemptions: configuration?.exemptions ?? [],
    ignore: configuration?.ignore ?? [],
    ...(agents && { agents }),
    severity: configuration?.severity ?? new Map(),
    aliases: configuration?.aliases ?? new Map(),
    standardValues: [...STANDARD_VALUES, ...(configuration?.standardValues ?? [])],
    ...(configuration && { config: configuration.file }),
  };
}

/** The options of a run: each from the first source that sets it, or its default. */
function optionSettings(
  sources: readonly (Options | undefined)[],
  defaultId: string,
): OptionSettings {
  const setIn = <Name extends SettingName>(name: Name): Options[Name] | undefined =>
    sources.find((source) => source?.[name] !== undefined)?.[name];
  const id = setIn('id') ?? defaultId;
  const dependent: Pick<Options, DependentName> = { id, 'check-name': `Card Gate report (${id})` };
  const settings = SETTING_NAMES.flatMap((name) => {
    const value = setIn(name) ?? defaultOf(name) ?? (dependent as Options)[name];
    return value === undefined ? [] : [[settingKey(name), value] as const];
  });
  return Object.fromEntries(settings) as unknown as OptionSettings;
}

/** @throws SettingsError for an environment that the configuration does not have. */
function environmentOf(
  name: string | undefined,
  configuration: Configuration | undefined,
): ConfiguredEnvironment | undefined {
  if (name === undefined) return undefined;
  const found = configuration?.environments.get(name);
  if (found !== undefined) return found;
  const known = [...(configuration?.environments.keys() ?? [])]
    .map((one) => JSON.stringify(one))
    .join(', ');
  throw new SettingsError(
    `the environment ${JSON.stringify(name)} is not in the configuration; ${known ? `it has ${known}` : 'it has no environments'}`,
    `add it under "environments" in ${configuration?.file ?? DEFAULT_CONFIG}, or take the input away`,
  );
}

function floorsOf(configuration: Configuration | undefined): Pick<Settings, 'floors'> {
  const { platform, org, teams } = configuration ?? {};
  if (!platform && !org && !teams) return {};
  return {
    floors: { ...(platform && { platform }), ...(org && { org }), teams: teams ?? new Map() },
  };
}
