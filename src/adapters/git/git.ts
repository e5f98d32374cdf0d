import { spawn } from 'node:child_process';
import type { ChangedFile } from '../../model/changed-file.ts';
import {
  folderOf,
  type GitEntry,
  type GitFolder,
  type GitListing,
  listingOf,
  parseRawDiff,
} from './listing.ts';
import { type GitObject, GitObjects } from './objects.ts';
import { environmentOf, gitProgram } from './process.ts';

/**
 * The result of a git command. The output consists of bytes, because paths and contents may not be
 * valid text.
 */
interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** The maximum output size of a git command, in bytes. A list of a million files is smaller. */
const MAX_OUTPUT = 256 * 1024 * 1024;
/** The maximum size of a commit object, in bytes. The parents of a larger commit are not read. */
const MAX_COMMIT_BYTES = 16 * 1024 * 1024;

/**
 * Runs git commands in a repository, without a shell (docs/reference/limits.md#git). Prevents git
 * from running hooks, file system monitors, external diffs and filters, from fetching missing
 * objects, and from writing to the repository.
 */
export class Git {
  readonly root: string;
  readonly #program: string | undefined;
  readonly #objects: GitObjects | undefined;
  /**
   * Maps names to the ids of commits that were looked up. Cached results of git commands remain
   * valid, because Card Gate never changes the repository.
   */
  readonly #commits = new Map<string, Promise<string | undefined>>();
  readonly #references = new Map<string, Promise<string | undefined>>();
  #index: Promise<GitListing | undefined> | undefined;
  #untracked: Promise<readonly string[]> | undefined;
  #filters: Promise<readonly string[] | undefined> | undefined;

  constructor(root: string) {
    this.root = root;
    const program = gitProgram(process.env);
    this.#program = program;
    this.#objects =
      program === undefined
        ? undefined
        : new GitObjects({
            program,
            options: this.#options(),
            folder: root,
            environment: environmentOf(root),
          });
  }

  /** Returns the options for every git command. */
  #options(): readonly string[] {
    return asOptions([
      `safe.directory=${this.root}`,
      'core.hooksPath=/dev/null',
      'core.fsmonitor=false',
      'core.quotePath=false',
    ]);
  }

  /**
   * Runs a git command. The promise resolves even if git fails or is not installed (code 127),
   * because all callers can work without git.
   */
  run(args: readonly string[], input?: string): Promise<GitResult> {
    const program = this.#program;
    if (program === undefined)
      return Promise.resolve({
        code: 127,
        stdout: Buffer.alloc(0),
        stderr: 'git is not installed',
      });
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let size = 0;
      let stderr = '';
      const child = spawn(program, [...this.#options(), ...args], {
        cwd: this.root,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        env: environmentOf(this.root),
      });
      // Git may exit before it has read all its input. The output is still used.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
      child.stdout?.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_OUTPUT) chunks.push(chunk);
        else child.kill();
      });
      child.stderr?.on('data', (chunk: Buffer) => {
        if (stderr.length < 4000) stderr += chunk.toString('utf8');
      });
      child.on('error', (error) =>
        resolve({ code: 127, stdout: Buffer.alloc(0), stderr: error.message }),
      );
      child.on('close', (code) =>
        resolve({
          code: size > MAX_OUTPUT ? 126 : (code ?? 1),
          stdout: Buffer.concat(chunks),
          stderr: stderr.trim(),
        }),
      );
    });
  }

  /** Returns the first line of a git command's output, or undefined if the command fails. */
  async line(...args: string[]): Promise<string | undefined> {
    const result = await this.run(args);
    if (result.code !== 0) return undefined;
    const [line = ''] = result.stdout.toString('utf8').split('\n', 1);
    return line.trim();
  }

  /**
   * Returns the id of the commit to which a name refers, or undefined if the commit is not in the
   * repository.
   */
  commit(name: string): Promise<string | undefined> {
    const known = this.#commits.get(name);
    if (known) return known;
    const answer = this.#resolve(name);
    this.#commits.set(name, answer);
    return answer;
  }

  async #resolve(name: string): Promise<string | undefined> {
    const found = await this.object(`${name}^{commit}`, MAX_COMMIT_BYTES);
    const id = found?.id;
    if (id !== undefined) this.#commits.set(id, Promise.resolve(id));
    return id;
  }

  /**
   * Returns the id of the commit to which a reference points, or undefined if the reference does
   * not exist. The reference must be complete, such as `refs/heads/main`.
   */
  reference(name: string): Promise<string | undefined> {
    const known = this.#references.get(name);
    if (known) return known;
    const answer = this.#resolveReference(name);
    this.#references.set(name, answer);
    return answer;
  }

  async #resolveReference(name: string): Promise<string | undefined> {
    const id = await this.line('show-ref', '--verify', '--hash', '--', name);
    return id === undefined ? undefined : this.commit(id);
  }

  /**
   * Returns the ids of a commit's parents. A checkout of depth 1 contains these ids, but not the
   * parents themselves.
   */
  async parents(commit: string): Promise<readonly string[]> {
    const found = await this.object(commit, MAX_COMMIT_BYTES);
    if (found?.type !== 'commit' || found.bytes === undefined) return [];
    const [header = ''] = found.bytes.toString('utf8').split('\n\n', 1);
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].flatMap(([, id]) => id ?? []);
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    return this.line('merge-base', '--end-of-options', a, b);
  }

  /**
   * Returns the files that differ between the commits `base` and `head`. If `head` is absent,
   * compares `base` with the working tree. Returns undefined if git fails.
   */
  async diff(base: string, head?: string): Promise<readonly ChangedFile[] | undefined> {
    if (head !== undefined) return this.#diff([], [base, head]);
    // To compare files on disk, git would run the filters in `.gitattributes`, which the change may
    // have edited.
    const unfiltered = await this.#withoutFilters();
    const changes = unfiltered && (await this.#diff(unfiltered, [base]));
    if (!changes) return undefined;
    // A submodule that is not checked out appears only in the index.
    const hasSubmodules =
      changes.some(({ submodule }) => submodule) || (await this.index())?.submodules.size !== 0;
    const staged = hasSubmodules ? await this.#diff([], [base], true) : undefined;
    const submodules = staged?.filter(({ submodule }) => submodule) ?? [];
    if (submodules.length === 0) return changes;
    const known = new Set(submodules.map(({ file }) => file));
    return [...changes.filter(({ file }) => !known.has(file)), ...submodules];
  }

  async #diff(
    settings: readonly string[],
    commits: readonly string[],
    isStaged = false,
  ): Promise<readonly ChangedFile[] | undefined> {
    const result = await this.run([
      ...asOptions(settings),
      'diff',
      ...(isStaged ? ['--cached'] : []),
      '--raw',
      '--no-abbrev',
      '-z',
      '-M',
      '--no-ext-diff',
      '--no-textconv',
      // Files inside a submodule belong to another repository. The only change to report is that
      // the submodule points to a different commit.
      '--ignore-submodules=dirty',
      '--no-relative',
      '--end-of-options',
      ...commits,
      '--',
    ]);
    return result.code === 0 ? parseRawDiff(result.stdout.toString('utf8')) : undefined;
  }

  /**
   * Returns git settings that disable all configured filters. Returns undefined if a filter's name
   * cannot be written in a setting.
   */
  #withoutFilters(): Promise<readonly string[] | undefined> {
    this.#filters ??= this.run([
      'config',
      '--null',
      '--name-only',
      '--get-regexp',
      '^filter\\.',
    ]).then(({ stdout }) => {
      const keys = stdout.toString('utf8').split('\0');
      const drivers = new Set(
        keys
          .filter((key) => key.startsWith('filter.'))
          .map((key) => key.slice(0, key.lastIndexOf('.'))),
      );
      if ([...drivers].some((driver) => driver.includes('='))) return undefined;
      return [...drivers].flatMap((driver) => [
        `${driver}.clean=`,
        `${driver}.smudge=`,
        `${driver}.process=`,
        `${driver}.required=false`,
      ]);
    });
    return this.#filters;
  }

  /**
   * Returns the entries of all files in a commit, including links but excluding submodules. The
   * keys are paths. Returns undefined if git fails.
   */
  async files(commit: string): Promise<ReadonlyMap<string, GitEntry> | undefined> {
    return (await this.listing(commit))?.files;
  }

  /** Returns all files and submodules in a commit, or undefined if git fails. */
  async listing(commit: string): Promise<GitListing | undefined> {
    const result = await this.run([
      'ls-tree',
      '-r',
      '-z',
      '--full-tree',
      '--end-of-options',
      commit,
    ]);
    if (result.code !== 0) return undefined;
    return listingOf(result.stdout, 'ls-tree');
  }

  /** Returns all files and submodules in the index, or undefined if git fails. */
  index(): Promise<GitListing | undefined> {
    this.#index ??= this.run(['ls-files', '--stage', '-t', '-z', '--full-name']).then((result) =>
      result.code === 0 ? listingOf(result.stdout, 'ls-files') : undefined,
    );
    return this.#index;
  }

  /**
   * Returns the object with the given name, without its content if it is larger than `maxBytes`.
   * Returns undefined if the repository does not contain the object.
   */
  async object(name: string, maxBytes: number): Promise<GitObject | undefined> {
    return this.#objects?.read(name, maxBytes);
  }

  /**
   * Returns the entries of a folder in a commit. `folder` is a path such as `a/b`, or an empty
   * string for the root. Returns undefined if the commit does not contain the folder, or if the
   * path is a link.
   */
  async folder(commit: string, folder: string): Promise<GitFolder | undefined> {
    const found = await this.object(`${commit}:${folder}`, MAX_OUTPUT);
    if (found?.type !== 'tree' || found.bytes === undefined) return undefined;
    return folderOf(found.bytes, found.id.length / 2);
  }

  /**
   * Returns a map from blob ids to the blobs' contents. Missing blobs, and those larger than
   * `maxBytes`, are omitted.
   */
  async blobs(ids: readonly string[], maxBytes: number): Promise<ReadonlyMap<string, Buffer>> {
    const blobs = new Map<string, Buffer>();
    const objects = await Promise.all(ids.map((id) => this.object(id, maxBytes)));
    for (const object of objects)
      if (object?.type === 'blob' && object.bytes) blobs.set(object.id, object.bytes);
    return blobs;
  }

  /**
   * Whether `commit` is `of` or one of its ancestors. Also false if the repository is shallow and
   * does not contain the history between the two commits.
   */
  async isAncestor(commit: string, of: string): Promise<boolean> {
    return (
      commit === of || (await this.run(['merge-base', '--is-ancestor', commit, of])).code === 0
    );
  }

  /**
   * Whether a commit was fetched rather than made locally. A commit is considered fetched if a
   * remote branch, a tag or a pull request contains it, or if it was the last commit to be fetched.
   * True if git fails.
   */
  async isFetched(commit: string): Promise<boolean> {
    const refs = await this.run([
      'for-each-ref',
      '--count=1',
      '--contains',
      commit,
      'refs/remotes',
      'refs/tags',
      'refs/pull',
    ]);
    if (refs.code !== 0 || refs.stdout.length > 0) return true;
    const fetched = await this.run(['rev-parse', '--verify', '--quiet', 'FETCH_HEAD']);
    return fetched.code === 0 && fetched.stdout.toString('utf8').trim() === commit;
  }

  /** Returns the files that git neither tracks nor ignores. */
  untracked(): Promise<readonly string[]> {
    this.#untracked ??= this.run([
      'ls-files',
      '--others',
      '--exclude-standard',
      '-z',
      '--full-name',
    ]).then(({ code, stdout }) => {
      const files = code === 0 ? stdout.toString('utf8').split('\0') : [];
      return files.filter((file) => file !== '');
    });
    return this.#untracked;
  }
}

function asOptions(settings: readonly string[]): readonly string[] {
  return settings.flatMap((setting) => ['-c', setting]);
}
