/** A file that a change adds, edits, removes or renames. */
export interface ChangedFile {
  readonly file: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The path before the change. Present only if the file was renamed. */
  readonly previous?: string;
  /** True if the path is a submodule before or after the change. */
  readonly submodule?: true;
}

/**
 * Returns the paths of a changed file: the new path and the former path if the file was renamed,
 * otherwise one path.
 */
export function pathsOf({ file, previous }: ChangedFile): readonly string[] {
  return previous === undefined ? [file] : [file, previous];
}

/**
 * Returns whether a change affects a path. Renaming a file affects both its old and its new path.
 */
export function isTouchedBy(changes: readonly ChangedFile[], file: string): boolean {
  return changes.some((change) => pathsOf(change).includes(file));
}

/** Returns the path of a file before it changed, or undefined if the change adds the file. */
export function pathAtBase({ file, status, previous }: ChangedFile): string | undefined {
  return status === 'added' ? undefined : (previous ?? file);
}
