import { isGovernedIn, readCardFile } from '../agents/files.ts';
import { cardMatcher, folderOf, globFiles, isFileGlob, isToolList, stemOf } from '../agents/patterns.ts';
import { type Finding, findingIn } from '../finding/finding.ts';
import { isCard } from '../model/governed.ts';
import type { Tree } from '../model/tree.ts';
import type { AgentReport, ChangedFile } from '../report/report.ts';
import type { Settings, ToolItem } from '../settings/settings.ts';

/** Which of the changed files concern the gate, and whether they concern every agent (spec 11, "Changed means more than touched"). */
export interface Relevance {
  readonly governed: readonly ChangedFile[];
  readonly everything: boolean;
}

/** Tells by path alone which changed files may matter; content is read only for those. */
export function relevanceOf(changes: readonly ChangedFile[], settings: Settings, configFile: string): Relevance {
  const isCandidate = cardMatcher(settings.cards);
  const ofAgents =
    settings.agents?.flatMap((agent) => [
      ...[agent.card, agent.policy].filter((file) => file !== undefined).map((text) => ({ text })),
      ...(agent.tools ?? []),
    ]) ?? [];
  const matters = (file: string): boolean =>
    file === configFile || isCandidate(file) || isToolList(file) || names(ofAgents, file) || names(settings.tools ?? [], file);
  const governed = changes.filter((change) => pathsOf(change).some(matters));
  const everything = governed.some((change) => pathsOf(change).some((file) => file === configFile || names(settings.tools ?? [], file)));
  return { governed, everything };
}

/** Both paths of a renamed file, the one path of any other. */
export function pathsOf(change: ChangedFile): readonly string[] {
  return change.previous === undefined ? [change.file] : [change.file, change.previous];
}

function names(items: readonly ToolItem[], file: string): boolean {
  return items.some(
    ({ text }) => text.replace(/^\.\//, '') === file || (isFileGlob(text) && globFiles(text.replace(/^\.\//, ''), [file]).length > 0),
  );
}

/**
 * Findings about cards that the change took away (spec 10): an error while policy or tools of the agent remain, because nothing says any
 * more what they may do; a warning when the agent went whole. A card that moved is no removed card.
 */
export async function removedCards(
  changes: readonly ChangedFile[],
  baseTree: Tree,
  headTree: Tree,
  agents: readonly AgentReport[],
  settings: Settings,
): Promise<readonly Finding[]> {
  const isCandidate = cardMatcher(settings.cards);
  const listed = new Set(settings.agents?.map((agent) => agent.card));
  const findings: Finding[] = [];
  for (const change of changes) {
    const gone = change.status === 'removed' ? change.file : change.previous;
    // A card that the configuration lists is missed by its agent already.
    if (gone === undefined || listed.has(gone) || !isCandidate(gone)) continue;
    const before = await readCardFile(baseTree, gone, { named: false });
    if (before.kind !== 'governed' || !isCard(before.governed.kind)) continue;
    const agent = agents.find((one) => one.agent.identity === folderOf(gone) || one.agent.identity === `${folderOf(gone)}#${stemOf(gone)}`);
    if (agent?.agent.card) continue;
    const remains = agent?.agent.policy?.place.document.file ?? (await leftover(headTree, gone));
    const moved = change.status === 'renamed' && (await isGovernedIn(headTree, change.file));
    if (moved && remains === undefined) continue;
    findings.push(
      findingIn(
        'card-removed',
        gone,
        remains === undefined
          ? `the card ${JSON.stringify(gone)} was removed, and with it its agent`
          : `the card ${JSON.stringify(gone)} was removed while ${JSON.stringify(remains)} remains`,
        {
          help:
            remains === undefined
              ? 'nothing judges what this agent may do any more; make sure that it is gone too'
              : `put the card back, or remove ${JSON.stringify(remains)} too`,
          severity: remains === undefined ? 'warning' : 'error',
          ...(agent && { agent: agent.agent.name }),
        },
      ),
    );
  }
  return findings;
}

/** A tool list that still lies where the card lay. */
async function leftover(tree: Tree, card: string): Promise<string | undefined> {
  return (await tree.list()).find(
    (file) => isToolList(file) && folderOf(file) === folderOf(card) && (stemOf(file) === '' || stemOf(file) === stemOf(card)),
  );
}
