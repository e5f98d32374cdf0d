import type { Origin, Place } from '../document/document.ts';
import { MAX_CARD_BYTES } from '../document/limits.ts';
import { compareText, type Finding, findingAt, findingIn, type Words } from '../finding/finding.ts';
import { wholeFloor } from '../floors/compose.ts';
import { weakenings } from '../floors/weakening.ts';
import { readGoverned, recognise } from '../formats/kinds.ts';
import { documentOfFloor, type Floor } from '../model/agent.ts';
import type { Governed } from '../model/governed.ts';
import type { FileRead, Tree } from '../model/tree.ts';
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
 * Reads a floor's file from another repository. Rejects if reading fails, which ends the run
 * (docs/reference/settings.md#floors-in-the-configuration).
 */
export type ReadElsewhere = (
  source: FloorSource & { readonly kind: 'repository' },
) => Promise<FileRead>;

/** A floor, and the agents to which it applies. */
export interface ReachingFloor extends Floor {
  readonly scope: Origin['scope'];
  /** The floor applies to agents in this folder, at any depth. Empty for all agents. */
  readonly reach: string;
  /** If present, the floor applies only to agents that the configuration assigns to this team. */
  readonly team?: string;
}

/** The floors of a tree, with findings from reading them. */
export interface Floors {
  readonly floors: readonly ReachingFloor[];
  /** Files of the floors. They are validated like all other cards and policies. */
  readonly files: readonly GovernedFile[];
  readonly findings: readonly Finding[];
}

const OUTSIDE_IN: readonly Origin['scope'][] = ['platform', 'org', 'team'];

/**
 * Returns the floors that apply to an agent, outermost first
 * (docs/reference/floors.md#order-of-scopes). Within a scope, floors with a shorter `reach` come
 * first.
 * Floors with an equally long `reach` are sorted by path.
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
 * Reports floors that are weaker than their outer floors
 * (docs/reference/floors.md#values-weaker-than-the-floor). Otherwise, a policy with scope `org`
 * next to
 * an agent could silently weaken the organisation's policy. Floors of different teams are not
 * compared, because the strictest applies.
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
 * Returns the folder to which a floor applies. It is the root for a template, otherwise the parent
 * of
 * the file's folder.
 */
export function reachOf(file: string): string {
  return templateScopeOf(file) === undefined ? folderOf(folderOf(file)) : '';
}

/** Reads a card, policy or access list again, so that all its places have the given origin. */
export function withOrigin(file: GovernedFile, origin: Origin): GovernedFile {
  return {
    ...file,
    governed: readGoverned({ ...file.governed.document, origin }, file.governed.kind),
  };
}

/**
 * Sets the repository or commit that a floor comes from, so that links lead there. A floor that
 * already has a repository keeps it.
 */
export function withSource(floor: ReachingFloor, repository: string): ReachingFloor {
  const document = documentOfFloor(floor);
  const kind = document && recognise(document)?.kind;
  if (!document || !kind) return floor;
  const { card, policy, access } = readGoverned(
    { ...document, origin: { scope: floor.scope, repository, ...document.origin } },
    kind,
  );
  return { ...floor, ...(card && { card }), ...(policy && { policy }), ...(access && { access }) };
}

/**
 * Creates a floor from a template, or from a policy or access list with scope `org`. Returns
 * undefined
 * for a team's template, which applies only through the configuration.
 */
export function conventionalFloor(file: GovernedFile): ReachingFloor | undefined {
  const scope = templateScopeOf(file.file) ?? 'org';
  if (scope === 'team') return undefined;
  return floorOf(withOrigin(file, { scope }), scope, reachOf(file.file));
}

/**
 * Creates a floor from a file. It applies to agents in and below the folder `reach`. With `team`,
 * it applies only to agents of that team.
 * @throws an internal error if floors cannot have the part that the file is. Otherwise, the floor
 * would silently have no effect.
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
    throw new Error(`no floor can have the "${governed.part}" of ${file}`);
  return floor;
}

/**
 * Reads the floors that the configuration lists. Each must exist and have the kind that the
 * configuration states.
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
  }
  return { floors, files, findings };
}

async function readSource(
  source: FloorSource,
  as: FloorPart,
  scope: Origin['scope'],
  tree: Tree,
  readElsewhere: ReadElsewhere | undefined,
): Promise<GovernedFile | { readonly findings: readonly Finding[] }> {
  const { file, place } = source;
  const repository =
    source.kind === 'repository' ? `${source.owner}/${source.repo}@${source.ref}` : undefined;
  const { words } = floorUnreadable;
  const name =
    source.kind === 'file' ? file : `${source.owner}/${source.repo}/${file}@${source.ref}`;
  const unreadable = (why: Words): { findings: readonly Finding[] } => ({
    findings: [unreadableFloor(place, file, why)],
  });
  let from = tree;
  if (source.kind === 'repository') {
    if (!readElsewhere) return unreadable(words.notFetched(name));
    const bytes = await readElsewhere(source);
    if (bytes.kind === 'refused') return unreadable(words.refused(name, bytes.reason));
    from = oneFile(file, bytes);
  }
  const read = await readCardFile(from, file, { named: true });
  switch (read.kind) {
    case 'absent':
      return unreadable(words.missing(name));
    case 'broken':
    case 'foreign': {
      const [first] = read.kind === 'broken' ? read.findings : [];
      // Problems in a file of this repository are reported at their lines. Lines in another
      // repository cannot be annotated, so its file gets a single finding.
      if (read.kind === 'broken' && repository === undefined) return { findings: read.findings };
      return unreadable(words.broken(name, first?.message));
    }
    case 'governed': {
      const { part } = read.governed;
      if (part !== as) return unreadable(words.otherKind(name, as, part));
      return withOrigin(read, { scope, ...(repository !== undefined && { repository }) });
    }
    default:
      return read satisfies never;
  }
}

function unreadableFloor(place: Place | undefined, file: string, why: Words): Finding {
  return place
    ? findingAt(floorUnreadable, { at: place, ...why })
    : findingIn(floorUnreadable, file, why);
}

/** Creates a tree with a single file, read from another repository. */
function oneFile(file: string, read: FileRead): Tree {
  return { label: 'another repository', list: async () => [file], read: async () => read };
}

/**
 * Whether a policy may have the scope `org`. Only its bytes are searched, because parsing every
 * policy
 * of the tree would cost more than all other work. Returns true also for escapes, other encodings
 * and
 * unreadable files, so that no floor can be hidden.
 */
export async function mayBeOrgPolicy(tree: Tree, file: string): Promise<boolean> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind !== 'bytes') return read.kind !== 'absent';
  const text = new TextDecoder('utf-8').decode(read.bytes);
  return /[\\\0\ufffd]/.test(text) || (/\borg\b/.test(text) && text.includes('scope'));
}
