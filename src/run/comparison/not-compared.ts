import { type AgentComparison, type Change, directionOf } from '../../diff/change.ts';
import { folderOf, isToolList, isTraceFile } from '../../discovery/patterns.ts';
import type { Finding, Location } from '../../finding/finding.ts';
import { counted, quoted } from '../../finding/words.ts';
import { type Agent, ownDocuments } from '../../model/agent.ts';
import type { ChangedFile } from '../../model/changed-file.ts';
import { isOf } from '../../rules/catalogue.ts';

/** An unreadable file in the base or head, which may hide permissions. */
export interface Unread {
  readonly side: 'base' | 'head';
  readonly location: Location;
  readonly isFloor: boolean;
  /**
   * The agents that the file affects: `folder` means all agents in the file's folder, and `all`
   * means every agent, as with a floor or the configuration.
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
 * Returns the unreadable files reported by findings about the base or head. `configuration` lists
 * the files that affect every agent. Tool lists and traces are omitted, because they do not grant
 * permissions.
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
 * The unreadable files that may affect an agent. `own` contains the agent's own files, under their
 * current or former paths. `more` contains other files, such as floors.
 */
export interface Concern {
  readonly own: readonly Unread[];
  readonly more: readonly Unread[];
}

/** Returns a function that finds the unreadable files that may affect an agent. */
export function concernsOf(
  unread: readonly Unread[],
  affected: readonly ChangedFile[],
): (agent: Agent) => Concern {
  const formerly = new Map(affected.map(({ file, previous }) => [file, previous]));
  const byFile = groupByEach(unread, ({ location: { file } }) => [
    file,
    formerly.get(file) ?? file,
  ]);
  const byFolder = groupByEach(unread, ({ location: { file }, concerns }) =>
    concerns === 'all' ? [] : [folderOf(file)],
  );
  const ofAll = unread.filter(({ concerns }) => concerns === 'all');
  return (agent) => {
    const files = ownDocuments(agent).map(({ file }) => file);
    const own = new Set(files.flatMap((file) => byFile.get(file) ?? []));
    const floors = (agent.floors ?? []).flatMap(({ file }) => byFile.get(file) ?? []);
    const near = [...floors, ...files.flatMap((file) => byFolder.get(folderOf(file)) ?? [])];
    return {
      own: [...own],
      more: [...new Set([...near, ...ofAll])].filter((file) => !own.has(file)),
    };
  };
}

function groupByEach<T>(
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

/**
 * Returns the result for an agent that could not be compared because its own files are unreadable.
 */
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
 * Adds a change that reports unreadable files to a comparison. Returns the comparison unchanged if
 * all files could be read.
 */
export function incomplete(
  comparison: AgentComparison,
  unread: readonly Unread[],
): AgentComparison {
  if (unread.length === 0) return comparison;
  const changes = [...comparison.changes, notCompared(comparison.agent, unread)];
  // The new change follows all other widening changes, and precedes the rest.
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
 * Returns the change that reports unreadable files. The change is treated as a widening, because
 * the files may grant any permission.
 */
function notCompared(agent: string, unread: readonly Unread[]): Change {
  const first = unread.find(({ side }) => side === 'head') ?? unread[0];
  if (first === undefined) throw new Error('nothing is unreadable, so everything was compared');
  const { location, side, isFloor } = first;
  const others = new Set(unread.map((file) => file.location.file)).size - 1;
  const more = others > 0 ? ` and ${counted(others, 'more file', 'more files')}` : '';
  const what = isFloor
    ? 'a floor'
    : `${quoted(location.file)}${side === 'base' ? ' in the base' : ''}`;
  return {
    agent,
    direction: 'widens',
    kind: 'not-compared',
    subject: "the agent's permissions",
    before: null,
    after: null,
    sentence: `the agent's permissions could not be compared, because ${what}${more} could not be read`,
    tools: [],
    undecided: true,
    ...(location.file !== '' && (side === 'head' ? { at: location } : { wasAt: location })),
  };
}
