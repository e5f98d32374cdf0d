import { spawn } from 'node:child_process';
import {
  type GitChange,
  type GitEntry,
  type GitListing,
  listingOf,
  parseRawDiff,
} from './listing.ts';
import { environmentOf, gitProgram } from './process.ts';

/** How a git command ended; output is bytes because paths and files need not be text. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** Most bytes that a listing may have; a repository of a million files stays under it. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Git, called with lists of arguments and never through a shell (docs/reference/limits.md#git): no
 * hooks, no file-system monitor, no external diff, no filters, no fetching of objects that a
 * partial clone lacks. Nothing here writes to the repository.
 */
export class Git {
  readonly root: string;
  readonly #program: string | undefined;
  /** Commits that are known to be there, by their full ids. */
  readonly #commits = new Set<string>();
  #filters: Promise<readonly string[] | undefined> | undefined;

  constructor(root: string) {
    this.root = root;
    this.#program = gitProgram(process.env);
  }

  /**
   * Runs git; resolves also when git fails or is not there (code 127), because each caller has a
   * next way.
   */
  run(args: readonly string[], input?: string): Promise<GitResult> {
    const program = this.#program;
    if (program === undefined)
      return Promise.resolve({
        code: 127,
        stdout: Buffer.alloc(0),
        stderr: 'git is not installed',
      });
    const fixed = [
      `safe.directory=${this.root}`,
      'core.hooksPath=/dev/null',
      'core.fsmonitor=false',
      'core.quotePath=false',
    ];
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let size = 0;
      let stderr = '';
      const child = spawn(program, [...asOptions(fixed), ...args], {
        cwd: this.root,
        stdio: [input === undefined ? 'ignore' : 'pipe', 'pipe', 'pipe'],
        env: environmentOf(this.root),
      });
      // Git may end before it has read everything; what it says by then is the answer.
      child.stdin?.on('error', () => undefined);
      child.stdin?.end(input);
      child.stdout!.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_OUTPUT) chunks.push(chunk);
        else child.kill();
      });
      child.stderr!.on('data', (chunk: Buffer) => {
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

  /** The first line of the output, or undefined when git failed. */
  async line(...args: string[]): Promise<string | undefined> {
    const result = await this.run(args);
    return result.code === 0 ? result.stdout.toString('utf8').split('\n', 1)[0]!.trim() : undefined;
  }

  /** The commit that a name stands for, if it is in the repository. */
  async commit(name: string): Promise<string | undefined> {
    if (this.#commits.has(name)) return name;
    const id = await this.line(
      'rev-parse',
      '--verify',
      '--quiet',
      '--end-of-options',
      `${name}^{commit}`,
    );
    if (id !== undefined) this.#commits.add(id);
    return id;
  }

  /**
   * The commit of a reference by its full name, such as `refs/heads/main`; no other kind of name is
   * tried.
   */
  async reference(name: string): Promise<string | undefined> {
    const id = await this.line('show-ref', '--verify', '--hash', '--', name);
    return id === undefined ? undefined : this.commit(id);
  }

  /** The parents of a commit as it is written, which a checkout of depth 1 still shows. */
  async parents(commit: string): Promise<readonly string[]> {
    const result = await this.run(['cat-file', '-p', commit]);
    if (result.code !== 0) return [];
    const header = result.stdout.toString('utf8').split('\n\n', 1)[0]!;
    return [...header.matchAll(/^parent ([0-9a-f]{40,64})$/gm)].map((match) => match[1]!);
  }

  async mergeBase(a: string, b: string): Promise<string | undefined> {
    return this.line('merge-base', '--end-of-options', a, b);
  }

  /**
   * What changed from a commit to the working tree, or to another commit; undefined when git cannot
   * tell.
   */
  async diff(base: string, head?: string): Promise<readonly GitChange[] | undefined> {
    if (head !== undefined) return this.#diff([], [base, head]);
    // Comparing with files on disk would clean them by the programs that .gitattributes, a file of
    // the change, picks.
    const unfiltered = await this.#withoutFilters();
    const changes = unfiltered && (await this.#diff(unfiltered, [base]));
    if (!changes) return undefined;
    // A submodule without a folder on disk, as where none are checked out, is told by the index
    // alone.
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
  ): Promise<readonly GitChange[] | undefined> {
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
      // What lies in a submodule is another repository; that it points to another commit is a
      // change of this one.
      '--ignore-submodules=dirty',
      '--no-relative',
      '--end-of-options',
      ...commits,
      '--',
    ]);
    return result.code === 0 ? parseRawDiff(result.stdout.toString('utf8')) : undefined;
  }

  /**
   * Settings that make every configured filter do nothing; undefined when a name cannot be written
   * in a setting.
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

  /** Every file of a commit by its path, links included and submodules left out. */
  async files(commit: string): Promise<ReadonlyMap<string, GitEntry> | undefined> {
    return (await this.listing(commit))?.files;
  }

  /** Everything in a commit. */
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
    return listingOf(result.stdout, /^()(\d+) \w+ ([0-9a-f]+)\t(.+)$/s);
  }

  /** Everything that git tracks of the working tree: the index. */
  async index(): Promise<GitListing | undefined> {
    const result = await this.run(['ls-files', '--stage', '-t', '-z', '--full-name']);
    if (result.code !== 0) return undefined;
    return listingOf(result.stdout, /^(\w) (\d+) ([0-9a-f]+) \d\t(.+)$/s);
  }

  /** Bytes of each blob that the repository has, by its id. */
  async sizes(ids: readonly string[]): Promise<ReadonlyMap<string, number>> {
    if (ids.length === 0) return new Map();
    const { code, stdout } = await this.run(['cat-file', '--batch-check'], `${ids.join('\n')}\n`);
    const rows = code === 0 ? stdout.toString('utf8').split('\n') : [];
    return new Map(
      rows.flatMap((row) =>
        / blob \d+$/.test(row) ? [[row.split(' ')[0]!, Number(row.split(' ')[2])] as const] : [],
      ),
    );
  }

  /** The contents of blobs by their ids; those that the repository lacks are left out. */
  async blobs(ids: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const blobs = new Map<string, Buffer>();
    if (ids.length === 0) return blobs;
    const { code, stdout } = await this.run(['cat-file', '--batch'], `${ids.join('\n')}\n`);
    if (code !== 0) return blobs;
    for (let at = 0; at < stdout.length; ) {
      const end = stdout.indexOf(0x0a, at);
      if (end === -1) break;
      const [id, type, size] = stdout.toString('utf8', at, end).split(' ');
      at = end + 1;
      if (type === 'missing' || size === undefined) continue;
      const bytes = stdout.subarray(at, at + Number(size));
      if (type === 'blob' && bytes.length === Number(size)) blobs.set(id!, bytes);
      at += Number(size) + 1;
    }
    return blobs;
  }

  /**
   * Whether one commit is another, or one of those that it descends from; false where a shallow
   * repository does not show it.
   */
  async isAncestor(commit: string, of: string): Promise<boolean> {
    return (
      commit === of || (await this.run(['merge-base', '--is-ancestor', commit, of])).code === 0
    );
  }

  /**
   * Whether a commit came from elsewhere, told by the references that fetching leaves; one that was
   * made here has none.
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

  /** Size of a blob in bytes. */
  async size(blob: string): Promise<number | undefined> {
    const text = await this.line('cat-file', '-s', blob);
    return text === undefined ? undefined : Number(text);
  }

  /** Files that git does not track and does not ignore. */
  async untracked(): Promise<readonly string[]> {
    const result = await this.run([
      'ls-files',
      '--others',
      '--exclude-standard',
      '-z',
      '--full-name',
    ]);
    return result.code === 0
      ? result.stdout
          .toString('utf8')
          .split('\0')
          .filter((file) => file !== '')
      : [];
  }
}

function asOptions(settings: readonly string[]): readonly string[] {
  return settings.flatMap((setting) => ['-c', setting]);
}
