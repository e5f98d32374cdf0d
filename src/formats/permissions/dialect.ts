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

/** The syntax in which a permission file is read. */
type PermissionSyntax = 'json' | 'json-with-comments' | 'yaml' | 'toml' | 'front-matter' | 'text';

/** A file that an agent host reads. */
export interface DialectFile {
  /**
   * Matches the path of the file, ignoring case. The group `folder` is the folder that the file
   * belongs to, including the slash after it. Files that differ in the group `part` are read
   * separately.
   */
  readonly path: RegExp;
  /** The role of the file for its host, such as `settings`. */
  readonly role: string;
  readonly syntax: PermissionSyntax;
  /** The maximum size of the file in bytes. */
  readonly maxBytes: number;
  /**
   * Whether the file is a unit of its own, such as an agent, based on the other files in its
   * folder. Such a file is read only if the change affects it.
   */
  readonly isUnit?: true;
  /**
   * Roles of other files. The host reads this file only if the folder has a file with one of these
   * roles.
   */
  readonly beside?: readonly string[];
  /**
   * Whether the content of a file with another name shows that it is such a file. Absent if the
   * content alone cannot show it.
   */
  readonly marks?: (content: FileContent) => boolean;
  /** Whether a text certainly says nothing about permissions, so that nobody has to parse it. */
  readonly isPlain?: (text: string) => boolean;
  /** The keys of front matter that the host reads line by line if it is not valid YAML. */
  readonly loose?: LooseKeys;
  /**
   * Returns the text to parse as YAML, with unchanged offsets. Returns undefined if the file is not
   * relevant to the host. This avoids parsing large files. Absent if the whole file is parsed.
   */
  readonly excerpt?: (text: string) => string | undefined;
}

/** The content of a file, as plain data and as text. */
export interface FileContent {
  readonly value: unknown;
  readonly text: string;
}

/** Returns a test for whether a file has one of some keys, each a dotted path. */
export function hasAnyKey(...paths: readonly string[]): (content: FileContent) => boolean {
  return ({ value }) => paths.some((path) => valueAt(value, path) !== undefined);
}

/** Returns the value at a dotted path in plain data. */
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

/** Returns the names of the keys at a dotted path in plain data, or of the whole for no path. */
export function keysAt(value: unknown, path?: string): readonly string[] {
  const map = path === undefined ? value : valueAt(value, path);
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.keys(map) : [];
}

/** Returns all rules under `permissions`, as several hosts write them. */
export function listedRules(value: unknown): readonly string[] {
  return ['deny', 'ask', 'allow']
    .flatMap((list) => valueAt(value, `permissions.${list}`) ?? [])
    .map(String);
}

/** The permission files of a host in one folder, or of one of its agents. */
export interface DialectUnit {
  /**
   * The agent or other part that the unit describes, such as `agent reviewer`. Absent if the unit
   * is the host itself.
   */
  readonly agent?: string;
  /** Identifies the unit within its folder. Absent if `agent` identifies it. */
  readonly key?: string;
  /** The files that determine the unit's permissions. */
  readonly files: readonly PermissionFile[];
  /** Reads the permissions that the files grant. */
  readonly read: () => HostPermissions;
  /** Reads the unit's permissions, based on other files of its host. Absent for the host itself. */
  readonly readOn?: (host: readonly PermissionFile[]) => HostPermissions;
}

/**
 * The language of one agent host's permission files. A dialect consists of a reader, a table of
 * settings, a test and a page (docs/reference/permission-files.md).
 */
export interface Dialect {
  readonly id: string;
  /** The version of the host, or the date, of the documentation on which the dialect is based. */
  readonly version: string;
  readonly files: readonly DialectFile[];
  /** Returns the units of one folder. `files` are all files in it that could be read. */
  readonly unitsOf: (files: readonly PermissionFile[], folder: string) => readonly DialectUnit[];
  /**
   * Returns the permissions without a unit. With `agent`, they are those of the host's other files.
   * Otherwise, they are those of a host without any files.
   */
  readonly without: (
    agent: string | undefined,
    files: readonly PermissionFile[],
  ) => HostPermissions;
  /**
   * Evaluates a call that a user typed, such as `Bash(git push)`. Returns undefined if the text is
   * not a call. Absent if calls always consist of a single part, whose text needs no parsing.
   */
  readonly answer?: (
    permissions: HostPermissions,
    situation: Situation,
    text: string,
    compile: CompilePolicy,
  ) => CallAnswer | undefined;
  /** How the host takes part in the replay of traces. */
  readonly calls: HostCalls;
  /**
   * Decides about a call of a trace. Absent if its requests, each decided by itself, are enough.
   */
  readonly answerMade?: (
    permissions: HostPermissions,
    situation: Situation,
    call: MadeCall,
    compile: CompilePolicy,
  ) => MadeAnswer;
  /** Returns remarks that need the files before and after a change. Absent if there are none. */
  readonly remarksOfChange?: (files: BaseAndHead<readonly PermissionFile[]>) => readonly Remark[];
}

/** Compiles a policy into a function that evaluates requests. */
export type CompilePolicy = (policy: DecisionPolicy) => (request: Request | string) => Decision;

/** A host's decision on one call, which is the strictest decision on any of its parts. */
export interface CallAnswer {
  readonly level: Level;
  readonly parts: readonly AnsweredPart[];
}

/**
 * What a host decides about a call of a trace, or why that is not known. `free`: the host never asks
 * about such calls.
 */
export type MadeAnswer = CallAnswer | NotDecided | 'free';

/** A part of a call, such as one command of a command line, and the rule that decides about it. */
export interface AnsweredPart {
  readonly call: HostCall;
  readonly level: Level;
  readonly rule: Rule;
}

/** The maximum size of a permission file in bytes. */
export const MAX_PERMISSION_BYTES = 1_048_576;
