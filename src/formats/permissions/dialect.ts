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
import type { HostCalls, MadeCall, NotDecided } from './host-tools.ts';

/** The syntax of a permission file. */
type PermissionSyntax = 'json' | 'json-with-comments' | 'yaml' | 'toml' | 'front-matter' | 'text';

/** A type of file that an agent host reads, identified by its path. */
export interface DialectFile {
  /**
   * Matches the file's path, ignoring case. The group `folder` is the folder that the file belongs
   * to, including its trailing slash. Files with different values for the group `part` are read
   * separately.
   */
  readonly path: RegExp;
  /** The file's role for its host, such as `settings`. */
  readonly role: string;
  readonly syntax: PermissionSyntax;
  /** The file's maximum size in bytes. */
  readonly maxBytes: number;
  /**
   * Whether the file is a separate unit, such as an agent, that builds on the other files in its
   * folder. Such a file is read only if the change affects it.
   */
  readonly isUnit?: true;
  /** The host reads this file only if its folder also contains a file with one of these roles. */
  readonly beside?: readonly string[];
  /**
   * Whether a file's content identifies it as a file of this type, regardless of its name. Absent
   * if the content alone is not sufficient.
   */
  readonly marks?: (content: FileContent) => boolean;
  /** Whether the text is guaranteed to contain no permissions. Such a file need not be parsed. */
  readonly isPlain?: (text: string) => boolean;
  /**
   * The front matter keys that the host reads line by line if the front matter is not valid YAML.
   */
  readonly loose?: LooseKeys;
  /**
   * Returns the text to parse as YAML, with unchanged offsets, so that large files need not be
   * parsed in full. Returns undefined if the file is not relevant to the host. Absent if the whole
   * file is parsed.
   */
  readonly excerpt?: (text: string) => string | undefined;
}

/** A file's content, as plain data and as text. */
export interface FileContent {
  readonly value: unknown;
  readonly text: string;
}

/**
 * Returns a function that checks whether a file has at least one of the keys in `paths`, which are
 * dotted paths.
 */
export function hasAnyKey(...paths: readonly string[]): (content: FileContent) => boolean {
  return ({ value }) => paths.some((path) => valueAt(value, path) !== undefined);
}

/** Returns the value at a dotted path in plain data, or undefined if there is none. */
export function valueAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
          ? (inner as Readonly<Record<string, unknown>>)[key]
          : undefined,
      value,
    );
}

/**
 * Returns the key names at a dotted path in plain data. Without a path, returns the top-level key
 * names.
 */
export function keysAt(value: unknown, path?: string): readonly string[] {
  const map = path === undefined ? value : valueAt(value, path);
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}

/** Returns all rules under `permissions`, in the format that several hosts share. */
export function listedRules(value: unknown): readonly string[] {
  return ['deny', 'ask', 'allow']
    .flatMap((list) => valueAt(value, `permissions.${list}`) ?? [])
    .map(String);
}

/** The permission files for a host or one of its agents in one folder. */
export interface DialectUnit {
  /**
   * The agent, skill or similar item that the unit describes, such as `agent reviewer`. Absent if
   * the unit describes the host itself.
   */
  readonly agent?: string;
  /** Identifies the unit within its folder. Absent if `agent` already identifies the unit. */
  readonly key?: string;
  /** The files that determine the unit's permissions. */
  readonly files: readonly PermissionFile[];
  /** Reads the permissions that the files grant. */
  readonly read: () => HostPermissions;
  /** Reads the unit's permissions, based on its host's other files. Absent for the host itself. */
  readonly readOn?: (host: readonly PermissionFile[]) => HostPermissions;
}

/**
 * The language of an agent host's permission files. A dialect consists of a reader, a table of
 * settings, a test and a documentation page (docs/reference/permission-files.md).
 */
export interface Dialect {
  readonly id: string;
  /** The version of the host, or the date of its documentation, that the dialect follows. */
  readonly version: string;
  readonly files: readonly DialectFile[];
  /** Returns the units in a folder. `files` contains all the folder's readable files. */
  readonly unitsOf: (files: readonly PermissionFile[], folder: string) => readonly DialectUnit[];
  /**
   * Returns the permissions that remain without a unit. With `agent`, these are the permissions in
   * the host's other files. Without `agent`, these are the host's permissions without any files.
   */
  readonly without: (
    agent: string | undefined,
    files: readonly PermissionFile[],
  ) => HostPermissions;
  /**
   * Evaluates a call that a user typed, such as `Bash(git push)`. Returns undefined if the text is
   * not a call. Absent if every call is a single part that needs no parsing.
   */
  readonly answer?: (
    permissions: HostPermissions,
    situation: Situation,
    text: string,
    compile: CompilePolicy,
  ) => CallAnswer | undefined;
  /** Converts traced calls to the host's requests. */
  readonly calls: HostCalls;
  /** Evaluates a traced call. Absent if each of the call's requests can be evaluated separately. */
  readonly answerMade?: (
    permissions: HostPermissions,
    situation: Situation,
    call: MadeCall,
    compile: CompilePolicy,
  ) => MadeAnswer;
  /**
   * Returns remarks that depend on the files both before and after a change. Absent if the dialect
   * has no such remarks.
   */
  readonly remarksOfChange?: (files: BaseAndHead<readonly PermissionFile[]>) => readonly Remark[];
}

/** Compiles a policy into a function that evaluates requests. */
export type CompilePolicy = (policy: DecisionPolicy) => (request: Request | string) => Decision;

/** A host's decision on a call, which is the strictest decision on any of the call's parts. */
export interface CallAnswer {
  readonly level: Level;
  readonly parts: readonly AnsweredPart[];
}

/**
 * A host's decision on a traced call, or the reason the decision is unknown. `free` means that the
 * host never asks about such calls.
 */
export type MadeAnswer = CallAnswer | NotDecided | 'free';

/**
 * A part of a call, such as one command in a command line, and the rule that determines its level.
 */
export interface AnsweredPart {
  readonly call: HostCall;
  readonly level: Level;
  readonly rule: Rule;
}

/** The maximum size of a permission file in bytes. */
export const MAX_PERMISSION_BYTES = 1_048_576;
