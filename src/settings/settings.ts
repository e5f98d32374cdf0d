import type { Severity } from '../finding/finding.ts';
import type { WrittenExemption } from '../model/agent.ts';
import type { PolicyDefaults } from '../model/policy.ts';
import type { RuleId } from '../rules/catalogue.ts';
import type { ConfiguredFloor, IgnoreEntry } from './entries.ts';

export const FAIL_ON = ['fail', 'warn', 'never'] as const;
export const ON_ERROR = ['fail', 'warn'] as const;
export const ON_NO_CARDS = ['pass', 'warn', 'fail'] as const;
export const ON_NO_TOOLS = ['pass', 'warn', 'fail'] as const;
export const SCOPES = ['auto', 'changed', 'all'] as const;
export const COMMENT_MODES = ['auto', 'always', 'on-failure', 'never'] as const;
export const WIDENING = ['allow', 'warn', 'fail'] as const;
export const GRACE_MODES = ['on', 'off'] as const;
export const ANNOTATION_MODES = ['auto', 'checks', 'commands', 'none'] as const;

/** An agent as the configuration lists it (spec 12). */
export interface ConfiguredAgent {
  readonly name: string;
  readonly card?: string;
  readonly policy?: string;
  readonly tools?: readonly ToolItem[];
  readonly traces?: ConfiguredTraces;
  /** Names of the teams whose floors hold for it. */
  readonly teams?: readonly string[];
}

/** Where the configuration says that the traces of an agent are (spec 12). */
export interface ConfiguredTraces {
  readonly files?: readonly TraceItem[];
  readonly agentId?: string;
  /** Seconds before the time of the run. */
  readonly window?: number;
}

/**
 * One entry of a list of traces: a file or a glob, with the format that the user states for it
 * (spec 8).
 */
export interface TraceItem {
  readonly text: string;
  readonly format?: string;
}

/**
 * One entry of a list of tools: a file, a glob or a name, with the server and format that the user
 * states for it (spec 8).
 */
export interface ToolItem {
  readonly text: string;
  readonly server?: string;
  readonly format?: string;
}

/** What can be set by input and by configuration alike (spec 12). */
export interface Options {
  readonly cards?: readonly string[];
  /**
   * Globs of paths at which nothing is discovered; a file that is listed by its path stays listed.
   */
  readonly exclude?: readonly string[];
  /** False: only the agents that the configuration lists are agents. */
  readonly discover?: boolean;
  readonly tools?: readonly ToolItem[];
  readonly traces?: readonly TraceItem[];
  readonly scope?: (typeof SCOPES)[number];
  readonly environment?: string;
  readonly 'agent-id'?: string;
  readonly 'api-url'?: string;
  /** Seconds for all requests to the API together. */
  readonly 'api-timeout'?: number;
  /** Seconds before the time of the run. */
  readonly 'trace-window'?: number;
  readonly 'trace-limit'?: number;
  readonly 'tracking-issue'?: boolean;
  readonly grace?: (typeof GRACE_MODES)[number];
  readonly 'fail-on'?: (typeof FAIL_ON)[number];
  /** Percent of bounded actions that must be mapped, from 0 to 100. */
  readonly 'min-coverage'?: number;
  /** Percentage points that the coverage of an agent may lose, from 0 to 100. */
  readonly 'max-coverage-drop'?: number;
  readonly 'only-new'?: boolean;
  readonly widening?: (typeof WIDENING)[number];
  readonly 'widening-label'?: string;
  readonly 'baseline-file'?: string;
  readonly 'on-error'?: (typeof ON_ERROR)[number];
  readonly 'on-no-cards'?: (typeof ON_NO_CARDS)[number];
  readonly 'on-no-tools'?: (typeof ON_NO_TOOLS)[number];
  readonly comment?: (typeof COMMENT_MODES)[number];
  readonly annotations?: (typeof ANNOTATION_MODES)[number];
  readonly 'check-name'?: string;
  readonly summary?: boolean;
  readonly 'report-file'?: string;
  readonly id?: string;
  readonly 'base-ref'?: string;
  readonly 'head-ref'?: string;
  readonly 'working-directory'?: string;
}

/** The configuration file after validation. */
export interface Configuration extends Options {
  /** Path of the file. */
  readonly file: string;
  readonly agents?: readonly ConfiguredAgent[];
  readonly environments: ReadonlyMap<
    string,
    { readonly options: Options; readonly defaults: PolicyDefaults }
  >;
  readonly severity: ReadonlyMap<RuleId, Severity | 'off'>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly standardValues: readonly string[];
  readonly platform?: ConfiguredFloor;
  readonly org?: ConfiguredFloor;
  readonly teams?: ReadonlyMap<string, ConfiguredFloor>;
  readonly exemptions?: readonly WrittenExemption[];
  readonly ignore?: readonly IgnoreEntry[];
}

/**
 * Every setting of one run, after inputs, environment and configuration were laid over the
 * defaults.
 */
export interface Settings {
  readonly id: string;
  readonly cards?: readonly string[];
  /**
   * Globs of paths at which nothing is discovered; a file that is listed by its path stays listed.
   */
  readonly exclude?: readonly string[];
  /** Whether cards and policies that the configuration does not list are agents too. */
  readonly discover: boolean;
  /** The tools of every agent that lists none of its own. */
  readonly tools?: readonly ToolItem[];
  /** The traces of every agent that lists none of its own. */
  readonly traces?: readonly TraceItem[];
  /** The id by which the API knows the one agent that is judged. */
  readonly agentId?: string;
  readonly apiUrl: string;
  /** Seconds. */
  readonly apiTimeout: number;
  /** Seconds. */
  readonly traceWindow: number;
  /** Traces of an agent, the newest; files have no limit unless somebody sets one. */
  readonly traceLimit?: number;
  readonly trackingIssue: boolean;
  readonly grace: (typeof GRACE_MODES)[number];
  readonly scope: (typeof SCOPES)[number];
  readonly environment?: string;
  /** Policy defaults that the environment lays over those of every policy (document 000). */
  readonly environmentDefaults: PolicyDefaults;
  readonly failOn: (typeof FAIL_ON)[number];
  readonly minCoverage?: number;
  readonly maxCoverageDrop?: number;
  readonly onlyNew: boolean;
  /** What a widening means for the check (spec 10). */
  readonly widening: (typeof WIDENING)[number];
  readonly wideningLabel?: string;
  readonly baselineFile?: string;
  /**
   * Floors that the configuration names; where it names any, they take the place of those that lie
   * in the repository by convention (spec 2).
   */
  readonly floors?: {
    readonly platform?: ConfiguredFloor;
    readonly org?: ConfiguredFloor;
    readonly teams: ReadonlyMap<string, ConfiguredFloor>;
  };
  readonly exemptions: readonly WrittenExemption[];
  readonly ignore: readonly IgnoreEntry[];
  readonly onError: (typeof ON_ERROR)[number];
  readonly onNoCards: (typeof ON_NO_CARDS)[number];
  readonly onNoTools: (typeof ON_NO_TOOLS)[number];
  readonly comment: (typeof COMMENT_MODES)[number];
  readonly annotations: (typeof ANNOTATION_MODES)[number];
  readonly checkName: string;
  readonly summary: boolean;
  readonly reportFile?: string;
  readonly baseRef?: string;
  readonly headRef?: string;
  readonly agents?: readonly ConfiguredAgent[];
  readonly severity: ReadonlyMap<RuleId, Severity | 'off'>;
  readonly aliases: ReadonlyMap<string, readonly string[]>;
  readonly standardValues: readonly string[];
  /** Path of the configuration file in force, when there is one. */
  readonly config?: string;
}

/** Values that need no definition on any card (document 004). */
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

/** Where traces and published cards are asked for, and how (spec 8, "API"). */
export const DEFAULT_API_URL = 'https://api.mnemom.ai';
const DEFAULT_API_TIMEOUT = 120;
const DEFAULT_TRACE_WINDOW = 7 * 24 * 3600;

/** Where the configuration lies unless the `config` input says otherwise. */
export const DEFAULT_CONFIG = '.github/card-gate.yml';

/**
 * Something that the person who set up the run has to change; it ends the run with verdict error.
 */
export class SettingsError extends Error {
  readonly help: string | undefined;

  constructor(message: string, help?: string) {
    super(message);
    this.name = 'SettingsError';
    this.help = help;
  }
}

/**
 * Lays inputs over the environment's options, those over the configuration, and that over the
 * defaults (spec 12: inputs win).
 * @throws SettingsError when an environment is named that the configuration does not have.
 */
export function settle(
  inputs: Options,
  configuration: Configuration | undefined,
  defaultId: string,
): Settings {
  const environment = inputs.environment ?? configuration?.environment;
  const overlay =
    environment === undefined ? undefined : configuration?.environments.get(environment);
  if (environment !== undefined && overlay === undefined) {
    const known = [...(configuration?.environments.keys() ?? [])]
      .map((name) => JSON.stringify(name))
      .join(', ');
    throw new SettingsError(
      `the environment ${JSON.stringify(environment)} is not in the configuration; ${known ? `it has ${known}` : 'it has no environments'}`,
      `add it under "environments" in ${configuration?.file ?? DEFAULT_CONFIG}, or take the input away`,
    );
  }
  // Tools that the run or its environment names are those of every agent; the configuration's own
  // are for agents that list none.
  const toolsOfAll = inputs.tools ?? overlay?.options.tools;
  const tracesOfAll = inputs.traces ?? overlay?.options.traces;
  const agents = configuration?.agents?.map(({ tools, traces, ...agent }) => ({
    ...agent,
    ...(tools && !toolsOfAll && { tools }),
    ...(traces && !tracesOfAll && { traces }),
  }));
  const options: Options = {
    ...definedOnly(configuration),
    ...definedOnly(overlay?.options),
    ...definedOnly(inputs),
  };
  const id = options.id ?? defaultId;
  return {
    id,
    ...(options.cards && { cards: options.cards }),
    ...(options.exclude && { exclude: options.exclude }),
    discover: options.discover ?? true,
    ...(options.tools && { tools: options.tools }),
    ...(options.traces && { traces: options.traces }),
    ...(options['agent-id'] !== undefined && { agentId: options['agent-id'] }),
    apiUrl: options['api-url'] ?? DEFAULT_API_URL,
    apiTimeout: options['api-timeout'] ?? DEFAULT_API_TIMEOUT,
    traceWindow: options['trace-window'] ?? DEFAULT_TRACE_WINDOW,
    ...(options['trace-limit'] !== undefined && { traceLimit: options['trace-limit'] }),
    trackingIssue: options['tracking-issue'] ?? false,
    grace: options.grace ?? 'on',
    scope: options.scope ?? 'auto',
    ...(environment !== undefined && { environment }),
    environmentDefaults: overlay?.defaults ?? {},
    failOn: options['fail-on'] ?? 'fail',
    ...(options['min-coverage'] !== undefined && { minCoverage: options['min-coverage'] }),
    ...(options['max-coverage-drop'] !== undefined && {
      maxCoverageDrop: options['max-coverage-drop'],
    }),
    onlyNew: options['only-new'] ?? false,
    widening: options.widening ?? 'warn',
    ...(options['widening-label'] !== undefined && { wideningLabel: options['widening-label'] }),
    ...(options['baseline-file'] !== undefined && { baselineFile: options['baseline-file'] }),
    ...floorsOf(configuration),
    exemptions: configuration?.exemptions ?? [],
    ignore: configuration?.ignore ?? [],
    onError: options['on-error'] ?? 'fail',
    onNoCards: options['on-no-cards'] ?? 'warn',
    onNoTools: options['on-no-tools'] ?? 'warn',
    comment: options.comment ?? 'auto',
    annotations: options.annotations ?? 'auto',
    checkName: options['check-name'] ?? `Card Gate report (${id})`,
    summary: options.summary ?? true,
    ...(options['report-file'] !== undefined && { reportFile: options['report-file'] }),
    ...(options['base-ref'] !== undefined && { baseRef: options['base-ref'] }),
    ...(options['head-ref'] !== undefined && { headRef: options['head-ref'] }),
    ...(agents && { agents }),
    severity: configuration?.severity ?? new Map(),
    aliases: configuration?.aliases ?? new Map(),
    standardValues: [...STANDARD_VALUES, ...(configuration?.standardValues ?? [])],
    ...(configuration && { config: configuration.file }),
  };
}

function floorsOf(configuration: Configuration | undefined): Pick<Settings, 'floors'> {
  const { platform, org, teams } = configuration ?? {};
  if (!platform && !org && !teams) return {};
  return {
    floors: { ...(platform && { platform }), ...(org && { org }), teams: teams ?? new Map() },
  };
}

function definedOnly(options: Options | undefined): Options {
  return Object.fromEntries(
    Object.entries(options ?? {}).filter(([, value]) => value !== undefined),
  );
}
