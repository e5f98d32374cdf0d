/** The result of reading one file from a tree. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /**
   * The path does not refer to a file, or is a symbolic link to a target outside the workspace.
   * `reason` describes the problem.
   */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A snapshot of a repository's files: the working tree, a commit read with git, or a commit from
 * GitHub's API.
 */
export interface Tree {
  /** The snapshot's name in reports, such as `the checked-out files` or `commit 1a2b3c4`. */
  readonly label: string;
  /**
   * Returns the sorted paths of all files except those in `.git` and `node_modules`, with `/` as
   * the separator.
   */
  list(): Promise<readonly string[]>;
  /** Reads a file of at most `maxBytes` bytes. */
  read(file: string, maxBytes: number): Promise<FileRead>;
  /** Fetches many files in a few requests. Later reads of these files need no further requests. */
  prefetch?(files: readonly string[]): Promise<void>;
  /**
   * Returns the target of each symbolic link that git tracks, keyed by the link's path. Absent if
   * the tree cannot contain links.
   */
  links?(): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns the commit of each submodule, keyed by path. Absent if the tree cannot contain
   * submodules.
   */
  submodules?(): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns the paths that git tracks. If the method is absent or returns undefined, all listed
   * files count as tracked.
   */
  tracked?(): Promise<ReadonlySet<string> | undefined>;
  /** Returns the size of a file in bytes, or undefined if the path is not a readable file. */
  size?(file: string): Promise<number | undefined>;
  /**
   * Opens a file of any size for reading in chunks. Absent if the tree can only read whole files.
   */
  open?(file: string): Promise<FileStream>;
}

/** The result of opening a file. */
export type FileStream =
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array> }
  | Extract<FileRead, { readonly kind: 'absent' | 'refused' }>;

/**
 * Thrown if a tree cannot be read. The tree's content is then unknown and must not be mistaken for
 * an empty tree.
 */
export class TreeError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'TreeError';
    this.help = help;
  }
}

/** Returns a tree that contains a single file, such as a published card. */
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
