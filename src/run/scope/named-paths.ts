import { candidateTest, listedFiles } from '../../discovery/candidates.ts';
import { readCardFile } from '../../discovery/files.ts';
import { readHosts, unitsOf } from '../../discovery/hosts.ts';
import { listFiles } from '../../discovery/listing.ts';
import { agentFolderOf, cardMatcher, isToolList, isTraceFile } from '../../discovery/patterns.ts';
import { permissionPathOf } from '../../formats/permissions/dialects.ts';
import type { Tree } from '../../model/tree.ts';
import { takesAway } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';
import type { NamedPaths } from '../request.ts';

/** Thrown when a path or pattern in the arguments does not match anything. */
export class NothingNamed extends Error {}

/** The files in which to search for the paths from the arguments. */
interface SearchedFiles {
  readonly tree: Tree;
  readonly settings: Settings;
  /** The files that the change affects, including deleted files. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Checks that every pattern in the arguments matches a file, and that every path contains a card,
 * policy, access list or permission file. Without this check, a misspelt path would look like a
 * folder without problems.
 * @throws NothingNamed that names the first path or pattern without a match.
 */
export async function requireNamedPaths(
  { paths, patterns }: Pick<NamedPaths, 'paths' | 'patterns'>,
  searched: SearchedFiles,
): Promise<void> {
  if (paths.length === 0 && patterns.length === 0) return;
  const files = [...new Set([...(await searched.tree.list()), ...searched.gone])];
  for (const pattern of patterns) {
    const isFound = cardMatcher([pattern]);
    if (
      takesAway(pattern) ||
      files.some(isFound) ||
      (await listFiles(searched.tree, isFound)).length > 0
    )
      continue;
    throw new NothingNamed(`--cards is ${JSON.stringify(pattern)}, which matches no file`);
  }
  for (const named of paths) {
    if (await holdsAgent(named, files, searched)) continue;
    throw new NothingNamed(
      `${JSON.stringify(named || '.')} has no card, policy or access list, and no permission file that defines what agents may do; specify an agent's folder, or specify the files with --cards`,
    );
  }
}

/**
 * Whether a path is a file of an agent or agent host, or a folder that contains such a file. Files
 * that cannot be parsed are accepted, because the check reports them.
 */
async function holdsAgent(
  named: string,
  files: readonly string[],
  { tree, settings, gone }: SearchedFiles,
): Promise<boolean> {
  const isFile = files.includes(named);
  const isOfHost = settings.permissionFiles && permissionPathOf(named) !== undefined;
  // If the file is neither a card nor a policy, the check itself reports it. A tool list or trace
  // file belongs to the agent in the same folder.
  if (isFile && !isToolList(named) && !isTraceFile(named))
    return !isOfHost || holdsHost(named, files, { tree, gone });
  const folder = isFile ? agentFolderOf(named) : named;
  const isCandidate = candidateTest(settings, {});
  const listed = listedFiles(settings);
  for (const file of files) {
    if (folder !== '' && !file.startsWith(`${folder}/`)) continue;
    if (!isCandidate(file) && !listed.has(file)) continue;
    const { kind } = await readCardFile(tree, file, { named: false });
    if (kind === 'governed' || kind === 'broken' || (kind === 'absent' && gone.has(file)))
      return true;
  }
  return settings.permissionFiles && (await holdsHost(folder, files, { tree, gone }));
}

/**
 * Whether a path is a permission file that affects permissions or has changed, or a folder that
 * contains such a file.
 */
async function holdsHost(
  named: string,
  files: readonly string[],
  { tree, gone }: Pick<SearchedFiles, 'tree' | 'gone'>,
): Promise<boolean> {
  const isInside = (file: string): boolean =>
    named === '' || file === named || file.startsWith(`${named}/`);
  const found = files.filter((file) => isInside(file) && permissionPathOf(file) !== undefined);
  if (found.some((file) => gone.has(file))) return true;
  if (found.length === 0) return false;
  const hosts = [...(await readHosts(tree, new Set(found))).values()];
  return hosts.some((host) => host.findings.length > 0 || unitsOf(host).length > 0);
}
