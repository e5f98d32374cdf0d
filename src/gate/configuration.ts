import { MAX_CARD_BYTES } from '../document/limits.ts';
import type { Finding } from '../finding/finding.ts';
import type { Tree } from '../model/tree.ts';
import { type ReadConfiguration, readConfiguration } from '../settings/configuration.ts';
import { type Settings, SettingsError, settle } from '../settings/settings.ts';
import { ApiTree } from '../world/api-tree.ts';
import { GitTree } from '../world/trees.ts';
import type { Comparison } from './changes.ts';
import { checkedOut } from './checkout.ts';
import type { Setup } from './judge-plan.ts';
import type { Plan } from './plan.ts';
import { pathsOf } from './relevance.ts';

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

/** The head's configuration is validated although the base's is in force, so that a broken one does not get merged (spec 10). */
export async function headConfiguration(
  setup: Setup,
  tree: Tree,
  comparison: Comparison,
): Promise<{ findings: readonly Finding[]; notices: readonly string[] }> {
  const touched = comparison.changes?.some((change) => pathsOf(change).includes(setup.configFile)) ?? true;
  if (!touched || setup.event === 'push') return { findings: [], notices: [] };
  const read = await configurationIn(tree, setup.configFile);
  const findings = read?.kind === 'broken' ? read.findings : [];
  const notices = comparison.changes
    ? [`the change to ${setup.configFile} takes effect after the merge; this run used the configuration of the base`]
    : [];
  return { findings, notices };
}
