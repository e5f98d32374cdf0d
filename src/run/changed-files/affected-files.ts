import { BaseTree } from '../../adapters/git/base-tree.ts';
import { floorFilesOf } from '../../discovery/candidates.ts';
import { listFiles } from '../../discovery/listing.ts';
import { cardMatcher, isFileGlob, isToolList, isTraceFile } from '../../discovery/patterns.ts';
import { namesFile } from '../../discovery/tools.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import { follow, plainPath, selfAndAbove } from '../../model/paths.ts';
import type { Tree } from '../../model/tree.ts';
import type { ChangedFile } from '../../report/report.ts';
import { couldNotEvaluate } from '../../rules/could-not-evaluate.ts';
import type { Settings } from '../../settings/settings.ts';
import { pathsOf } from './governed-changes.ts';

/** What a change touches beyond the paths that are listed as changed. */
export interface AffectedFiles {
  /**
   * The listed changes, and every path that matters to the gate and leads through a link or a
   * submodule to what they touch.
   */
  readonly affected: readonly ChangedFile[];
  /** Why a submodule that moved cannot be checked. */
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
}

/** A side of a change as a path is followed on it. */
interface LinkedTree {
  readonly tree: Tree;
  readonly links: ReadonlyMap<string, string>;
}

/**
 * Follows every path that any of the settings names, every link, and every file that is found by
 * its name, on both sides; one that leads over a changed path is changed itself
 * (docs/security-model.md#links-and-submodules).
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
  const named = new Set(settings.flatMap((one) => namesIn(one, configFile)));
  const finders = settings.map(finderOf);
  const isGoverned = (file: string): boolean => finders.some((isFound) => isFound(file));
  const found = new Set<string>();
  if (trees.base.links.size > 0 || trees.head.links.size > 0 || moved.size > 0)
    for (const { tree } of [trees.base, trees.head])
      for (const file of await listFiles(tree, isGoverned)) found.add(file);
  const leadsOver = (name: string, { links }: LinkedTree): boolean => {
    const followed = follow(name, links);
    const way = followed.kind === 'path' ? [...followed.links, followed.path] : followed.links;
    return (
      way.some((path) => direct.has(path)) ||
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
    if (direct.has(name) && !(await isBothSides(name, statuses.get(name), trees))) continue;
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
 * A path that the listing has as added or removed may still lead somewhere on the other side,
 * through a link in the place of its folder.
 */
async function isBothSides(
  name: string,
  status: ChangedFile['status'] | undefined,
  trees: BaseAndHead<LinkedTree>,
): Promise<boolean> {
  if (status !== 'added' && status !== 'removed') return false;
  const other = status === 'added' ? trees.base : trees.head;
  return other.links.size > 0 && (await other.tree.read(name, 0)).kind !== 'absent';
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

/** Every path that settings name; globs are no paths. */
function namesIn(settings: Settings, configFile: string): readonly string[] {
  const files = [
    configFile,
    settings.baselineFile,
    ...floorFilesOf(settings),
    ...(settings.agents ?? []).flatMap(({ card, policy }) => [card, policy]),
    ...itemsIn(settings)
      .map(({ text }) => text)
      .filter((text) => !isFileGlob(text)),
  ];
  return files.flatMap((file) => (file === undefined ? [] : (plainPath(file) ?? [])));
}

/**
 * Which files count on both sides although git tracks them on neither: tool lists and traces,
 * which are often generated or downloaded. An untracked card, policy or floor is none of the base.
 */
export function isSharedFile(settings: readonly Settings[]): (file: string) => boolean {
  const items = settings.flatMap(itemsIn);
  return (file) =>
    isToolList(file) || isTraceFile(file) || items.some((item) => namesFile(item, file));
}

/** Whether settings find a file that they do not name, by its path. */
function finderOf(settings: Settings): (file: string) => boolean {
  const isCandidate = cardMatcher(settings.cards, settings.exclude);
  const globs = itemsIn(settings).filter(({ text }) => isFileGlob(text));
  return (file) =>
    isCandidate(file) ||
    isToolList(file) ||
    isTraceFile(file) ||
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
 * What moved submodules mean: an error where something that the gate checks lies in one and cannot
 * be read, otherwise a note.
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
        `the change touches the submodule ${JSON.stringify(folder)}; nothing that Card Gate checks was found in it`,
      );
    else if (!isAtHand)
      findings.push(
        findingIn(couldNotEvaluate, folder, couldNotEvaluate.words.submodule(wanted, folder)),
      );
  }
  return { findings, notices };
}
