import path from 'node:path';
import { compareText } from '../../finding/finding.ts';
import { follow, isSkipped, LEADS_NOWHERE, plainPath } from '../../model/paths.ts';
import { type FileRead, type Tree, TreeError } from '../../model/tree.ts';
import type { Git } from './git.ts';
import type { GitEntry, GitFolder, GitListing } from './listing.ts';

/**
 * The maximum size of a file to keep in memory, in bytes. Cards and policies are kept because they
 * are read several times.
 */
const MAX_KEPT_BYTES = 256 * 1024;

/**
 * The files in a commit in the local repository. Files missing from a partial clone are read from
 * `elsewhere`, another tree for the same commit.
 */
export class GitTree implements Tree {
  readonly label: string;
  readonly #git: Git;
  readonly #commit: string;
  readonly #elsewhere: Tree | undefined;
  readonly #contents = new Map<string, Buffer>();
  readonly #folders = new Map<string, Promise<GitFolder | undefined>>();
  #listing: Promise<GitListing> | undefined;
  #links: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(git: Git, commit: string, elsewhere?: Tree) {
    this.#git = git;
    this.#commit = commit;
    this.#elsewhere = elsewhere;
    this.label = `commit ${commit.slice(0, 7)}`;
  }

  async list(): Promise<readonly string[]> {
    return [...(await this.#all()).files.keys()]
      .filter((file) => !isSkipped(file))
      .sort(compareText);
  }

  links(): Promise<ReadonlyMap<string, string>> {
    this.#links ??= this.#targets();
    return this.#links;
  }

  async submodules(): Promise<ReadonlyMap<string, string>> {
    return (await this.#all()).submodules;
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const plain = plainPath(file);
    if (plain === undefined)
      return { kind: 'refused', reason: 'its path points outside the workspace' };
    const found = await this.#entryOf(plain);
    if (found === 'absent') return { kind: 'absent' };
    if (found !== undefined) return this.#content(found.blob, plain, maxBytes);
    const { files } = await this.#all();
    const followed = follow(plain, await this.links());
    if (followed.kind === 'refused') return { kind: 'refused', reason: followed.reason };
    const entry = files.get(followed.path);
    if (entry === undefined)
      return isAbsent(followed.path, followed.isLink, files)
        ? { kind: 'absent' }
        : { kind: 'refused', reason: LEADS_NOWHERE };
    return this.#content(entry.blob, followed.path, maxBytes);
  }

  /** Reads small files in advance. All of them are requested at once. */
  async prefetch(names: readonly string[]): Promise<void> {
    const entries = await Promise.all(names.map((file) => this.#entryOf(file)));
    const wanted = new Set<string>();
    for (const entry of entries)
      if (entry !== undefined && entry !== 'absent' && !this.#contents.has(entry.blob))
        wanted.add(entry.blob);
    const blobs = await this.#git.blobs([...wanted], MAX_KEPT_BYTES);
    for (const [blob, bytes] of blobs) this.#contents.set(blob, bytes);
  }

  /**
   * Returns the entry of a file that is not a link, or `absent` if its folder does not contain it.
   * Returns undefined if this is unknown until all files are listed. Reading one folder is faster
   * than listing a large commit.
   */
  async #entryOf(plain: string): Promise<GitEntry | 'absent' | undefined> {
    const folder = path.posix.dirname(plain);
    const name = path.posix.basename(plain);
    if (plain === '' || name === '') return undefined;
    const known = this.#folders.get(folder);
    const answer = known ?? this.#git.folder(this.#commit, folder === '.' ? '' : folder);
    if (!known) this.#folders.set(folder, answer);
    const entries = await answer;
    if (entries === undefined) return undefined;
    const entry = entries.get(name);
    if (entry === undefined) return 'absent';
    return entry === 'other' ? undefined : entry;
  }

  async #content(blob: string, file: string, maxBytes: number): Promise<FileRead> {
    const known = this.#contents.get(blob);
    if (known)
      return known.length > maxBytes
        ? { kind: 'too-large', bytes: known.length }
        : { kind: 'bytes', bytes: known };
    const object = await this.#git.object(blob, maxBytes);
    if (object !== undefined && object.size > maxBytes)
      return { kind: 'too-large', bytes: object.size };
    if (object?.bytes) {
      if (object.size <= MAX_KEPT_BYTES) this.#contents.set(blob, object.bytes);
      return { kind: 'bytes', bytes: object.bytes };
    }
    const read = await this.#elsewhere?.read(file, maxBytes);
    return read && read.kind !== 'absent'
      ? read
      : { kind: 'refused', reason: 'its content is not in the local repository' };
  }

  async #targets(): Promise<ReadonlyMap<string, string>> {
    const links = [...(await this.#all()).files].filter(([, { link }]) => link);
    const blobs = await this.#git.blobs(
      links.map(([, { blob }]) => blob),
      MAX_KEPT_BYTES,
    );
    // If a link's target is unknown, it is assumed to be outside the repository, and reading the
    // link is rejected.
    return new Map(
      links.map(([file, { blob }]) => [file, blobs.get(blob)?.toString('utf8') ?? '/']),
    );
  }

  #all(): Promise<GitListing> {
    this.#listing ??= this.#git.listing(this.#commit).then((listing) => {
      // An empty listing would mean that there are no files to check, and the check could pass.
      if (listing === undefined)
        throw new TreeError(
          `git cannot list the files of ${this.label}`,
          'set "fetch-depth: 0" on actions/checkout',
        );
      return listing;
    });
    return this.#listing;
  }
}

/**
 * Whether a path does not exist. Must be called only if the path is not a file. A link that leads
 * to neither a file nor a folder is broken, but not absent.
 */
export function isAbsent(
  file: string,
  isLink: boolean,
  files: ReadonlyMap<string, unknown>,
): boolean {
  return !isLink || file === '' || [...files.keys()].some((path) => path.startsWith(`${file}/`));
}
