/** One path that a change adds, edits, removes or renames. */
export interface ChangedFile {
  readonly file: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The path before the change. Present only for a renamed file. */
  readonly previous?: string;
  /** Present if the path is a submodule before or after the change. */
  readonly submodule?: true;
}

/** The paths of a changed file: two for a renamed one. */
export function pathsOf({ file, previous }: ChangedFile): readonly string[] {
  return previous === undefined ? [file] : [file, previous];
}

/** Whether any of the changes affects a path, including as the former path of a renamed file. */
export function isTouchedBy(changes: readonly ChangedFile[], file: string): boolean {
  return changes.some((change) => pathsOf(change).includes(file));
}

/**
 * Returns the path of a changed file before the change, or undefined if the change added the file.
 */
export function pathAtBase({ file, status, previous }: ChangedFile): string | undefined {
  return status === 'added' ? undefined : (previous ?? file);
}
