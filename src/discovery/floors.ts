import type { Origin, Place } from '../document/document.ts';
import { MAX_CARD_BYTES } from '../document/limits.ts';
import { compareText, type Finding, findingAt, findingIn, type Words } from '../finding/finding.ts';
import { wholeFloor } from '../floors/compose.ts';
import { weakenings } from '../floors/weakening.ts';
import { readGoverned } from '../formats/cards/read.ts';
import { recognise } from '../formats/cards/recognise.ts';
import type { Floor } from '../model/agent.ts';
import { type Governed, isCard } from '../model/governed.ts';
import type { FileRead, Tree } from '../model/tree.ts';
import { isOf } from '../rules/catalogue.ts';
import { floorUnreadable } from '../rules/floor-unreadable.ts';
import type { ConfiguredFloor, FloorSource } from '../settings/entries.ts';
import type { Settings } from '../settings/settings.ts';
import { type CardFile, readCardFile } from './files.ts';
import { folderOf, isBelow, templateScopeOf } from './patterns.ts';

type GovernedFile = CardFile & { readonly kind: 'governed' };

/**
 * Reads a floor of another repository at its ref; a fault there ends the run
 * (docs/reference/settings.md#floors-in-the-configuration).
 */
export type ReadElsewhere = (
  source: FloorSource & { readonly kind: 'repository' },
) => Promise<FileRead>;

/** A floor and which agents it holds for. */
export interface ReachingFloor extends Floor {
  readonly scope: Origin['scope'];
  /** The folder at or below which its agents lie; empty for all. */
  readonly reach: string;
  /** Only agents whose configuration names this team. */
  readonly team?: string;
}

/** The floors of a tree, and what was found while reading them. */
export interface Floors {
  readonly floors: readonly ReachingFloor[];
  /** Files that were read as floors and have to be validated, as the others are. */
  readonly files: readonly GovernedFile[];
  readonly findings: readonly Finding[];
}

const OUTSIDE_IN: readonly Origin['scope'][] = ['platform', 'org', 'team'];

/**
 * The floors that hold for an agent, from outside in; of one scope the one with the wider reach is
 * the outer (docs/reference/floors.md#order-of-scopes). Those of equal reach stand in the order of
 * their paths, whatever was read first.
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
 * What floors ask for that those outside them do not let them have
 * (docs/reference/floors.md#values-weaker-than-the-floor): without it a policy of scope org beside
 * an agent would be a way round the organisation's that is told nowhere. Teams beside each other
 * are not outside each other: of them the strictest holds.
 */
export function weakFloors(floors: readonly ReachingFloor[]): readonly Finding[] {
  return floors.flatMap((floor) => {
    const outer = floorsFor(
      floor.reach,
      [],
      floors.filter((other) => isOutside(other, floor)),
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
 * Whether a governed file is a floor by convention: a template, or a policy of scope org
 * (docs/reference/floors.md#where-floors-come-from).
 */
export function isFloor({ document, kind, policy }: Governed): boolean {
  return (
    templateScopeOf(document.file) !== undefined || (kind === 'policy' && policy?.scope === 'org')
  );
}

/**
 * The folder that a floor by convention reaches: a template everything, a policy of scope org its
 * own folder's parent.
 */
export function reachOf(file: string): string {
  return templateScopeOf(file) === undefined ? folderOf(folderOf(file)) : '';
}

/** A governed file whose parts tell that they are another scope's. */
export function withOrigin(file: GovernedFile, origin: Origin): GovernedFile {
  return {
    ...file,
    governed: readGoverned({ ...file.governed.document, origin }, file.governed.kind),
  };
}

/**
 * The same floor as one of another repository or commit, where its lines are linked; one that is
 * elsewhere already stays there.
 */
export function withSource(floor: ReachingFloor, repository: string): ReachingFloor {
  const document = (floor.card ?? floor.policy)?.place.document;
  const kind = document && recognise(document)?.kind;
  if (!document || !kind) return floor;
  const { card, policy } = readGoverned(
    { ...document, origin: { scope: floor.scope, repository, ...document.origin } },
    kind,
  );
  return { ...floor, ...(card && { card }), ...(policy && { policy }) };
}

/**
 * A floor by convention. Templates of teams hold for no agent unless the configuration names the
 * team, which it does with the file.
 */
export function conventionalFloor(file: GovernedFile): ReachingFloor | undefined {
  const scope = templateScopeOf(file.file) ?? 'org';
  if (scope === 'team') return undefined;
  return floorOf(withOrigin(file, { scope }), scope, reachOf(file.file));
}

function floorOf(
  { file, governed }: GovernedFile,
  scope: Origin['scope'],
  reach: string,
  team?: string,
): ReachingFloor {
  const { card, policy } = governed;
  return {
    file,
    scope,
    reach,
    ...(card && { card }),
    ...(policy && { policy }),
    ...(team !== undefined && { team }),
  };
}

/**
 * Reads the floors that the configuration names: each has to be there and be what it is named as.
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
    for (const as of ['policy', 'card'] as const) {
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
  as: 'policy' | 'card',
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
  const unreadable = (said: Words): { findings: readonly Finding[] } => ({
    findings: [unreadableFloor(place, file, said)],
  });
  if (source.kind === 'repository' && !readElsewhere) return unreadable(words.notFetched(name));
  const bytes = source.kind === 'repository' ? await readElsewhere!(source) : undefined;
  if (bytes?.kind === 'refused') return unreadable(words.refused(name, bytes.reason));
  const from = bytes ? oneFile(file, bytes) : tree;
  const read = await readCardFile(from, file, { named: true });
  switch (read.kind) {
    case 'absent':
      return unreadable(words.missing(name));
    case 'broken':
    case 'foreign': {
      const [first] = read.kind === 'broken' ? read.findings : [];
      // What is wrong with a file of this repository is reported at its own lines; nothing can be
      // annotated in another.
      if (read.kind === 'broken' && repository === undefined) return { findings: read.findings };
      return unreadable(words.broken(name, first?.message));
    }
    case 'governed': {
      const is = isCard(read.governed.kind) ? 'card' : 'policy';
      if (is !== as) return unreadable(words.otherKind(name, as, is));
      return withOrigin(read, { scope, ...(repository !== undefined && { repository }) });
    }
    default:
      return read satisfies never;
  }
}

function unreadableFloor(place: Place | undefined, file: string, said: Words): Finding {
  return place
    ? findingAt(floorUnreadable, { at: place, ...said })
    : findingIn(floorUnreadable, file, said);
}

/** A tree that holds one file which was read elsewhere. */
function oneFile(file: string, read: FileRead): Tree {
  return { label: 'another repository', list: async () => [file], read: async () => read };
}

/**
 * Whether a policy that was not read for its own sake may be of scope org, told by its bytes: to
 * parse every policy beside an agent would cost more than all the rest. A word that is spelt with
 * an escape or in another encoding counts as well, and so does a file that cannot be read, so that
 * nothing can be hidden.
 */
export async function mayBeOrgPolicy(tree: Tree, file: string): Promise<boolean> {
  const read = await tree.read(file, MAX_CARD_BYTES);
  if (read.kind !== 'bytes') return read.kind !== 'absent';
  const text = new TextDecoder('utf-8').decode(read.bytes);
  return /[\\\0\ufffd]/.test(text) || (/\borg\b/.test(text) && text.includes('scope'));
}
