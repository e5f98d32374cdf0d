import { compareText } from '../finding/finding.ts';
import type { FileRead, Tree } from '../model/tree.ts';
import { ApiError, type GitHub } from './github.ts';

/** Files that one GraphQL query asks for; more make the query too costly for GitHub. */
const BATCH = 50;

/** A commit that is read through GitHub's API, as data: nothing of it is ever checked out (spec 11, pull_request_target). */
export class ApiTree implements Tree {
  readonly label: string;
  readonly #github: GitHub;
  readonly #commit: string;
  readonly #fetched = new Map<string, FileRead>();
  #files: Promise<ReadonlyMap<string, { readonly link: boolean; readonly size: number }>> | undefined;

  constructor(github: GitHub, commit: string) {
    this.#github = github;
    this.#commit = commit;
    this.label = `commit ${commit.slice(0, 7)} on GitHub`;
  }

  async list(): Promise<readonly string[]> {
    return [...(await this.#all()).keys()].sort(compareText);
  }

  /** Fetches many files with few requests; those that the batch leaves open are read one by one when they are asked for. */
  async prefetch(files: readonly string[]): Promise<void> {
    const wanted = [...new Set(files)].filter((file) => !this.#fetched.has(file));
    for (let at = 0; at < wanted.length; at += BATCH) {
      const batch = wanted.slice(at, at + BATCH);
      // JSON's escapes are GraphQL's too, so a path cannot leave its string.
      const fields = batch.map(
        (file, index) =>
          `f${index}: object(expression: ${JSON.stringify(`${this.#commit}:${file}`)}) { ... on Blob { text isTruncated isBinary byteSize } }`,
      );
      const repositoryOf = `repository(owner: ${JSON.stringify(this.#github.owner)}, name: ${JSON.stringify(this.#github.repo)})`;
      const data = await this.#github.graphql(
        `query { ${repositoryOf} { tip: object(expression: ${JSON.stringify(this.#commit)}) { oid } ${fields.join(' ')} } }`,
      );
      const repository = data.repository as
        | Record<string, { text?: string | null; isTruncated?: boolean; isBinary?: boolean; byteSize?: number } | null>
        | null
        | undefined;
      // A commit that is not there would make every file look absent, and absent could pass.
      if (!repository?.tip) throw new ApiError('refused', `GitHub does not have ${this.label}, or does not show it to this token`);
      batch.forEach((file, index) => {
        const blob = repository[`f${index}`];
        if (blob === undefined) return;
        if (blob === null) this.#fetched.set(file, { kind: 'absent' });
        else if (typeof blob.text === 'string' && blob.isTruncated === false)
          this.#fetched.set(file, { kind: 'bytes', bytes: new TextEncoder().encode(blob.text) });
      });
    }
  }

  async read(file: string, maxBytes: number): Promise<FileRead> {
    const fetched = this.#fetched.get(file) ?? (await this.#fetch(file));
    if (fetched.kind === 'bytes' && fetched.bytes.length > maxBytes) return { kind: 'too-large', bytes: fetched.bytes.length };
    return fetched;
  }

  async #fetch(file: string): Promise<FileRead> {
    const known = this.#files && (await this.#files);
    const entry = known?.get(file);
    if (known && !entry) return { kind: 'absent' };
    if (entry?.link) return { kind: 'refused', reason: 'it is a symbolic link, and links are not followed in a commit' };
    const read = await this.#raw(file);
    this.#fetched.set(file, read);
    return read;
  }

  async #raw(file: string): Promise<FileRead> {
    try {
      const answer = await this.#github.request(
        'GET /repos/{owner}/{repo}/contents/{+path}',
        {
          path: file.split('/').map(encodeURIComponent).join('/'),
          ref: this.#commit,
          headers: { accept: 'application/vnd.github.raw+json' },
        },
        { expect: 'text' },
      );
      const data = answer.data as string | ArrayBuffer;
      return { kind: 'bytes', bytes: typeof data === 'string' ? new TextEncoder().encode(data) : new Uint8Array(data) };
    } catch (error) {
      if (error instanceof ApiError && error.status === 404) return { kind: 'absent' };
      throw error;
    }
  }

  #all(): Promise<ReadonlyMap<string, { readonly link: boolean; readonly size: number }>> {
    this.#files ??= this.#listAll();
    return this.#files;
  }

  async #listAll(): Promise<ReadonlyMap<string, { readonly link: boolean; readonly size: number }>> {
    const { data } = await this.#github.request(
      'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      { tree_sha: this.#commit, recursive: '1' },
      { expect: 'object' },
    );
    const { tree, truncated } = data as { tree?: { path?: string; mode?: string; type?: string; size?: number }[]; truncated?: boolean };
    if (!Array.isArray(tree)) throw new ApiError('unreachable', `GitHub's listing of ${this.label} holds no files`);
    if (truncated)
      throw new ApiError('unreachable', `${this.label} has more files than GitHub lists at once, so it cannot be judged through the API`);
    const files = new Map<string, { link: boolean; size: number }>();
    for (const entry of tree) {
      if (entry.type === 'blob' && typeof entry.path === 'string')
        files.set(entry.path, { link: entry.mode === '120000', size: entry.size ?? 0 });
    }
    return files;
  }
}
