import type { Terminal } from '../adapters/process/terminal.ts';
import { MAX_CARD_BYTES } from '../document/limits.ts';
import type { Finding } from '../finding/finding.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import type { CommandName } from '../settings/options/option.ts';
import { DEFAULT_CONFIG, type Options, type Settings, settle } from '../settings/settings.ts';
import { type Given, UsageError } from './arguments.ts';

/**
 * The exit code: 0 if nothing blocks, 1 if something blocks, 2 if something could not be checked.
 */
export type ExitCode = 0 | 1 | 2;

/** A command on the command line. */
export interface Command {
  readonly name: CommandName;
  /** The positional arguments, as shown in the usage line: `<card|policy> <tool>`. */
  readonly positionals: string;
  /** The arguments of a typical call, as shown in the help. */
  readonly example: string;
  /** Sentences to add to the command's help. */
  readonly notes?: readonly string[];
  run(args: readonly string[], terminal: Terminal): Promise<ExitCode>;
}

/**
 * Returns the output format for a command that prints a report. The default is `text`.
 * @throws SettingsError for an unknown format.
 */
export function reportFormatOf(given: Pick<Given, 'value'>): FlagValue<'check --format'> {
  return given.value('check --format') ?? 'text';
}

/**
 * Returns the output format for any other command. The default is `text`.
 * @throws SettingsError for an unknown format.
 */
export function formatOf(given: Pick<Given, 'value'>): FlagValue<'format'> {
  return given.value('format') ?? 'text';
}

/**
 * Returns the time from `--now`. The default is the current time.
 * @throws UsageError if the time is invalid.
 */
export function nowOf(given: Pick<Given, 'text'>): Date {
  const text = given.text('now');
  const now = text === undefined ? new Date() : new Date(text);
  if (Number.isNaN(now.getTime()))
    throw new UsageError(
      `--now is ${JSON.stringify(text)}; expected a time such as 2026-11-21T12:00:00Z`,
    );
  return now;
}

/**
 * Reads the settings from the configuration in the working folder. If the configuration is invalid,
 * the settings contain only `options`, and `failures` contains the reasons.
 * @throws UsageError if the configuration cannot be read, or if `--config` specifies a missing
 * file.
 */
export async function localSettings(
  given: Pick<Given, 'text'>,
  terminal: Terminal,
  options: Options = {},
): Promise<{ settings: Settings; failures: readonly Finding[]; configFile: string }> {
  const named = given.text('config');
  const file = named ?? DEFAULT_CONFIG;
  const read = await terminal.tree.read(file, MAX_CARD_BYTES);
  if (read.kind !== 'bytes' && (named !== undefined || read.kind !== 'absent')) {
    throw new UsageError(
      `the configuration ${JSON.stringify(file)} ${read.kind === 'absent' ? 'does not exist' : 'cannot be read'}`,
    );
  }
  // The schema is a large part of the program, so it is loaded only if there is a configuration.
  const result =
    read.kind === 'bytes'
      ? await (await import('../settings/configuration.ts')).readConfiguration(file, read.bytes)
      : undefined;
  const environment = given.text('environment');
  if (result?.kind === 'broken')
    return {
      settings: settle(options, undefined, 'local'),
      failures: result.findings,
      configFile: file,
    };
  return {
    settings: settle(
      { ...options, ...(environment !== undefined && { environment }) },
      result?.configuration,
      'local',
    ),
    failures: [],
    configFile: file,
  };
}
