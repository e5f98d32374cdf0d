import type { Document, Origin, Place } from '../document/document.ts';
import { MAX_CARD_BYTES } from '../document/limits.ts';
import { loadDocument, tooLarge } from '../document/load.ts';
import { compareText, type Finding, findingAt, findingIn, type Words } from '../finding/finding.ts';
import { wholeFloor } from '../floors/compose.ts';
import { weakenings } from '../floors/weakening.ts';
import { readGoverned, recognise } from '../formats/kinds.ts';
import { MAX_PERMISSION_BYTES } from '../formats/permissions/dialect.ts';
import { documentOfFloor, type Floor } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';
import type { ManagedSettings } from '../model/host-permissions.ts';
import type { FileRead, Tree } from '../model/tree.ts';
import { findingsOfBroken } from '../rules/broken-file.ts';
import { isOf } from '../rules/catalogue.ts';
import { floorUnreadable } from '../rules/floor-unreadable.ts';
import {
  type ConfiguredFloor,
  FLOOR_PARTS,
  type FloorPart,
  type FloorSource,
} from '../settings/entries.ts';
import type { Settings } from '../settings/settings.ts';
import { type CardFile, readCardFile } from './files.ts';
import { folderOf, isBelow, templateScopeOf } from './patterns.ts';

type GovernedFile = CardFile & { readonly kind: 'governed' };

/**
 * Reads a floor's file from another repository. If the file cannot be read, the promise rejects and
 * the run ends (docs/reference/settings.md#floors-in-the-configuration).
 */
export type ReadElsewhere = (
  source: FloorSource & { readonly kind: 'repository' },
) => Promise<FileRead>;

/** A floor, and the folder or team to whose agents the floor applies. */
export interface ReachingFloor extends Floor {
  readonly scope: Origin['scope'];
  /**
   * The folder to which the floor is limited, including all folders inside it. Empty if the floor
   * applies to all agents.
   */
  readonly reach: string;
  /**
   * The team to which the floor is limited. Agents are assigned to teams only in the configuration.
   */
  readonly team?: string;
}

/** The floors in a tree, with findings from reading them. */
export interface Floors {
  readonly floors: readonly ReachingFloor[];
  /** The floors' files, which are validated like other cards, policies and access lists. */
  readonly files: readonly GovernedFile[];
  readonly findings: readonly Finding[];
}

const OUTSIDE_IN: readonly Origin['scope'][] = ['platform', 'org', 'team'];

/**
 * Returns the floors that apply to an agent, outermost first
 * (docs/reference/floors.md#order-of-scopes). Within a scope, floors with a shorter `reach` come
 * first. If the lengths are equal, floors are sorted by path.
 */
export function floorsFor(
  folder: string,
  teams: readonly string[],
  floors: readonly ReachingFloor[],
): readonly Floor[] {
  return floors
    .filter(
      ({ reach, team }) => isBelow(folder, reach) && (team === undefined || teams.includes(team)),
    )
    .sort(
      (a, b) =>
        OUTSIDE_IN.indexOf(a.scope) - OUTSIDE_IN.indexOf(b.scope) ||
        a.reach.length - b.reach.length ||
        compareText(a.file, b.file),
    );
}

/**
 * Returns a finding for each floor that is weaker than the floor outside it
 * (docs/reference/floors.md#values-weaker-than-the-floor). Without this finding, a policy with
 * scope `org` next to an agent could silently weaken the organisation's policy. The floors of
 * different teams are not compared, because the strictest one applies.
 */
export function weakFloors(floors: readonly ReachingFloor[]): readonly Finding[] {
  return floors.flatMap((floor) => {
    const outer = floorsFor(
      floor.reach,
      [],
      floors.filter((candidate) => isOutside(candidate, floor)),
    );
    return weakenings(wholeFloor(floor, outer), floor).filter(
      (finding) => isOf(finding, 'weakens-org') && !finding.location.repository,
    );
  });
}

function isOutside(a: ReachingFloor, b: ReachingFloor): boolean {
  const [first, second] = [OUTSIDE_IN.indexOf(a.scope), OUTSIDE_IN.indexOf(b.scope)];
  return first < second || (first === second && a.reach.length < b.reach.length);
}

/**
 * Whether a file is a floor by convention: a template, or a policy or access list with scope `org`
 * (docs/reference/floors.md#where-floors-come-from).
 */
export function isFloor({ document, part, policy, access }: Governed): boolean {
  return (
    templateScopeOf(document.file) !== undefined ||
    (part === 'policy' && policy?.scope === 'org') ||
    access?.scope === 'org'
  );
}

/**
 * Returns the folder to which a floor applies. For a template, this is the root. For any other
 * file, it is the parent of the folder that contains the file.
 */
export function reachOf(file: string): string {
  return templateScopeOf(file) === undefined ? folderOf(folderOf(file)) : '';
}

/** Returns a copy of a card, policy or access list in which every place has the given origin. */
export function withOrigin(file: GovernedFile, origin: Origin): GovernedFile {
  return {
    ...file,
    governed: readGoverned({ ...file.governed.document, origin }, file.governed.kind),
  };
}

/**
 * Adds the source repository or commit to a floor, for use in links. A floor that already has a
 * repository is unchanged.
 */
export async function withSource(floor: ReachingFloor, repository: string): Promise<ReachingFloor> {
  const document = documentOfFloor(floor);
  if (!document) return floor;
  const located = { ...document, origin: { scope: floor.scope, repository, ...document.origin } };
  if (floor.managed) {
    const managed = await managedSettingsOf(located);
    return managed && !('fault' in managed) ? { ...floor, managed } : floor;
  }
  const kind = recognise(document)?.kind;
  if (!kind) return floor;
  const { card, policy, access } = readGoverned(located, kind);
  return { ...floor, ...(card && { card }), ...(policy && { policy }), ...(access && { access }) };
}

/**
 * Creates a floor from a template, or from a policy or access list with scope `org`. Returns
 * undefined for a team's template, which applies only through the configuration.
 */
export function conventionalFloor(file: GovernedFile): ReachingFloor | undefined {
  const scope = templateScopeOf(file.file) ?? 'org';
  if (scope === 'team') return undefined;
  return floorOf(withOrigin(file, { scope }), scope, reachOf(file.file));
}

/**
 * Creates a floor for agents in the folder `reach` and below. If `team` is given, the floor applies
 * only to the team's agents.
 * @throws an internal error if this kind of file cannot be a floor, because such a floor would
 * silently have no effect
 */
export function floorOf(
  { file, governed }: GovernedFile,
  scope: Origin['scope'],
  reach: string,
  team?: string,
): ReachingFloor {
  const { card, policy, access } = governed;
  const floor: ReachingFloor = {
    file,
    scope,
    reach,
    ...(card && { card }),
    ...(policy && { policy }),
    ...(access && { access }),
    ...(team !== undefined && { team }),
  };
  if (documentOfFloor(floor) === undefined)
    throw new Error(`a floor cannot contain the "${governed.part}" in ${file}`);
  return floor;
}

/**
 * Reads the floors listed in the configuration. Reports listed files that do not exist or are of a
 * different kind than the configuration specifies.
 */
export async function configuredFloors(
  { platform, org, teams }: NonNullable<Settings['floors']>,
  tree: Tree,
  readElsewhere: ReadElsewhere | undefined,
): Promise<Floors> {
  const floors: ReachingFloor[] = [];
  const files: GovernedFile[] = [];
  const findings: Finding[] = [];
  const wanted: readonly (readonly [ConfiguredFloor | undefined, Origin['scope'], string?])[] = [
    [platform, 'platform'],
    [org, 'org'],
    ...[...teams].map(([name, team]) => [team, 'team', name] as const),
  ];
  for (const [configured, scope, team] of wanted) {
    for (const as of FLOOR_PARTS) {
      const source = configured?.[as];
      if (source === undefined) continue;
      const read = await readSource(source, as, scope, tree, readElsewhere);
      if ('findings' in read) for (const finding of read.findings) findings.push(finding);
      else {
        floors.push(floorOf(read, scope, '', team));
        if (source.kind === 'file') files.push(read);
      }
    }
    const ofHosts = await floorOfHosts(configured?.host, { scope, team }, tree, readElsewhere);
    for (const floor of ofHosts.floors) floors.push(floor);
    for (const finding of ofHosts.findings) findings.push(finding);
  }
  return { floors, files, findings };
}

/** Reads a floor's managed settings, if the configuration specifies any. */
async function floorOfHosts(
  source: FloorSource | undefined,
  { scope, team }: { readonly scope: Origin['scope']; readonly team: string | undefined },
  tree: Tree,
  readElsewhere: ReadElsewhere | undefined,
): Promise<Pick<Floors, 'floors' | 'findings'>> {
  if (source === undefined) return { floors: [], findings: [] };
  const managed = await readManaged(source, scope, tree, readElsewhere);
  if ('findings' in managed) return { floors: [], findings: managed.findings };
  return { floors: [managedFloor(managed, scope, team)], findings: [] };
}

/** Creates a floor from managed settings, which apply to permission files in all folders. */
export function managedFloor(
  managed: ManagedSettings,
  scope: Origin['scope'],
  team?: string,
): ReachingFloor {
  const { file } = managed.document;
  return { file, scope, reach: '', managed, ...(team !== undefined && { team }) };
}

/** A file that contains a floor, with the path and the name that findings use. */
interface FloorFile {
  readonly file: string;
  /**
   * The file's path. For a file in another repository, the path includes the repository and ref.
   */
  readonly name: string;
  readonly tree: Tree;
  readonly origin: Origin;
  readonly unreadable: (why: Words) => { readonly findings: readonly Finding[] };
}

/** Opens a floor's file, which may be in another repository. */
async function openSource(
  source: FloorSource,
  scope: Origin['scope'],
  tree: Tree,
  readElsewhere: ReadElsewhere | undefined,
): Promise<FloorFile | { readonly findings: readonly Finding[] }> {
  const { file, place } = source;
  const { words } = floorUnreadable;
  const unreadable = (why: Words): { findings: readonly Finding[] } => ({
    findings: [unreadableFloor(place, file, why)],
  });
  if (source.kind === 'file') return { file, name: file, tree, origin: { scope }, unreadable };
  const { owner, repo, ref } = source;
  const name = `${owner}/${repo}/${file}@${ref}`;
  if (!readElsewhere) return unreadable(words.notFetched(name));
  const bytes = await readElsewhere(source);
  if (bytes.kind === 'refused') return unreadable(words.refused(name, bytes.reason));
  const origin = { scope, repository: `${owner}/${repo}@${ref}` };
  return { file, name, tree: oneFile(file, bytes), origin, unreadable };
}

async function readSource(
  source: FloorSource,
  as: FloorPart,
  scope: Origin['scope'],
  tree: Tree,
  readElsewhere: ReadElsewhere | undefined,
): Promise<GovernedFile | { readonly findings: readonly Finding[] }> {
  const opened = await openSource(source, scope, tree, readElsewhere);
  if ('findings' in opened) return opened;
  const { file, name, origin, unreadable } = opened;
  const { words } = floorUnreadable;
  const read = await readCardFile(opened.tree, file, { named: true });
  switch (read.kind) {
    case 'absent':
      return unreadable(words.missing(name));
    case 'broken':
    case 'foreign': {
      const [first] = read.kind === 'broken' ? read.findings : [];
      // Problems in a file in this repository are reported at their lines. A file in another
      // repository cannot be annotated, so it has only one finding.
      if (read.kind === 'broken' && origin.repository === undefined)
        return { findings: read.findings };
      return unreadable(words.broken(name, first?.message));
    }
    case 'governed': {
      const { part } = read.governed;
      if (part !== as) return unreadable(words.otherKind(name, as, part));
      return withOrigin(read, origin);
    }
    default:
      return read satisfies never;
  }
}

/** Reads a document as managed settings. Loads the reader first, because few runs need it. */
async function managedSettingsOf(
  document: Document,
): Promise<ManagedSettings | { readonly fault: string } | undefined> {
  const { readManagedSettings } = await import('../formats/permissions/claude/managed.ts');
  return readManagedSettings(document);
}

/** Reads an agent host's managed settings. */
export async function readManaged(
  source: FloorSource,
  scope: Origin['scope'],
  tree: Tree,
  readElsewhere: ReadElsewhere | undefined,
): Promise<ManagedSettings | { readonly findings: readonly Finding[] }> {
  const opened = await openSource(source, scope, tree, readElsewhere);
  if ('findings' in opened) return opened;
  const { file, name, origin, unreadable } = opened;
  const { words } = floorUnreadable;
  const read = await opened.tree.read(file, MAX_PERMISSION_BYTES);
  if (read.kind === 'absent') return unreadable(words.missing(name));
  if (read.kind === 'refused') return unreadable(words.refused(name, read.reason));
  const loaded =
    read.kind === 'bytes'
      ? await loadDocument(file, read.bytes, MAX_PERMISSION_BYTES, 'json')
      : tooLarge(file, read.bytes, MAX_PERMISSION_BYTES);
  if (loaded.kind === 'broken') {
    const findings = findingsOfBroken(file, loaded.text, loaded.problems);
    if (origin.repository === undefined) return { findings };
    return unreadable(words.broken(name, findings[0]?.message));
  }
  const managed = await managedSettingsOf({ ...loaded.document, origin });
  if (managed === undefined) return unreadable(words.notManaged(name));
  return 'fault' in managed ? unreadable(words.broken(name, managed.fault)) : managed;
}

function unreadableFloor(place: Place | undefined, file: string, why: Words): Finding {
  return place
    ? findingAt(floorUnreadable, { at: place, ...why })
    : findingIn(floorUnreadable, file, why);
}

/** Creates a tree with a single file from another repository. */
function oneFile(file: string, read: FileRead): Tree {
  return { label: 'another repository', list: async () => [file], read: async () => read };
}

/**
 * Whether a file may contain a policy with scope `org`. Only the file's bytes are searched, because
 * parsing every policy in the tree would be slow. Also true if the file contains escapes, uses
 * another encoding or cannot be read, because a floor must not be hidden.
 */
export async function mayBeOrgPolicy(tree: Tree, file: string): Promise<boolean> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind !== 'bytes') return read.kind !== 'absent';
  const text = new TextDecoder('utf-8').decode(read.bytes);
  return /[\\\0\ufffd]/.test(text) || (/\borg\b/.test(text) && text.includes('scope'));
}
