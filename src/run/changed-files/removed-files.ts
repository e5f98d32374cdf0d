import { readCardFile } from '../../discovery/files.ts';
import {
  agentFolderOf,
  cardMatcher,
  folderOf,
  isToolList,
  isTraceFile,
  stemOf,
  traceStemOf,
} from '../../discovery/patterns.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { isCard } from '../../model/governed.ts';
import type { Tree } from '../../model/tree.ts';
import type { AgentReport, ChangedFile } from '../../report/report.ts';
import { cardRemoved } from '../../rules/card-removed.ts';
import { tracesRemoved } from '../../rules/traces-removed.ts';
import type { Settings } from '../../settings/settings.ts';
import { isNamedBy, listingPath } from './governed-changes.ts';

/**
 * Findings about cards that the change took away: an error while policy or tools of the
 * agent remain, because nothing says what they may do any more; a warning when the agent went
 * whole. A card that moved, or that another takes the place of, is not removed.
 */
export async function removedCards(
  affected: readonly ChangedFile[],
  { base: baseTree, head: headTree }: BaseAndHead<Tree>,
  agents: readonly AgentReport[],
  settings: Settings,
): Promise<readonly Finding[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  // A card that the configuration lists is missed by its agent already.
  const listed = new Set(
    settings.agents?.flatMap((agent) =>
      agent.card === undefined ? [] : [listingPath(agent.card)],
    ),
  );
  const findings: Finding[] = [];
  for (const change of affected) {
    const gone = change.status === 'added' ? undefined : (change.previous ?? change.file);
    if (gone === undefined || listed.has(gone) || !isCandidate(gone)) continue;
    if (!(await wasCard(gone, change, { base: baseTree, head: headTree }))) continue;
    const agent = agents.find(
      (one) =>
        one.agent.identity === folderOf(gone) ||
        one.agent.identity === `${folderOf(gone)}#${stemOf(gone)}`,
    );
    const successor = agent?.agent.card?.place.document.file;
    if (successor !== undefined && (await kindIn(baseTree, successor)) !== 'card') continue;
    const remains = await remainsOf(gone, agent, headTree, isCandidate);
    const isFound = isCandidate(change.file) || listed.has(change.file);
    if (remains === undefined && isFound && (await isMovedCard(change, headTree))) continue;
    findings.push(removed(gone, remains, successor === undefined ? agent?.agent.name : undefined));
  }
  return findings;
}

/**
 * Whether a path was a card and is none any more. A changed card that still is one, or that does
 * not load and is reported for that, is not gone.
 */
async function wasCard(
  gone: string,
  { status }: ChangedFile,
  { base, head }: BaseAndHead<Tree>,
): Promise<boolean> {
  if (status === 'modified' && (await kindIn(head, gone)) !== 'policy') return false;
  return (await kindIn(base, gone)) === 'card';
}

async function isMovedCard({ status, file }: ChangedFile, head: Tree): Promise<boolean> {
  return status === 'renamed' && (await kindIn(head, file)) === 'card';
}

/**
 * Without the cards that went with their whole agents: that is a widening, which the comparison
 * reports.
 */
export function withoutWhole(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, severity }) => rule !== 'card-removed' || severity === 'error');
}

/** Findings about traces that the change took away, which would rid an agent of what they show. */
export function removedTraces(
  affected: readonly ChangedFile[],
  settings: readonly Settings[],
): readonly Finding[] {
  const listed = settings.flatMap(({ traces = [], agents = [] }) => [
    ...traces,
    ...agents.flatMap((agent) => agent.traces?.files ?? []),
  ]);
  const isTrace = (file: string): boolean => isTraceFile(file) || isNamedBy(listed, file);
  return affected.flatMap((change) => {
    const gone = change.status === 'removed' ? change.file : change.previous;
    if (
      gone === undefined ||
      !isTrace(gone) ||
      (change.status === 'renamed' && isTrace(change.file))
    )
      return [];
    return [findingIn(tracesRemoved, gone, tracesRemoved.words.removed(gone))];
  });
}

function removed(gone: string, remains: string | undefined, agent: string | undefined): Finding {
  const { words } = cardRemoved;
  const said =
    remains === undefined
      ? words.withAgent(gone)
      : remains === gone
        ? words.isPolicyNow(gone)
        : words.whileRemaining(gone, remains);
  return findingIn(cardRemoved, gone, said, {
    severity: remains === undefined ? 'warning' : 'error',
    ...(agent !== undefined && { agent }),
  });
}

/**
 * What is left of the agent of a card that is gone: its policy or a tool list, which are still
 * where the card was.
 */
async function remainsOf(
  gone: string,
  agent: AgentReport | undefined,
  headTree: Tree,
  isCandidate: (file: string) => boolean,
): Promise<string | undefined> {
  const owned = agent?.agent.files ?? [];
  if (agent && agent.agent.card === undefined && owned.length > 0) return owned[0];
  for (const file of await headTree.list()) {
    if (agentFolderOf(file) !== folderOf(gone)) continue;
    // Another agent of the folder may have taken it over, unless it still bears the name of the one
    // that is gone.
    if (owned.includes(file) && stemOf(file) !== stemOf(gone)) continue;
    if (isToolList(file) && (stemOf(file) === '' || stemOf(file) === stemOf(gone))) return file;
    if (isTraceFile(file) && (stemOf(gone) === '' || traceStemOf(file) === stemOf(gone)))
      return file;
    if (
      isCandidate(file) &&
      stemOf(file) === stemOf(gone) &&
      (await kindIn(headTree, file)) === 'policy'
    )
      return file;
  }
  return undefined;
}

/**
 * What a file of a tree is; `other` is everything that is not there, does not load, or is somebody
 * else's.
 */
async function kindIn(tree: Tree, file: string): Promise<'card' | 'policy' | 'other'> {
  const read = await readCardFile(tree, file, { named: false });
  if (read.kind !== 'governed') return 'other';
  return isCard(read.governed.kind) ? 'card' : 'policy';
}
