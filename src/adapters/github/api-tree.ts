import { createHash } from 'node:crypto';
import { compareText } from '../../finding/finding.ts';
import { type Followed, follow, isSkipped, LEADS_NOWHERE, plainPath } from '../../model/paths.ts';
import type { FileRead, Tree } from '../../model/tree.ts';
import { isAbsent } from '../git/git-tree.ts';
import { type Blob, mayBeLink, readOf } from './blob.ts';
import { ApiError, type GitHub } from './github.ts';

/** The number of files to request per GraphQL query. GitHub rejects much larger queries. */
const BATCH_SIZE = 50;

/** A file in GitHub's listing of a commit. */
export interface Listed {
  readonly sha: string;
  readonly link: boolean;
  readonly size: number;
}

/**
 * GitHub's listing of a commit: files, with their paths as keys, and the commits of submodules,
 * with their folders as keys.
 */
export interface Listing {
  readonly files: ReadonlyMap<string, Listed>;
  readonly submodules: ReadonlyMap<string, string>;
}

/** Data that the caller has already read from a commit, which saves requests. */
interface Known {
  readonly listing: Listing;
  /** Returns a blob's content, or undefined if the tree must request the blob itself. */
  blob(sha: string): Promise<Uint8Array | undefined>;
}

/**
 * The files in a commit, read through GitHub's API without a checkout
 * (docs/security-model.md#what-is-compared).
 */
export class ApiTree implements Tree {
  readonly label: string;
  readonly #github: GitHub;
  readonly #commit: string;
  readonly #fetched = new Map<string, FileRead>();
  readonly #targets = new Map<string, string>();
  #files: Promise<Listing> | undefined;
  #exists: Promise<void> | undefined;
  readonly #known: Known | undefined;

  constructor(github: GitHub, commit: string, known?: Known) {
    this.#github = github;
    this.#known = known;
    if (known) this.#files = Promise.resolve(known.listing);
    this.#commit = commit;
    this.label = `commit ${commit.slice(0, 7)} on GitHub`;
  }

  async list(): Promise<readonly string[]> {
    return [...(await this.#all()).files.keys()]
      .filter((file) => !isSkipped(file))
      .sort(compareText);
  }

  /**
   * Fetches many files with few requests. If a batch response does not contain a file, the file is
   * later read individually.
   * @throws ApiError if the commit is not on GitHub, or if GitHub does not respond.
   */
  async prefetch(files: readonly string[]): Promise<void> {
    const plain = files.map(plainPath).filter((file) => file !== undefined);
    if (this.#known) {
      await Promise.all(plain.map((file) => this.read(file, Number.POSITIVE_INFINITY)));
      return;
    }
    const wanted = [...new Set(plain)].filter((file) => !this.#fetched.has(file));
    for (let at = 0; at < wanted.length; at += BATCH_SIZE) {
      const batch = wanted.slice(at, at + BATCH_SIZE);
      const blobs = await this.#batch(batch);
      if (blobs === undefined) return;
      for (const [index, file] of batch.entries()) {
        const read = readOf(blobs[index]);
        if (read) this.#fetched.set(file, read);
      }
    }
  }

  /** Fetches link targets in batches. Omits links that GitHub does not return. */
  async #texts(files: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const texts = new Map<string, string>();
    for (let at = 0; at < files.length; at += BATCH_SIZE) {
      const batch = files.slice(at, at + BATCH_SIZE);
      const blobs = await this.#batch(batch);
      for (const [index, file] of batch.entries()) {
        const text = blobs?.[index]?.text;
        if (typeof text === 'string') texts.set(file, text);
      }
    }
    return texts;
  }

  /**
   * Requests up to `BATCH_SIZE` files at once. Returns undefined if GitHub refuses the request.
   * @throws ApiError if the commit is not on GitHub.
   */
  async #batch(
    batch: readonly string[],
  ): Promise<readonly (Blob | null | undefined)[] | undefined> {
    // GraphQL and JSON use the same escapes, so a path cannot break out of its string.
    const fields = batch.map(
      (file, index) =>
        `f${index}: object(expression: ${JSON.stringify(`${this.#commit}:${file}`)}) { __typename ... on Blob { text isTruncated isBinary byteSize } }`,
    );
    const repositoryOf = `repository(owner: ${JSON.stringify(this.#github.owner)}, name: ${JSON.stringify(this.#github.repo)})`;
    const data = await this.#github
      .graphql(
        `query { ${repositoryOf} { tip: object(expression: ${JSON.stringify(this.#commit)}) { oid } ${fields.join(' ')} } }`,
      )
      .catch(ifRefused);
    if (data === undefined) return undefined;
    const repository = data.repository as
      | Record<string, Blob | null | undefined>
      | null
      | undefined;
    // If the commit did not exist, all of its files would look absent, and the check could pass.
    if (!repository?.tip) throw this.#missing();
    this.#exists = Promise.resolve();
    return batch.map((_, index) => repository[`f${index}`]);
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const plain = plainPath(file);
    if (plain === undefined)
      return { kind: 'refused', reason: 'its path points outside the repository' };
    const known = this.#fetched.get(plain);
    const read =
      known ??
      (this.#files ? await this.#listed(plain, maxBytes) : await this.#unlisted(plain, maxBytes));
    if (read.kind === 'bytes' && read.bytes.length > maxBytes)
      return { kind: 'too-large', bytes: read.bytes.length };
    return read;
  }

  /**
   * Returns the targets of all links. Fetches them in batches and verifies them against the blob
   * ids in the listing.
   */
  async links(): Promise<ReadonlyMap<string, string>> {
    const { files } = await this.#all();
    const links = [...files].filter(([, { link }]) => link);
    const open = links.filter(([file]) => !this.#targets.has(file));
    const texts =
      open.length > 1 && !this.#known
        ? await this.#texts(open.map(([file]) => file))
        : new Map<string, string>();
    for (const [file, { sha }] of open) {
      const text = texts.get(file);
      const isWhole =
        text !== undefined && blobId(new TextEncoder().encode(text), sha.length) === sha;
      this.#targets.set(file, isWhole ? text : new TextDecoder().decode(await this.#blob(sha)));
    }
    return this.#targets;
  }

  async submodules(): Promise<ReadonlyMap<string, string>> {
    return (await this.#all()).submodules;
  }

  /** Follows the links in a path. Fetches only the targets of these links. */
  async #follow(file: string, files: ReadonlyMap<string, Listed>): Promise<Followed> {
    for (;;) {
      const unknown = new Map<string, Listed>();
      const followed = follow(file, {
        get: (path) => {
          const target = this.#targets.get(path);
          const entry = files.get(path);
          if (target === undefined && entry?.link) unknown.set(path, entry);
          return target;
        },
      });
      const [first] = unknown;
      if (first === undefined) return followed;
      const [link, { sha }] = first;
      this.#targets.set(link, new TextDecoder().decode(await this.#blob(sha)));
    }
  }

  /** Reads a file from the listing. Follows links and verifies the content against the blob id. */
  async #listed(file: string, maxBytes: number): Promise<FileRead> {
    const { files } = await this.#all();
    const followed = await this.#follow(file, files);
    if (followed.kind === 'refused') return { kind: 'refused', reason: followed.reason };
    const entry = files.get(followed.path);
    if (entry === undefined)
      return isAbsent(followed.path, followed.isLink, files)
        ? { kind: 'absent' }
        : { kind: 'refused', reason: LEADS_NOWHERE };
    if (entry.size > maxBytes) return { kind: 'too-large', bytes: entry.size };
    const raw = this.#known ? ({ kind: 'absent' } as const) : await this.#raw(followed.path);
    const whole = raw.kind === 'bytes' && blobId(raw.bytes, entry.sha.length) === entry.sha;
    const read: FileRead = whole ? raw : { kind: 'bytes', bytes: await this.#blob(entry.sha) };
    this.#fetched.set(file, read);
    return read;
  }

  async #unlisted(file: string, maxBytes: number): Promise<FileRead> {
    const read = await this.#raw(file);
    if (read.kind === 'absent') await this.#proven();
    if (read.kind === 'bytes' && mayBeLink(read.bytes)) {
      await this.#all();
      return this.#listed(file, maxBytes);
    }
    this.#fetched.set(file, read);
    return read;
  }

  async #raw(file: string): Promise<FileRead> {
    try {
      const { data, type } = await this.#github.request(
        'GET /repos/{owner}/{repo}/contents/{+path}',
        {
          path: file.split('/').map(encodeURIComponent).join('/'),
          ref: this.#commit,
          headers: { accept: 'application/vnd.github.raw+json' },
        },
        { expect: 'bytes' },
      );
      const bytes = data as Uint8Array;
      return isFolder(bytes, type) ? { kind: 'absent' } : { kind: 'bytes', bytes };
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return { kind: 'absent' };
      throw error;
    }
  }

  /**
   * Reads a blob.
   * @throws ApiError if the request fails, or if the response does not match the blob id.
   */
  async #blob(sha: string): Promise<Uint8Array> {
    const known = await this.#known?.blob(sha);
    if (known && blobId(known, sha.length) === sha) return known;
    const { data } = await this.#github.request(
      'GET /repos/{owner}/{repo}/git/blobs/{file_sha}',
      { file_sha: sha, headers: { accept: 'application/vnd.github.raw+json' } },
      { expect: 'bytes' },
    );
    const bytes = data as Uint8Array;
    if (blobId(bytes, sha.length) !== sha)
      throw new ApiError(
        'unreachable',
        `GitHub sent content that does not match its listing of ${this.label}`,
      );
    return bytes;
  }

  /**
   * Resolves if the commit exists and rejects if it does not. Without this check, a missing commit
   * would make every file look absent.
   */
  #proven(): Promise<void> {
    this.#exists ??= this.#github
      .request('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', { commit_sha: this.#commit })
      .then(
        () => undefined,
        (error) => {
          throw error instanceof ApiError && error.status === 404 ? this.#missing() : error;
        },
      );
    return this.#exists;
  }

  #missing(): ApiError {
    return new ApiError('refused', `${this.label} does not exist, or this token cannot read it`);
  }

  #all(): Promise<Listing> {
    this.#files ??= this.#listAll();
    return this.#files;
  }

  async #listAll(): Promise<Listing> {
    const { data } = await this.#github.request(
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      { tree_sha: this.#commit, recursive: '1' },
      { expect: 'object' },
    );
    const { tree, truncated } = data as {
      tree?: { path?: string; mode?: string; type?: string; sha?: string; size?: number }[];
      truncated?: boolean;
    };
    if (!Array.isArray(tree))
      throw new ApiError(
        'unreachable',
        `GitHub's answer with the files of ${this.label} contains no list`,
      );
    if (truncated)
      throw new ApiError(
        'unreachable',
        `${this.label} has more files than GitHub's API lists in one response, so its files can be listed only in a checkout`,
      );
    const files = new Map<string, Listed>();
    const submodules = new Map<string, string>();
    for (const { type, path, sha, mode, size } of tree) {
      if (typeof path !== 'string' || typeof sha !== 'string') continue;
      if (type === 'blob') files.set(path, { sha, link: mode === '120000', size: size ?? 0 });
      else if (type === 'commit') submodules.set(path, sha);
    }
    return { files, submodules };
  }
}

/**
 * Returns undefined if GitHub refused the request, and rethrows any other error. The files in a
 * refused batch may still be available individually.
 */
function ifRefused(error: unknown): undefined {
  if (error instanceof ApiError && error.kind === 'refused') return undefined;
  throw error;
}

/**
 * Whether a response describes a folder, which is a JSON list of entries. GitHub never sends a
 * file's content with the media type of such a list.
 */
export function isFolder(bytes: Uint8Array, type: string): boolean {
  if (!/^application\/json\b/i.test(type)) return false;
  try {
    const list: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return (
      Array.isArray(list) &&
      list.every((entry) => typeof entry?.sha === 'string' && typeof entry?.path === 'string')
    );
  } catch {
    return false;
  }
}

/** Returns git's id for a blob. `length` is the id's length: 64 for SHA-256, otherwise SHA-1. */
export function blobId(bytes: Uint8Array, length: number): string {
  return createHash(length === 64 ? 'sha256' : 'sha1')
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest('hex');
}
