import { type AgentComparison, directionOf, type PermissionChanges } from '../../diff/change.ts';
import { SHARED_WORK } from '../../diff/hosts/compare-hosts.ts';
import type { DiscoveryScope } from '../../discovery/candidates.ts';
import { configuredFloors, floorsFor } from '../../discovery/floors.ts';
import { type HostFolder, readHosts, unitsOf } from '../../discovery/hosts.ts';
import { allFiles } from '../../discovery/listing.ts';
import { readWithFloors } from '../../discovery/tree-floors.ts';
import {
  type ForbiddenCalls,
  forbiddenFindings,
  managedFindings,
} from '../../evaluation/hosts/forbidden-findings.ts';
import { findingOf, hostFindings } from '../../evaluation/hosts/host-findings.ts';
import { compareText, type Finding } from '../../finding/finding.ts';
import { CLAUDE_CODE } from '../../formats/permissions/claude/dialect.ts';
import { withoutManagedSettings } from '../../formats/permissions/claude/managed.ts';
import { shownWithoutSecrets } from '../../formats/permissions/secrets.ts';
import type { Floor } from '../../model/agent.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { pathsOf } from '../../model/changed-file.ts';
import type { HostUnit, Remark } from '../../model/host-permissions.ts';
import type { Tree } from '../../model/tree.ts';
import type { ConfiguredFloor } from '../../settings/entries.ts';
import type { Settings } from '../../settings/settings.ts';
import type { ChangeComparison } from '../comparison/compare-change.ts';
import type { TreeResult } from '../evaluate-tree.ts';
import { applySeverities } from '../gate-policy/severities.ts';
import type { BeforeEvaluation } from '../scope/scope.ts';
import { alikeGroups, mergeEqual, type UnitsComparison } from './alike-units.ts';
import { compareAlike, comparisonOf, ownChanges, pairsIn, type UnitPair } from './compare-units.ts';
import { deniedByFloors } from './denied-calls.ts';

/** The findings about agent hosts' permission files, and the effect of a change to these files. */
interface HostsResult {
  /** The effect of the change on each host. Absent if nothing is compared. */
  readonly comparisons?: readonly AgentComparison[];
  readonly findings: readonly Finding[];
  /** The findings in the base. Absent if nothing is compared. */
  readonly baseFindings?: readonly Finding[];
  /** The units that were checked. */
  readonly units: readonly HostUnit[];
}

/**
 * Adds the findings about permission files to the head's evaluation. Omits findings that an agent
 * with these files already has.
 */
export function withFindingsOfHosts(
  tree: TreeResult,
  { findings }: HostsResult,
  settings: Settings,
): TreeResult {
  const keyOf = ({ rule, message, location: { file, pointer } }: Finding): string =>
    JSON.stringify([rule, message, file, pointer]);
  const known = new Set(tree.agents.flatMap((agent) => agent.findings.map(keyOf)));
  const others = applySeverities(findings, settings).filter((each) => !known.has(keyOf(each)));
  return { ...tree, runFindings: [...tree.runFindings, ...others] };
}

/** Adds the paths of the permission files that were checked, without duplicates. */
export function withPermissionFiles<T extends object>(
  result: T,
  { units }: HostsResult,
): T & { readonly permissionFiles?: readonly string[] } {
  const files = [...new Set(units.flatMap((unit) => unit.files))].sort();
  return files.length === 0 ? result : { ...result, permissionFiles: files };
}

/** Adds agent hosts to the comparison of the base and head. */
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

/** Adds the comparisons of agent hosts to the comparisons of agents. */
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
 * Checks the permission files in a run's scope. If the run has a base, also compares them. `scope`
 * determines the paths to check, and `named` contains the files and folders to which the user
 * limits the check.
 */
export async function hostsOfRun(
  { head, change, changed, settings }: BeforeEvaluation,
  scope: DiscoveryScope,
  named: readonly string[] | undefined,
): Promise<HostsResult> {
  const inForce = settings.inForce.head;
  const ofFloors = await managedResult({ head, ...(change && { change }) }, settings.own, scope);
  if (!inForce.permissionFiles) return ofFloors;
  const { within } = scope;
  const result =
    change === undefined
      ? await checkHosts(head, within)
      : await compareHostFiles(change, within && concernedPaths(changed, named));
  const findings = await findingsOfFloors(head, result.units, inForce, scope);
  const { comparisons = [] } = ofFloors;
  return {
    ...result,
    ...(result.comparisons && { comparisons: [...result.comparisons, ...comparisons] }),
    findings: [...result.findings, ...shownWithoutSecrets([...ofFloors.findings, ...findings])],
  };
}

/**
 * Checks the floors that are managed settings. If there is a change, checks only the floors that
 * the change edits or replaces, and also compares them.
 */
async function managedResult(
  { head, change }: Pick<BeforeEvaluation, 'head' | 'change'>,
  settings: BaseAndHead<Settings>,
  { readElsewhere }: DiscoveryScope,
): Promise<HostsResult> {
  const after = await managedUnits(head, settings.head, readElsewhere);
  const before = change ? await managedUnits(change.base, settings.base, readElsewhere) : undefined;
  const pairs = [...new Set([...after.keys(), ...(before?.keys() ?? [])])].flatMap(
    (key): readonly UnitPair[] => {
      const pair = { base: before?.get(key), head: after.get(key) };
      const present = pair.head ?? pair.base;
      if (present === undefined || pair.base?.text === pair.head?.text) return [];
      const without = withoutManagedSettings(present.unit.files[0] ?? '');
      return [
        {
          present: present.unit,
          before: pair.base?.unit,
          after: pair.head?.unit,
          permissions: {
            base: pair.base?.unit.permissions ?? without,
            head: pair.head?.unit.permissions ?? without,
          },
          exists: { base: pair.base !== undefined, head: pair.head !== undefined },
        },
      ];
    },
  );
  const findings = pairs.flatMap((pair) => (pair.after ? hostFindings(pair.after) : []));
  if (before === undefined) return { findings, units: [] };
  const budget = { left: SHARED_WORK };
  return {
    findings,
    units: [],
    comparisons: pairs.map((pair) => comparisonOf(pair, ownChanges(pair, budget, new Map()), [])),
  };
}

/**
 * Reads each configured floor that is managed settings as a unit. The key identifies a floor by its
 * scope and team, so it is the same for a floor in the base and in the head.
 */
async function managedUnits(
  tree: Tree,
  { floors }: Settings,
  readElsewhere: DiscoveryScope['readElsewhere'],
): Promise<ReadonlyMap<string, { readonly unit: HostUnit; readonly text: string }>> {
  if (floors === undefined) return new Map();
  const read = await configuredFloors(onlyHosts(floors), tree, readElsewhere);
  return new Map(
    read.floors.flatMap(({ managed, scope, team, file }) => {
      if (managed === undefined) return [];
      const unit: HostUnit = {
        name: `managed settings (${file})`,
        identity: JSON.stringify(['managed', scope, team]),
        dialect: CLAUDE_CODE.id,
        version: CLAUDE_CODE.version,
        folder: '',
        files: [file],
        permissions: managed.permissions,
        findings: [],
      };
      return [[unit.identity, { unit, text: managed.document.text }] as const];
    }),
  );
}

type Floors = NonNullable<Settings['floors']>;

/** Returns the configured floors, reduced to their managed settings. */
function onlyHosts({ platform, org, teams }: Floors): Floors {
  const own = ({ host }: ConfiguredFloor = {}): ConfiguredFloor => (host ? { host } : {});
  return {
    platform: own(platform),
    org: own(org),
    teams: new Map([...teams].map(([name, team]) => [name, own(team)])),
  };
}

/**
 * Returns the changed paths, and the permission files that name a changed program. If `named` is
 * given, returns only paths in those files and folders.
 */
function concernedPaths(
  changed: BeforeEvaluation['changed'],
  named: readonly string[] | undefined,
): ReadonlySet<string> {
  const all = [...(changed?.affected ?? []).flatMap(pathsOf), ...(changed?.naming ?? [])];
  const isNamed = (path: string): boolean =>
    named?.some((each) => each === '' || path === each || path.startsWith(`${each}/`)) ?? true;
  return new Set(all.filter(isNamed));
}

/** Returns the findings about calls that hosts allow but a floor forbids. */
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
  const denied = new Map<string, readonly ForbiddenCalls[]>();
  const floorsOf = ({ folder }: HostUnit): readonly Floor[] => floorsFor(folder, [], all);
  return [
    ...forbiddenFindings(units, (unit) => {
      const known = denied.get(unit.folder) ?? deniedByFloors(floorsOf(unit));
      denied.set(unit.folder, known);
      return known;
    }),
    ...managedFindings(units, (unit) => floorsOf(unit).flatMap(({ managed }) => managed ?? [])),
  ];
}

/**
 * Checks the permission files in a tree. If `within` is given, only the paths in it are checked.
 */
export async function checkHosts(
  tree: Tree,
  within: ReadonlySet<string> | undefined,
): Promise<HostsResult> {
  const folders = [...(await readHosts(tree, within)).values()];
  return resultOf(folders);
}

/**
 * Checks the permission files that a change affects, and compares them with the base. `within`
 * contains the paths of these files. If `within` is absent, all files are compared.
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
  const budget = { left: SHARED_WORK };
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
    comparisons: mergeEqual(compared),
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
