import { candidateTest, listedFiles } from '../../discovery/candidates.ts';
import { readCardFile } from '../../discovery/files.ts';
import { listFiles } from '../../discovery/listing.ts';
import { agentFolderOf, cardMatcher, isToolList, isTraceFile } from '../../discovery/patterns.ts';
import type { Tree } from '../../model/tree.ts';
import { takesAway } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';
import type { NamedPaths } from '../request.ts';

/** Thrown if a named path or pattern matches nothing. */
export class NothingNamed extends Error {}

/** The files that are searched for named paths. */
interface SearchedFiles {
  readonly tree: Tree;
  readonly settings: Settings;
  /** Files that the change touches. Some of them may no longer exist. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Requires every named path and pattern to match a card or a policy. Otherwise a misspelt path
 * would look like a folder without problems.
 * @throws NothingNamed naming the first one without a match.
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
      `${JSON.stringify(named || '.')} has no card and no policy; name the folder of an agent, or name the files with --cards`,
    );
  }
}

/**
 * Whether a path is an agent's file or a folder that contains one. A file that does not load
 * counts, because the check reports it.
 */
async function holdsAgent(
  named: string,
  files: readonly string[],
  { tree, settings, gone }: SearchedFiles,
): Promise<boolean> {
  const isFile = files.includes(named);
  // The check itself reports a named file that is neither a card nor a policy. A tool list or trace
  // file belongs to the agent of its folder.
  if (isFile && !isToolList(named) && !isTraceFile(named)) return true;
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
  return false;
}
