/** One file that a change adds, edits, removes or renames. */
export interface ChangedFile {
  readonly file: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The path before the change. Present only for a renamed file. */
  readonly previous?: string;
  /** Present if the path is a submodule before or after the change. */
  readonly submodule?: true;
}

/** Returns the paths of a changed file: two for a renamed file, one for any other. */
export function pathsOf({ file, previous }: ChangedFile): readonly string[] {
  return previous === undefined ? [file] : [file, previous];
}

/** Whether a change affects a path. A renamed file affects both its old path and its new path. */
export function isTouchedBy(changes: readonly ChangedFile[], file: string): boolean {
  return changes.some((change) => pathsOf(change).includes(file));
}

/** Returns the path that a changed file had before the change, or undefined for an added file. */
export function pathAtBase({ file, status, previous }: ChangedFile): string | undefined {
  return status === 'added' ? undefined : (previous ?? file);
}
