import { compareText } from '../../finding/finding.ts';
import { type ChangedFile, pathAtBase, pathsOf } from '../../model/changed-file.ts';
import {
  follow,
  isSkipped,
  LEADS_NOWHERE,
  plainPath,
  selfAndAbove,
  UNTRACKED_TARGET,
} from '../../model/paths.ts';
import type { FileRead, FileStream, Tree } from '../../model/tree.ts';

/** The sources of the files in the base of a comparison. */
interface BaseParts {
  /** The files to check. */
  readonly head: Tree;
  /** The base commit. */
  readonly commit: Tree;
  /**
   * Whether the base commit's files can be listed locally. If not, listing them requires a request
   * to GitHub.
   */
  readonly isLocal: boolean;
  /** All files that changed between the base and head. */
  readonly changes: readonly ChangedFile[];
  /**
   * Whether an untracked file, such as a generated tool list or downloaded traces, is treated as
   * part of both the base and the head.
   */
  readonly isShared: (file: string) => boolean;
  /**
   * Returns a submodule's files at a given commit, or undefined if they are not available. Absent
   * if submodules cannot be opened.
   */
  readonly openSubmodule?: (folder: string, commit: string) => Promise<Tree | undefined>;
}

/**
 * The source of a file in the base: a tree with a path, or the reason why the file cannot be read.
 */
type ReadSource =
  | { readonly kind: 'tree'; readonly tree: Tree; readonly file: string }
  | { readonly kind: 'absent' }
  | { readonly kind: 'refused'; readonly reason: string };

/** The symbolic links and submodules in the base, which determine where a path leads. */
interface BaseLinks {
  readonly links: ReadonlyMap<string, string>;
  /**
   * The submodules that the change adds, removes or moves to another commit. Each key is a folder,
   * and each value contains the submodule's files in the base. `gone` means that the submodule does
   * not exist in the base, and `not at hand` that its files are not available.
   */
  readonly moved: ReadonlyMap<string, Tree | 'gone' | 'not at hand'>;
  /** The folders of submodules that the change does not affect. */
  readonly still: ReadonlySet<string>;
  readonly tracked: ReadonlySet<string> | undefined;
}

/**
 * The files in the base of a comparison (docs/security-model.md#links-and-submodules). Files that
 * the change affects are read from the base commit. All other tracked files are the same in the
 * head, and are read from the head to minimise requests. Links are followed as they were in the
 * base.
 */
export class BaseTree implements Tree {
  readonly label: string;
  readonly #parts: BaseParts;
  readonly #touched: ReadonlySet<string>;
  readonly #former: ReadonlySet<string>;
  #base: Promise<BaseLinks> | undefined;

  constructor(parts: BaseParts, base?: Promise<BaseLinks>) {
    this.label = parts.commit.label;
    this.#parts = parts;
    this.#touched = new Set(parts.changes.flatMap(pathsOf));
    // A path may appear in two changes: as the former path of a renamed file, and as the path of
    // the file that replaced it.
    this.#former = new Set(parts.changes.flatMap((change) => pathAtBase(change) ?? []));
    this.#base = base;
  }

  /** Returns a copy of this base with a different `isShared` function. */
  sharing(isShared: BaseParts['isShared']): BaseTree {
    return new BaseTree({ ...this.#parts, isShared }, this.#base);
  }

  async list(): Promise<readonly string[]> {
    const { moved, still, tracked } = await this.#known();
    const isTracked = (file: string): boolean =>
      tracked === undefined || tracked.has(file) || isBelow(file, still);
    const kept = (await this.#parts.head.list()).filter(
      (file) =>
        !this.#touched.has(file) &&
        !isBelow(file, moved) &&
        (isTracked(file) || this.#parts.isShared(file)),
    );
    const former = [...this.#former].filter((file) => !moved.has(file) && !isSkipped(file));
    const files = new Set([...kept, ...former]);
    for (const [folder, tree] of moved)
      if (typeof tree !== 'string')
        for (const file of await tree.list()) files.add(`${folder}/${file}`);
    return [...files].sort(compareText);
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const source = await this.#sourceOf(file);
    return source.kind === 'tree' ? source.tree.read(source.file, maxBytes) : source;
  }

  async open(file: string): Promise<FileStream> {
    const source = await this.#sourceOf(file);
    if (source.kind !== 'tree') return source;
    if (source.tree.open) return source.tree.open(source.file);
    const read = await source.tree.read(source.file, Number.MAX_SAFE_INTEGER);
    switch (read.kind) {
      case 'bytes':
        return { kind: 'stream', chunks: chunksOf(read.bytes) };
      case 'too-large':
        return { kind: 'refused', reason: 'it is too large' };
      case 'absent':
      case 'refused':
        return read;
      default:
        return read satisfies never;
    }
  }

  async prefetch(files: readonly string[]): Promise<void> {
    const { head, commit } = this.#parts;
    const wanted: Record<'head' | 'commit', string[]> = { head: [], commit: [] };
    for (const file of files) {
      const source = await this.#sourceOf(file);
      if (source.kind !== 'tree') continue;
      if (source.tree === commit) wanted.commit.push(source.file);
      else if (source.tree === head) wanted.head.push(source.file);
    }
    await commit.prefetch?.(wanted.commit);
    await head.prefetch?.(wanted.head);
  }

  async links(): Promise<ReadonlyMap<string, string>> {
    return (await this.#known()).links;
  }

  /**
   * Returns the folders of submodules that the change adds, removes or moves to another commit. The
   * value for a folder is false if the submodule's files in the base are not available.
   */
  async movedSubmodules(): Promise<ReadonlyMap<string, boolean>> {
    const { moved } = await this.#known();
    return new Map([...moved].map(([folder, tree]) => [folder, tree !== 'not at hand']));
  }

  async #sourceOf(file: string): Promise<ReadSource> {
    const { head, commit } = this.#parts;
    const plain = plainPath(file);
    if (plain === undefined) return { kind: 'tree', tree: head, file };
    const { links, moved, still, tracked } = await this.#known();
    const followed = follow(plain, links);
    if (followed.kind === 'refused') return { kind: 'refused', reason: followed.reason };
    const real = followed.path;
    const submodule = selfAndAbove(real).find((folder) => moved.has(folder));
    const files = submodule === undefined ? undefined : moved.get(submodule);
    if (submodule !== undefined && files !== undefined && !this.#former.has(real))
      return below(submodule, files, real);
    if (this.#touched.has(real))
      return this.#former.has(real)
        ? { kind: 'tree', tree: commit, file: real }
        : { kind: 'absent' };
    if (tracked === undefined || tracked.has(real) || isBelow(real, still))
      return { kind: 'tree', tree: head, file: real };
    if (followed.links.length === 0)
      return this.#parts.isShared(real)
        ? { kind: 'tree', tree: head, file: real }
        : { kind: 'absent' };
    if ((await this.list()).some((path) => path.startsWith(`${real}/`))) return { kind: 'absent' };
    if ((await head.read(real, 0)).kind !== 'absent')
      return { kind: 'refused', reason: UNTRACKED_TARGET };
    return followed.isLink ? { kind: 'refused', reason: LEADS_NOWHERE } : { kind: 'absent' };
  }

  #known(): Promise<BaseLinks> {
    this.#base ??= linksAtBase(this.#parts, this.#touched, this.#former);
    return this.#base;
  }
}

async function linksAtBase(
  parts: BaseParts,
  touched: ReadonlySet<string>,
  former: ReadonlySet<string>,
): Promise<BaseLinks> {
  const { head, commit, changes, openSubmodule } = parts;
  const headLinks = (await head.links?.()) ?? new Map<string, string>();
  const headSubmodules = (await head.submodules?.()) ?? new Map<string, string>();
  const tracked = await head.tracked?.();
  const folders = new Set([...touched].flatMap((file) => selfAndAbove(file).slice(1)));
  const isDoubtful = (file: string): boolean =>
    headSubmodules.has(file) ||
    (former.has(file) &&
      (headLinks.has(file) ||
        folders.has(file) ||
        (tracked?.has(file) !== true && !/\.[^/]*$/.test(file))));
  // Links and submodules that exist only in the base are found by listing the base commit. The
  // listing is needed only if the change affects a path that may have been a link or submodule. A
  // path with an extension is assumed to have been neither.
  const needsListing =
    parts.isLocal || changes.some(({ submodule }) => submodule) || [...touched].some(isDoubtful);
  const untouched = <T>(entries: ReadonlyMap<string, T>): Map<string, T> =>
    new Map([...entries].filter(([file]) => !touched.has(file)));
  const links = needsListing
    ? ((await commit.links?.()) ?? new Map<string, string>())
    : untouched(headLinks);
  const submodules = needsListing
    ? ((await commit.submodules?.()) ?? new Map<string, string>())
    : untouched(headSubmodules);
  // If a submodule is checked out at a commit other than the recorded one, only the list of changes
  // shows the difference.
  const listed = new Set(changes.flatMap(({ file, submodule }) => (submodule ? [file] : [])));
  const moved = new Map<string, Tree | 'gone' | 'not at hand'>();
  for (const folder of new Set([...headSubmodules.keys(), ...submodules.keys()])) {
    const before = submodules.get(folder);
    if (before === headSubmodules.get(folder) && !listed.has(folder)) continue;
    moved.set(
      folder,
      before === undefined ? 'gone' : ((await openSubmodule?.(folder, before)) ?? 'not at hand'),
    );
  }
  return {
    links,
    moved,
    still: new Set([...submodules.keys()].filter((folder) => !moved.has(folder))),
    tracked,
  };
}

function isBelow(
  file: string,
  folders: { has(folder: string): boolean; readonly size: number },
): boolean {
  return folders.size > 0 && selfAndAbove(file).some((folder) => folders.has(folder));
}

function below(folder: string, tree: Tree | 'gone' | 'not at hand', file: string): ReadSource {
  if (tree === 'gone' || file === folder) return { kind: 'absent' };
  if (tree === 'not at hand')
    return {
      kind: 'refused',
      reason: `it is in the submodule ${JSON.stringify(folder)}, whose previous commit is not checked out`,
    };
  return { kind: 'tree', tree, file: file.slice(folder.length + 1) };
}

async function* chunksOf(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}
