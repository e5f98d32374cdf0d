import { ApiTree } from '../../adapters/github/api-tree.ts';
import { type ChangedFile, isTouchedBy, pathAtBase } from '../../model/changed-file.ts';
import type { OpenedChange } from './open-change.ts';

/** The maximum number of base files fetched together. Any others are read when needed. */
const MAX_PREFETCHED = 200;

/** Whether a change edits the configuration. True if the changed files could not be listed. */
function editsConfiguration({ listed }: OpenedChange, configFile: string): boolean {
  return listed === undefined || isTouchedBy(listed, configFile);
}

/**
 * Fetches the configuration of both sides. If the change edits it, the other listed files are
 * fetched in the same request.
 */
export async function prefetchSettings(change: OpenedChange, configFile: string): Promise<void> {
  if (editsConfiguration(change, configFile))
    await prefetchFiles(change, configFile, change.listed ?? []);
  if (change.inForce !== change.base) await change.inForce.prefetch?.([configFile]);
}

/** Fetches the governed files, unless they were fetched together with the configuration. */
export async function prefetchGoverned(
  change: OpenedChange,
  configFile: string,
  governed: readonly ChangedFile[],
): Promise<void> {
  if (!editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, governed);
}

/**
 * Fetches, in one request, the base files on GitHub that nearly every run needs. If the changes
 * could not be listed, the request also proves that the base exists.
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
