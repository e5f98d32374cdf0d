import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { compareText } from '../finding/finding.ts';
import type { FileRead, Tree } from '../model/tree.ts';
import type { Git } from './git.ts';

/** Folders that hold no files of the project's own. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);

/**
 * The working tree on disk. Links are followed only inside the root (spec 2); files that a sparse checkout left out are read from git.
 */
export class DiskTree implements Tree {
  readonly label = 'the checked-out files';
  readonly #root: string;
  readonly #git: Git | undefined;
  readonly #reach: 'workspace' | 'anywhere';
  #skipped: Promise<ReadonlyMap<string, string>> | undefined;

  /** `anywhere`: a person names files of their own machine, so nothing outside the root is refused; on a runner it is. */
  constructor(root: string, git?: Git, reach: 'workspace' | 'anywhere' = 'workspace') {
    this.#root = root;
    this.#git = git;
    this.#reach = reach;
  }

  async list(): Promise<readonly string[]> {
    const files: string[] = [];
    const walk = async (folder: string): Promise<void> => {
      const entries = await readdir(path.join(this.#root, folder), { withFileTypes: true }).catch(ifGone);
      for (const entry of entries) {
        const file = folder === '' ? entry.name : `${folder}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!SKIPPED_FOLDERS.has(entry.name)) await walk(file);
        } else files.push(file);
      }
    };
    await walk('');
    const skipped = await this.#sparse();
    const all = skipped.size > 0 ? [...new Set([...files, ...skipped.keys()])] : files;
    return all.sort(compareText);
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const full = path.resolve(this.#root, file);
    const inside = await this.#inside(full);
    if (inside === 'absent') return this.#readSkipped(file, maxBytes);
    if (inside === 'outside') return { kind: 'refused', reason: 'a symbolic link leads out of the workspace, and is not followed' };
    try {
      const status = await stat(full);
      if (status.isDirectory()) return { kind: 'absent' };
      if (!status.isFile()) return { kind: 'refused', reason: 'it is not a regular file' };
      if (status.size > maxBytes) return { kind: 'too-large', bytes: status.size };
      return { kind: 'bytes', bytes: await readFile(full) };
    } catch (error) {
      return { kind: 'refused', reason: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})` };
    }
  }

  async #inside(full: string): Promise<'inside' | 'outside' | 'absent'> {
    const root = await realpath(this.#root);
    if (this.#reach === 'anywhere') return existsSync(full) ? 'inside' : 'absent';
    if (!contains(path.resolve(this.#root), full)) return 'outside';
    try {
      return contains(root, await realpath(full)) ? 'inside' : 'outside';
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'ENOENT' || code === 'ENOTDIR' ? 'absent' : 'outside';
    }
  }

  async #readSkipped(file: string, maxBytes: number): Promise<FileRead> {
    const skipped = await this.#sparse();
    const blob = skipped.get(file);
    return blob === undefined || !this.#git ? { kind: 'absent' } : readBlob(this.#git, blob, maxBytes);
  }

  /** Tracked files that are not on disk on purpose, with their blobs at HEAD. */
  #sparse(): Promise<ReadonlyMap<string, string>> {
    this.#skipped ??= (async () => {
      const names = this.#git ? await this.#git.skipped() : [];
      if (names.length === 0 || !this.#git) return new Map();
      const files = (await this.#git.files('HEAD')) ?? new Map<string, string>();
      return new Map(names.flatMap((name) => (files.has(name) ? [[name, files.get(name)!] as const] : [])));
    })();
    return this.#skipped;
  }
}

/** A commit whose objects are in the local repository. */
export class GitTree implements Tree {
  readonly label: string;
  readonly #git: Git;
  readonly #commit: string;
  #files: Promise<ReadonlyMap<string, string>> | undefined;

  constructor(git: Git, commit: string) {
    this.#git = git;
    this.#commit = commit;
    this.label = `commit ${commit.slice(0, 7)}`;
  }

  async list(): Promise<readonly string[]> {
    return [...(await this.#all()).keys()].filter((file) => !file.split('/').some((part) => SKIPPED_FOLDERS.has(part))).sort(compareText);
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const blob = (await this.#all()).get(file);
    return blob === undefined ? { kind: 'absent' } : readBlob(this.#git, blob, maxBytes);
  }

  #all(): Promise<ReadonlyMap<string, string>> {
    this.#files ??= this.#git.files(this.#commit).then((files) => {
      // An empty answer here would read as "nothing is there", and that could pass.
      if (files === undefined) throw new Error(`git cannot list the files of ${this.label}`);
      return files;
    });
    return this.#files;
  }
}

async function readBlob(git: Git, blob: string, maxBytes: number): Promise<FileRead> {
  const size = await git.size(blob);
  if (size === undefined) return { kind: 'refused', reason: 'git does not have its content' };
  if (size > maxBytes) return { kind: 'too-large', bytes: size };
  const result = await git.run(['cat-file', 'blob', blob]);
  return result.code === 0 ? { kind: 'bytes', bytes: result.stdout } : { kind: 'refused', reason: 'git does not have its content' };
}

function contains(folder: string, file: string): boolean {
  return file === folder || file.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

/** A folder that vanished meanwhile holds nothing; one that may not be read must not look empty. */
function ifGone(error: NodeJS.ErrnoException): never[] {
  if (error.code === 'ENOENT') return [];
  throw error;
}
