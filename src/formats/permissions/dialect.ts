import type { HostPermissions, PermissionFile } from '../../model/host-permissions.ts';

/** How the text of a permission file is read. */
export type PermissionSyntax = 'json' | 'json-with-comments' | 'yaml' | 'front-matter' | 'text';

/** A file that an agent host reads. */
export interface DialectFile {
  /**
   * Matches the path of the file, ignoring case. The group `folder` is the folder that the file
   * belongs to, with its slash.
   */
  readonly path: RegExp;
  /** What the file is to its host, such as `settings`. */
  readonly role: string;
  readonly syntax: PermissionSyntax;
  /** The maximum size of the file in bytes. */
  readonly maxBytes: number;
  /** Whether a text certainly says nothing about permissions, so that nobody has to parse it. */
  readonly isPlain?: (text: string) => boolean;
}

/** The permission files of a host in one folder, or of one of its agents. */
export interface DialectUnit {
  /** What the unit is about, if it is not the host itself, such as `agent reviewer`. */
  readonly agent?: string;
  /** The files that decide about the unit. */
  readonly files: readonly PermissionFile[];
  /** Reads what the files let the host do. */
  readonly read: () => HostPermissions;
}

/**
 * The language of the permission files of one agent host. A dialect is one reader, a table of
 * settings, a file of vectors and a page (docs/reference/permission-files.md).
 */
export interface Dialect {
  readonly id: string;
  /** The version of the host, or the date, whose documentation the dialect follows. */
  readonly version: string;
  readonly files: readonly DialectFile[];
  /** Returns the units of one folder, from all its files that could be read. */
  readonly unitsOf: (files: readonly PermissionFile[]) => readonly DialectUnit[];
  /**
   * Returns what the host does without a unit: with `agent`, as its other files say, and otherwise
   * as it does without any file.
   */
  readonly without: (
    agent: string | undefined,
    files: readonly PermissionFile[],
  ) => HostPermissions;
}

/** The maximum size of a permission file. */
export const MAX_PERMISSION_BYTES = 1_048_576;
