import { ApiTree } from '../../adapters/github/api-tree.ts';
import { type ChangedFile, isTouchedBy, pathAtBase } from '../../model/changed-file.ts';
import type { OpenedChange } from './open-change.ts';

/** Files of the base that are fetched together; others are read when they are needed. */
const MAX_PREFETCHED = 200;

/** Whether a change edits the configuration; true where its files could not be listed. */
function editsConfiguration({ listed }: OpenedChange, configFile: string): boolean {
  return listed === undefined || isTouchedBy(listed, configFile);
}

/**
 * Fetches the configuration of both sides. Where the change edits it, the other listed files are
 * fetched in the same request.
 */
export async function prefetchSettings(change: OpenedChange, configFile: string): Promise<void> {
  if (editsConfiguration(change, configFile))
    await prefetchFiles(change, configFile, change.listed ?? []);
  if (change.inForce !== change.base) await change.inForce.prefetch?.([configFile]);
}

/** Fetches the governed changes, unless they were fetched with the configuration. */
export async function prefetchGoverned(
  change: OpenedChange,
  configFile: string,
  governed: readonly ChangedFile[],
): Promise<void> {
  if (!editsConfiguration(change, configFile)) await prefetchFiles(change, configFile, governed);
}

/**
 * Fetches in one request the files that nearly every run needs of a base on GitHub. Where the
 * changes could not be listed, the request also proves that the base exists.
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
