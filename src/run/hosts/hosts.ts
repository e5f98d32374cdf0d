import { type AgentComparison, directionOf, type PermissionChanges } from '../../diff/change.ts';
import {
  type ChangeDraft,
  changeOf,
  directionOfChanges,
  inOrder,
} from '../../diff/change-draft.ts';
import { MAX_WORK } from '../../diff/compare.ts';
import { compareHosts } from '../../diff/hosts/compare-hosts.ts';
import { namedChanges } from '../../diff/hosts/named-changes.ts';
import type { DiscoveryScope } from '../../discovery/candidates.ts';
import { floorsFor } from '../../discovery/floors.ts';
import { type HostFolder, readHosts, unitsOf } from '../../discovery/hosts.ts';
import { allFiles } from '../../discovery/listing.ts';
import { namedFilesOf } from '../../discovery/named-files.ts';
import { readWithFloors } from '../../discovery/tree-floors.ts';
import { forbiddenFindings } from '../../evaluation/hosts/floor-findings.ts';
import { findingOf, hostFindings } from '../../evaluation/hosts/host-findings.ts';
import { compareText, type Finding } from '../../finding/finding.ts';
import { DIALECTS } from '../../formats/permissions/dialects.ts';
import { shownWithoutSecrets } from '../../formats/permissions/secrets.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { pathsOf } from '../../model/changed-file.ts';
import type {
  HostPermissions,
  HostUnit,
  PermissionFile,
  Remark,
} from '../../model/host-permissions.ts';
import type { Tree } from '../../model/tree.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangeComparison } from '../comparison/compare-change.ts';
import type { TreeResult } from '../evaluate-tree.ts';
import { applySeverities } from '../gate-policy/severities.ts';
import type { BeforeEvaluation } from '../scope/scope.ts';
import { alikeGroups, mergeEqual, type UnitsComparison } from './alike-units.ts';
import { forbiddenByFloors } from './forbidden-by-floors.ts';

/** What the permission files of agent hosts say, and how a change affects them. */
interface HostsResult {
  /** Absent if nothing is compared. */
  readonly comparisons?: readonly AgentComparison[];
  readonly findings: readonly Finding[];
  /** The findings of the base. Absent if nothing is compared. */
  readonly baseFindings?: readonly Finding[];
  /** The units that were checked. */
  readonly units: readonly HostUnit[];
}

/** The result without any permission file. */
const NO_HOSTS: HostsResult = { findings: [], units: [] };

/** Adds the findings about permission files to the evaluation of the head. */
export function withFindingsOfHosts(
  tree: TreeResult,
  { findings }: HostsResult,
  settings: Settings,
): TreeResult {
  return {
    ...tree,
    runFindings: [...tree.runFindings, ...applySeverities(findings, settings)],
  };
}

/** Adds agent hosts to the comparison of the base and the head. */
export function comparisonWithHosts(
  comparison: ChangeComparison,
  hosts: HostsResult,
): ChangeComparison {
  return {
    ...comparison,
    permissions: withHosts(comparison.permissions, hosts),
    baseFindings: [...comparison.baseFindings, ...(hosts.baseFindings ?? [])],
  };
}

/** Adds the comparisons of agent hosts to those of agents. */
export function withHosts(
  { agents, ...permissions }: PermissionChanges,
  { comparisons = [] }: HostsResult,
): PermissionChanges {
  if (comparisons.length === 0) return { ...permissions, agents };
  const all = [...agents, ...comparisons];
  return {
    ...permissions,
    direction: directionOf(all.map(({ direction }) => direction)),
    agents: all,
  };
}

/**
 * Checks the permission files that a run concerns, and compares them if the run has a base.
 * `scope` says which paths the run checks.
 */
export async function hostsOfRun(
  { head, change, changed, settings }: BeforeEvaluation,
  scope: DiscoveryScope,
): Promise<HostsResult> {
  const inForce = settings.inForce.head;
  if (!inForce.permissionFiles) return NO_HOSTS;
  const { within } = scope;
  const result =
    change === undefined
      ? await checkHosts(head, within)
      : await compareHostFiles(change, within && concernedPaths(changed));
  const findings = await findingsOfFloors(head, result.units, inForce, scope);
  return { ...result, findings: [...result.findings, ...shownWithoutSecrets(findings)] };
}

/** Returns the changed paths, and the permission files that name a changed program. */
function concernedPaths(changed: BeforeEvaluation['changed']): ReadonlySet<string> {
  return new Set([...(changed?.affected ?? []).flatMap(pathsOf), ...(changed?.naming ?? [])]);
}

/** Returns the findings about calls that hosts allow although a floor forbids them. */
async function findingsOfFloors(
  head: Tree,
  units: readonly HostUnit[],
  settings: Settings,
  scope: DiscoveryScope,
): Promise<readonly Finding[]> {
  if (units.length === 0) return [];
  const { floors } = await readWithFloors(head, settings, scope, await allFiles(head));
  const all = [...floors, ...(scope.floorsInForce ?? [])];
  if (all.length === 0) return [];
  return units.flatMap((unit) =>
    forbiddenFindings(unit, forbiddenByFloors(floorsFor(unit.folder, [], all))),
  );
}

/** Checks the permission files of a tree. `within` limits them to the paths that it contains. */
export async function checkHosts(
  tree: Tree,
  within: ReadonlySet<string> | undefined,
): Promise<HostsResult> {
  const folders = [...(await readHosts(tree, within)).values()];
  return resultOf(folders);
}

/**
 * Checks the permission files that a change concerns, and compares them with the base. `within` are
 * the paths of these files. Absent if all are compared.
 */
export async function compareHostFiles(
  trees: BaseAndHead<Tree>,
  within: ReadonlySet<string> | undefined,
): Promise<HostsResult> {
  const folders = {
    base: await readHosts(trees.base, within),
    head: await readHosts(trees.head, within),
  };
  const keys = [...new Set([...folders.base.keys(), ...folders.head.keys()])].sort(compareText);
  const budget = { left: MAX_WORK };
  const said = new Map<string, Set<string>>();
  const pairs = keys.flatMap((key) => {
    const [base, head] = [folders.base.get(key), folders.head.get(key)];
    return pairsIn({ ...(base && { base }), ...(head && { head }) }, within);
  });
  const compared: UnitsComparison[] = [];
  for (const group of alikeGroups(pairs))
    for (const each of await compareAlike(group, trees, budget, said)) compared.push(each);
  const ofChange = keys.flatMap((key) =>
    remarksOfChange(folders.base.get(key), folders.head.get(key)),
  );
  const base = pairs.flatMap(({ before }) => before ?? []);
  const ofHead = resultOf(
    [...folders.head.values()],
    pairs.flatMap(({ after }) => after ?? []),
  );
  return {
    ...ofHead,
    findings: [...ofHead.findings, ...shownWithoutSecrets(ofChange.map(findingOf))],
    comparisons: shownWithoutSecrets(mergeEqual(compared)),
    baseFindings: resultOf([...folders.base.values()], base).findings,
  };
}

function remarksOfChange(
  base: HostFolder | undefined,
  head: HostFolder | undefined,
): readonly Remark[] {
  if (base === undefined || head === undefined) return [];
  return head.dialect.remarksOfChange?.({ base: base.files, head: head.files }) ?? [];
}

function resultOf(
  folders: readonly HostFolder[],
  units: readonly HostUnit[] = folders.flatMap(unitsOf),
): HostsResult {
  return {
    findings: shownWithoutSecrets([
      ...folders.flatMap(({ findings }) => findings),
      ...units.flatMap(hostFindings),
    ]),
    units,
  };
}

/**
 * Compares units that are alike before and alike after the change. The files that they name are in
 * different folders, so each unit has its own changes of these.
 */
async function compareAlike(
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
interface UnitPair {
  readonly present: HostUnit;
  readonly before: HostUnit | undefined;
  readonly after: HostUnit | undefined;
  readonly permissions: BaseAndHead<HostPermissions>;
  /** Whether the unit has a file on each side, even if it says nothing about permissions. */
  readonly exists: BaseAndHead<boolean>;
}

/** Returns the units of a folder that a change concerns, before and after it. */
function pairsIn(
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
      // A new agent is compared with what its host now does without it.
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
 * Returns the changes of a unit itself. `said` has the sentences and subjects of each host, so that
 * what changes for every agent of a host is said once.
 */
function ownChanges(
  { present, permissions, exists }: UnitPair,
  budget: { left: number },
  said: Map<string, Set<string>>,
): readonly ChangeDraft[] {
  const key = JSON.stringify([present.dialect, present.folder]);
  const ofHost = said.get(key) ?? new Set<string>();
  said.set(key, ofHost);
  const { base, head } = permissions;
  const isPart = (!exists.base && head.isPart) || (!exists.head && base.isPart);
  const own = (isPart ? [] : compareHosts(permissions, { budget })).filter(
    ({ direction, sentence, subject }) =>
      isOwn(direction, present, exists) &&
      !ofHost.has(sentence) &&
      !(direction === 'neutral' && ofHost.has(subject)),
  );
  if (present.agent === undefined)
    for (const { sentence, subject } of own) ofHost.add(sentence).add(subject);
  return own;
}

function comparisonOf(
  { present }: UnitPair,
  own: readonly ChangeDraft[],
  named: readonly ChangeDraft[],
): AgentComparison {
  const drafts = [...own, ...named];
  return {
    agent: present.name,
    status: 'kept',
    direction: directionOfChanges(drafts),
    changes: inOrder(drafts.map((draft) => changeOf(present.name, draft))),
    coverage: { before: null, after: null },
    host: { dialect: present.dialect, version: present.version, folder: present.folder },
  };
}

/**
 * Whether a change in one direction is due to the unit. A new agent of a host may be narrower than
 * the host, but that takes nothing away.
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
 * Returns what a unit permits, or what its host does without it. On both sides, an agent is read
 * with the files of its host at the head. So a change of the host is not reported for each agent.
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
