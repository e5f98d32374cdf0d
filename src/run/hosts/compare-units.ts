import type { AgentComparison } from '../../diff/change.ts';
import {
  type ChangeDraft,
  changeOf,
  directionOfChanges,
  inOrder,
} from '../../diff/change-draft.ts';
import { compareUnit, SHARED_WORK } from '../../diff/hosts/compare-hosts.ts';
import { namedChanges } from '../../diff/hosts/named-changes.ts';
import { type HostFolder, unitsOf } from '../../discovery/hosts.ts';
import { namedFilesOf } from '../../discovery/named-files.ts';
import { DIALECTS } from '../../formats/permissions/dialects.ts';
import { shownWithoutSecrets } from '../../formats/permissions/secrets.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { HostPermissions, HostUnit, PermissionFile } from '../../model/host-permissions.ts';
import type { Tree } from '../../model/tree.ts';
import type { UnitsComparison } from './alike-units.ts';

/* Compares permission file units before and after a change. */

/**
 * Compares two permission files in the same dialect, as if they were versions of the same file.
 * Units are paired by name. If each file has at most one unit, those units are paired.
 */
export function compareNamedHosts({
  base,
  head,
}: BaseAndHead<HostFolder>): readonly AgentComparison[] {
  const units = { base: unitsOf(base), head: unitsOf(head) };
  const isOne = units.base.length <= 1 && units.head.length <= 1;
  const pairs = isOne
    ? [{ before: units.base[0], after: units.head[0] }]
    : [...new Set([...units.head, ...units.base].map(({ identity }) => identity))].map((id) => ({
        before: units.base.find(({ identity }) => identity === id),
        after: units.head.find(({ identity }) => identity === id),
      }));
  const budget = { left: SHARED_WORK };
  const said = new Map<string, Set<string>>();
  return pairs.flatMap(({ before, after }) => {
    const present = after ?? before;
    if (present === undefined) return [];
    const permissions = {
      base: permissionsOf(before, present, head.files),
      head: permissionsOf(after, present, head.files),
    };
    const pair = { present, before, after, permissions, exists: { base: true, head: true } };
    return [comparisonOf(pair, ownChanges(pair, budget, said), [])];
  });
}

/**
 * Compares the units in a group from `alikeGroups`. The units refer to files in different folders,
 * so changes to those files are compared for each unit.
 */
export async function compareAlike(
  group: readonly UnitPair[],
  trees: BaseAndHead<Tree>,
  budget: { left: number },
  said: Map<string, Set<string>>,
): Promise<readonly UnitsComparison[]> {
  const [first] = group;
  if (first === undefined) return [];
  const own = ownChanges(first, budget, said);
  const found: UnitsComparison[] = [];
  const alike: UnitPair[] = [];
  for (const pair of group) {
    const named = await changesOfNamed(pair, trees);
    if (named.length === 0) alike.push(pair);
    else found.push({ names: [pair.present.name], comparison: comparisonOf(pair, own, named) });
  }
  const [present] = alike;
  const names = alike.map((pair) => pair.present.name);
  return present === undefined
    ? found
    : [{ names, comparison: comparisonOf(present, own, []) }, ...found];
}

async function changesOfNamed(
  { before, after }: UnitPair,
  trees: BaseAndHead<Tree>,
): Promise<readonly ChangeDraft[]> {
  if (before === undefined || after === undefined) return [];
  return namedChanges({
    base: await namedFilesOf(trees.base, before),
    head: await namedFilesOf(trees.head, after),
  });
}

/** A unit before and after a change. */
export interface UnitPair {
  readonly present: HostUnit;
  readonly before: HostUnit | undefined;
  readonly after: HostUnit | undefined;
  readonly permissions: BaseAndHead<HostPermissions>;
  /**
   * Whether the unit has a file in the base, and whether it has one in the head. Files that do not
   * affect permissions are included.
   */
  readonly exists: BaseAndHead<boolean>;
}

/** Returns the units in a folder that a change affects, before and after the change. */
export function pairsIn(
  { base, head }: Partial<BaseAndHead<HostFolder>>,
  within: ReadonlySet<string> | undefined,
): readonly UnitPair[] {
  const units = { base: base ? unitsOf(base) : [], head: head ? unitsOf(head) : [] };
  const identities = [...units.head, ...units.base].map(({ identity }) => identity);
  return [...new Set(identities)].flatMap((identity): readonly UnitPair[] => {
    const find = (list: readonly HostUnit[]): HostUnit | undefined =>
      list.find((unit) => unit.identity === identity);
    const [before, after] = [find(units.base), find(units.head)];
    const present = after ?? before;
    const files = [...(before?.files ?? []), ...(after?.files ?? [])];
    if (present === undefined || (within && !files.some((file) => within.has(file)))) return [];
    const hasOneHost = present.permissionsOn !== undefined;
    const permissions = {
      // A new agent is compared with its host's current behaviour without the agent.
      base: permissionsOf(before, present, head?.files),
      head: permissionsOf(after, present, (hasOneHost ? head : base)?.files),
    };
    const isPlain = (folder: HostFolder | undefined): boolean =>
      present.files.some((file) => folder?.plain.has(file));
    const exists = {
      base: before !== undefined || isPlain(base),
      head: after !== undefined || isPlain(head),
    };
    return [{ present, before, after, permissions, exists }];
  });
}

/**
 * Returns the changes to the unit itself. `said` contains the sentences and subjects already
 * reported for each host, so that a change to all of a host's agents is reported only once.
 */
export function ownChanges(
  { present, permissions, exists }: UnitPair,
  budget: { left: number },
  said: Map<string, Set<string>>,
): readonly ChangeDraft[] {
  const key = JSON.stringify([present.dialect, present.folder]);
  const ofHost = said.get(key) ?? new Set<string>();
  said.set(key, ofHost);
  const { base, head } = permissions;
  const fallback = base.fallback ?? head.fallback;
  const isPart = (!exists.base && head.isPart) || (!exists.head && base.isPart);
  const drafts = isPart && fallback === undefined ? [] : compareUnit(permissions, budget);
  const own = drafts.filter(
    ({ direction, kind, sentence, subject }) =>
      (isOwn(direction, present, exists) ||
        fallback === 'host' ||
        (fallback === 'unknown' && kind === 'opaque')) &&
      !ofHost.has(sentence) &&
      !(direction === 'neutral' && ofHost.has(subject)),
  );
  if (present.agent === undefined)
    for (const { sentence, subject } of own) ofHost.add(sentence).add(subject);
  return own;
}

/** Returns the comparison of a unit with the given changes. Credentials from files are hidden. */
export function comparisonOf(
  { present }: UnitPair,
  own: readonly ChangeDraft[],
  named: readonly ChangeDraft[],
): AgentComparison {
  const drafts = [...own, ...named];
  return shownWithoutSecrets({
    agent: present.name,
    status: 'kept' as const,
    direction: directionOfChanges(drafts),
    changes: inOrder(drafts.map((draft) => changeOf(present.name, draft))),
    coverage: { before: null, after: null },
    host: { dialect: present.dialect, version: present.version, folder: present.folder },
  });
}

/**
 * Whether a change in a given direction is caused by the unit itself. If a new agent has fewer
 * permissions than its host, no permissions were removed.
 */
function isOwn(
  direction: AgentComparison['direction'],
  { agent }: HostUnit,
  { base, head }: BaseAndHead<boolean>,
): boolean {
  if (agent === undefined || (base && head)) return true;
  return direction === (head ? 'widens' : 'narrows');
}

/**
 * Returns a unit's permissions or, if the unit is absent, its host's permissions without the unit.
 * In both the base and the head, an agent is combined with its host's files from the head. As a
 * result, a change to the host is not reported again for each agent.
 */
function permissionsOf(
  unit: HostUnit | undefined,
  present: HostUnit,
  host: readonly PermissionFile[] = [],
): HostPermissions {
  if (unit) return unit.permissionsOn?.(host) ?? unit.permissions;
  const dialect = DIALECTS.find(({ id }) => id === present.dialect);
  if (dialect === undefined) throw new Error(`there is no dialect ${present.dialect}`);
  return dialect.without(present.agent, host);
}
