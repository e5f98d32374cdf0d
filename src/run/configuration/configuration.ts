import { MAX_CARD_BYTES } from '../../document/limits.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import type { ReadConfiguration } from '../../settings/configuration.ts';
import {
  type Configuration,
  type Options,
  type Settings,
  SettingsError,
  settle,
} from '../../settings/settings.ts';
import type { BaseAndHead } from '../base-and-head/open-change.ts';
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
 * Reads the configuration of a tree and lays the inputs over it, where nothing is compared.
 * @throws SettingsError, BrokenConfiguration
 */
export async function readSettings(source: ConfigurationSource, tree: Tree): Promise<Settings> {
  const read = await configurationIn(tree, source.configFile);
  if (read === undefined && source.configNamed) throw missing(source, '');
  if (read?.kind === 'broken') throw new BrokenConfiguration(read.findings);
  return settle(source.inputs, read?.configuration, source.defaultId);
}

/**
 * The settings on both sides of a change, and those that decide its verdict
 * (docs/security-model.md#what-is-in-force).
 */
export interface SettingsOfChange {
  /** Of the newest base: what decides. A change so cannot excuse itself. */
  readonly inForce: Settings;
  /**
   * What the change starts from, and what it leaves: the permissions of an agent are compared as
   * they were and as they will be.
   */
  readonly before: Settings;
  readonly after: Settings;
  /** Whether the change brings a configuration where the one in force is none. */
  readonly isFirst: boolean;
}

/**
 * Reads the configuration of the newest base, and of both sides where the change touches it. One of
 * head or of an older base that cannot be used is reported elsewhere, and that in force stands in.
 * @throws SettingsError, BrokenConfiguration
 */
export async function readSettingsOfChange(
  source: ConfigurationSource,
  sides: BaseAndHead,
): Promise<SettingsOfChange> {
  const { configFile, inputs, defaultId } = source;
  const read = await configurationIn(sides.inForce, configFile);
  const ofHead = await configurationIn(sides.head, configFile).catch(ifUnreadable);
  // Named and missing at base is a configuration that the change brings in; it takes effect after
  // the merge.
  if (read === undefined && source.configNamed && ofHead === undefined)
    throw missing(source, ` in ${sides.inForce.label}`);
  if (read?.kind === 'broken') throw new BrokenConfiguration(read.findings);
  const inForce = settle(inputs, read?.configuration, defaultId);
  const isTouched = await isChanged(sides, configFile);
  if (!isTouched) return { inForce, before: inForce, after: inForce, isFirst: false };
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
    sides.inForce === sides.base
      ? read
      : await configurationIn(sides.base, configFile).catch(ifUnreadable);
  const isFirst = read === undefined && ofHead?.kind === 'configuration';
  return { inForce, before: settled(ofBase), after: settled(ofHead), isFirst };
}

/** Whether the content of a path differs between both sides, whatever leads to it. */
async function isChanged({ base, head, changes }: BaseAndHead, file: string): Promise<boolean> {
  if (changes === undefined || changes.some((change) => pathsOf(change).includes(file)))
    return true;
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
  { head, changes }: BaseAndHead,
  touched: readonly ChangedFile[] | undefined,
  { before, after }: SettingsOfChange,
): Promise<{ readonly findings: readonly Finding[]; readonly notices: readonly string[] }> {
  const isTouched = (file: string): boolean =>
    touched?.some((change) => pathsOf(change).includes(file)) ?? true;
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
  const known = changes ? later : [];
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
    return [
      findingIn('configuration', configFile, error.message, {
        ...(error.help !== undefined && { help: error.help }),
      }),
    ];
  }
}
