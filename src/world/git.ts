import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';

/** How a git command ended; output is bytes because paths and files need not be text. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

/** One line of `git diff --name-status`. */
export interface GitChange {
  readonly file: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  readonly previous?: string;
}

/** One file of a commit: its blob, and whether that is the target of a symbolic link and no content. */
export interface GitEntry {
  readonly blob: string;
  readonly link: boolean;
}

/** Most bytes that a listing may have; a repository of a million files stays under it. */
const MAX_OUTPUT = 256 * 1024 * 1024;

/**
 * Git, called with lists of arguments and never through a shell (spec 11, 15): no hooks, no file-system monitor, no external diff,
 * no filters, no fetching of objects that a partial clone lacks. Nothing here writes to the repository.
 */
export class Git {
  readonly root: string;
  readonly #program: string | undefined;
  #filters: Promise<readonly string[] | undefined> | undefined;

  constructor(root: string) {
    this.root = root;
    this.#program = gitProgram(process.env);
  }

  /** Runs git; resolves also when git fails or is not there (code 127), because each caller has a next way. */
  run(args: readonly string[]): Promise<GitResult> {
    const program = this.#program;
    if (program === undefined) return Promise.resolve({ code: 127, stdout: Buffer.alloc(0), stderr: 'git is not installed' });
    const fixed = [`safe.directory=${this.root}`, 'core.hooksPath=/dev/null', 'core.fsmonitor=false', 'core.quotePath=false'];
    return new Promise((resolve) => {
      const chunks: Buffer[] = [];
      let size = 0;
      let stderr = '';
      const child = spawn(program, [...asOptions(fixed), ...args], {
        cwd: this.root,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: environmentOf(this.root),
      });
      child.stdout.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size <= MAX_OUTPUT) chunks.push(chunk);
        else child.kill();
      });
      child.stderr.on('data', (chunk: Buffer) => {
        if (stderr.length < 4000) stderr += chunk.toString('utf8');
      });
      child.on('error', (error) => resolve({ code: 127, stdout: Buffer.alloc(0), stderr: error.message }));
      child.on('close', (code) =>
        resolve({ code: size > MAX_OUTPUT ? 126 : (code ?? 1), stdout: Buffer.concat(chunks), stderr: stderr.trim() }),
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
    return this.line('rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`);
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

  /** What changed from a commit to the working tree, or to another commit; undefined when git cannot tell. */
  async diff(base: string, head?: string): Promise<readonly GitChange[] | undefined> {
    // Comparing with files on disk would clean them by the programs that .gitattributes, a file of the change, picks.
    const unfiltered = head ? [] : await this.#withoutFilters();
    if (unfiltered === undefined) return undefined;
    const result = await this.run([
      ...asOptions(unfiltered),
      'diff',
      '--name-status',
      '-z',
      '-M',
      '--no-ext-diff',
      '--no-textconv',
      '--ignore-submodules',
      '--no-relative',
      '--end-of-options',
      base,
      ...(head ? [head] : []),
      '--',
    ]);
    return result.code === 0 ? parseNameStatus(result.stdout.toString('utf8')) : undefined;
  }

  /** Settings that make every configured filter do nothing; undefined when a name cannot be written in a setting. */
  #withoutFilters(): Promise<readonly string[] | undefined> {
    this.#filters ??= this.run(['config', '--null', '--name-only', '--get-regexp', '^filter\\.']).then(({ stdout }) => {
      const keys = stdout.toString('utf8').split('\0');
      const drivers = new Set(keys.filter((key) => key.startsWith('filter.')).map((key) => key.slice(0, key.lastIndexOf('.'))));
      if ([...drivers].some((driver) => driver.includes('='))) return undefined;
      return [...drivers].flatMap((driver) => [`${driver}.clean=`, `${driver}.smudge=`, `${driver}.process=`, `${driver}.required=false`]);
    });
    return this.#filters;
  }

  /** Every file of a commit by its path, links included and submodules left out. */
  async files(commit: string): Promise<ReadonlyMap<string, GitEntry> | undefined> {
    const result = await this.run(['ls-tree', '-r', '-z', '--full-tree', '--end-of-options', commit]);
    if (result.code !== 0) return undefined;
    const files = new Map<string, GitEntry>();
    for (const row of result.stdout.toString('utf8').split('\0')) {
      const match = /^(\d+) (\w+) ([0-9a-f]+)\t(.+)$/s.exec(row);
      if (match && match[2] === 'blob') files.set(match[4]!, { blob: match[3]!, link: match[1] === '120000' });
    }
    return files;
  }

  /** Size of a blob in bytes. */
  async size(blob: string): Promise<number | undefined> {
    const text = await this.line('cat-file', '-s', blob);
    return text === undefined ? undefined : Number(text);
  }

  /** Files that git does not track and does not ignore. */
  async untracked(): Promise<readonly string[]> {
    const result = await this.run(['ls-files', '--others', '--exclude-standard', '-z', '--full-name']);
    return result.code === 0
      ? result.stdout
          .toString('utf8')
          .split('\0')
          .filter((file) => file !== '')
      : [];
  }

  /** Tracked files that a sparse checkout left out of the working tree. */
  async skipped(): Promise<readonly string[]> {
    const result = await this.run(['ls-files', '-t', '-z', '--full-name']);
    if (result.code !== 0) return [];
    return result.stdout
      .toString('utf8')
      .split('\0')
      .filter((row) => row.startsWith('S '))
      .map((row) => row.slice(2));
  }
}

/** Variables by which a caller's git would lead ours to another repository, or to a program of its own. */
const UNSET = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_NAMESPACE', 'GIT_EXTERNAL_DIFF', 'GIT_DIFF_OPTS', 'GIT_ATTR_SOURCE'];

function environmentOf(root: string): NodeJS.ProcessEnv {
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    // A broken repository must not make git look for another one above it.
    GIT_CEILING_DIRECTORIES: path.dirname(root),
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_NO_REPLACE_OBJECTS: '1',
    // Older versions of git do not know the first of these, and would ask a remote for what a partial clone lacks.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    LC_ALL: 'C',
  };
  for (const name of UNSET) delete env[name];
  return env;
}

/** Git's full path: looked up here, because some systems would take a program of that name out of the repository first. */
function gitProgram(env: NodeJS.ProcessEnv): string | undefined {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  const folders = (env.PATH ?? env.Path ?? '').split(path.delimiter).filter((folder) => path.isAbsolute(folder));
  return folders
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((file) => {
      try {
        return statSync(file).isFile();
      } catch {
        return false;
      }
    });
}

function asOptions(settings: readonly string[]): readonly string[] {
  return settings.flatMap((setting) => ['-c', setting]);
}

/** Reads `git diff --name-status -z`: a copy counts as an addition, a change of type as a modification. */
export function parseNameStatus(text: string): readonly GitChange[] {
  const fields = text.split('\0');
  const changes: GitChange[] = [];
  for (let at = 0; at + 1 < fields.length; ) {
    const code = fields[at]![0];
    if (code === 'R') {
      changes.push({ status: 'renamed', previous: fields[at + 1]!, file: fields[at + 2]! });
      at += 3;
    } else if (code === 'C') {
      changes.push({ status: 'added', file: fields[at + 2]! });
      at += 3;
    } else {
      changes.push({ status: code === 'A' ? 'added' : code === 'D' ? 'removed' : 'modified', file: fields[at + 1]! });
      at += 2;
    }
  }
  return changes;
}
