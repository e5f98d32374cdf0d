/** The result of reading one file from a tree. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** The path is not a file, or is a symbolic link out of the workspace. `reason` is a sentence. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A snapshot of the repository's files: the working tree, a commit in git, or a commit read through
 * GitHub's API.
 */
export interface Tree {
  /** The tree's name in reports, such as `the checked-out files` or `commit 1a2b3c4`. */
  readonly label: string;
  /**
   * Lists the paths of all files, sorted and with `/` as separator. Omits `.git` and
   * `node_modules`.
   */
  list(): Promise<readonly string[]>;
  /** Reads a file of at most `maxBytes` bytes. */
  read(file: string, maxBytes: number): Promise<FileRead>;
  /**
   * Fetches many files in a few requests, before they are read. Without this call, each file may
   * take a request of its own.
   */
  prefetch?(files: readonly string[]): Promise<void>;
  /**
   * Returns a map from the path of each symbolic link that git tracks to its target. Absent if the
   * tree cannot contain links.
   */
  links?(): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns a map from the path of each submodule to its commit. Absent if the tree cannot contain
   * submodules.
   */
  submodules?(): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns the paths that git tracks. If this method is absent or returns undefined, every listed
   * file counts as tracked.
   */
  tracked?(): Promise<ReadonlySet<string> | undefined>;
  /**
   * Opens a file of any size, to read it piece by piece. Absent if the tree can only read whole
   * files.
   */
  open?(file: string): Promise<FileStream>;
}

/** The result of opening a file. */
export type FileStream =
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array> }
  | Extract<FileRead, { readonly kind: 'absent' | 'refused' }>;

/**
 * Thrown when a tree cannot be read. Its content is then unknown, and must not be mistaken for an
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
