/** The result of reading one file from a tree. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /**
   * The path is not a file, or is a symbolic link that leads out of the workspace. `reason` is a
   * sentence.
   */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A snapshot of a repository's files: the working tree, a commit that git reads, or a commit that
 * GitHub's API returns.
 */
export interface Tree {
  /** The name of the snapshot in reports, such as `the checked-out files` or `commit 1a2b3c4`. */
  readonly label: string;
  /**
   * Returns the paths of all files, sorted and with `/` as separator, without `.git` and
   * `node_modules`.
   */
  list(): Promise<readonly string[]>;
  /** Reads a file that has at most `maxBytes` bytes. */
  read(file: string, maxBytes: number): Promise<FileRead>;
  /**
   * Fetches many files with a few requests, so that each does not need its own request when it is
   * read.
   */
  prefetch?(files: readonly string[]): Promise<void>;
  /**
   * Returns the target of each symbolic link that git tracks, keyed by the path of the link. Absent
   * if the tree cannot contain links.
   */
  links?(): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns the commit of each submodule, keyed by the path of the submodule. Absent if the tree
   * cannot contain submodules.
   */
  submodules?(): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns the paths that git tracks. If this method is absent or returns undefined, all listed
   * files count as tracked.
   */
  tracked?(): Promise<ReadonlySet<string> | undefined>;
  /** Returns the size of a file in bytes. Returns undefined if it is not a readable file. */
  size?(file: string): Promise<number | undefined>;
  /**
   * Opens a file of any size, to read it piece by piece. Absent if the tree can only read files as
   * a whole.
   */
  open?(file: string): Promise<FileStream>;
}

/** The result of opening a file. */
export type FileStream =
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array> }
  | Extract<FileRead, { readonly kind: 'absent' | 'refused' }>;

/**
 * Thrown if a tree cannot be read. Its content is then unknown and must not be mistaken for an
 * empty tree.
 */
export class TreeError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'TreeError';
    this.help = help;
  }
}

/** Returns a tree with one file, such as a published card. */
export function treeOfText(label: string, path: string, text: string): Tree {
  const bytes = new TextEncoder().encode(text);
  return {
    label,
    list: async () => [path],
    read: async (file, maxBytes) => {
      if (file !== path) return { kind: 'absent' };
      if (bytes.length > maxBytes) return { kind: 'too-large', bytes: bytes.length };
      return { kind: 'bytes', bytes };
    },
  };
}
