import type { LooseKeys } from '../../document/front-matter.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Decision, DecisionPolicy, Level, Request, Rule } from '../../model/decision.ts';
import type { HostCall } from '../../model/host-call.ts';
import type {
  HostPermissions,
  PermissionFile,
  Remark,
  Situation,
} from '../../model/host-permissions.ts';

/** How the text of a permission file is read. */
type PermissionSyntax = 'json' | 'json-with-comments' | 'yaml' | 'toml' | 'front-matter' | 'text';

/** A file that an agent host reads. */
export interface DialectFile {
  /**
   * Matches the path of the file, ignoring case. The group `folder` is the folder that the file
   * belongs to, with its slash. Files with different texts for the group `part` are read
   * separately.
   */
  readonly path: RegExp;
  /** What the file is to its host, such as `settings`. */
  readonly role: string;
  readonly syntax: PermissionSyntax;
  /** The maximum size of the file in bytes. */
  readonly maxBytes: number;
  /**
   * Whether the file is a unit of its own on top of the other files of its folder, such as an
   * agent. It is read only where it is concerned itself.
   */
  readonly isUnit?: true;
  /** The roles one of which another file of the folder must have, so that the host reads the file. */
  readonly beside?: readonly string[];
  /** Whether a text certainly says nothing about permissions, so that nobody has to parse it. */
  readonly isPlain?: (text: string) => boolean;
  /** The keys of front matter that the host reads line by line if it is not valid YAML. */
  readonly loose?: LooseKeys;
  /**
   * Returns the text to parse as YAML, with the same offsets, or undefined if the file does not
   * concern the host. This avoids parsing large files. Absent if the whole file is parsed.
   */
  readonly excerpt?: (text: string) => string | undefined;
}

/** The permission files of a host in one folder, or of one of its agents. */
export interface DialectUnit {
  /** What the unit is about, if it is not the host itself, such as `agent reviewer`. */
  readonly agent?: string;
  /** Identifies the unit in its folder. Absent if `agent` does. */
  readonly key?: string;
  /** The files that decide about the unit. */
  readonly files: readonly PermissionFile[];
  /** Reads what the files let the host do. */
  readonly read: () => HostPermissions;
  /** Reads what the unit does on top of other files of its host. Absent for the host itself. */
  readonly readOn?: (host: readonly PermissionFile[]) => HostPermissions;
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
  readonly unitsOf: (files: readonly PermissionFile[], folder: string) => readonly DialectUnit[];
  /**
   * Returns what the host does without a unit: with `agent`, as its other files say, and otherwise
   * as it does without any file.
   */
  readonly without: (
    agent: string | undefined,
    files: readonly PermissionFile[],
  ) => HostPermissions;
  /**
   * Decides about a call as people write it, such as `Bash(git push)`. Returns undefined for a text
   * that is not a call. Absent if every call has one part, whose text is tried as it is.
   */
  readonly answer?: (
    permissions: HostPermissions,
    situation: Situation,
    text: string,
    compile: CompilePolicy,
  ) => CallAnswer | undefined;
  /** Returns remarks that need the files before and after a change. Absent if there are none. */
  readonly remarksOfChange?: (files: BaseAndHead<readonly PermissionFile[]>) => readonly Remark[];
}

/** Compiles a policy for deciding about requests. */
export type CompilePolicy = (policy: DecisionPolicy) => (request: Request | string) => Decision;

/** What a host decides about one call: the strictest decision about its parts. */
export interface CallAnswer {
  readonly level: Level;
  readonly parts: readonly AnsweredPart[];
}

/** A part of a call, such as one command of a command line, and the rule that decides about it. */
export interface AnsweredPart {
  readonly call: HostCall;
  readonly level: Level;
  readonly rule: Rule;
}

/** The maximum size of a permission file. */
export const MAX_PERMISSION_BYTES = 1_048_576;
