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
import { type ChangedFile, pathAtBase } from '../../model/changed-file.ts';
import { isCard } from '../../model/governed.ts';
import type { Tree } from '../../model/tree.ts';
import type { AgentReport } from '../../report/report.ts';
import { cardRemoved } from '../../rules/card-removed.ts';
import { tracesRemoved } from '../../rules/traces-removed.ts';
import type { Settings } from '../../settings/settings.ts';
import { isNamedBy, listingPath } from './governed-changes.ts';

/**
 * Reports cards that the change removes. The severity is `error` if the agent still has a policy,
 * tool lists or traces, because the agent is then no longer limited by a card. The severity is
 * `warning` if the whole agent is removed. Moved and replaced cards are not reported.
 */
export async function removedCards(
  affected: readonly ChangedFile[],
  { base: baseTree, head: headTree }: BaseAndHead<Tree>,
  agents: readonly AgentReport[],
  settings: Settings,
): Promise<readonly Finding[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  // If the configuration lists the card, another finding already reports that it is missing.
  const listed = new Set(
    settings.agents?.flatMap((agent) =>
      agent.card === undefined ? [] : [listingPath(agent.card)],
    ),
  );
  const findings: Finding[] = [];
  for (const change of affected) {
    const gone = pathAtBase(change);
    if (gone === undefined || listed.has(gone) || !isCandidate(gone)) continue;
    if (!(await wasCard(gone, change, { base: baseTree, head: headTree }))) continue;
    const agent = agents.find(
      ({ agent: { identity } }) =>
        identity === folderOf(gone) || identity === `${folderOf(gone)}#${stemOf(gone)}`,
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
 * Whether a file was a card before the change but no longer is. False for an edited file that
 * cannot be parsed, because another finding reports it.
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
 * Omits findings about cards that were removed with the whole agent. The comparison already reports
 * the removed agent.
 */
export function withoutWhole(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, severity }) => rule !== 'card-removed' || severity === 'error');
}

/** Reports traces that the change removes. Card Gate can no longer check the calls in them. */
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
  const sentence =
    remains === undefined
      ? words.withAgent(gone)
      : remains === gone
        ? words.isPolicyNow(gone)
        : words.whileRemaining(gone, remains);
  return findingIn(cardRemoved, gone, sentence, {
    severity: remains === undefined ? 'warning' : 'error',
    ...(agent !== undefined && { agent }),
  });
}

/**
 * Returns the first file that remains of an agent whose card was removed: a policy, tool list or
 * trace file in the card's folder. Returns undefined if none remains.
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
    // A file that now belongs to another agent is relevant only if its name has the same stem as
    // the removed card.
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
 * Returns the kind of a file: `other` if the file is missing, cannot be parsed, or belongs to
 * another tool.
 */
async function kindIn(tree: Tree, file: string): Promise<'card' | 'policy' | 'other'> {
  const read = await readCardFile(tree, file, { named: false });
  if (read.kind !== 'governed') return 'other';
  return isCard(read.governed) ? 'card' : 'policy';
}
