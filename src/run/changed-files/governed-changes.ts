import path from 'node:path';
import { mayBeOfHosts } from '../../discovery/agent-hosts.ts';
import { floorFilesOf } from '../../discovery/candidates.ts';
import { cardMatcher, excludeMatcher, isToolList, isTraceFile } from '../../discovery/patterns.ts';
import { namesFile } from '../../discovery/tools.ts';
import { permissionPathOf } from '../../formats/permissions/dialects.ts';
import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { ToolItem } from '../../settings/entries.ts';
import { ownFilesOf, type Settings } from '../../settings/settings.ts';
import { isMisplaced } from '../configuration/misplaced.ts';

/** The affected files that may be relevant to the check. */
export interface GovernedChanges {
  /**
   * The affected files that are listed in the base or head settings, or that discovery finds by
   * name.
   */
  readonly governed: readonly ChangedFile[];
  /** Whether any of these files affects every agent. One such file is the configuration. */
  readonly concernsAll: boolean;
}

/**
 * Selects the affected files that may be relevant to the check, based only on their paths. `unread`
 * contains the paths that look like permission files but are not read by any host.
 */
export function governedChanges(
  affected: readonly ChangedFile[],
  settings: Settings,
  configFile: string,
  unread: ReadonlySet<string> = new Set(),
): GovernedChanges {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const isExcluded = excludeMatcher(settings.exclude);
  // The baseline affects every agent, as the configuration does.
  const isConfig = (file: string): boolean =>
    file === listingPath(configFile) || file === settings.baselineFile;
  const ofAgents =
    settings.agents?.flatMap((agent) => [
      ...ownFilesOf(agent).map((text) => ({ text })),
      ...(agent.tools ?? []),
      ...(agent.traces?.files ?? []),
    ]) ?? [];
  const ofAll = [
    ...(settings.tools ?? []),
    ...(settings.traces ?? []),
    ...floorFilesOf(settings).map((text) => ({ text })),
  ];
  const matters = (file: string): boolean =>
    isConfig(file) ||
    isCandidate(file) ||
    ((isToolList(file) || isTraceFile(file)) && !isExcluded(file)) ||
    isNamedBy(ofAgents, file) ||
    isNamedBy(ofAll, file) ||
    isMisplaced(file, configFile) ||
    (settings.agents?.some((agent) => mayBeOfHosts(agent, file)) ?? false) ||
    (settings.permissionFiles && !unread.has(file) && permissionPathOf(file) !== undefined);
  const governed = affected.filter((change) => pathsOf(change).some(matters));
  const concernsAll = governed.some((change) =>
    pathsOf(change).some((file) => isConfig(file) || isNamedBy(ofAll, file)),
  );
  return { governed, concernsAll };
}

/** Selects the affected files that may be relevant under at least one of several settings. */
export function governedUnderAny(
  affected: readonly ChangedFile[],
  all: readonly Settings[],
  configFile: string,
  unread: ReadonlySet<string> = new Set(),
): GovernedChanges {
  const results = [...new Set(all)].map((settings) =>
    governedChanges(affected, settings, configFile, unread),
  );
  const governed = new Set(results.flatMap((result) => result.governed));
  return {
    governed: affected.filter((change) => governed.has(change)),
    concernsAll: results.some((result) => result.concernsAll),
  };
}

/** Whether any of the items in the settings matches a file. */
export function isNamedBy(items: readonly Pick<ToolItem, 'text'>[], file: string): boolean {
  return items.some((item) => namesFile(item, file));
}

/** Removes `./` and `a/../` from a path, to match the form of paths in file listings. */
export function listingPath(file: string): string {
  return path.posix.normalize(file);
}
