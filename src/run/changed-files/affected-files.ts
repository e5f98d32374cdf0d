import { BaseTree } from '../../adapters/git/base-tree.ts';
import { mayBeOfHosts } from '../../discovery/agent-hosts.ts';
import { floorFilesOf } from '../../discovery/candidates.ts';
import { listFiles } from '../../discovery/listing.ts';
import { cardMatcher, isFileGlob, isToolList, isTraceFile } from '../../discovery/patterns.ts';
import { namesFile } from '../../discovery/tools.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import { permissionPathOf } from '../../formats/permissions/dialects.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { type ChangedFile, pathsOf } from '../../model/changed-file.ts';
import { follow, plainPath, selfAndAbove } from '../../model/paths.ts';
import type { Tree } from '../../model/tree.ts';
import { couldNotEvaluate } from '../../rules/could-not-evaluate.ts';
import { ownFilesOf, type Settings } from '../../settings/settings.ts';

/** The files that a change affects, either directly or through links and submodules. */
export interface AffectedFiles {
  /**
   * The listed changes, and every checked path that leads to a changed file through a link or
   * submodule.
   */
  readonly affected: readonly ChangedFile[];
  /** Findings about changed submodules that cannot be checked. */
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** The files in the base or head, with the symbolic links among them. */
interface LinkedTree {
  readonly tree: Tree;
  readonly links: ReadonlyMap<string, string>;
}

/**
 * Finds all paths that lead to a changed file through a link or submodule
 * (docs/security-model.md#links-and-submodules). Considers the paths in the settings, all links,
 * and the files that discovery finds by name. Links in both the base and the head are followed.
 */
export async function affectedFiles(
  { base, head }: BaseAndHead<Tree>,
  listed: readonly ChangedFile[],
  settings: readonly Settings[],
  configFile: string,
): Promise<AffectedFiles> {
  const direct = new Set(listed.flatMap(pathsOf));
  const trees: BaseAndHead<LinkedTree> = {
    base: await linkedTree(base),
    head: await linkedTree(head),
  };
  const moved =
    base instanceof BaseTree ? await base.movedSubmodules() : new Map<string, boolean>();
  const named = new Set(settings.flatMap((entry) => pathsIn(entry, configFile)));
  const finders = settings.map(finderOf);
  const isGoverned = (file: string): boolean => finders.some((isFound) => isFound(file));
  const found = new Set<string>();
  if (trees.base.links.size > 0 || trees.head.links.size > 0 || moved.size > 0)
    for (const { tree } of [trees.base, trees.head])
      for (const file of await listFiles(tree, isGoverned)) found.add(file);
  const leadsOver = (name: string, { links }: LinkedTree): boolean => {
    const followed = follow(name, links);
    const passed = followed.kind === 'path' ? [...followed.links, followed.path] : followed.links;
    return (
      passed.some((path) => direct.has(path)) ||
      (followed.kind === 'path' && selfAndAbove(followed.path).some((folder) => moved.has(folder)))
    );
  };
  const statuses = new Map(listed.map(({ file, status }) => [file, status]));
  const more: ChangedFile[] = [];
  for (const name of new Set([
    ...named,
    ...trees.base.links.keys(),
    ...trees.head.links.keys(),
    ...found,
  ])) {
    if (direct.has(name) && !(await isOnBothSides(name, statuses.get(name), trees))) continue;
    if (!leadsOver(name, trees.base) && !leadsOver(name, trees.head)) continue;
    const status = await statusOf(name, trees);
    if (status !== undefined) more.push({ file: name, status });
  }
  const corrected = new Set(more.map(({ file }) => file));
  return {
    affected: [
      ...listed.filter(({ file, previous }) => previous !== undefined || !corrected.has(file)),
      ...more,
    ],
    ...submodules(moved, { named, found, trees }),
  };
}

/**
 * Whether a path that git lists as added or removed actually exists both before and after the
 * change, as when a link replaces a folder or a folder replaces a link.
 */
async function isOnBothSides(
  name: string,
  status: ChangedFile['status'] | undefined,
  trees: BaseAndHead<LinkedTree>,
): Promise<boolean> {
  if (status !== 'added' && status !== 'removed') return false;
  const { links, tree } = status === 'added' ? trees.base : trees.head;
  return links.size > 0 && (await tree.read(name, 0)).kind !== 'absent';
}

async function linkedTree(tree: Tree): Promise<LinkedTree> {
  return { tree, links: (await tree.links?.()) ?? new Map() };
}

async function statusOf(
  name: string,
  { base, head }: BaseAndHead<LinkedTree>,
): Promise<'added' | 'modified' | 'removed' | undefined> {
  const before = (await base.tree.read(name, 0)).kind !== 'absent';
  const after = (await head.tree.read(name, 0)).kind !== 'absent';
  if (before && after) return 'modified';
  return before ? 'removed' : after ? 'added' : undefined;
}

/** Returns all paths in the settings, excluding patterns. */
function pathsIn(settings: Settings, configFile: string): readonly string[] {
  const files = [
    configFile,
    settings.baselineFile,
    ...floorFilesOf(settings),
    ...(settings.agents ?? []).flatMap((agent) => [...ownFilesOf(agent), ...(agent.host ?? [])]),
    ...itemsIn(settings)
      .map(({ text }) => text)
      .filter((text) => !isFileGlob(text)),
  ];
  return files.flatMap((file) => (file === undefined ? [] : (plainPath(file) ?? [])));
}

/**
 * Returns a function that tests whether an untracked file is treated as part of the base. True for
 * tool lists and traces, which are often generated or downloaded, but not for cards, policies or
 * floors.
 */
export function isSharedFile(settings: readonly Settings[]): (file: string) => boolean {
  const items = settings.flatMap(itemsIn);
  return (file) =>
    isToolList(file) || isTraceFile(file) || items.some((item) => namesFile(item, file));
}

/**
 * Returns a function that tests whether discovery would find a file by its path under the given
 * settings.
 */
function finderOf(settings: Settings): (file: string) => boolean {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const globs = itemsIn(settings).filter(({ text }) => isFileGlob(text));
  return (file) =>
    isCandidate(file) ||
    isToolList(file) ||
    isTraceFile(file) ||
    (settings.permissionFiles && permissionPathOf(file) !== undefined) ||
    (settings.agents?.some((agent) => mayBeOfHosts(agent, file)) ?? false) ||
    globs.some((item) => namesFile(item, file));
}

function itemsIn({
  tools = [],
  traces = [],
  agents = [],
}: Settings): readonly { readonly text: string }[] {
  return [
    ...tools,
    ...traces,
    ...agents.flatMap((agent) => [...(agent.tools ?? []), ...(agent.traces?.files ?? [])]),
  ];
}

/**
 * Returns the findings and notices about submodules that the change moves to another commit. An
 * unreadable submodule is an error if the check needs a file inside it.
 */
function submodules(
  moved: ReadonlyMap<string, boolean>,
  {
    named,
    found,
    trees,
  }: {
    readonly named: ReadonlySet<string>;
    readonly found: ReadonlySet<string>;
    readonly trees: BaseAndHead<LinkedTree>;
  },
): Pick<AffectedFiles, 'findings' | 'notices'> {
  const findings: Finding[] = [];
  const notices: string[] = [];
  for (const [folder, isAtHand] of moved) {
    const inside = (path: string): boolean => path === folder || path.startsWith(`${folder}/`);
    const leadsInside = (path: string, { links }: LinkedTree): boolean => {
      const followed = follow(path, links);
      return followed.kind === 'path' && inside(followed.path);
    };
    const links = [...trees.base.links.keys(), ...trees.head.links.keys()];
    const wanted = [...named, ...found, ...links].find(
      (path) => leadsInside(path, trees.base) || leadsInside(path, trees.head),
    );
    if (wanted === undefined)
      notices.push(
        `the change updates the submodule ${JSON.stringify(folder)}, in which Card Gate found nothing to check`,
      );
    else if (!isAtHand)
      findings.push(
        findingIn(couldNotEvaluate, folder, couldNotEvaluate.words.submodule(wanted, folder)),
      );
  }
  return { findings, notices };
}
