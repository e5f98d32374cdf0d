import { candidateTest, listedFiles } from '../../discovery/candidates.ts';
import { readCardFile } from '../../discovery/files.ts';
import { listFiles } from '../../discovery/listing.ts';
import { agentFolderOf, cardMatcher, isToolList, isTraceFile } from '../../discovery/patterns.ts';
import type { Tree } from '../../model/tree.ts';
import { takesAway } from '../../settings/paths.ts';
import type { Settings } from '../../settings/settings.ts';
import type { NamedPaths } from '../request.ts';

/** Paths or patterns that somebody names and that find nothing. */
export class NothingNamed extends Error {}

interface Searched {
  readonly tree: Tree;
  readonly settings: Settings;
  /** Files that a comparison touches, of which some may be gone from the folder. */
  readonly gone: ReadonlySet<string>;
}

/**
 * Makes sure that every path and every pattern which a request names finds a card or a policy: one
 * that was misspelt would otherwise read as a folder in which nothing is wrong.
 * @throws NothingNamed naming the first that finds nothing.
 */
export async function requireNamedPaths(
  { paths, patterns }: Pick<NamedPaths, 'paths' | 'patterns'>,
  searched: Searched,
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
    throw new NothingNamed(`--cards is ${JSON.stringify(pattern)}, which finds no file`);
  }
  for (const named of paths) {
    if (await holdsAgent(named, files, searched)) continue;
    throw new NothingNamed(
      `${JSON.stringify(named || '.')} has no card and no policy; name the folder of an agent, or name the files with --cards`,
    );
  }
}

/**
 * Whether a path names an agent's file or a folder with one. What does not load counts: the check
 * says what is wrong with it.
 */
async function holdsAgent(
  named: string,
  files: readonly string[],
  { tree, settings, gone }: Searched,
): Promise<boolean> {
  const isFile = files.includes(named);
  // A card or a policy that is named has to be one, which the check says itself; a tool list or
  // traces belong to the agent of their folder.
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
