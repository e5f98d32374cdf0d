/** The result of reading one file from a tree. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /**
   * The path is not a file, or is a symbolic link to a target outside the workspace. `reason` is a
   * sentence.
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
   * Returns the paths of all files except those in `.git` and `node_modules`, sorted and with `/`
   * as separator.
   */
  list(): Promise<readonly string[]>;
  /** Reads a file of at most `maxBytes` bytes. */
  read(file: string, maxBytes: number): Promise<FileRead>;
  /** Fetches many files in a few requests, which avoids a separate request for each read. */
  prefetch?(files: readonly string[]): Promise<void>;
  /**
   * Returns the target of each symbolic link that git tracks, by link path. Absent if the tree
   * cannot contain links.
   */
  links?(): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns the commit of each submodule, by path. Absent if the tree cannot contain submodules.
   */
  submodules?(): Promise<ReadonlyMap<string, string>>;
  /**
   * Returns the paths that git tracks. If this method is absent or returns undefined, all listed
   * files count as tracked.
   */
  tracked?(): Promise<ReadonlySet<string> | undefined>;
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

/** Returns a tree with a single file, such as a published card. */
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
