import { closeSync, existsSync, openSync, readSync } from 'node:fs';
import { lstat, readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../finding/finding.ts';
import type { FileRead, FileStream, Tree } from '../model/tree.ts';
import type { Git, GitEntry } from './git.ts';
import { follow, IN_A_CIRCLE, isSkipped, isSkippedFolder, LEADS_NOWHERE, LEADS_OUT, plainPath } from './paths.ts';

/** A tree that cannot be read as a whole: what it holds is not known, and must not look empty. */
export class TreeError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'TreeError';
    this.help = help;
  }
}

/**
 * The working tree on disk. Links are followed only inside the root (spec 2); files that a sparse checkout left out are read from git,
 * or from `elsewhere`, the same commit on GitHub, where a partial clone lacks them.
 */
export class DiskTree implements Tree {
  readonly label = 'the checked-out files';
  readonly #root: string;
  readonly #git: Git | undefined;
  readonly #reach: 'workspace' | 'anywhere';
  readonly #head: GitTree | undefined;
  #skipped: Promise<ReadonlySet<string>> | undefined;

  /** `anywhere`: a person names files of their own machine, so nothing outside the root is refused; on a runner it is. */
  constructor(root: string, git?: Git, reach: 'workspace' | 'anywhere' = 'workspace', elsewhere?: Tree) {
    this.#root = root;
    this.#git = git;
    this.#reach = reach;
    this.#head = git && new GitTree(git, 'HEAD', elsewhere);
  }

  async list(): Promise<readonly string[]> {
    const files: string[] = [];
    const walk = async (folder: string): Promise<void> => {
      const entries = await readdir(path.join(this.#root, folder), { withFileTypes: true }).catch((error) =>
        this.#unreadable(folder, error),
      );
      for (const entry of entries) {
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!isSkippedFolder(entry.name)) await walk(file);
        } else files.push(file);
      }
    };
    await walk('');
    const skipped = await this.#sparse();
    const all = skipped.size > 0 ? [...new Set([...files, ...skipped])] : files;
    return all.sort(compareText);
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const full = path.resolve(this.#root, file);
    const refusal = await this.#refusal(full);
    if (refusal === 'absent') return this.#readSkipped(file, maxBytes);
    if (refusal === LEADS_NOWHERE) {
      // A link may lead to what a sparse checkout left out.
      const left = (await this.#sparse()).size > 0 ? await this.#head?.read(file, maxBytes) : undefined;
      return left && left.kind !== 'absent' ? left : { kind: 'refused', reason: refusal };
    }
    if (refusal !== undefined) return { kind: 'refused', reason: refusal };
    try {
      const status = await stat(full);
      if (status.isDirectory()) return { kind: 'absent' };
      if (!status.isFile()) return { kind: 'refused', reason: 'it is not a regular file' };
      if (status.size > maxBytes) return { kind: 'too-large', bytes: status.size };
      return { kind: 'bytes', bytes: await readFile(full) };
    } catch (error) {
      return { kind: 'refused', reason: cannotBeRead(error) };
    }
  }

  async open(file: string): Promise<FileStream> {
    const full = path.resolve(this.#root, file);
    const refusal = await this.#refusal(full);
    if (refusal === undefined) {
      const status = await stat(full).catch(() => undefined);
      if (status?.isFile()) return { kind: 'stream', chunks: readPieces(full) };
    }
    const read = await this.read(file, MAX_WHOLE_BYTES);
    if (read.kind === 'bytes') return { kind: 'stream', chunks: pieces(read.bytes) };
    if (read.kind === 'too-large') return { kind: 'refused', reason: `it has ${read.bytes} bytes and is not on disk` };
    return read;
  }

  /** Why a path may not be read: undefined when it may, `absent` when nothing is there. */
  async #refusal(full: string): Promise<string | undefined> {
    if (this.#reach === 'anywhere') return existsSync(full) ? undefined : 'absent';
    if (!contains(path.resolve(this.#root), full)) return 'its path leads out of the workspace';
    try {
      return contains(await realpath(this.#root), await realpath(full)) ? undefined : LEADS_OUT;
    } catch (error) {
      switch ((error as NodeJS.ErrnoException).code) {
        case 'ENOENT':
        case 'ENOTDIR':
          if (await isLink(full)) return LEADS_NOWHERE;
          // A name that is not UTF-8 is listed with this character in its place, and cannot be asked for by it.
          return full.includes('\uFFFD') ? 'its name is not UTF-8' : 'absent';
        case 'ELOOP':
          return IN_A_CIRCLE;
        default:
          return cannotBeRead(error);
      }
    }
  }

  async #readSkipped(file: string, maxBytes: number): Promise<FileRead> {
    const plain = plainPath(file);
    if (plain === undefined || !this.#head || !(await this.#sparse()).has(plain)) return { kind: 'absent' };
    return this.#head.read(plain, maxBytes);
  }

  /** Tracked files that are not on disk on purpose. */
  #sparse(): Promise<ReadonlySet<string>> {
    this.#skipped ??= (async () => new Set((await this.#git?.skipped()) ?? []))();
    return this.#skipped;
  }

  /** A folder that vanished meanwhile holds nothing, nor does one of the runner's without any file of the project. */
  async #unreadable(folder: string, error: NodeJS.ErrnoException): Promise<never[]> {
    if (error.code === 'ENOENT') return [];
    const tracked = await this.#git?.files('HEAD');
    const isForeign = folder !== '' && tracked !== undefined && ![...tracked.keys()].some((file) => file.startsWith(`${folder}/`));
    if (isForeign) return [];
    throw new TreeError(
      `the folder ${JSON.stringify(folder || '.')} cannot be read (${error.code ?? error.message})`,
      'let the user of the job read it',
    );
  }
}

/** A commit whose objects are in the local repository; content that a partial clone lacks is read `elsewhere`, from the same commit. */
export class GitTree implements Tree {
  readonly label: string;
  readonly #git: Git;
  readonly #commit: string;
  readonly #elsewhere: Tree | undefined;
  #files: Promise<ReadonlyMap<string, GitEntry>> | undefined;

  constructor(git: Git, commit: string, elsewhere?: Tree) {
    this.#git = git;
    this.#commit = commit;
    this.#elsewhere = elsewhere;
    this.label = `commit ${commit.slice(0, 7)}`;
  }

  async list(): Promise<readonly string[]> {
    return [...(await this.#all()).keys()].filter((file) => !isSkipped(file)).sort(compareText);
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const plain = plainPath(file);
    if (plain === undefined) return { kind: 'refused', reason: 'its path leads out of the workspace' };
    const files = await this.#all();
    const followed = await follow(plain, async (at) => (files.get(at)?.link ? this.#target(files.get(at)!.blob) : undefined));
    if (followed.kind === 'refused') return followed;
    const entry = files.get(followed.path);
    if (entry === undefined)
      return isAbsent(followed.path, followed.links, files) ? { kind: 'absent' } : { kind: 'refused', reason: LEADS_NOWHERE };
    return this.#content(entry.blob, followed.path, maxBytes);
  }

  async #content(blob: string, file: string, maxBytes: number): Promise<FileRead> {
    const size = await this.#git.size(blob);
    if (size !== undefined && size > maxBytes) return { kind: 'too-large', bytes: size };
    const result = size === undefined ? undefined : await this.#git.run(['cat-file', 'blob', blob]);
    if (result?.code === 0) return { kind: 'bytes', bytes: result.stdout };
    const read = await this.#elsewhere?.read(file, maxBytes);
    return read && read.kind !== 'absent' ? read : { kind: 'refused', reason: 'git does not have its content' };
  }

  async #target(blob: string): Promise<string> {
    const result = await this.#git.run(['cat-file', 'blob', blob]);
    // Without its target a link is one that leads nowhere good.
    return result.code === 0 ? result.stdout.toString('utf8') : '/';
  }

  #all(): Promise<ReadonlyMap<string, GitEntry>> {
    this.#files ??= this.#git.files(this.#commit).then((files) => {
      // An empty answer here would read as "nothing is there", and that could pass.
      if (files === undefined)
        throw new TreeError(`git cannot list the files of ${this.label}`, 'check out with "fetch-depth: 0" (actions/checkout)');
      return files;
    });
    return this.#files;
  }
}

/** Bytes that are read of a stream at a time. */
const PIECE_BYTES = 128 * 1024;
/** Bytes of a file that has to be read whole, because it lies in git and not on disk. */
const MAX_WHOLE_BYTES = 100 * 1024 * 1024;

/**
 * A file piece by piece. Each lies in the same memory, so that it is good until the next is asked for. Reading waits for the disk: what is read
 * here is worked on at once, and a piece from the system's cache comes sooner than a promise of it.
 */
async function* readPieces(full: string): AsyncIterable<Uint8Array> {
  const file = openSync(full, 'r');
  try {
    const room = Buffer.allocUnsafe(PIECE_BYTES);
    for (let bytes = readSync(file, room); bytes > 0; bytes = readSync(file, room)) yield room.subarray(0, bytes);
  } finally {
    closeSync(file);
  }
}

async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes;
}

/** Whether a path that leads to no file is simply not there, or a folder; a link has to lead somewhere. */
export function isAbsent(file: string, links: number, files: ReadonlyMap<string, unknown>): boolean {
  return links === 0 || file === '' || [...files.keys()].some((one) => one.startsWith(`${file}/`));
}

async function isLink(full: string): Promise<boolean> {
  return lstat(full).then(
    (status) => status.isSymbolicLink(),
    () => false,
  );
}

function contains(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function cannotBeRead(error: unknown): string {
  return `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`;
}
