/** One path that a change adds, edits, removes or renames. */
export interface ChangedFile {
  readonly file: string;
  readonly status: 'added' | 'modified' | 'removed' | 'renamed';
  /** The former path of a renamed file. */
  readonly previous?: string;
  /**
   * Present where the listing of changes says that the path is a submodule in base or head.
   */
  readonly submodule?: true;
}

/** The paths of a changed file: two for a renamed one. */
export function pathsOf({ file, previous }: ChangedFile): readonly string[] {
  return previous === undefined ? [file] : [file, previous];
}

/** Whether any of the changes is at a path, or was. */
export function isTouchedBy(changes: readonly ChangedFile[], file: string): boolean {
  return changes.some((change) => pathsOf(change).includes(file));
}

/** The path that a changed file has at the base; undefined for an added one. */
export function pathAtBase({ file, status, previous }: ChangedFile): string | undefined {
  return status === 'added' ? undefined : (previous ?? file);
}
