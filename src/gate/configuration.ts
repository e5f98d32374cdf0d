import { MAX_CARD_BYTES } from '../document/limits.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import { type ReadConfiguration, readConfiguration } from '../settings/configuration.ts';
import { type Configuration, type Settings, SettingsError, settle } from '../settings/settings.ts';
import { ApiTree } from '../world/api-tree.ts';
import { GitTree } from '../world/trees.ts';
import { readBaseline } from './baseline.ts';
import type { Comparison } from './changes.ts';
import { checkedOut } from './checkout.ts';
import type { Plan } from './plan.ts';
import { pathsOf } from './relevance.ts';
import type { Setup } from './setup.ts';

type Changes = Extract<Plan, { kind: 'changes' }>;

/**
 * Where the configuration of the base is read. One that the change does not touch, by its path or through a link, is the same at HEAD and
 * need not be asked for at GitHub.
 */
export function settingsTreeOf(setup: Setup, plan: Changes, head: string, { baseTree, changes }: Comparison): Tree {
  const { git } = setup.workspace;
  const isTouched = changes?.some((change) => pathsOf(change).includes(setup.configFile)) ?? true;
  return baseTree instanceof ApiTree && git && plan.head.from === 'checkout' && !isTouched ? new GitTree(git, head) : baseTree;
}

/**
 * Reads the configuration in force and lays the inputs over it; `settled` learns of the settings before anything is judged by them.
 * @throws SettingsError, BrokenConfiguration
 */
export async function readSettings(setup: Setup, tree: Tree, settled: (settings: Settings) => void): Promise<Settings> {
  const read = await configurationIn(tree, setup.configFile);
  if (read === undefined && setup.configNamed) {
    const here = setup.plan.kind === 'changes' ? ` in ${tree.label}` : '';
    // Named and missing at the base is a configuration that the change brings in; it takes effect after the merge.
    const atHead = setup.plan.kind === 'changes' && (await configurationIn(checkedOut(setup), setup.configFile).catch(() => undefined));
    if (!atHead)
      throw new SettingsError(`the configuration ${JSON.stringify(setup.configFile)} does not exist${here}`, 'check the input "config"');
  }
  if (read?.kind === 'broken') throw new BrokenConfiguration(read.findings);
  const settings = settle(setup.inputs, read?.configuration, setup.defaultId);
  settled(settings);
  return settings;
}

/** The configuration in force does not load or is not valid. */
export class BrokenConfiguration extends Error {
  readonly findings: readonly Finding[];

  constructor(findings: readonly Finding[]) {
    super('the configuration is not valid');
    this.findings = findings;
  }
}

async function configurationIn(tree: Tree, file: string): Promise<ReadConfiguration | undefined> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind === 'absent') return undefined;
  if (read.kind !== 'bytes')
    throw new SettingsError(
      `the configuration ${JSON.stringify(file)} cannot be read: ${read.kind === 'refused' ? read.reason : 'it is too large'}`,
      'put a file of settings there, or name another with the input "config"',
    );
  return readConfiguration(file, read.bytes);
}

/** What the settings were before a change and are after it, where the run is judged by one of them (spec 10). */
export interface BothSettings {
  readonly before: Settings;
  readonly after: Settings;
}

/**
 * The settings on both sides of a change. A configuration that the change does not touch is the same on both; one that cannot be used is told
 * elsewhere, and that in force stands in.
 */
export async function settingsOfBoth(setup: Setup, inForce: Settings, head: Tree, comparison: Comparison): Promise<BothSettings> {
  const isTouched = comparison.changes?.some((change) => pathsOf(change).includes(setup.configFile)) ?? true;
  if (!isTouched) return { before: inForce, after: inForce };
  const other = async (tree: Tree): Promise<Settings> => {
    const read = await configurationIn(tree, setup.configFile).catch(() => undefined);
    if (read?.kind === 'broken') return inForce;
    try {
      return settle(setup.inputs, read?.configuration, setup.defaultId);
    } catch (error) {
      if (error instanceof SettingsError) return inForce;
      throw error;
    }
  };
  // A push is judged by what it brings, everything else by what was there before (spec 10).
  return setup.event === 'push'
    ? { before: await other(comparison.baseTree), after: inForce }
    : { before: inForce, after: await other(head) };
}

/**
 * The head's configuration and baseline are validated although those of the base are in force, so that a broken one does not get merged
 * (spec 10).
 */
export async function headConfiguration(
  setup: Setup,
  tree: Tree,
  comparison: Comparison,
  { before, after }: BothSettings,
): Promise<{ findings: readonly Finding[]; notices: readonly string[] }> {
  if (setup.event === 'push') return { findings: [], notices: [] };
  const isTouched = (file: string): boolean => comparison.changes?.some((change) => pathsOf(change).includes(file)) ?? true;
  const findings: Finding[] = [];
  const later: (readonly [string, string])[] = [];
  if (isTouched(setup.configFile)) {
    const read = await configurationIn(tree, setup.configFile);
    for (const finding of read?.kind === 'broken' ? read.findings : unsettled(setup, read?.configuration)) findings.push(finding);
    later.push([setup.configFile, 'configuration']);
  }
  const { baselineFile } = after;
  if (baselineFile !== undefined && (baselineFile !== before.baselineFile || isTouched(baselineFile)))
    for (const finding of (await readBaseline(tree, baselineFile)).findings) findings.push(finding);
  if (before.baselineFile !== undefined && isTouched(before.baselineFile)) later.push([before.baselineFile, 'baseline']);
  // Where nobody knows what changed, no change can be told.
  const told = comparison.changes ? later : [];
  return {
    findings,
    notices: told.map(([file, what]) => `the change to ${file} takes effect after the merge; this run used the ${what} of the base`),
  };
}

/** A configuration may be valid by itself and not fit the inputs of the workflow, which after the merge would end every run. */
function unsettled({ inputs, defaultId, configFile }: Setup, configuration: Configuration | undefined): readonly Finding[] {
  try {
    settle(inputs, configuration, defaultId);
    return [];
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    return [findingIn('configuration', configFile, error.message, { ...(error.help !== undefined && { help: error.help }) })];
  }
}
