import { MAX_CARD_BYTES } from '../../document/limits.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
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
import { pathsOf } from '../changed-files/governed-changes.ts';
import { readBaseline } from '../gate-policy/baseline.ts';

/** What a run is given, and where its configuration lies. */
export interface ConfigurationSource {
  /** What the workflow or the command line sets; it wins over the configuration. */
  readonly inputs: Options;
  readonly configFile: string;
  /** True when somebody names the file, so that it has to exist. */
  readonly configNamed: boolean;
  readonly defaultId: string;
  /** When a change to the configuration takes effect, in words: `after the merge`. */
  readonly later: string;
  /**
   * Whether a check without a base goes on by the inputs alone where the configuration is not
   * valid: a person sees all that is wrong at once.
   */
  readonly goesOnWithout?: boolean;
}

/** The configuration in force does not load or is not valid. */
export class BrokenConfiguration extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('the configuration is not valid');
    this.findings = findings;
  }
}

/**
 * The settings that the configuration of each side gives, and those that decide the verdict
 * (docs/security-model.md#what-is-in-force). Without a change all are the same.
 */
export interface WrittenSettings extends BaseAndHead<Settings> {
  /** Of the newest base, so that a change cannot excuse itself. */
  readonly inForce: Settings;
  /** Whether the change brings a configuration where the one in force is none. */
  readonly isFirst: boolean;
  /** Why the configuration is not read, where the run goes on without. */
  readonly findings: readonly Finding[];
}

/** The settings that inputs alone give. */
export function settingsOfInputs({ inputs, defaultId }: ConfigurationSource): Settings {
  // The environment is one of the configuration.
  const { environment: _, ...others } = inputs;
  return settle(others, undefined, defaultId);
}

/**
 * Reads the configuration of a tree and lays the inputs over it, where nothing is compared.
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
 * Reads the configuration of the newest base, and of both sides where the change touches it. One of
 * head or of an older base that cannot be used is reported elsewhere, and that in force stands in.
 * @throws SettingsError, BrokenConfiguration
 */
export async function readSettingsOfChange(
  source: ConfigurationSource,
  change: OpenedChange,
): Promise<WrittenSettings> {
  const { configFile, inputs, defaultId } = source;
  const read = await configurationIn(change.inForce, configFile);
  const ofHead = await configurationIn(change.head, configFile).catch(ifUnreadable);
  // Named and missing at base is a configuration that the change brings in; it takes effect after
  // the merge.
  if (read === undefined && source.configNamed && ofHead === undefined)
    throw missing(source, ` in ${change.inForce.label}`);
  if (read?.kind === 'broken') throw new BrokenConfiguration(read.findings);
  const inForce = settle(inputs, read?.configuration, defaultId);
  const isTouched = await isChanged(change, configFile);
  if (!isTouched) return { inForce, base: inForce, head: inForce, isFirst: false, findings: [] };
  const settled = (one: ReadConfiguration | undefined): Settings => {
    if (one?.kind === 'broken') return inForce;
    try {
      return settle(inputs, one?.configuration, defaultId);
    } catch (error) {
      if (error instanceof SettingsError) return inForce;
      throw error;
    }
  };
  const ofBase =
    change.inForce === change.base
      ? read
      : await configurationIn(change.base, configFile).catch(ifUnreadable);
  const isFirst = read === undefined && ofHead?.kind === 'configuration';
  return { inForce, base: settled(ofBase), head: settled(ofHead), isFirst, findings: [] };
}

/** Whether the content of a path differs between both sides, whatever leads to it. */
async function isChanged({ base, head, listed }: OpenedChange, file: string): Promise<boolean> {
  if (listed === undefined || listed.some((change) => pathsOf(change).includes(file))) return true;
  const [before, after] = [
    await base.read(file, MAX_CARD_BYTES),
    await head.read(file, MAX_CARD_BYTES),
  ];
  if (before.kind !== 'bytes' || after.kind !== 'bytes') return before.kind !== after.kind;
  return !Buffer.from(before.bytes).equals(after.bytes);
}

function missing({ configFile }: ConfigurationSource, where: string): SettingsError {
  return new SettingsError(
    `the configuration ${JSON.stringify(configFile)} does not exist${where}`,
    'check the input "config"',
  );
}

function ifUnreadable(error: unknown): undefined {
  if (error instanceof SettingsError) return undefined;
  throw error;
}

async function configurationIn(tree: Tree, file: string): Promise<ReadConfiguration | undefined> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind === 'absent') return undefined;
  if (read.kind !== 'bytes')
    throw new SettingsError(
      `the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === 'refused' ? read.reason : 'it is too large'}`,
      'put a file of settings there, or name another with the input "config"',
    );
  // Its schema is a good part of the program, and is loaded only where there is a configuration.
  const { readConfiguration } = await import('../../settings/configuration.ts');
  return readConfiguration(file, read.bytes);
}

/**
 * The head's configuration and baseline are validated although those of the base are in force, so
 * that a broken one does not get merged.
 */
export async function headConfiguration(
  source: ConfigurationSource,
  { head, listed }: OpenedChange,
  affected: readonly ChangedFile[] | undefined,
  { base: before, head: after }: BaseAndHead<Settings>,
): Promise<{ readonly findings: readonly Finding[]; readonly notices: readonly string[] }> {
  const isTouched = (file: string): boolean =>
    affected?.some((change) => pathsOf(change).includes(file)) ?? true;
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
    later.push([before.baselineFile, 'baseline']);
  // Where nobody knows what changed, no change can be reported.
  const known = listed ? later : [];
  return {
    findings,
    notices: known.map(
      ([file, what]) =>
        `the change to ${file} takes effect ${source.later}; this run used the ${what} of the base`,
    ),
  };
}

/**
 * A configuration may be valid by itself and not fit the inputs of the workflow, which after the
 * merge would end every run.
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
