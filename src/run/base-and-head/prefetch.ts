import { ApiTree } from '../../adapters/github/api-tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { pathsOf } from '../changed-files/governed-changes.ts';
import type { OpenedChange } from './open-change.ts';

/** Files of the base that are fetched together; more are read as they are asked for. */
const MAX_PREFETCHED = 200;

/** Whether a change edits the configuration, as far as its listing says so. */
function editsConfiguration({ listed }: OpenedChange, configFile: string): boolean {
  return listed?.some((change) => pathsOf(change).includes(configFile)) ?? true;
}

/**
 * Brings what the settings of both sides are read from, and with them the listed changes where the
 * configuration is among them.
 */
export async function prefetchSettings(change: OpenedChange, configFile: string): Promise<void> {
  if (editsConfiguration(change, configFile))
    await prefetchFiles(change, configFile, change.listed ?? []);
  if (change.inForce !== change.base) await change.inForce.prefetch?.([configFile]);
}

/** Brings the governed changes, where they were not brought with the configuration. */
export async function prefetchGoverned(
  change: OpenedChange,
  configFile: string,
  governed: readonly ChangedFile[],
): Promise<void> {
  if (!editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, governed);
}

/**
 * One batch brings what is nearly always needed of a base that lies on GitHub. Where nobody could
 * say what changed, it also proves that the base is there.
 */
async function prefetchFiles(
  { base }: OpenedChange,
  configFile: string,
  changes: readonly ChangedFile[],
): Promise<void> {
  const before = changes
    .filter((change) => change.status !== 'added')
    .map((change) => change.previous ?? change.file);
  const worthwhile = before
    .filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file))
    .slice(0, MAX_PREFETCHED);
  await base.prefetch?.(base instanceof ApiTree ? [configFile, ...worthwhile] : worthwhile);
}
