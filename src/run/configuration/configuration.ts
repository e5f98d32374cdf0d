import { MAX_CARD_BYTES } from '../../document/limits.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { type ChangedFile, isTouchedBy } from '../../model/changed-file.ts';
import type { Tree } from '../../model/tree.ts';
import { configuration as rule } from '../../rules/configuration.ts';
import type { ReadConfiguration } from '../../settings/configuration.ts';
import {
  type Configuration,
  type Options,
  type Settings,
  settle,
} from '../../settings/settings.ts';
import { SettingsError } from '../../settings/settings-error.ts';
import type { OpenedChange } from '../base-and-head/open-change.ts';
import { readBaseline } from '../gate-policy/baseline.ts';

/** A run's inputs, and the path of its configuration. */
export interface ConfigurationSource {
  /**
   * The options given in the workflow or on the command line. These options override the
   * configuration.
   */
  readonly inputs: Options;
  readonly configFile: string;
  /** Whether the inputs specify the configuration's path. If so, the file must exist. */
  readonly configNamed: boolean;
  readonly defaultId: string;
  /** When a changed configuration takes effect, such as `after the merge`. */
  readonly later: string;
  /**
   * Whether a run without a base ignores an invalid configuration. The run then continues with only
   * the inputs, to show the user all problems at once.
   */
  readonly goesOnWithout?: boolean;
}

/** Thrown when the configuration in force cannot be parsed or is invalid. */
export class BrokenConfiguration extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('the configuration is not valid');
    this.findings = findings;
  }
}

/**
 * The settings in the base, in the head, and in force. The settings in force determine the verdict
 * (docs/security-model.md#what-is-in-force). Without a change, all three are the same.
 */
export interface WrittenSettings extends BaseAndHead<Settings> {
  /** The settings at the tip of the base branch. A change cannot relax them for its own check. */
  readonly inForce: Settings;
  /** Whether the change adds the repository's first configuration. */
  readonly isFirst: boolean;
  /** Findings about an invalid configuration that the run ignores. */
  readonly findings: readonly Finding[];
}

/** Returns the settings that the inputs define without a configuration. */
export function settingsOfInputs({ inputs, defaultId }: ConfigurationSource): Settings {
  // The `environment` input is omitted, because environments are defined only in a configuration.
  const { environment: _, ...others } = inputs;
  return settle(others, undefined, defaultId);
}

/**
 * Reads the settings for a run without a base, from the inputs and the configuration file.
 * @throws SettingsError, BrokenConfiguration
 */
export async function readSettings(
  source: ConfigurationSource,
  tree: Tree,
): Promise<WrittenSettings> {
  const read = await configurationIn(tree, source.configFile);
  if (read === undefined && source.configNamed) throw missing(source, '');
  const isBroken = read?.kind === 'broken';
  if (isBroken && !source.goesOnWithout) throw new BrokenConfiguration(read.findings);
  const settings = isBroken
    ? settingsOfInputs(source)
    : settle(source.inputs, read?.configuration, source.defaultId);
  return {
    inForce: settings,
    base: settings,
    head: settings,
    isFirst: false,
    findings: isBroken ? read.findings : [],
  };
}

/**
 * Reads the settings for a run with a base. The configuration at the tip of the base branch is in
 * force. If the change edits the configuration, the base and head settings are also read. If either
 * configuration is invalid or unreadable, the settings in force replace it. `headConfiguration`
 * reports an invalid head configuration. An invalid base configuration is not reported, because the
 * base branch already contains a newer version.
 * @throws SettingsError, BrokenConfiguration
 */
export async function readSettingsOfChange(
  source: ConfigurationSource,
  change: OpenedChange,
): Promise<WrittenSettings> {
  const { configFile, inputs, defaultId } = source;
  const read = await configurationIn(change.inForce, configFile);
  const ofHead = await configurationIn(change.head, configFile).catch(ifUnreadable);
  // If the specified configuration is not in the base, the change may be adding the configuration,
  // which then takes effect later.
  if (read === undefined && source.configNamed && ofHead === undefined)
    throw missing(source, ` in ${change.inForce.label}`);
  if (read?.kind === 'broken') throw new BrokenConfiguration(read.findings);
  const inForce = settle(inputs, read?.configuration, defaultId);
  const isTouched = await isChanged(change, configFile);
  if (!isTouched) return { inForce, base: inForce, head: inForce, isFirst: false, findings: [] };
  const settled = (read: ReadConfiguration | 'unreadable' | undefined): Settings => {
    if (read === 'unreadable' || read?.kind === 'broken') return inForce;
    try {
      return settle(inputs, read?.configuration, defaultId);
    } catch (error) {
      if (error instanceof SettingsError) return inForce;
      throw error;
    }
  };
  const ofBase =
    change.inForce === change.base
      ? read
      : await configurationIn(change.base, configFile).catch(ifUnreadable);
  const isFirst = read === undefined && ofHead !== 'unreadable' && ofHead?.kind === 'configuration';
  return { inForce, base: settled(ofBase), head: settled(ofHead), isFirst, findings: [] };
}

/** Whether a file's content differs between the base and head. Links are followed. */
async function isChanged({ base, head, listed }: OpenedChange, file: string): Promise<boolean> {
  if (listed === undefined || isTouchedBy(listed, file)) return true;
  const before = await base.read(file, MAX_CARD_BYTES);
  const after = await head.read(file, MAX_CARD_BYTES);
  if (before.kind !== 'bytes' || after.kind !== 'bytes') return before.kind !== after.kind;
  return !Buffer.from(before.bytes).equals(after.bytes);
}

function missing({ configFile }: ConfigurationSource, where: string): SettingsError {
  return new SettingsError(
    `the configuration ${JSON.stringify(configFile)} does not exist${where}`,
    'correct the path in the input "config"',
  );
}

function ifUnreadable(error: unknown): 'unreadable' {
  if (error instanceof SettingsError) return 'unreadable';
  throw error;
}

async function configurationIn(tree: Tree, file: string): Promise<ReadConfiguration | undefined> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind === 'absent') return undefined;
  if (read.kind !== 'bytes')
    throw new SettingsError(
      `the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === 'refused' ? read.reason : 'it is too large'}`,
      'add the configuration file, or set the input "config" to another file',
    );
  // Loaded only if a configuration exists, because its schema is a large part of the program.
  const { readConfiguration } = await import('../../settings/configuration.ts');
  return readConfiguration(file, read.bytes);
}

/**
 * Checks the head's configuration and baseline, to prevent the merge of a broken file. The base's
 * files remain in force for this run, so notices explain when changes to them take effect.
 */
export async function headConfiguration(
  source: ConfigurationSource,
  { head, listed }: OpenedChange,
  affected: readonly ChangedFile[] | undefined,
  { base: before, head: after }: BaseAndHead<Settings>,
): Promise<{ readonly findings: readonly Finding[]; readonly notices: readonly string[] }> {
  const isTouched = (file: string): boolean =>
    affected === undefined || isTouchedBy(affected, file);
  const findings: Finding[] = [];
  const later: (readonly [string, string])[] = [];
  if (isTouched(source.configFile)) {
    const read = await configurationIn(head, source.configFile);
    for (const finding of read?.kind === 'broken'
      ? read.findings
      : unsettled(source, read?.configuration))
      findings.push(finding);
    later.push([source.configFile, 'configuration']);
  }
  const { baselineFile } = after;
  if (
    baselineFile !== undefined &&
    (baselineFile !== before.baselineFile || isTouched(baselineFile))
  )
    for (const finding of (await readBaseline(head, baselineFile)).findings) findings.push(finding);
  if (before.baselineFile !== undefined && isTouched(before.baselineFile))
    later.push([before.baselineFile, 'baseline file']);
  // If the changes could not be listed, it is unknown whether these files changed.
  const known = listed ? later : [];
  return {
    findings,
    notices: known.map(
      ([file, what]) =>
        `the change to ${file} takes effect ${source.later}; this run used the ${what} from the base`,
    ),
  };
}

/**
 * Reports a valid head configuration that conflicts with the workflow's inputs. After the merge,
 * every run would fail.
 */
function unsettled(
  { inputs, defaultId, configFile }: ConfigurationSource,
  configuration: Configuration | undefined,
): readonly Finding[] {
  try {
    settle(inputs, configuration, defaultId);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    const words = rule.words.because(error.message, error.help);
    return [findingIn(rule, configFile, words)];
  }
}
