import type { Place } from '../document/document.ts';
import type { Reader } from '../document/reader.ts';
import type { Finding, Words } from '../finding/finding.ts';
import { configuration } from '../rules/configuration.ts';
import { type ConfiguredFloor, FLOOR_KEYS, type FloorSource } from './entries.ts';
import { repositoryPath } from './paths.ts';
import { wrong } from './problems.ts';

const { words } = configuration;

/** The source of a floor, or a message if the text does not describe a valid source. */
type ReadSource = { readonly source: FloorSource } | Words;

/** Matches text that cannot be the name of a branch, tag or commit (git check-ref-format). */
const NO_REF = /[\s\p{Cc}~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/u;

/**
 * Parses the source of a floor. Text that contains an `@` refers to a file in another repository,
 * and the ref follows the first `@`. A path in this repository that contains an `@` must begin with
 * `./`.
 */
export function floorSource(text: string, place?: Place): ReadSource {
  if (/^[a-z][a-z+.-]*:\/\//i.test(text)) return words.floorAddress(text);
  if (text.endsWith('/')) return words.floorFolder(text);
  const at = /^\.{0,2}\//.test(text) ? -1 : text.indexOf('@');
  const located = { ...(place && { place }) };
  if (at !== -1) {
    const read = remoteSource(text, text.slice(0, at), text.slice(at + 1));
    return 'message' in read ? read : { source: { ...read, ...located } };
  }
  const file = repositoryPath(text);
  if (file !== undefined) return { source: { kind: 'file', file, ...located } };
  return words.floorOutside(text);
}

function remoteSource(
  text: string,
  name: string,
  ref: string,
): Extract<FloorSource, { kind: 'repository' }> | Words {
  const [owner = '', repo = '', ...rest] = name.split('/');
  const file = rest.join('/');
  if (!/^[A-Za-z0-9][A-Za-z0-9_-]*$/.test(owner) || !/^(?!\.{1,2}$)[A-Za-z0-9_.-]+$/.test(repo))
    return words.floorNoRepository(text);
  if (file === '' || file.endsWith('/')) return words.floorNoFile(text);
  const inside = repositoryPath(file);
  if (inside === undefined) return words.floorOutsideThere(text);
  if (ref === '') return words.floorNoRef(text);
  if (/\.(?:ya?ml|json)$/i.test(ref)) return words.floorFileAsRef(text);
  if (NO_REF.test(ref)) return words.floorBadRef(ref, text);
  return { kind: 'repository', owner, repo, file: inside, ref };
}

/** Checks the floors under `platform`, `org` and `teams`. Schema errors are reported elsewhere. */
export function floorFindings(top: Reader): readonly Finding[] {
  const teams = top.get('teams').entries();
  const floors = [top.get('platform'), top.get('org'), ...teams.map(([, team]) => team)];
  return [
    ...floors.flatMap((floor) => FLOOR_KEYS.flatMap((part) => sourceFindings(floor.get(part)))),
    ...idleTeams(top),
  ];
}

function sourceFindings(at: Reader): readonly Finding[] {
  const text = at.text();
  if (text === undefined || text.trim() === '') return [];
  const read = floorSource(text);
  return 'message' in read ? [wrong({ at: at.place, ...read })] : [];
}

/** Reports teams to which no agent belongs, because their floors have no effect. */
function idleTeams(top: Reader): readonly Finding[] {
  const agents = top.get('agents').items();
  const named = new Set(
    agents.flatMap((agent) => agent.get('teams').texts()).map(({ value }) => value),
  );
  return top
    .get('teams')
    .entries()
    .flatMap(([name, { place }]) => {
      if (named.has(name) || name.trim() === '') return [];
      return [wrong({ at: place, on: 'key', ...words.idleTeam(name) })];
    });
}

/** Returns the floors in a valid configuration. */
export function toFloors(top: Reader): {
  readonly platform?: ConfiguredFloor;
  readonly org?: ConfiguredFloor;
  readonly teams?: ReadonlyMap<string, ConfiguredFloor>;
} {
  const teams = top
    .get('teams')
    .entries()
    .map(([name, team]) => [name, toFloor(team)] as const);
  return {
    ...(top.has('platform') && { platform: toFloor(top.get('platform')) }),
    ...(top.has('org') && { org: toFloor(top.get('org')) }),
    ...(top.has('teams') && { teams: new Map(teams) }),
  };
}

function toFloor(at: Reader): ConfiguredFloor {
  const sources = FLOOR_KEYS.map((part) => [part, toSource(at.get(part))] as const);
  return Object.fromEntries(sources.filter(([, source]) => source !== undefined));
}

function toSource(at: Reader): FloorSource | undefined {
  const text = at.text();
  if (text === undefined) return undefined;
  const read = floorSource(text, at.place);
  return 'source' in read ? read.source : undefined;
}
