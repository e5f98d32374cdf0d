import type { Severity } from '../finding/finding.ts';
import type { WrittenExemption } from '../model/agent.ts';
import { PART_NAMES, type Part } from '../model/governed.ts';
import type { PolicyDefaults } from '../model/policy.ts';
import type { RuleId } from '../rules/catalogue.ts';
import { STANDARD_VALUES } from '../rules/undefined-value.ts';
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

/** An agent listed in the configuration. */
export interface ConfiguredAgent {
  readonly name: string;
  readonly card?: string;
  readonly policy?: string;
  /**
   * The paths of the access lists. If absent, the access lists next to the agent's other files are
   * used.
   */
  readonly access?: readonly string[];
  /**
   * The paths of permission files for the agent's hosts, and of folders that contain such files. An
   * empty path refers to the root of the repository.
   */
  readonly host?: readonly string[];
  readonly tools?: readonly ToolItem[];
  readonly traces?: ConfiguredTraces;
  /** The names of the teams whose floors apply to the agent. */
  readonly teams?: readonly string[];
}

/** The paths of an agent's own files, as given in the configuration. */
type OwnPaths = Pick<ConfiguredAgent, Part>;

/**
 * Returns the paths of an agent's card, policy and access lists in the configuration, each with its
 * part.
 */
export function filesByPart(
  agent: OwnPaths,
): readonly { readonly part: Part; readonly file: string }[] {
  return PART_NAMES.flatMap((part) => [agent[part] ?? []].flat().map((file) => ({ part, file })));
}

/** Returns the paths of an agent's card, policy and access lists in the configuration. */
export function ownFilesOf(agent: OwnPaths): readonly string[] {
  return filesByPart(agent).map(({ file }) => file);
}

/** The traces of an agent, as given in the configuration. */
export interface ConfiguredTraces {
  readonly files?: readonly TraceItem[];
  readonly agentId?: string;
  /** The maximum age of traces from the API, in seconds. */
  readonly window?: number;
}

/**
 * The options that inputs, flags and the configuration can all set, keyed by their names in the
 * table.
 */
export type Options = { readonly [Name in SettingName]?: ValueOf<Name> };

/** An entry under `environments` in the configuration. */
interface ConfiguredEnvironment {
  readonly options: Options;
  readonly defaults: PolicyDefaults;
}

/** The content of a configuration file that has passed validation. */
export interface Configuration extends Options {
  /** The path of the file. */
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

/** The options of a run after merging all sources, keyed by their names in code. */
type OptionSettings = {
  readonly [Name in DefaultedName as SettingKey<Name>]: ValueOf<Name>;
} & {
  readonly [Name in Exclude<SettingName, DefaultedName> as SettingKey<Name>]?: ValueOf<Name>;
};

/**
 * All settings of a run, merged from inputs, environment, configuration and defaults. They consist
 * of the options in the table and the other parts of the configuration.
 */
export interface Settings extends OptionSettings {
  /** The environment's policy defaults, which override the defaults in every policy. */
  readonly environmentDefaults: PolicyDefaults;
  /** The floors in the configuration, which replace all floors found by convention. */
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
  /** The path of the configuration file in use. Absent if there is none. */
  readonly config?: string;
}

/** The settings shown in reports. */
export type ReportedSettings = Pick<Settings, SettingKey<ReportedName>>;

/** Returns the settings shown in reports. */
export function reportedSettings(settings: Settings): ReportedSettings {
  const shown = REPORTED_NAMES.flatMap((name) => {
    const key = settingKey(name);
    return settings[key] === undefined ? [] : [[key, settings[key]] as const];
  });
  return Object.fromEntries(shown) as unknown as ReportedSettings;
}

/** The default of the `config` input. */
export const DEFAULT_CONFIG = '.github/card-gate.yml';

/**
 * Determines the settings of a run. For each setting, the first source with a value takes
 * precedence: inputs and flags, the environment, the rest of the configuration, and then the
 * default. `defaultId` is the default of `id`.
 * @throws SettingsError if the configuration does not define the selected environment
 */
export function settle(
  inputs: Options,
  configuration: Configuration | undefined,
  defaultId: string,
): Settings {
  const environment = inputs.environment ?? configuration?.environment;
  const overlay = environmentOf(environment, configuration);
  // Tools from inputs or the environment apply to every agent. Tools from the rest of the
  // configuration apply only to agents that list no tools themselves. The same rules apply to
  // traces.
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

/**
 * Determines the options of a run. For each option, the first source that sets it takes precedence.
 * If no source sets it, the default applies.
 */
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

/**
 * Returns the environment with the given name.
 * @throws SettingsError if the configuration does not define this environment
 */
function environmentOf(
  name: string | undefined,
  configuration: Configuration | undefined,
): ConfiguredEnvironment | undefined {
  if (name === undefined) return undefined;
  const found = configuration?.environments.get(name);
  if (found !== undefined) return found;
  const known = [...(configuration?.environments.keys() ?? [])]
    .map((known) => JSON.stringify(known))
    .join(', ');
  throw new SettingsError(
    `the configuration has no environment ${JSON.stringify(name)}; ${known ? `it has ${known}` : 'it has none'}`,
    `add the environment under "environments" in ${configuration?.file ?? DEFAULT_CONFIG}, or remove "environment"`,
  );
}

function floorsOf(configuration: Configuration | undefined): Pick<Settings, 'floors'> {
  const { platform, org, teams } = configuration ?? {};
  if (!platform && !org && !teams) return {};
  return {
    floors: { ...(platform && { platform }), ...(org && { org }), teams: teams ?? new Map() },
  };
}
