/** What reading one file of a tree came to. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /**
   * A symbolic link that leaves the workspace, or something that is no file; with the sentence to
   * say.
   */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A snapshot of the repository's files: the working tree, a commit in git, or a commit read through
 * GitHub's API.
 */
export interface Tree {
  /** For people: `the checked-out files`, `commit 1a2b3c4`. */
  readonly label: string;
  /** Paths with `/`, sorted, without `.git` and `node_modules`. */
  list(): Promise<readonly string[]>;
  /** The bytes of a file of at most `maxBytes`. */
  read(file: string, maxBytes: number): Promise<FileRead>;
  /** Brings many files with few requests, where reading one by one would ask for each. */
  prefetch?(files: readonly string[]): Promise<void>;
  /**
   * The targets of the symbolic links that git tracks, by the paths of the links; absent where
   * there are none.
   */
  links?(): Promise<ReadonlyMap<string, string>>;
  /** The commits that submodules point to, by their paths; absent where there are none. */
  submodules?(): Promise<ReadonlyMap<string, string>>;
  /**
   * The files that git tracks; absent, or without an answer, where everything that is listed
   * counts.
   */
  tracked?(): Promise<ReadonlySet<string> | undefined>;
  /** A file of any size, piece by piece; a tree that lacks this has its files read whole. */
  open?(file: string): Promise<FileStream>;
}

/** What opening a file came to. */
export type FileStream =
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array> }
  | Extract<FileRead, { readonly kind: 'absent' | 'refused' }>;

/** A tree that cannot be read as a whole: what it holds is not known, and must not look empty. */
export class TreeError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'TreeError';
    this.help = help;
  }
}
