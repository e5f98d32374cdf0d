import { ApiTree } from '../../adapters/github/api-tree.ts';
import { type ChangedFile, isTouchedBy, pathAtBase } from '../../model/changed-file.ts';
import type { OpenedChange } from './open-change.ts';

/**
 * The maximum number of base files to fetch in one request. Any other files are fetched on demand.
 */
const MAX_PREFETCHED = 200;

/**
 * Whether a change may edit the configuration. Also true if the changed files could not be listed.
 */
function editsConfiguration({ listed }: OpenedChange, configFile: string): boolean {
  return listed === undefined || isTouchedBy(listed, configFile);
}

/**
 * Fetches the configurations that a run needs. If the change edits the configuration, the other
 * changed files are fetched in the same request.
 */
export async function prefetchSettings(change: OpenedChange, configFile: string): Promise<void> {
  if (editsConfiguration(change, configFile))
    await prefetchFiles(change, configFile, change.listed ?? []);
  if (change.inForce !== change.base) await change.inForce.prefetch?.([configFile]);
}

/**
 * Fetches the base versions of the changed cards, policies and similar files, unless
 * `prefetchSettings` has already fetched them.
 */
export async function prefetchGoverned(
  change: OpenedChange,
  configFile: string,
  governed: readonly ChangedFile[],
): Promise<void> {
  if (!editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, governed);
}

/**
 * Fetches the base files that almost every run needs, in one request. Even if the changes could not
 * be listed, the request verifies that the base commit exists.
 */
async function prefetchFiles(
  { base }: OpenedChange,
  configFile: string,
  changes: readonly ChangedFile[],
): Promise<void> {
  const worthwhile = changes
    .flatMap((change) => pathAtBase(change) ?? [])
    .filter((file) => /\.(?:ya?ml|json|txt)$/i.test(file))
    .slice(0, MAX_PREFETCHED);
  await base.prefetch?.(base instanceof ApiTree ? [configFile, ...worthwhile] : worthwhile);
}
