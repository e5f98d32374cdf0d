import type { Document, Place } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { DecisionPolicy, Rule } from './decision.ts';

/*
 * What the permission files of an agent host let its agent do
 * (docs/reference/permission-files.md). Every reader of a host returns this shape.
 */

/** The permissions that the files of one host in one folder give. */
export interface HostPermissions {
  /**
   * What the host decides about every call, in each situation that the files leave open, such as
   * the mode in which a session starts. The usual situation is first.
   */
  readonly situations: readonly [Situation, ...Situation[]];
  /**
   * Returns the situations that the same rules would have with the mode of other permissions of the
   * host. This separates a change of the mode from changes of rules. Absent if the host has
   * no modes.
   */
  readonly withModeOf?: (other: HostPermissions) => HostPermissions['situations'];
  /** The mode that the files set. Absent if they set none. */
  readonly mode?: string;
  /** Commands, servers and plugins that the host starts by itself. */
  readonly code: readonly HostCode[];
  /** Values that are compared only for equality, because their effect cannot be decided. */
  readonly opaque: readonly OpaqueValue[];
  /** What the files say that deserves attention, whether it is new or not. */
  readonly remarks: readonly Remark[];
  /**
   * Whether an agent certainly has no permission that its host does not have, so that a new agent
   * of this kind needs no comparison.
   */
  readonly isPart?: true;
  /**
   * What an agent falls back to if its files are removed: the rules of its host, or something
   * unknown. Absent if nobody can do anything in its place, so that a removal permits nothing.
   */
  readonly fallback?: 'host' | 'unknown';
  /**
   * The rules of an agent itself, without those of its host. Absent if only the situations have the
   * rules. They cost less than the situations.
   */
  readonly ownRules?: readonly Pick<Rule, 'outcome' | 'name' | 'examples' | 'place'>[];
}

/** A situation that the files leave open, and what the host decides in it. */
export interface Situation {
  readonly id: string;
  /** The situation for the end of a sentence, such as `in auto mode`. Absent for the usual one. */
  readonly words?: string;
  /** What decides about calls that no rule matches, such as `the mode "plan"`. */
  readonly basis: string;
  /** True if no agent runs, so that every call is denied. */
  readonly isEmpty?: true;
  readonly policy: DecisionPolicy;
}

/** Code that a host starts by itself, or makes available to its agent. */
export interface HostCode {
  /** Identifies the code across versions of the file. The same key means the same place of use. */
  readonly key: string;
  /** What starts the code, with its article, such as `the hook "PreToolUse"`. */
  readonly subject: string;
  /** The code as it is written: a command line, an address, or the name of a plugin. */
  readonly text: string;
  /** Everything about the code that matters, for comparison. */
  readonly identity: string;
  readonly place: Place;
  /** Whether the code may block calls, so that removing it may permit more. */
  readonly isGuard?: true;
  /** Why the code is especially dangerous, if it is. */
  readonly danger?: CodeDanger;
  /**
   * All parts of the code, such as the variables of a server, each as text for
   * comparison. Reports name the parts that changed.
   */
  readonly parts?: Readonly<Record<string, string>>;
  /** What new code brings with it, for the end of a sentence. Absent if there is nothing to add. */
  readonly also?: string;
}

/**
 * A tracked file, or a script of a package, that code or a rule that allows names. A change of the
 * file changes what the code does (docs/reference/permission-files.md#named-files).
 */
export interface NamedFile {
  /** Identifies the name across versions: where it is written, and how. */
  readonly key: string;
  readonly file: string;
  /** The name in a sentence, such as `"hooks/guard.sh"`. */
  readonly subject: string;
  /** What names the file, for a sentence, such as `which the hook "PreToolUse" runs by itself`. */
  readonly named: string;
  /** The content for comparison. Absent if the file does not exist. */
  readonly content?: string;
  /** What reports show of the content. Absent for whole files. */
  readonly text?: string;
  /** Whether the file may block calls, so that its removal may permit more. */
  readonly isGuard?: true;
  /** The first line of the file, the script, or what names a file that does not exist. */
  readonly place: Place;
}

/**
 * A reason why code is especially dangerous. `fetches`: it downloads and executes a script.
 * `unpinned`: it runs a package without a fixed version.
 */
export type CodeDanger = 'fetches' | 'unpinned';

/** A value whose effect cannot be decided. */
export interface OpaqueValue {
  readonly key: string;
  /** The value's name in a sentence, such as `the key "agent"`. */
  readonly subject: string;
  /** The value as text, for comparison. */
  readonly text: string;
  readonly place: Place;
  /**
   * Whether the value only grants or only restricts. Absent if that is unknown. The removal of a
   * value that only grants narrows; the addition of one that only restricts narrows.
   */
  readonly effect?: 'grants' | 'restricts';
  /**
   * The version of the program that generated the value. Values of two versions are not compared.
   * Absent if a person wrote it.
   */
  readonly writtenBy?: string;
  /** Why the effect cannot be decided. */
  readonly why: string;
}

/** Something in a permission file that deserves attention. Each kind has a rule of its own. */
export type Remark = {
  readonly place: Place;
} /** `isRule`: a rule allows everything, and not a mode. */ & (
  | { readonly kind: 'bypass-mode'; readonly mode: string; readonly isRule?: true }
  | { readonly kind: 'allows-everything'; readonly rule: string; readonly what: string }
  | {
      readonly kind: 'dead-rule';
      readonly rule: string;
      readonly why: string;
      /** The form of the rule that works. */
      readonly instead?: string;
      /** What else to do about the rule. */
      readonly advice?: string;
    }
  | { readonly kind: 'redirects-traffic'; readonly key: string; readonly value: string }
  | { readonly kind: 'secret-in-settings'; readonly what: string }
  | { readonly kind: 'ask-without-human'; readonly rule: string }
  /** The host refuses the file. `lost` says what it does without the file. */
  | { readonly kind: 'not-loaded'; readonly why: string; readonly lost: string }
  | { readonly kind: 'no-effect-here'; readonly key: string; readonly why: string }
  /** `lock` is the path of the lock file that did not change. */
  | { readonly kind: 'stale-lock'; readonly lock: string }
  | { readonly kind: 'unlocked-workflow' }
);

/** The permission files of one agent host in one folder, or of one agent of that host. */
export interface HostUnit {
  /** The name in reports, such as `claude-code` or `claude-code · reviewer (services/api)`. */
  readonly name: string;
  /** The unique key: dialect, folder and agent. */
  readonly identity: string;
  readonly dialect: string;
  /** The version of the host whose documentation the dialect follows. */
  readonly version: string;
  /** The folder that contains the files. Empty for the root of the repository. */
  readonly folder: string;
  /** What the unit is about, if it is not the host itself. */
  readonly agent?: string;
  /** The paths of all files that matter to the unit. */
  readonly files: readonly string[];
  readonly permissions: HostPermissions;
  /**
   * Returns the permissions of an agent on top of other files of its host. A change of an agent is
   * compared on one host, so that a change of the host is reported once. Absent for the host
   * itself.
   */
  readonly permissionsOn?: (host: readonly PermissionFile[]) => HostPermissions;
  /** The findings from reading the files. */
  readonly findings: readonly Finding[];
}

/** A permission file that was read. */
export interface PermissionFile {
  readonly document: Document;
  /** The role of the file in its dialect, such as `settings` or `local`. */
  readonly role: string;
}
