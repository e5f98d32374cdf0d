import { type AgentComparison, directionOf, type PermissionChanges } from '../../diff/change.ts';
import { changeOf, directionOfChanges, inOrder } from '../../diff/change-draft.ts';
import { MAX_WORK } from '../../diff/compare.ts';
import { compareHosts } from '../../diff/hosts/compare-hosts.ts';
import { type HostFolder, readHosts, unitsOf } from '../../discovery/hosts.ts';
import { hostFindings } from '../../evaluation/hosts/host-findings.ts';
import { compareText, type Finding } from '../../finding/finding.ts';
import { DIALECTS } from '../../formats/permissions/dialects.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import type { HostPermissions, HostUnit } from '../../model/host-permissions.ts';
import type { Tree } from '../../model/tree.ts';
import type { BeforeEvaluation } from '../scope/scope.ts';

/** What the permission files of agent hosts say, and how a change affects them. */
export interface HostsResult {
  /** Absent if nothing is compared. */
  readonly comparisons?: readonly AgentComparison[];
  readonly findings: readonly Finding[];
  /** The findings of the base. Absent if nothing is compared. */
  readonly baseFindings?: readonly Finding[];
  /** The number of units that were checked. */
  readonly count: number;
}

/** The result without any permission file. */
export const NO_HOSTS: HostsResult = { findings: [], count: 0 };

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
 * `within` are the paths in the scope of the run. Absent if it checks everything.
 */
export async function hostsOfRun(
  { head, change, changed, settings }: BeforeEvaluation,
  within: ReadonlySet<string> | undefined,
): Promise<HostsResult> {
  if (!settings.inForce.head.permissionFiles) return NO_HOSTS;
  if (change === undefined) return checkHosts(head, within);
  return compareHostFiles(change, within && (changed?.affected ?? []));
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
    count: units.length,
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
 * Whether a change in one direction is due to a unit that is only on one side. A new agent of a host
 * may be narrower than the host, but that takes nothing away.
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
