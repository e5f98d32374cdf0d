import type { AgentComparison, PermissionChanges } from '../../diff/change.ts';
import { digits } from '../../document/digits.ts';
import type { Finding } from '../../finding/finding.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import { isOf } from '../../rules/catalogue.ts';
import { isCompared, type Report } from '../report.ts';
import { cut } from '../writing/escape.ts';
import {
  approvedWords,
  directionWords,
  formerNames,
  isUnknown,
  withoutReason,
} from '../writing/permission-words.ts';
import {
  AGENTS,
  CHANGES,
  counted,
  MAX_NAME_IN_SENTENCE,
  type Noun,
  someOf,
} from '../writing/words.ts';

/** The maximum number of changes to name in a sentence. Further changes are only counted. */
const MAX_CHANGES = 3;

/** Descriptions of the permission changes, for the headline. */
export interface PermissionWords {
  readonly widens: boolean;
  /** Whether any permissions change. */
  readonly changes: boolean;
  /** Whether any agent's permissions could not be compared. */
  readonly isUncertain: boolean;
  /** A clause to put after "this change", or `permissions unchanged`. */
  readonly title: string;
  /** The changes, to put after `title`, such as `5 changes: …`. */
  readonly detail: string;
  /** The changes as a separate sentence, such as `5 permission changes: …`. */
  readonly sentence: string;
}

/** Describes the permission changes. Returns undefined if they are unknown. */
export function permissionsOf(
  report: Report,
  worst: Finding | undefined,
): PermissionWords | undefined {
  const { comparison } = report;
  if (comparison === undefined || !isCompared(report)) return undefined;
  const label = approvedWords(comparison);
  const isSaid = isRemovalSaid(comparison, worst);
  return {
    widens: comparison.direction === 'widens',
    changes: comparison.direction !== 'neutral',
    isUncertain: comparison.agents.some(isUnknown),
    title: `${permissionsTitle(comparison)}${label === '' ? '' : `, ${label}`}`,
    detail: isSaid ? '' : permissionsDetail(comparison),
    sentence: isSaid ? '' : permissionsDetail(comparison, PERMISSION_CHANGES),
  };
}

export const PERMISSION_CHANGES: Noun = ['permission change', 'permission changes'];

/** Whether the only permission change is a removal that the worst finding already reports. */
function isRemovalSaid({ agents }: PermissionChanges, worst: Finding | undefined): boolean {
  const [only, ...others] = agents.flatMap(({ changes }) =>
    changes.filter(({ direction }) => direction !== 'neutral'),
  );
  if (others.length > 0) return false;
  if (worst === undefined) return false;
  if (isOf(worst, 'tools-removed')) return only?.kind === 'tools-removed';
  return (
    isOf(worst, 'card-removed') && (only?.kind === 'card-removed' || only?.kind === 'agent-removed')
  );
}

/**
 * Describes all agents' permission changes in a clause to put after "this change". Examples:
 * `grants "a" new permissions` and `removes permissions from 2 agents`. Returns `permissions
 * unchanged` if there are no permission changes.
 */
export function permissionsTitle({ direction, agents }: PermissionChanges): string {
  if (direction === 'neutral') return directionWords('neutral');
  const concerned = agents.filter((agent) => agent.direction === direction);
  if (direction === 'narrows') return `removes permissions from ${namesOf(concerned)}`;
  const removed = concerned.filter((agent) => agent.status === 'removed');
  const unknown = concerned.filter(isUnknown);
  const others = concerned.filter((agent) => agent.status !== 'removed' && !isUnknown(agent));
  return [
    ...(others.length > 0
      ? [`grants ${namesOf(others)} new permissions${comparedWith(others)}`]
      : []),
    ...(removed.length > 0 ? [`removes ${namesOf(removed)}`] : []),
    ...(unknown.length > 0 ? [`may grant ${namesOf(unknown)} new permissions`] : []),
  ].join(' and ');
}

/**
 * Returns a clause that names the base agents if a single agent is compared with several of them.
 * Otherwise returns an empty string.
 */
function comparedWith([only, ...others]: readonly AgentComparison[]): string {
  if (only === undefined || others.length > 0 || !only.alsoFormerly) return '';
  return `, compared with ${enumeration(formerNames(only))}`;
}

function namesOf(agents: readonly AgentComparison[]): string {
  const [first, ...others] = agents;
  return first !== undefined && others.length === 0
    ? JSON.stringify(cut(first.agent, MAX_NAME_IN_SENTENCE))
    : counted(agents.length, AGENTS);
}

/**
 * Lists the added permissions, such as `5 changes: "a" and 2 more tools are now allowed; …; and 2
 * more`. If no permissions were added, lists the removed permissions. Returns an empty string if
 * permissions are unchanged.
 */
export function permissionsDetail(
  { direction, agents }: PermissionChanges,
  noun: Noun = CHANGES,
): string {
  const concerned = agents.filter((agent) => agent.direction === direction);
  const changes = concerned.flatMap((agent) =>
    agent.changes.filter((change) => change.direction === direction),
  );
  if (direction === 'neutral' || changes.length === 0) return '';
  const isCounted = changes.length > 1 && !concerned.every(isUnknown);
  const count = isCounted ? `${counted(changes.length, noun)}: ` : '';
  if (concerned.length === 1)
    return `${count}${someOf(changes.map(withoutReason), MAX_CHANGES, '; ')}`;
  // One change per agent is more informative than several changes to the first agent.
  const each = concerned.map((comparison) => {
    const { agent, changes: all, alsoFormerly } = comparison;
    const [first, ...others] = all.filter((change) => change.direction === direction);
    const compared = alsoFormerly ? `, compared with ${enumeration(formerNames(comparison))}` : '';
    const rest = others.length > 0 ? `, and ${digits(others.length)} more` : '';
    const words = first ? withoutReason(first) : directionWords(direction);
    return `${quoted(agent)}${compared}: ${words}${rest}`;
  });
  return `${count}${someOf(each, MAX_CHANGES, '; ')}`;
}
