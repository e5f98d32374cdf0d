import type { Document, Place } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { DecisionPolicy } from './decision.ts';

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
}

/** A situation that the files leave open, and what the host decides in it. */
export interface Situation {
  readonly id: string;
  /** The situation for the end of a sentence, such as `in auto mode`. Absent for the usual one. */
  readonly words?: string;
  /** What decides about calls that no rule matches, such as `the mode "plan"`. */
  readonly basis: string;
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
  /** The findings from reading the files. */
  readonly findings: readonly Finding[];
}

/** A permission file that was read. */
export interface PermissionFile {
  readonly document: Document;
  /** The role of the file in its dialect, such as `settings` or `local`. */
  readonly role: string;
}
