import type { Tree } from '../../model/tree.ts';
import { ApiTree, type Listed, type Listing } from './api-tree.ts';
import type { Blob } from './blob.ts';
import { ApiError, GitHub } from './github.ts';

/** A repository in a fleet, and the branch, tag or commit to read. */
export interface FleetMember {
  readonly owner: string;
  readonly repo: string;
  /** The branch, tag or commit to read. Absent for the default branch. */
  readonly ref?: string;
}

/** A repository's files, or the reason why they cannot be read. */
export type OpenedMember =
  | { readonly commit: string; readonly tree: Tree }
  | { readonly problem: ApiError };

/** The number of folder levels that one query lists. Deeper folders require another query. */
const LEVELS = 4;
/** The maximum number of folders, or of files, whose content one query requests. */
const BATCH = 100;
/**
 * The number of remaining rate limit points below which the reader waits until GitHub resets the
 * limit.
 */
const FEW_POINTS = 20;
/** The longest wait for a reset of the rate limit, in milliseconds. GitHub resets it every hour. */
const MAX_WAIT = 3_700_000;
/** The wait after GitHub refuses a query because of a rate limit, in milliseconds. */
const LIMIT_WAIT = 60_000;
/** The maximum number of waits of `LIMIT_WAIT` for one query. */
const MAX_LIMIT_WAITS = 5;

/** A folder's entry, as listed by GraphQL. */
interface Entry {
  readonly name?: unknown;
  readonly type?: unknown;
  readonly mode?: unknown;
  readonly oid?: unknown;
  readonly size?: unknown;
  readonly object?: { readonly entries?: readonly Entry[] } | null;
}

/** A folder whose entries have not been listed yet. */
interface OpenFolder {
  readonly member: FleetMember;
  readonly listing: MutableListing;
  readonly path: string;
  readonly oid: string;
}

interface MutableListing extends Listing {
  readonly files: Map<string, Listed>;
  readonly submodules: Map<string, string>;
}

/** A requested blob that has not been fetched yet. */
interface WantedBlob {
  readonly member: FleetMember;
  readonly sha: string;
  readonly answer: (bytes: Uint8Array | undefined) => void;
}

/**
 * Reads many repositories with few GraphQL queries (docs/fleet.md#requests). Each query covers
 * several repositories. Queries run one at a time, because GitHub limits concurrent queries.
 */
export class FleetReader {
  readonly #options: {
    token: string;
    apiUrl?: string;
    sleep?: (ms: number) => Promise<void>;
  };
  readonly #github: GitHub;
  readonly #sleep: (ms: number) => Promise<void>;
  readonly #progress: (line: string) => void;
  #wanted: WantedBlob[] = [];
  #queue: Promise<unknown> = Promise.resolve();

  constructor(options: {
    readonly token: string;
    readonly apiUrl?: string;
    readonly sleep?: (ms: number) => Promise<void>;
    readonly progress: (line: string) => void;
  }) {
    const { token, apiUrl, sleep, progress } = options;
    this.#options = { token, ...(apiUrl !== undefined && { apiUrl }), ...(sleep && { sleep }) };
    this.#github = new GitHub({ ...this.#options, owner: '', repo: '' });
    this.#sleep = sleep ?? ((ms) => new Promise((resolve) => setTimeout(resolve, ms)));
    this.#progress = progress;
  }

  /**
   * Opens repositories with as few queries as possible. The results are in the order of `members`.
   */
  async open(members: readonly FleetMember[]): Promise<readonly OpenedMember[]> {
    try {
      return await this.#openTogether(members);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (members.length === 1) return [{ problem: error }];
      // One large repository can cause the whole query to time out, so the query is split in two.
      const half = Math.ceil(members.length / 2);
      return [
        ...(await this.open(members.slice(0, half))),
        ...(await this.open(members.slice(half))),
      ];
    }
  }

  async #openTogether(members: readonly FleetMember[]): Promise<readonly OpenedMember[]> {
    const fields = members.map(({ ref = 'HEAD', ...member }, index) => {
      const [commit, root] = [ref, `${ref}:`].map((text) => JSON.stringify(text));
      return `r${index}: ${selection(member)} { commit: object(expression: ${commit}) { oid } root: object(expression: ${root}) { ${entries(LEVELS)} } }`;
    });
    const { data, reasons } = await this.#query(fields.join(' '));
    if (data === undefined) throw refused(reasons);
    const deeper: OpenFolder[] = [];
    const opened = members.map((member, index): OpenedMember => {
      const found = data[`r${index}`] as
        | { commit?: { oid?: unknown } | null; root?: Entry['object'] }
        | null
        | undefined;
      const commit = found?.commit?.oid;
      if (typeof commit !== 'string' || !found?.root?.entries)
        return { problem: missing(member, found != null) };
      const listing: MutableListing = { files: new Map(), submodules: new Map() };
      addEntries(found.root.entries, { member, listing, path: '' }, deeper);
      return { commit, tree: this.#treeOf(member, commit, listing) };
    });
    await this.#listDeeper(deeper);
    return opened;
  }

  #treeOf(member: FleetMember, commit: string, listing: Listing): Tree {
    const { owner, repo } = member;
    const github = new GitHub({ ...this.#options, owner, repo });
    return new ApiTree(github, commit, { listing, blob: (sha) => this.#blob(member, sha) });
  }

  async #listDeeper(folders: OpenFolder[]): Promise<void> {
    for (let open = folders; open.length > 0; ) {
      const batch = open.slice(0, BATCH);
      const rest = open.slice(BATCH);
      const fields = batch.map(
        ({ member, oid }, index) =>
          `f${index}: ${selection(member)} { object(oid: ${JSON.stringify(oid)}) { ${entries(LEVELS)} } }`,
      );
      const { data, reasons } = await this.#query(fields.join(' '));
      if (data === undefined) throw refused(reasons);
      for (const [index, folder] of batch.entries()) {
        const found = data[`f${index}`] as { object?: Entry['object'] } | null | undefined;
        // If the folder were skipped, it would look empty, and its agents would not be checked.
        if (!found?.object?.entries) throw refused(reasons);
        addEntries(found.object.entries, folder, rest);
      }
      open = rest;
    }
  }

  /** Returns a blob's content, or undefined if GraphQL does not return it unchanged. */
  #blob(member: FleetMember, sha: string): Promise<Uint8Array | undefined> {
    return new Promise((answer) => {
      this.#wanted.push({ member, sha, answer });
      if (this.#wanted.length === 1) setImmediate(() => void this.#fetchBlobs());
    });
  }

  /** Fetches all requested blobs. One query can cover several repositories. */
  async #fetchBlobs(): Promise<void> {
    // Blobs that are requested while another query runs are fetched by the next query.
    await this.#queue;
    const wanted = this.#wanted;
    this.#wanted = [];
    for (let at = 0; at < wanted.length; at += BATCH) {
      const batch = wanted.slice(at, at + BATCH);
      const fields = batch.map(
        ({ member, sha }, index) =>
          `b${index}: ${selection(member)} { object(oid: ${JSON.stringify(sha)}) { __typename ... on Blob { text isTruncated byteSize } } }`,
      );
      // A blob that is missing from the response is requested individually. That request reports
      // the reason.
      const { data = {} } = await this.#query(fields.join(' ')).catch(() => ({ data: {} }));
      for (const [index, { answer }] of batch.entries()) {
        const found = (data as Record<string, { object?: Blob | null } | null>)[`b${index}`];
        answer(contentOf(found?.object));
      }
    }
  }

  /** Sends queries one at a time, and waits if the rate limit is used up. */
  #query(fields: string): ReturnType<GitHub['graphqlParts']> {
    const made = this.#queue.then(() =>
      this.#queryNow(`query { rateLimit { remaining resetAt } ${fields} }`),
    );
    this.#queue = made.catch(() => undefined);
    return made;
  }

  async #queryNow(query: string): ReturnType<GitHub['graphqlParts']> {
    for (let waits = 0; ; waits += 1) {
      try {
        const answer = await this.#github.graphqlParts(query);
        await this.#waitForPoints(answer.data?.rateLimit);
        return answer;
      } catch (error) {
        const isLimited =
          error instanceof ApiError && (error.status === 429 || error.status === 403);
        if (!isLimited || error.kind !== 'unreachable' || waits === MAX_LIMIT_WAITS) throw error;
        this.#progress("waiting a minute because of GitHub's rate limits");
        await this.#sleep(LIMIT_WAIT);
      }
    }
  }

  async #waitForPoints(limit: unknown): Promise<void> {
    const { remaining, resetAt } = (limit ?? {}) as { remaining?: unknown; resetAt?: unknown };
    if (typeof remaining !== 'number' || remaining >= FEW_POINTS) return;
    const wait = Date.parse(String(resetAt)) - Date.now();
    if (!(wait > 0)) return;
    const ms = Math.min(wait + 1000, MAX_WAIT);
    this.#progress(`waiting ${Math.ceil(ms / 60_000)} min until GitHub resets the rate limit`);
    await this.#sleep(ms);
  }
}

// GraphQL and JSON use the same escapes, so a name cannot break out of its string.
function selection({ owner, repo }: Pick<FleetMember, 'owner' | 'repo'>): string {
  return `repository(owner: ${JSON.stringify(owner)}, name: ${JSON.stringify(repo)})`;
}

/** Returns the GraphQL selection for a folder's entries, and for the entries of its subfolders. */
function entries(levels: number): string {
  const below = levels > 1 ? ` object { ${entries(levels - 1)} }` : '';
  return `... on Tree { entries { name type mode oid size${below} } }`;
}

/** Git's file mode for symbolic links. */
const LINK_MODE = 0o120000;

/** Adds entries to a listing. Subfolders whose entries are unknown are added to `deeper`. */
function addEntries(
  found: readonly Entry[],
  { member, listing, path }: Pick<OpenFolder, 'member' | 'listing' | 'path'>,
  deeper: OpenFolder[],
): void {
  for (const { name, type, mode, oid, size, object } of found) {
    if (typeof name !== 'string' || typeof oid !== 'string') continue;
    const file = path === '' ? name : `${path}/${name}`;
    if (type === 'blob') {
      const bytes = typeof size === 'number' ? size : 0;
      listing.files.set(file, { sha: oid, link: mode === LINK_MODE, size: bytes });
    } else if (type === 'commit') listing.submodules.set(file, oid);
    else if (object?.entries) addEntries(object.entries, { member, listing, path: file }, deeper);
    else deeper.push({ member, listing, path: file, oid });
  }
}

/** Returns a blob's bytes, or undefined if GraphQL changed or truncated them. */
function contentOf(blob: Blob | null | undefined): Uint8Array | undefined {
  if (typeof blob?.text !== 'string' || blob.isTruncated !== false) return undefined;
  return new TextEncoder().encode(blob.text);
}

function refused(reasons: readonly string[]): ApiError {
  const reason = (reasons[0] ?? 'no reason is given').replace(/\s+/g, ' ').slice(0, 300);
  return new ApiError('unreachable', `GitHub refused a query: ${reason}`);
}

function missing({ owner, repo, ref }: FleetMember, exists: boolean): ApiError {
  const name = `${owner}/${repo}`;
  if (!exists)
    return new ApiError('refused', `${name} does not exist, or this token cannot read it`);
  return new ApiError(
    'refused',
    ref === undefined ? `${name} has no commit` : `${name} has no commit ${JSON.stringify(ref)}`,
  );
}
