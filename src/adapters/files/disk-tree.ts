import {
  closeSync,
  type Dirent,
  existsSync,
  lstatSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  statSync,
} from 'node:fs';
import path from 'node:path';
import { digits } from '../../document/digits.ts';
import { compareText } from '../../finding/finding.ts';
import {
  IN_A_LOOP,
  isGitData,
  isSkippedFolder,
  LEADS_NOWHERE,
  LEADS_OUT,
  plainPath,
  selfAndAbove,
  UNTRACKED_TARGET,
} from '../../model/paths.ts';
import { type FileRead, type FileStream, type Tree, TreeError } from '../../model/tree.ts';
import type { Git } from '../git/git.ts';
import { GitTree } from '../git/git-tree.ts';
import type { GitListing } from '../git/listing.ts';

/**
 * Options for a working tree: the files that it may read, and the sources for files that are not on
 * disk.
 */
interface DiskOptions {
  readonly git?: Git;
  /**
   * With `workspace`, files outside the root are rejected, as on a runner. With `anywhere`, they
   * are read, because users may read any file on their own machines.
   */
  readonly reach?: 'workspace' | 'anywhere';
  /**
   * The files in the same commit, from another source. They replace files missing from a sparse
   * checkout in a partial clone.
   */
  readonly elsewhere?: Tree;
  /**
   * Whether to treat files that git neither tracks nor ignores as tracked, because the user is
   * about to commit them.
   */
  readonly pending?: boolean;
}

/** The files on disk, in the order in which they were found, and the links among them. */
interface Walk {
  readonly files: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
}

/** The maximum total size of the files that a working tree keeps after reading them, in bytes. */
const MAX_KEPT_BYTES = 64 * 1024 * 1024;

/**
 * The working tree on disk. Listings and the contents of files, up to a total size, are cached
 * after the first read. Files omitted by a sparse checkout are read from git. With git, links are
 * followed only to tracked files, which prevents a link from exposing a file such as `.env`.
 * Without git, links are followed only inside the root.
 *
 * File system calls are synchronous. For cached files, they are several times faster than promises,
 * and a repository with many agents requires tens of thousands of calls.
 */
export class DiskTree implements Tree {
  readonly label = 'the checked-out files';
  readonly #root: string;
  readonly #git: Git | undefined;
  readonly #reach: 'workspace' | 'anywhere';
  readonly #pending: boolean;
  readonly #head: GitTree | undefined;
  #index: Promise<GitListing | undefined> | undefined;
  #tracked: Promise<ReadonlySet<string> | undefined> | undefined;
  #walk: Promise<Walk> | undefined;
  #listed: Promise<readonly string[]> | undefined;
  #realRoot: string | undefined;
  /**
   * The files that have been read. They are cached, because several parts of a run read the same
   * files.
   */
  readonly #kept = new Map<string, Extract<FileRead, { readonly kind: 'bytes' }>>();
  #keptBytes = 0;

  constructor(
    root: string,
    { git, reach = 'workspace', elsewhere, pending = false }: DiskOptions = {},
  ) {
    this.#root = root;
    this.#git = git;
    this.#reach = reach;
    this.#pending = pending;
    this.#head = git && new GitTree(git, 'HEAD', elsewhere);
  }

  list(): Promise<readonly string[]> {
    this.#listed ??= (async () => {
      const { files } = await this.#walked();
      const skipped = await this.#skipped();
      const all = [...files];
      for (const file of skipped) if (!files.has(file)) all.push(file);
      return all.sort(compareText);
    })();
    return this.#listed;
  }

  #walked(): Promise<Walk> {
    this.#walk ??= this.#walkFolders();
    return this.#walk;
  }

  async #walkFolders(): Promise<Walk> {
    const files = new Set<string>();
    const links = new Set<string>();
    const walk = async (folder: string): Promise<void> => {
      for (const entry of await this.#entriesOf(folder)) {
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!isSkippedFolder(entry.name)) await walk(file);
          continue;
        }
        files.add(file);
        if (entry.isSymbolicLink()) links.add(file);
      }
    };
    await walk('');
    return { files, links };
  }

  async #entriesOf(folder: string): Promise<readonly Dirent[]> {
    try {
      return readdirSync(path.join(this.#root, folder), { withFileTypes: true });
    } catch (error) {
      return this.#unreadable(folder, error as NodeJS.ErrnoException);
    }
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const kept = this.#kept.get(file);
    if (kept !== undefined && kept.bytes.length <= maxBytes) return kept;
    const full = path.resolve(this.#root, file);
    const refusal = await this.#refusal(full);
    if (refusal === 'absent') return this.#readSkipped(file, maxBytes);
    if (refusal === LEADS_NOWHERE) {
      // The link's target may have been omitted by a sparse checkout.
      const left =
        (await this.#skipped()).size > 0 ? await this.#head?.read(file, maxBytes) : undefined;
      return left && left.kind !== 'absent' ? left : { kind: 'refused', reason: refusal };
    }
    if (refusal !== undefined) return { kind: 'refused', reason: refusal };
    try {
      const status = statSync(full);
      if (status.isDirectory()) return { kind: 'absent' };
      if (!status.isFile()) return { kind: 'refused', reason: 'it is not a regular file' };
      if (status.size > maxBytes) return { kind: 'too-large', bytes: status.size };
      return this.#keep(file, { kind: 'bytes', bytes: readFileSync(full) });
    } catch (error) {
      return { kind: 'refused', reason: cannotBeRead(error) };
    }
  }

  #keep(file: string, read: Extract<FileRead, { readonly kind: 'bytes' }>): FileRead {
    if (this.#keptBytes + read.bytes.length <= MAX_KEPT_BYTES) {
      this.#kept.set(file, read);
      this.#keptBytes += read.bytes.length;
    }
    return read;
  }

  async size(file: string): Promise<number | undefined> {
    const full = path.resolve(this.#root, file);
    if ((await this.#refusal(full)) !== undefined || !isFile(full)) return undefined;
    return statSync(full).size;
  }

  async open(file: string): Promise<FileStream> {
    const full = path.resolve(this.#root, file);
    const refusal = await this.#refusal(full);
    if (refusal === undefined) {
      if (isFile(full)) return { kind: 'stream', chunks: readPieces(full) };
    }
    const read = await this.read(file, MAX_WHOLE_BYTES);
    if (read.kind === 'bytes') return { kind: 'stream', chunks: pieces(read.bytes) };
    if (read.kind === 'too-large')
      return {
        kind: 'refused',
        reason: `it is not on disk, and is too large to read from git (${digits(read.bytes)} bytes)`,
      };
    return read;
  }

  async links(): Promise<ReadonlyMap<string, string>> {
    const index = await this.#listing();
    const known: Iterable<string> = index ? linksIn(index) : await this.list();
    const more = index && this.#pending ? await this.#possibleLinks() : [];
    const links = new Map<string, string>();
    for (const file of new Set([...known, ...more])) {
      const full = path.join(this.#root, file);
      // If a sparse checkout omitted the link itself, its target comes from git.
      const target = isLink(full) ? readlinkSync(full) : undefined;
      if (target !== undefined) links.set(file, target);
      else if (index?.skipped.has(file))
        links.set(file, (await this.#head?.links())?.get(file) ?? '/');
    }
    return links;
  }

  /** Returns the tracked files that are links or are missing from the listing. */
  async #possibleLinks(): Promise<readonly string[]> {
    const { files, links } = await this.#walked();
    const found: string[] = [];
    for (const file of (await this.tracked()) ?? [])
      if (links.has(file) || !files.has(file)) found.push(file);
    return found;
  }

  async submodules(): Promise<ReadonlyMap<string, string>> {
    return (await this.#listing())?.submodules ?? new Map();
  }

  tracked(): Promise<ReadonlySet<string> | undefined> {
    this.#tracked ??= (async () => {
      const index = await this.#listing();
      if (!index) return undefined;
      const tracked = new Set(index.files.keys());
      for (const file of (this.#pending && (await this.#git?.untracked())) || []) tracked.add(file);
      return tracked;
    })();
    return this.#tracked;
  }

  /**
   * Returns the reason why the file at a path must not be read, or `absent` if nothing exists
   * there. Returns undefined if the file may be read.
   */
  async #refusal(full: string): Promise<string | undefined> {
    const root = path.resolve(this.#root);
    if (!contains(root, full)) {
      if (this.#reach === 'workspace') return 'its path points outside the workspace';
      return existsSync(full) ? undefined : 'absent';
    }
    if (isGitData(inPosix(path.relative(root, full))))
      return 'it is in the folder where git stores its data';
    if (this.#reach === 'anywhere' && !this.#git) return existsSync(full) ? undefined : 'absent';
    try {
      return await this.#refusalOfTarget(
        path.relative(root, full),
        this.#realRootOf(root),
        realpathSync.native(full),
      );
    } catch (error) {
      switch ((error as NodeJS.ErrnoException).code) {
        case 'ENOENT':
        case 'ENOTDIR':
          if (isLink(full)) return LEADS_NOWHERE;
          // This character replaces bytes that are not UTF-8. A file with such a name is listed,
          // but cannot be opened under the altered name.
          return full.includes('\uFFFD') ? 'its name is not UTF-8' : 'absent';
        case 'ELOOP':
          return IN_A_LOOP;
        default:
          return cannotBeRead(error);
      }
    }
  }

  #realRootOf(root: string): string {
    this.#realRoot ??= realpathSync.native(root);
    return this.#realRoot;
  }

  /**
   * Returns the reason why a path's target must not be read, or undefined if it may be read. `root`
   * and `target` are real paths.
   */
  async #refusalOfTarget(
    wanted: string,
    root: string,
    target: string,
  ): Promise<string | undefined> {
    if (!contains(root, target)) return LEADS_OUT;
    const file = inPosix(path.relative(root, target));
    if (file === inPosix(wanted)) return undefined;
    if (isGitData(file)) return UNTRACKED_TARGET;
    const tracked = await this.tracked();
    if (tracked === undefined || tracked.has(file) || statSync(target).isDirectory())
      return undefined;
    const submodules = await this.submodules();
    return selfAndAbove(file).some((folder) => submodules.has(folder))
      ? undefined
      : UNTRACKED_TARGET;
  }

  async #readSkipped(file: string, maxBytes: number): Promise<FileRead> {
    const plain = plainPath(file);
    if (plain === undefined || !this.#head || !(await this.#skipped()).has(plain))
      return { kind: 'absent' };
    return this.#head.read(plain, maxBytes);
  }

  /** Returns the tracked files that a sparse checkout omitted. */
  async #skipped(): Promise<ReadonlySet<string>> {
    return (await this.#listing())?.skipped ?? new Set();
  }

  #listing(): Promise<GitListing | undefined> {
    this.#index ??= (async () => this.#git?.index())();
    return this.#index;
  }

  /**
   * Handles a folder that cannot be read. Returns an empty list if the folder no longer exists or
   * contains no tracked files.
   * @throws TreeError for any other folder.
   */
  async #unreadable(folder: string, error: NodeJS.ErrnoException): Promise<never[]> {
    if (error.code === 'ENOENT') return [];
    const tracked = (await this.#listing())?.files;
    const isForeign =
      folder !== '' &&
      tracked !== undefined &&
      ![...tracked.keys()].some((file) => file.startsWith(`${folder}/`));
    if (isForeign) return [];
    throw new TreeError(
      `the folder ${JSON.stringify(folder || '.')} cannot be read (${error.code ?? error.message})`,
      "give the job's user permission to read it",
    );
  }
}

/** The number of bytes in each read. */
const PIECE_BYTES = 128 * 1024;
/** The maximum size of a file to read from git, in bytes. Git can only read whole files. */
const MAX_WHOLE_BYTES = 100 * 1024 * 1024;

/**
 * Yields a file in chunks. All chunks share a buffer, so a chunk is valid only until the next one
 * is read. The reads are synchronous, which is faster than promises for cached files.
 */
async function* readPieces(full: string): AsyncIterable<Uint8Array> {
  const file = openSync(full, 'r');
  try {
    const room = Buffer.allocUnsafe(PIECE_BYTES);
    for (let bytes = readSync(file, room); bytes > 0; bytes = readSync(file, room))
      yield room.subarray(0, bytes);
  } finally {
    closeSync(file);
  }
}

async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

function linksIn({ files }: GitListing): readonly string[] {
  const links: string[] = [];
  for (const [file, { link }] of files) if (link) links.push(file);
  return links;
}

function isFile(full: string): boolean {
  try {
    return statSync(full).isFile();
  } catch {
    return false;
  }
}

function isLink(full: string): boolean {
  try {
    return lstatSync(full).isSymbolicLink();
  } catch {
    return false;
  }
}

function inPosix(file: string): string {
  return file.split(path.sep).join('/');
}

function contains(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function cannotBeRead(error: unknown): string {
  return `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
}
