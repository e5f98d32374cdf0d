import { listFiles } from '../discovery/listing.ts';
import { cardMatcher } from '../discovery/patterns.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { type ChangedFile, pathsOf } from '../model/changed-file.ts';
import type { Tree } from '../model/tree.ts';
import { noCardsFound } from '../rules/no-cards-found.ts';
import type { Settings } from '../settings/settings.ts';

/**
 * Reports that the patterns in `cards` match no existing or removed file. Without this finding, a
 * misspelt pattern would exclude every card from the check. `on-no-cards` sets the severity.
 */
export async function emptyPatterns(
  settings: Settings,
  tree: Tree,
  affected: readonly ChangedFile[] = [],
): Promise<readonly Finding[]> {
  const { cards } = settings;
  if (cards === undefined || !settings.discover) return [];
  const isCandidate = cardMatcher(cards);
  if (
    affected.flatMap(pathsOf).some(isCandidate) ||
    (await listFiles(tree, isCandidate)).length > 0
  )
    return [];
  const severity = ({ pass: 'note', warn: 'warning', fail: 'error' } as const)[settings.onNoCards];
  return [findingIn(noCardsFound, '', noCardsFound.words.patterns(cards), { severity })];
}
