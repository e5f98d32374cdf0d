import type { ChangedFile } from '../report/report.ts';
import type { Git } from '../world/git.ts';
import { follow } from '../world/paths.ts';
import { pathsOf } from './relevance.ts';

/**
 * Links of a commit that lead over a changed file, as changes of their own: the content of a card behind a link changes while its path does
 * not (spec 11, "Changed means more than touched"). Without git no link is known.
 */
export async function linkedChanges(
  git: Git | undefined,
  commit: string,
  changes: readonly ChangedFile[],
): Promise<readonly ChangedFile[]> {
  const files = await git?.files(commit);
  if (!git || !files) return [];
  const touched = new Set(changes.flatMap(pathsOf));
  const targetAt = async (file: string): Promise<string | undefined> => {
    const entry = files.get(file);
    if (!entry?.link) return undefined;
    const target = await git.run(['cat-file', 'blob', entry.blob]);
    return target.code === 0 ? target.stdout.toString('utf8') : undefined;
  };
  const linked: ChangedFile[] = [];
  for (const [file, entry] of files) {
    if (!entry.link || touched.has(file)) continue;
    const way = new Set<string>();
    await follow(file, (at) => {
      way.add(at);
      return targetAt(at);
    });
    if ([...way].some((at) => touched.has(at))) linked.push({ file, status: 'modified' });
  }
  return linked;
}
