import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

/**
 * An object in a repository. `bytes` is absent if the object is larger than the requested maximum.
 */
export interface GitObject {
  readonly id: string;
  readonly type: 'blob' | 'commit' | 'tag' | 'tree';
  readonly size: number;
  readonly bytes?: Buffer;
}

/** The program and options with which to start git in a repository. */
interface GitStart {
  readonly program: string;
  /** The options that precede git's subcommand. */
  readonly options: readonly string[];
  readonly folder: string;
  readonly environment: NodeJS.ProcessEnv;
}

interface Request {
  /** The object's name, in any form that git understands. */
  readonly name: string;
  readonly maxBytes: number;
  readonly resolve: (object: GitObject | undefined) => void;
}

/** The content of an object that git is still printing. */
interface Content {
  readonly object: GitObject;
  /** The number of bytes still to come, including the line break after the content. */
  left: number;
  /** The pieces received so far. Absent if the content is larger than the requested maximum. */
  readonly pieces?: Buffer[];
}

type Git = ChildProcess & { readonly stdin: Writable; readonly stdout: Readable };

/** The time after which an unused git process ends, in milliseconds. */
const IDLE_MS = 1000;
/**
 * The maximum size of an object whose content is read and discarded, in bytes. For a larger object,
 * it is faster to restart git.
 */
const MAX_SKIPPED_BYTES = 16 * 1024 * 1024;

/**
 * Reads a repository's objects through a single `git cat-file` process, instead of one process per
 * object. The process starts with the first request, and does not keep Card Gate running.
 */
export class GitObjects {
  readonly #start: GitStart;
  #git: Git | undefined;
  #requests: Request[] = [];
  /** The bytes of a line that git has not finished printing. */
  #line = Buffer.alloc(0);
  #content: Content | undefined;
  #idle: NodeJS.Timeout | undefined;
  readonly #missing = new Set<string>();

  constructor(start: GitStart) {
    this.#start = start;
  }

  /**
   * Returns the object with the given name. Returns undefined if the repository does not contain
   * it, if the name is ambiguous, or if git fails.
   */
  read(name: string, maxBytes: number): Promise<GitObject | undefined> {
    // Git takes one name per line.
    if (/[\n\0]/.test(name) || this.#missing.has(name)) return Promise.resolve(undefined);
    return new Promise((resolve) => {
      this.#requests.push({ name, maxBytes, resolve });
      if (this.#git === undefined) this.#startGit();
      else this.#ask(this.#git, name);
    });
  }

  #startGit(): void {
    const { program, options, folder, environment } = this.#start;
    const git = spawn(program, [...options, 'cat-file', '--batch'], {
      cwd: folder,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: environment,
    }) as Git;
    this.#git = git;
    this.#line = Buffer.alloc(0);
    this.#content = undefined;
    // Git may end before it has read all names.
    git.stdin.on('error', () => undefined);
    git.stdout.on('data', (bytes: Buffer) => {
      if (git === this.#git) this.#take(bytes);
    });
    git.on('error', () => this.#lose(git));
    git.on('close', () => this.#lose(git));
    for (const { name } of this.#requests) this.#ask(git, name);
  }

  #ask(git: Git, name: string): void {
    clearTimeout(this.#idle);
    for (const handle of handlesOf(git)) handle.ref?.();
    git.stdin.write(`${name}\n`);
  }

  /**
   * Handles the end of the git process, which ends if it would have to fetch an object. The promise
   * of the current request resolves to undefined. The remaining requests are sent to a new process.
   */
  #lose(git: Git): void {
    if (git !== this.#git) return;
    this.#git = undefined;
    const request = this.#requests.shift();
    if (request) this.#missing.add(request.name);
    request?.resolve(undefined);
    if (this.#requests.length > 0) this.#startGit();
  }

  #take(bytes: Buffer): void {
    for (let at = 0; at < bytes.length && this.#git !== undefined; )
      at = this.#content ? this.#takeContent(this.#content, bytes, at) : this.#takeLine(bytes, at);
  }

  #takeLine(bytes: Buffer, at: number): number {
    const end = bytes.indexOf(0x0a, at);
    this.#line = Buffer.concat([this.#line, bytes.subarray(at, end < 0 ? bytes.length : end)]);
    if (end < 0) return bytes.length;
    const object = objectOf(this.#line.toString('utf8'));
    this.#line = Buffer.alloc(0);
    const request = this.#requests[0];
    if (object === undefined || request === undefined) this.#answer(undefined);
    else if (object.size <= request.maxBytes)
      this.#content = { object, left: object.size + 1, pieces: [] };
    else if (object.size <= MAX_SKIPPED_BYTES) this.#content = { object, left: object.size + 1 };
    else this.#stopAt(object);
    return end + 1;
  }

  #takeContent(content: Content, bytes: Buffer, at: number): number {
    const piece = bytes.subarray(at, at + content.left);
    content.left -= piece.length;
    content.pieces?.push(piece);
    if (content.left === 0) {
      const { object, pieces } = content;
      this.#content = undefined;
      this.#answer(
        pieces ? { ...object, bytes: Buffer.concat(pieces).subarray(0, object.size) } : object,
      );
    }
    return at + piece.length;
  }

  /**
   * Resolves the current request without the object's content, and stops git, because reading a
   * large object to its end is slow.
   */
  #stopAt(object: GitObject): void {
    const git = this.#git;
    this.#git = undefined;
    git?.kill();
    this.#requests.shift()?.resolve(object);
    if (this.#requests.length > 0) this.#startGit();
  }

  #answer(object: GitObject | undefined): void {
    this.#requests.shift()?.resolve(object);
    const git = this.#git;
    if (this.#requests.length > 0 || git === undefined) return;
    for (const handle of handlesOf(git)) handle.unref?.();
    this.#idle = setTimeout(() => {
      this.#git = undefined;
      git.stdin.end();
    }, IDLE_MS).unref();
  }
}

/**
 * Parses the line that git prints before an object's content. Returns undefined for any other line,
 * because such a line reports an error.
 */
function objectOf(line: string): GitObject | undefined {
  const [, id, type, size] = /^([0-9a-f]{40,64}) (blob|commit|tag|tree) (\d+)$/.exec(line) ?? [];
  return id === undefined ? undefined : { id, type: type as GitObject['type'], size: Number(size) };
}

/** Returns the handles that keep Card Gate running while the git process exists. */
function handlesOf(git: Git): readonly { ref?(): void; unref?(): void }[] {
  return [git, git.stdin, git.stdout] as readonly { ref?(): void; unref?(): void }[];
}
