import type { Terminal } from '../adapters/process/terminal.ts';
import { readHosts, unitsOf } from '../discovery/hosts.ts';
import { forbiddenFindings, managedFindings } from '../evaluation/hosts/forbidden-findings.ts';
import { hostFindings } from '../evaluation/hosts/host-findings.ts';
import { compareFindings, type Finding } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import { MAX_PERMISSION_BYTES } from '../formats/permissions/dialect.ts';
import { DIALECTS, permissionPathOf } from '../formats/permissions/dialects.ts';
import { shownWithoutSecrets, withoutSecrets } from '../formats/permissions/secrets.ts';
import type { HostUnit } from '../model/host-permissions.ts';
import {
  type HostInForce,
  hostInForceToJson,
  renderHostInForce,
} from '../report/surfaces/answers/host-effective.ts';
import { fenced } from '../report/writing/escape.ts';
import { applySeverities } from '../run/gate-policy/severities.ts';
import { deniedByFloors } from '../run/hosts/denied-calls.ts';
import type { FlagValue } from '../settings/options/derived.ts';
import type { Settings } from '../settings/settings.ts';
import { floorsAbove } from './agent-input.ts';
import { type Given, UsageError } from './arguments.ts';
import { filesOfFolder } from './folder.ts';
import { readHostFile } from './host-files.ts';

/** The agent host units that an argument specifies. */
export interface NamedHosts {
  readonly units: readonly HostUnit[];
  /** The findings about permission files that cannot be loaded. */
  readonly broken: readonly Finding[];
}

const NO_HOSTS: NamedHosts = { units: [], broken: [] };

/**
 * Returns the units in a permission file, or in all permission files in a folder. A file with an
 * unusual name is identified by `--dialect` or by its content.
 * @throws UsageError if a permission file does not affect permissions, or if `--dialect` does not
 * match the file.
 */
export async function hostsNamed(
  name: string,
  given: Pick<Given, 'has' | 'text'>,
  terminal: Pick<Terminal, 'folder' | 'tree'>,
): Promise<NamedHosts> {
  const folder = await filesOfFolder(name, terminal);
  if (folder !== undefined && given.has('dialect'))
    throw new UsageError(
      '--dialect applies to one permission file; specify the file instead of its folder',
    );
  if (folder === undefined && (given.has('dialect') || permissionPathOf(name) === undefined))
    return hostOfFile(name, given, terminal);
  const files = (folder ?? [name]).filter((file) => permissionPathOf(file) !== undefined);
  if (files.length === 0) return NO_HOSTS;
  const within = new Set(files);
  const hosts = [...(await readHosts(terminal.tree, within)).values()];
  const units = hosts.flatMap(unitsOf);
  const findings = hosts.flatMap((host) => host.findings);
  if (
    folder === undefined &&
    units.length + findings.length === 0 &&
    (await exists(name, terminal))
  )
    throw new UsageError(`${quotedWhole(name)} does not define what agents may do`);
  const isNamed = ({ files: own }: HostUnit): boolean => own.some((file) => within.has(file));
  return {
    units: units.filter(isNamed),
    broken: findings.filter(({ blocking }) => blocking === true).sort(compareFindings),
  };
}

/** Returns the units in a permission file that does not have its host's usual file name. */
async function hostOfFile(
  name: string,
  given: Pick<Given, 'text'>,
  terminal: Pick<Terminal, 'tree'>,
): Promise<NamedHosts> {
  const read = await readHostFile(name, given, terminal);
  if (read.kind === 'other') return NO_HOSTS;
  if (read.kind === 'unclear') return { units: [], broken: [read.finding] };
  const units = unitsOf(read.host);
  const broken = read.host.findings.filter(({ blocking }) => blocking === true);
  if (units.length + broken.length === 0)
    throw new UsageError(`${quotedWhole(name)} does not define what agents may do`);
  return { units, broken };
}

async function exists(file: string, { tree }: Pick<Terminal, 'tree'>): Promise<boolean> {
  return (await tree.read(file, MAX_PERMISSION_BYTES)).kind !== 'absent';
}

/** The units against which traces are replayed, and notes that name the omitted units. */
interface ChosenUnits {
  readonly units: readonly HostUnit[];
  /** The notes that name the omitted units, as sentences. */
  readonly notes: readonly string[];
}

/**
 * Chooses the units against which to replay traces. By default, they are the units that represent
 * whole hosts, or a host's only unit. `wanted` is the name of a single unit.
 * @throws UsageError if no unit has the name, or if the choice is ambiguous.
 */
export function chosenUnits(units: readonly HostUnit[], wanted: string | undefined): ChosenUnits {
  if (wanted !== undefined) {
    const found = units.filter((unit) => isCalled(unit, wanted));
    if (found.length > 0) return { units: found, notes: [] };
    throw new UsageError(
      `there is no unit named ${quotedWhole(wanted)}; the units are ${someNames(units)}`,
    );
  }
  const chosen: HostUnit[] = [];
  const notes: string[] = [];
  for (const { id } of DIALECTS) {
    const own = units.filter(({ dialect }) => dialect === id);
    const whole = outermost(own.filter(({ agent }) => agent === undefined));
    const [only, ...more] = whole.length > 0 ? whole : own;
    if (only === undefined) continue;
    if (more.length === 0) chosen.push(only);
    const rest = more.length === 0 ? own.filter((unit) => unit !== only) : own;
    if (rest.length > 0)
      notes.push(
        `the traces were not replayed against ${someNames(rest)}; to do so, choose one unit with --agent`,
      );
  }
  if (chosen.length === 0 && units.length > 0)
    throw new UsageError(
      `there are several units to which the traces may belong (${someNames(units)}); choose one with --agent`,
    );
  return { units: chosen, notes };
}

/** Returns the units whose folder is not inside another unit's folder. */
function outermost(units: readonly HostUnit[]): readonly HostUnit[] {
  return units.filter(({ folder }) =>
    units.every((other) => other.folder === folder || !isBelow(folder, other.folder)),
  );
}

function isBelow(folder: string, other: string): boolean {
  return other === '' || folder.startsWith(`${other}/`);
}

/**
 * Whether a name identifies a unit. It may be the unit's name, its agent's name, or the last part
 * of its agent's name.
 */
function isCalled({ name, agent }: HostUnit, wanted: string): boolean {
  return name === wanted || agent === wanted || agent?.endsWith(` ${wanted}`) === true;
}

/** The maximum number of units to name in a sentence. */
const MAX_NAMED = 5;

/** Names some units for a sentence and counts the rest. */
function someNames(units: readonly HostUnit[]): string {
  const names = units.slice(0, MAX_NAMED).map(({ name }) => quotedWhole(name));
  const rest = units.length - names.length;
  return `${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The options of each command that do not apply to permission files. */
const OF_AGENTS = {
  effective: ['card', 'policy', 'access'],
  test: [
    'card',
    'policy',
    'access',
    'tools',
    'org',
    'limit',
    'min-coverage',
    'agent-id',
    'api-url',
    'decisions-file',
    'inspect-arguments',
  ],
} as const;

/**
 * Checks that all given options apply to permission files.
 * @throws UsageError that names the first option that does not apply.
 */
export function refuseOptionsOfAgents(
  given: Pick<Given, 'has'>,
  command: keyof typeof OF_AGENTS,
): void {
  const name = OF_AGENTS[command].find((each) => given.has(each));
  if (name !== undefined)
    throw new UsageError(`--${name} does not apply to permission files; remove it`);
}

/**
 * The permissions in force for agent host units, or the reasons why they could not be determined.
 */
type HostsInForce =
  | { readonly kind: 'read'; readonly hosts: readonly HostInForce[] }
  | { readonly kind: 'refused'; readonly failures: readonly Finding[] };

/**
 * Returns the permissions in force for agent host units, with the floors that apply to their
 * folders. `wanted` is the name of a single unit.
 * @throws UsageError if no unit has the name.
 */
export async function hostsInForce(
  { units, broken }: NamedHosts,
  given: Pick<Given, 'value'>,
  terminal: Terminal,
  { settings, wanted }: { readonly settings: Settings; readonly wanted: string | undefined },
): Promise<HostsInForce> {
  if (broken.length > 0) return { kind: 'refused', failures: broken };
  const chosen = wanted === undefined ? units : units.filter((unit) => isCalled(unit, wanted));
  if (chosen.length === 0)
    throw new UsageError(
      `there is no unit named ${JSON.stringify(wanted)}; the units are ${someNames(units)}`,
    );
  const failures: Finding[] = [];
  const hosts: HostInForce[] = [];
  for (const unit of chosen) {
    const { floors, findings } = await floorsAbove(given, folderAndFiles(unit), terminal, settings);
    for (const finding of findings) failures.push(finding);
    const forbidden = deniedByFloors(floors);
    const all = shownWithoutSecrets([
      ...unit.findings,
      ...hostFindings(unit),
      ...forbiddenFindings([unit], () => forbidden),
      ...managedFindings([unit], () => floors.flatMap(({ managed }) => managed ?? [])),
    ]);
    hosts.push({ unit, forbidden, findings: applySeverities(all, settings), withoutSecrets });
  }
  return failures.length > 0 ? { kind: 'refused', failures } : { kind: 'read', hosts };
}

function folderAndFiles({ folder, files }: HostUnit): Parameters<typeof floorsAbove>[1] {
  return { folder, files };
}

/** Prints the permissions in force for agent host units. */
export function printHostsInForce(
  hosts: readonly HostInForce[],
  format: Exclude<FlagValue<'format'>, 'json'>,
  terminal: Pick<Terminal, 'out' | 'colour'>,
): void {
  for (const [index, host] of hosts.entries()) {
    if (index > 0) terminal.out('');
    if (format === 'text') terminal.out(renderHostInForce(host, { colour: terminal.colour }));
    else terminal.out(fenced(renderHostInForce(host, { colour: false }), 'text').trimEnd());
  }
}

/** Converts the permissions in force for agent host units to plain data. */
export function hostsInForceToJson(hosts: readonly HostInForce[]): readonly object[] {
  return hosts.map(hostInForceToJson);
}
