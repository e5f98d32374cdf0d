import { type AgentComparison, type Change, directionOf } from '../../diff/change.ts';
import { folderOf, isToolList, isTraceFile } from '../../discovery/patterns.ts';
import type { Finding, Location } from '../../finding/finding.ts';
import { counted, quoted } from '../../finding/words.ts';
import { type Agent, ownParts } from '../../model/agent.ts';
import type { ChangedFile } from '../../report/report.ts';
import { isOf } from '../../rules/catalogue.ts';

/** A file of one side that could not be read, and so may hide what an agent may do. */
export interface Unread {
  readonly side: 'base' | 'head';
  readonly location: Location;
  readonly isFloor: boolean;
  /**
   * Whether it concerns the agents of its folder, or every agent, as a floor and the configuration
   * do.
   */
  readonly concerns: 'folder' | 'all';
}

const DOES_NOT_LOAD = [
  'parse-error',
  'duplicate-key',
  'unknown-kind',
  'file-too-large',
  'ambiguous-agent',
] as const;

/**
 * The files of a side that could not be read, out of all that was found there. `configuration`
 * names files whose meaning reaches every agent. A tool list or a trace file that pairs with no
 * agent says nothing about permissions.
 */
export function unreadFiles(
  side: Unread['side'],
  findings: readonly Finding[],
  configuration: readonly string[] = [],
): readonly Unread[] {
  const unread = new Map<string, Unread>();
  for (const finding of findings) {
    const { blocking, location } = finding;
    const { file } = location;
    if (!blocking || unread.has(file)) continue;
    const isFloor = isOf(finding, 'floor-unreadable');
    const concerns = isFloor || configuration.includes(file) ? 'all' : 'folder';
    if (
      concerns === 'folder' &&
      (!isOf(finding, ...DOES_NOT_LOAD) || isToolList(file) || isTraceFile(file))
    )
      continue;
    unread.set(file, { side, location, isFloor, concerns });
  }
  return [...unread.values()];
}

/**
 * How files that could not be read concern an agent: some are its own, under any path that they
 * had; others may hold more about it, such as a floor.
 */
export interface Concern {
  readonly own: readonly Unread[];
  readonly more: readonly Unread[];
}

/** Tells of an agent which of the files that could not be read concern it. */
export function concernsOf(
  unread: readonly Unread[],
  affected: readonly ChangedFile[],
): (agent: Agent) => Concern {
  const formerly = new Map(affected.map(({ file, previous }) => [file, previous]));
  const byFile = groupBy(unread, ({ location: { file } }) => [file, formerly.get(file) ?? file]);
  const byFolder = groupBy(unread, ({ location: { file }, concerns }) =>
    concerns === 'all' ? [] : [folderOf(file)],
  );
  const ofAll = unread.filter(({ concerns }) => concerns === 'all');
  return (agent) => {
    const { card, policy } = ownParts(agent);
    const files = [card, policy].flatMap((part) => (part ? [part.place.document.file] : []));
    const own = new Set(files.flatMap((file) => byFile.get(file) ?? []));
    const floors = (agent.floors ?? []).flatMap(({ file }) => byFile.get(file) ?? []);
    const near = [...floors, ...files.flatMap((file) => byFolder.get(folderOf(file)) ?? [])];
    return {
      own: [...own],
      more: [...new Set([...near, ...ofAll])].filter((one) => !own.has(one)),
    };
  };
}

function groupBy<T>(
  items: readonly T[],
  keysOf: (item: T) => readonly string[],
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of new Set(keysOf(item))) {
      const group = groups.get(key);
      if (group) group.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}

/** An agent of which nothing can be compared, since a file of its own could not be read. */
export function uncompared(
  agent: string,
  unread: readonly Unread[],
  formerly?: string,
): AgentComparison {
  return {
    agent,
    status: 'kept',
    ...(formerly !== undefined && formerly !== agent && { formerly }),
    direction: 'widens',
    changes: [notCompared(agent, unread)],
    coverage: { before: null, after: null },
  };
}

/**
 * A comparison of which some may be hidden, since a file that may be about the agent could not be
 * read.
 */
export function incomplete(
  comparison: AgentComparison,
  unread: readonly Unread[],
): AgentComparison {
  if (unread.length === 0) return comparison;
  const changes = [...comparison.changes, notCompared(comparison.agent, unread)];
  // Widening changes come first; this one is the last of them.
  const [widening, rest] = [
    changes.filter(isWidening),
    changes.filter((change) => !isWidening(change)),
  ];
  return {
    ...comparison,
    direction: directionOf(changes.map(({ direction }) => direction)),
    changes: [...widening, ...rest],
  };
}

function isWidening({ direction }: Change): boolean {
  return direction === 'widens';
}

/**
 * What nobody could read may grant anything, so permissions that could not be compared count as a
 * widening.
 */
function notCompared(agent: string, unread: readonly Unread[]): Change {
  const first = unread.find(({ side }) => side === 'head') ?? unread[0]!;
  const { location, side, isFloor } = first;
  const others = new Set(unread.map((one) => one.location.file)).size - 1;
  const more = others > 0 ? ` and ${counted(others, 'more file', 'more files')}` : '';
  const what = isFloor
    ? 'a floor'
    : `${quoted(location.file)}${side === 'base' ? ' of the base' : ''}`;
  return {
    agent,
    direction: 'widens',
    kind: 'not-compared',
    subject: 'the permissions of the agent',
    before: null,
    after: null,
    sentence: `its permissions could not be compared, because ${what}${more} could not be read`,
    tools: [],
    undecided: true,
    ...(location.file !== '' && (side === 'head' ? { at: location } : { wasAt: location })),
  };
}
