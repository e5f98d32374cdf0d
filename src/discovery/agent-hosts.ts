import { type Finding, findingIn } from '../finding/finding.ts';
import {
  DIALECTS,
  type PermissionPath,
  permissionPathOf,
} from '../formats/permissions/dialects.ts';
import type { HostUnit } from '../model/host-permissions.ts';
import type { Tree } from '../model/tree.ts';
import { couldNotEvaluate } from '../rules/could-not-evaluate.ts';
import type { ConfiguredAgent } from '../settings/settings.ts';
import { keyOf, readHosts, unitsOf } from './hosts.ts';
import { listFiles } from './listing.ts';
import { isBelow } from './patterns.ts';

/*
 * Finds the permission files of an agent's hosts
 * (docs/reference/permission-files.md#agents-and-their-hosts).
 */

/** An agent's hosts, based on the files that could be read. */
export interface AgentHosts {
  readonly units: readonly HostUnit[];
  /** The paths of all files that affect the units, including files that could not be read. */
  readonly files: readonly string[];
  readonly findings: readonly Finding[];
}

/** A permission file and its path. */
interface FoundFile extends PermissionPath {
  readonly path: string;
}

/**
 * Reads the permission files listed under `host` in an agent's configuration entry. If a file of
 * the host itself is listed, the host's agents and skills are also included. Reports paths without
 * a permission file and files that cannot be loaded.
 */
export async function hostsOfAgent(
  { name, host = [] }: Pick<ConfiguredAgent, 'name' | 'host'>,
  tree: Tree,
): Promise<AgentHosts> {
  if (host.length === 0) return { units: [], files: [], findings: [] };
  const all = foundFiles(await listFiles(tree, (file) => permissionPathOf(file) !== undefined));
  const findings: Finding[] = [];
  const named: FoundFile[] = [];
  for (const path of host) {
    const found = await filesAt(path, all, tree);
    for (const file of found) named.push(file);
    if (found.length === 0) findings.push(await nothingAt(path, name, tree));
  }
  const wanted = withUnitsOnTop(named, all);
  const folders = [...(await readHosts(tree, wanted)).values()];
  const units = folders.flatMap(unitsOf).filter(({ files }) => files.some((f) => wanted.has(f)));
  for (const { findings: ofFolder, paths } of folders)
    for (const finding of ofFolder)
      if (finding.blocking && paths.includes(finding.location.file))
        findings.push({ ...finding, agent: name });
  const read = new Set([
    ...units.flatMap(({ files }) => files),
    ...folders.flatMap(({ plain }) => [...plain]),
    ...findings.map(({ location }) => location.file),
  ]);
  for (const path of new Set(host))
    if (permissionPathOf(path) !== undefined && !read.has(path))
      findings.push(unreadHost(path, name, 'notOfHost'));
  return { units, files: [...new Set([...wanted, ...units.flatMap((u) => u.files)])], findings };
}

/** Whether a path may belong to an agent's hosts, even if no file exists there. */
export function mayBeOfHosts({ host = [] }: Pick<ConfiguredAgent, 'host'>, file: string): boolean {
  const known = host.length === 0 ? undefined : permissionPathOf(file);
  if (known === undefined) return false;
  return host.some((path) => {
    if (path === '' || isBelow(file, path)) return true;
    const named = permissionPathOf(path);
    return named === undefined
      ? isBelow(path, known.folder)
      : keyOf(named) === keyOf(known) && !(named.file.isUnit && known.file.isUnit);
  });
}

function foundFiles(paths: readonly string[]): readonly FoundFile[] {
  return paths.flatMap((path) => {
    const known = permissionPathOf(path);
    return known === undefined ? [] : [{ path, ...known }];
  });
}

/** Returns the permission file at a path, or all permission files in the folder at that path. */
async function filesAt(
  path: string,
  all: readonly FoundFile[],
  tree: Tree,
): Promise<readonly FoundFile[]> {
  const below = all.filter((file) => path === '' || isBelow(file.path, path));
  if (below.length > 0 || permissionPathOf(path) === undefined) return below;
  // File listings exclude files that git does not track.
  return (await tree.read(path, 0)).kind === 'absent' ? [] : foundFiles([path]);
}

/**
 * Returns the given paths, plus the paths of agents, skills and commands that belong to the same
 * hosts.
 */
function withUnitsOnTop(
  named: readonly FoundFile[],
  all: readonly FoundFile[],
): ReadonlySet<string> {
  const keys = new Set(named.filter(({ file }) => !file.isUnit).map(keyOf));
  return new Set([...named, ...all.filter((file) => keys.has(keyOf(file)))].map((f) => f.path));
}

/** Returns the finding about a listed path at which there is no permission file. */
async function nothingAt(path: string, agent: string, tree: Tree): Promise<Finding> {
  if (permissionPathOf(path) !== undefined) return unreadHost(path, agent, 'missingHost');
  const isFile = path !== '' && (await tree.read(path, 0)).kind !== 'absent';
  if (isFile) return unreadHost(path, agent, 'unknownHost');
  const files = await tree.list();
  const isFolder = path === '' || files.some((file) => file.startsWith(`${path}/`));
  return unreadHost(path, agent, isFolder ? 'emptyHost' : 'missingHost');
}

function unreadHost(
  path: string,
  agent: string,
  why: 'missingHost' | 'unknownHost' | 'emptyHost' | 'notOfHost',
): Finding {
  const words = couldNotEvaluate.words[why](
    path,
    agent,
    DIALECTS.map(({ id }) => id),
  );
  return findingIn(couldNotEvaluate, path, words, { agent });
}
