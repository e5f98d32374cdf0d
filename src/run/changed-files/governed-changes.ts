import path from 'node:path';
import { floorFilesOf } from '../../discovery/candidates.ts';
import { readCardFile } from '../../discovery/files.ts';
import { isFloor, reachOf } from '../../discovery/floors.ts';
import {
  agentFolderOf,
  cardMatcher,
  excludeMatcher,
  folderOf,
  isToolList,
  isTraceFile,
  stemOf,
  traceStemOf,
} from '../../discovery/patterns.ts';
import { namesFile } from '../../discovery/tools.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import { isCard } from '../../model/governed.ts';
import type { Tree } from '../../model/tree.ts';
import type { AgentReport, ChangedFile } from '../../report/report.ts';
import type { Settings, ToolItem } from '../../settings/settings.ts';
import { isMisplaced } from '../configuration/misplaced.ts';

/**
 * Which of the changed files concern the gate, and whether they concern every agent (spec 11,
 * "Changed means more than touched").
 */
export interface Relevance {
  readonly governed: readonly ChangedFile[];
  readonly everything: boolean;
}

/** Tells by path alone which changed files may matter; content is read only for those. */
export function relevanceOf(
  changes: readonly ChangedFile[],
  settings: Settings,
  configFile: string,
): Relevance {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const isExcluded = excludeMatcher(settings.exclude);
  // What the configuration names as the baseline says as much about every agent as the
  // configuration itself.
  const isConfig = (file: string): boolean =>
    file === plain(configFile) || file === settings.baselineFile;
  const ofAgents =
    settings.agents?.flatMap((agent) => [
      ...[agent.card, agent.policy].filter((file) => file !== undefined).map((text) => ({ text })),
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
    names(ofAgents, file) ||
    names(ofAll, file) ||
    isMisplaced(file, configFile);
  const governed = changes.filter((change) => pathsOf(change).some(matters));
  const everything = governed.some((change) =>
    pathsOf(change).some((file) => isConfig(file) || names(ofAll, file)),
  );
  return { governed, everything };
}

/** What of the changed files may matter under any of several settings. */
export function relevantTo(
  changes: readonly ChangedFile[],
  all: readonly Settings[],
  configFile: string,
): Relevance {
  const [first, ...others] = [...new Set(all)].map((settings) =>
    relevanceOf(changes, settings, configFile),
  );
  return others.reduce(
    (one, other) => ({
      governed: changes.filter(
        (change) => one.governed.includes(change) || other.governed.includes(change),
      ),
      everything: one.everything || other.everything,
    }),
    first!,
  );
}

/**
 * The folders that floors reach which a change touches, on either side: a change of the
 * organisation's file concerns every agent beneath it (spec 11, "Changed means more than touched").
 * Floors that the configuration names concern everything already.
 */
export async function touchedReaches(
  trees: readonly Tree[],
  changed: ReadonlySet<string>,
  settings: Settings,
): Promise<readonly string[]> {
  if (settings.floors?.org) return [];
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const reaches = new Set<string>();
  for (const file of changed) {
    if (!isCandidate(file)) continue;
    for (const tree of trees) {
      const read = await readCardFile(tree, file, { named: false });
      if (read.kind === 'governed' && isFloor(read.governed)) reaches.add(reachOf(file));
    }
  }
  return [...reaches];
}

/** Both paths of a renamed file, the one path of any other. */
export function pathsOf(change: ChangedFile): readonly string[] {
  return change.previous === undefined ? [change.file] : [change.file, change.previous];
}

function names(items: readonly Pick<ToolItem, 'text'>[], file: string): boolean {
  return items.some((item) => namesFile(item, file));
}

/** A path as listings have it: without `./` and `a/../`. */
function plain(file: string): string {
  return path.posix.normalize(file);
}

/**
 * Findings about cards that the change took away (spec 10): an error while policy or tools of the
 * agent remain, because nothing says any more what they may do; a warning when the agent went
 * whole. A card that moved, or that another takes the place of, is no removed card.
 */
export async function removedCards(
  changes: readonly ChangedFile[],
  baseTree: Tree,
  headTree: Tree,
  agents: readonly AgentReport[],
  settings: Settings,
): Promise<readonly Finding[]> {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  // A card that the configuration lists is missed by its agent already.
  const listed = new Set(
    settings.agents?.flatMap((agent) => (agent.card === undefined ? [] : [plain(agent.card)])),
  );
  const findings: Finding[] = [];
  for (const change of changes) {
    const gone = change.status === 'added' ? undefined : (change.previous ?? change.file);
    if (gone === undefined || listed.has(gone) || !isCandidate(gone)) continue;
    // A changed card that still is one, or that does not load and is reported for that, is not
    // gone.
    if (change.status === 'modified' && (await kindIn(headTree, gone)) !== 'policy') continue;
    if ((await kindIn(baseTree, gone)) !== 'card') continue;
    const agent = agents.find(
      (one) =>
        one.agent.identity === folderOf(gone) ||
        one.agent.identity === `${folderOf(gone)}#${stemOf(gone)}`,
    );
    const successor = agent?.agent.card?.place.document.file;
    if (successor !== undefined && (await kindIn(baseTree, successor)) !== 'card') continue;
    const remains = await remainsOf(gone, agent, headTree, isCandidate);
    const moved =
      change.status === 'renamed' &&
      (isCandidate(change.file) || listed.has(change.file)) &&
      (await kindIn(headTree, change.file)) === 'card';
    if (moved && remains === undefined) continue;
    findings.push(removed(gone, remains, successor === undefined ? agent?.agent.name : undefined));
  }
  return findings;
}

/**
 * Without the cards that went with their whole agents: that is a widening, and the comparison tells
 * it.
 */
export function withoutWhole(findings: readonly Finding[]): readonly Finding[] {
  return findings.filter(({ rule, severity }) => rule !== 'card-removed' || severity === 'error');
}

/** Findings about traces that the change took away, which would rid an agent of what they show. */
export function removedTraces(
  changes: readonly ChangedFile[],
  sides: readonly Settings[],
): readonly Finding[] {
  const listed = sides.flatMap(({ traces = [], agents = [] }) => [
    ...traces,
    ...agents.flatMap((agent) => agent.traces?.files ?? []),
  ]);
  const isTrace = (file: string): boolean => isTraceFile(file) || names(listed, file);
  return changes.flatMap((change) => {
    const gone = change.status === 'removed' ? change.file : change.previous;
    if (
      gone === undefined ||
      !isTrace(gone) ||
      (change.status === 'renamed' && isTrace(change.file))
    )
      return [];
    const help = 'put it back, or make sure that what it shows has been answered';
    return [
      findingIn(
        'traces-removed',
        gone,
        `the change takes the trace file ${JSON.stringify(gone)} away`,
        { help },
      ),
    ];
  });
}

function removed(gone: string, remains: string | undefined, agent: string | undefined): Finding {
  const what = `the card ${JSON.stringify(gone)} was removed`;
  const message =
    remains === undefined
      ? `${what}, and with it its agent`
      : remains === gone
        ? `${what}: the file is a policy now`
        : `${what} while ${JSON.stringify(remains)} remains`;
  const help =
    remains === undefined
      ? 'nothing judges what this agent may do any more; make sure that it is gone too'
      : remains === gone
        ? 'keep the policy in a file of its own beside the card'
        : `put the card back, or remove ${JSON.stringify(remains)} too`;
  return findingIn('card-removed', gone, message, {
    help,
    severity: remains === undefined ? 'warning' : 'error',
    ...(agent !== undefined && { agent }),
  });
}

/**
 * What is left of the agent of a card that is gone: its policy or a tool list, which still lie
 * where the card lay.
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
