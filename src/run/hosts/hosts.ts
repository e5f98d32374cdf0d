import { type AgentComparison, directionOf, type PermissionChanges } from '../../diff/change.ts';
import { changeOf, directionOfChanges, inOrder } from '../../diff/change-draft.ts';
import { MAX_WORK } from '../../diff/compare.ts';
import { compareHosts } from '../../diff/hosts/compare-hosts.ts';
import type { DiscoveryScope } from '../../discovery/candidates.ts';
import { floorsFor } from '../../discovery/floors.ts';
import { type HostFolder, readHosts, unitsOf } from '../../discovery/hosts.ts';
import { allFiles } from '../../discovery/listing.ts';
import { readWithFloors } from '../../discovery/tree-floors.ts';
import { forbiddenFindings } from '../../evaluation/hosts/floor-findings.ts';
import { hostFindings } from '../../evaluation/hosts/host-findings.ts';
import { compareText, type Finding } from '../../finding/finding.ts';
import { DIALECTS } from '../../formats/permissions/dialects.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { HostPermissions, HostUnit } from '../../model/host-permissions.ts';
import type { Tree } from '../../model/tree.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangeComparison } from '../comparison/compare-change.ts';
import type { TreeResult } from '../evaluate-tree.ts';
import { applySeverities } from '../gate-policy/severities.ts';
import type { BeforeEvaluation } from '../scope/scope.ts';
import { forbiddenByFloors } from './forbidden-by-floors.ts';

/** What the permission files of agent hosts say, and how a change affects them. */
export interface HostsResult {
  /** Absent if nothing is compared. */
  readonly comparisons?: readonly AgentComparison[];
  readonly findings: readonly Finding[];
  /** The findings of the base. Absent if nothing is compared. */
  readonly baseFindings?: readonly Finding[];
  /** The units that were checked. */
  readonly units: readonly HostUnit[];
}

/** The result without any permission file. */
export const NO_HOSTS: HostsResult = { findings: [], units: [] };

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
      : await compareHostFiles(change, within && (changed?.affected ?? []));
  const findings = await findingsOfFloors(head, result.units, inForce, scope);
  return { ...result, findings: [...result.findings, ...findings] };
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

/** Checks the permission files that a change affects, and compares them with the base. */
export async function compareHostFiles(
  trees: BaseAndHead<Tree>,
  affected: readonly ChangedFile[] | undefined,
): Promise<HostsResult> {
  const within = affected && new Set(affected.flatMap(pathsOf));
  const folders = {
    base: await readHosts(trees.base, within),
    head: await readHosts(trees.head, within),
  };
  const keys = [...new Set([...folders.base.keys(), ...folders.head.keys()])].sort(compareText);
  const budget = { left: MAX_WORK };
  const comparisons = keys.flatMap((key) => {
    const [base, head] = [folders.base.get(key), folders.head.get(key)];
    return compareFolder({ ...(base && { base }), ...(head && { head }) }, budget);
  });
  return {
    ...resultOf([...folders.head.values()]),
    comparisons,
    baseFindings: resultOf([...folders.base.values()]).findings,
  };
}

function resultOf(folders: readonly HostFolder[]): HostsResult {
  const units = folders.flatMap(unitsOf);
  return {
    findings: [...folders.flatMap(({ findings }) => findings), ...units.flatMap(hostFindings)],
    units,
  };
}

function compareFolder(
  { base, head }: Partial<BaseAndHead<HostFolder>>,
  budget: { left: number },
): readonly AgentComparison[] {
  const units = { base: base ? unitsOf(base) : [], head: head ? unitsOf(head) : [] };
  const identities = [...units.head, ...units.base].map(({ identity }) => identity);
  const ofHost = new Set<string>();
  return [...new Set(identities)].flatMap((identity): readonly AgentComparison[] => {
    const find = (list: readonly HostUnit[]): HostUnit | undefined =>
      list.find((unit) => unit.identity === identity);
    const [before, after] = [find(units.base), find(units.head)];
    const present = after ?? before;
    if (present === undefined) return [];
    const changes = compareHosts(
      // A new agent is compared with what its host now does without it.
      { base: permissionsOf(before, present, head), head: permissionsOf(after, present, base) },
      { budget },
    );
    // What changes for every agent of a host is said once.
    const drafts = changes.filter(
      ({ direction, sentence, subject }) =>
        isOwn(direction, before, after) &&
        !ofHost.has(sentence) &&
        !(direction === 'neutral' && ofHost.has(subject)),
    );
    if (present.agent === undefined)
      for (const { sentence, subject } of drafts) ofHost.add(sentence).add(subject);
    return [
      {
        agent: present.name,
        status: 'kept',
        direction: directionOfChanges(drafts),
        changes: inOrder(drafts.map((draft) => changeOf(present.name, draft))),
        coverage: { before: null, after: null },
        host: { dialect: present.dialect, version: present.version, folder: present.folder },
      },
    ];
  });
}

/**
 * Whether a change in one direction is due to the unit. A new agent of a host may be narrower than
 * the host, but that takes nothing away.
 */
function isOwn(
  direction: AgentComparison['direction'],
  before: HostUnit | undefined,
  after: HostUnit | undefined,
): boolean {
  const present = after ?? before;
  if (present?.agent === undefined || (before && after)) return true;
  return direction === (after ? 'widens' : 'narrows');
}

function permissionsOf(
  unit: HostUnit | undefined,
  present: HostUnit,
  folder: HostFolder | undefined,
): HostPermissions {
  if (unit) return unit.permissions;
  const dialect = DIALECTS.find(({ id }) => id === present.dialect);
  if (dialect === undefined) throw new Error(`there is no dialect ${present.dialect}`);
  return dialect.without(present.agent, folder?.files ?? []);
}
