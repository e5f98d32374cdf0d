import type { AgentComparison } from '../../diff/change.ts';
import { counted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { HostPermissions, HostUnit } from '../../model/host-permissions.ts';

/**
 * Merges units that a change affects in the same way, such as many workflows that were recompiled
 * with a new version of the compiler. These units are compared once and reported as one.
 */

/** The minimum number of similar units to report as one. */
const MIN_ALIKE = 3;
/** The maximum number of units to list in a merged name. */
const MAX_NAMES = 3;
/** The separator between a host's name and its unit's name. */
const BREAK = ' · ';

/** A unit, with its permissions before and after a change. */
interface ComparedUnit {
  readonly present: HostUnit;
  readonly permissions: BaseAndHead<HostPermissions>;
  /** Whether the unit has a file in the base, and whether it has one in the head. */
  readonly exists: BaseAndHead<boolean>;
}

/**
 * Groups a host's units, such as workflows, whose permissions are equal before the change and equal
 * after it. Every other unit forms a group of its own.
 */
export function alikeGroups<Unit extends ComparedUnit>(
  units: readonly Unit[],
): readonly (readonly Unit[])[] {
  const groups = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = signatureOf(unit);
    groups.set(key, [...(groups.get(key) ?? []), unit]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length < MIN_ALIKE ? group.map((unit) => [unit]) : [group],
  );
}

/** The comparison of one or more units that a change affects in the same way. */
export interface UnitsComparison {
  /** The names of the units. */
  readonly names: readonly string[];
  /** The comparison of the first unit, which represents all of them. */
  readonly comparison: AgentComparison;
}

/**
 * Merges comparisons of a host's units if their effective changes are equal. Each merged name lists
 * the units, such as `gh-aw · triage, docs, release and 9 others`. Changes keep the locations from
 * the first unit.
 */
export function mergeEqual(comparisons: readonly UnitsComparison[]): readonly AgentComparison[] {
  const groups = new Map<string, UnitsComparison[]>();
  for (const each of comparisons) {
    const key = changesKey(each);
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((group) => {
    const names = group.flatMap((each) => each.names);
    return names.length < MIN_ALIKE
      ? group.map(({ comparison }) => comparison)
      : [mergedComparison(names, group)];
  });
}

function changesKey({ names, comparison: { host, direction, changes } }: UnitsComparison): string {
  const effective = changes.filter((change) => change.direction !== 'neutral');
  return JSON.stringify([
    host,
    direction,
    effective.map((change) => [change.direction, change.sentence]),
    // A unit that represents a whole host is never merged.
    names[0]?.includes(BREAK) ? '' : names,
  ]);
}

function mergedComparison(
  names: readonly string[],
  group: readonly UnitsComparison[],
): AgentComparison {
  const [first] = group;
  if (first === undefined) throw new Error('a group has no comparisons');
  const { comparison } = first;
  const agent = mergedName(names);
  // Edits without an effect may differ, so they are omitted.
  const changes = comparison.changes.filter(
    ({ direction }) => group.length === 1 || direction !== 'neutral',
  );
  return { ...comparison, agent, changes: changes.map((change) => ({ ...change, agent })) };
}

function mergedName(names: readonly string[]): string {
  const [host = ''] = (names[0] ?? '').split(BREAK);
  const parts = names.map((name) => name.slice(host.length + BREAK.length));
  const others = parts.length - MAX_NAMES;
  const shown = parts.slice(0, others > 0 ? MAX_NAMES : undefined);
  const last = others > 0 ? counted(others, 'other') : shown.pop();
  return `${host}${BREAK}${shown.join(', ')} and ${last}`;
}

function signatureOf({ present, permissions, exists }: ComparedUnit): string {
  const { dialect, folder, agent, identity } = present;
  return JSON.stringify([
    dialect,
    folder,
    // A unit that represents a whole host is never merged.
    agent === undefined ? identity : '',
    exists.base,
    exists.head,
    permissionsKey(permissions.base),
    permissionsKey(permissions.head),
  ]);
}

function permissionsKey({ situations, code, opaque }: HostPermissions): unknown {
  return [
    situations.map(({ id, words, basis, policy: { stages, otherwise, settings } }) => [
      id,
      words,
      basis,
      stages.map(({ combinator, role, rules }) => [
        combinator,
        role,
        rules.map(({ key, name, outcome }) => [key, name, outcome]),
      ]),
      otherwise.key,
      settings.map(({ key, value }) => [key, value]),
    ]),
    code.map(({ key, subject, text, identity }) => [key, subject, text, identity]),
    opaque.map(({ key, subject, text }) => [key, subject, text]),
  ];
}
