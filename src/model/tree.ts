/** The result of reading one file of a tree. */
export type FileRead =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'absent' }
  | { readonly kind: 'too-large'; readonly bytes: number }
  /** A symbolic link that leaves the workspace, or not a file; the reason is a sentence. */
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A snapshot of the repository's files: the working tree, a commit in git, or a commit read through
 * GitHub's API.
 */
export interface Tree {
  /** Its name in reports: `the checked-out files`, `commit 1a2b3c4`. */
  readonly label: string;
  /** Paths with `/`, sorted, without `.git` and `node_modules`. */
  list(): Promise<readonly string[]>;
  /** The bytes of a file of at most `maxBytes`. */
  read(file: string, maxBytes: number): Promise<FileRead>;
  /** Fetches many files with few requests; otherwise each file may take a request. */
  prefetch?(files: readonly string[]): Promise<void>;
  /** The targets of the symbolic links that git tracks, by path; absent where there are none. */
  links?(): Promise<ReadonlyMap<string, string>>;
  /** The commits of submodules, by path; absent where there are none. */
  submodules?(): Promise<ReadonlyMap<string, string>>;
  /** The files that git tracks; absent or undefined where every listed file counts. */
  tracked?(): Promise<ReadonlySet<string> | undefined>;
  /** Opens a file of any size, piece by piece; absent where files are read as a whole. */
  open?(file: string): Promise<FileStream>;
}

/** The result of opening a file. */
export type FileStream =
  | { readonly kind: 'stream'; readonly chunks: AsyncIterable<Uint8Array> }
  | Extract<FileRead, { readonly kind: 'absent' | 'refused' }>;

/** Thrown where a tree cannot be read; its content is unknown, and must not look empty. */
export class TreeError extends Error {
  readonly help: string;

  constructor(message: string, help: string) {
    super(message);
    this.name = 'TreeError';
    this.help = help;
  }
}
