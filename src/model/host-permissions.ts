import type { Document, Located, Place } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { DecisionPolicy, Rule } from './decision.ts';

/*
 * The permissions in an agent host's permission files (docs/reference/permission-files.md). The
 * readers for all hosts return these types.
 */

/** The permissions that one host's files in one folder grant. */
export interface HostPermissions {
  /**
   * The situations that the files do not rule out, each with the host's decision for every call.
   * For example, a session can start in one of several modes. The normal situation comes first.
   */
  readonly situations: readonly [Situation, ...Situation[]];
  /**
   * Returns the situations for the same rules, but with the mode of `other`. Comparing these
   * situations separates the effects of a mode change from those of rule changes. Absent if the
   * host has no modes.
   */
  readonly withModeOf?: (other: HostPermissions) => HostPermissions['situations'];
  /** The mode that the files set. Absent if the files do not set a mode. */
  readonly mode?: string;
  /** Commands, servers and plugins that the host starts automatically. */
  readonly code: readonly HostCode[];
  /** Values whose effect is unknown, and which are therefore compared only for equality. */
  readonly opaque: readonly OpaqueValue[];
  /** Remarks about the files. They are reported regardless of whether the files changed. */
  readonly remarks: readonly Remark[];
  /**
   * True for an agent that cannot have more permissions than its host. No comparison is needed when
   * such an agent is added.
   */
  readonly isPart?: true;
  /**
   * The rules that apply if the agent's files are removed: the host's rules, or unknown rules.
   * Absent if nothing replaces the agent, in which case removing its files adds no permissions.
   */
  readonly fallback?: 'host' | 'unknown';
  /**
   * The agent's own rules, without the host's rules. They take less work to compute than the
   * situations. Absent if only the situations contain the rules.
   */
  readonly ownRules?: readonly Pick<Rule, 'outcome' | 'name' | 'examples' | 'place'>[];
}

/** A situation that the files do not rule out, with the host's decisions in this situation. */
export interface Situation {
  readonly id: string;
  /**
   * A phrase that describes the situation at the end of a sentence, such as `in auto mode`. Absent
   * for the normal situation.
   */
  readonly words?: string;
  /** A description of the default for calls that no rule matches, such as `the mode "plan"`. */
  readonly basis: string;
  /**
   * True if the call itself determines whether the situation applies, as for a call outside the
   * sandbox.
   */
  readonly isOfCall?: true;
  /** True if there is no agent. Every call is then denied. */
  readonly isEmpty?: true;
  readonly policy: DecisionPolicy;
}

/** Returns the situations whose decisions differ from those in all earlier situations. */
export function distinctSituations({
  situations: [usual, ...others],
}: Pick<HostPermissions, 'situations'>): HostPermissions['situations'] {
  const policies = new Set([usual.policy]);
  const isNew = ({ policy }: Situation): boolean => !policies.has(policy) && !!policies.add(policy);
  return [usual, ...others.filter(isNew)];
}

/** Code that a host starts automatically or makes available to its agent. */
export interface HostCode {
  /**
   * A key that identifies the code across versions of the file. Code with the same key has the same
   * role, such as a hook for one event.
   */
  readonly key: string;
  /**
   * The name of the item that starts the code, with an article, such as `the hook "PreToolUse"`.
   */
  readonly subject: string;
  /** The code as written: a command line, an address, or the name of a plugin. */
  readonly text: string;
  /** A string that covers all properties of the code that are compared. */
  readonly identity: string;
  readonly place: Place;
  /** True if the code may block calls, so that removing it may permit more calls. */
  readonly isGuard?: true;
  /** The reason why the code is especially dangerous. Absent for other code. */
  readonly danger?: CodeDanger;
  /**
   * The parts of the code as strings, such as a server's variables. Reports list the parts that
   * changed.
   */
  readonly parts?: Readonly<Record<string, string>>;
  /**
   * An additional effect of the code, as a phrase for the end of a sentence. Reports show it for
   * new code. Absent if there is none.
   */
  readonly also?: string;
}

/**
 * A tracked file or package script that is named in a host's code or in an `allow` rule. Changing
 * the file changes what the code or the allowed command does
 * (docs/reference/permission-files.md#named-files).
 */
export interface NamedFile {
  /**
   * A key that identifies the reference to the file in both versions. It consists of the
   * reference's place and spelling.
   */
  readonly key: string;
  readonly file: string;
  /** The file's name as shown in messages, such as `"hooks/guard.sh"`. */
  readonly subject: string;
  /**
   * A clause that describes the reference, such as
   * `which the hook "PreToolUse" runs automatically`.
   */
  readonly named: string;
  /** The content to compare. Absent if the file does not exist. */
  readonly content?: string;
  /** The part of the content to show in reports. Absent for whole files. */
  readonly text?: string;
  /** True if the file may block calls, so that removing it may permit more calls. */
  readonly isGuard?: true;
  /**
   * The place of the script or, for a whole file, of its first line. If the file does not exist,
   * this is the place that names it.
   */
  readonly place: Place;
}

/**
 * A reason why code is especially dangerous. With `fetches`, the code downloads and executes a
 * script. With `unpinned`, it runs a package without a fixed version.
 */
export type CodeDanger = 'fetches' | 'unpinned';

/** A value whose effect on permissions is unknown, so that only its equality can be compared. */
export interface OpaqueValue {
  readonly key: string;
  /** The value's name in a sentence, such as `the key "agent"`. */
  readonly subject: string;
  /** The value as a string, for comparison. */
  readonly text: string;
  readonly place: Place;
  /**
   * Whether the value can only grant or can only restrict permissions. Absent if unknown.
   * Permissions narrow if a value that only grants is removed, or if a value that only restricts is
   * added.
   */
  readonly effect?: 'grants' | 'restricts';
  /**
   * The version of the program that generated the value. Values from different versions are not
   * compared. Absent if a person wrote the value.
   */
  readonly writtenBy?: string;
  /** The reason why the effect is unknown. */
  readonly why: string;
}

/**
 * A remark about the content of a permission file. Each kind of remark has its own rule in
 * `src/rules/`.
 */
export type Remark = {
  readonly place: Place;
} /** If `isRule` is set, a rule rather than a mode allows everything. */ & (
  | { readonly kind: 'bypass-mode'; readonly mode: string; readonly isRule?: true }
  | { readonly kind: 'allows-everything'; readonly rule: string; readonly what: string }
  | {
      readonly kind: 'dead-rule';
      readonly rule: string;
      readonly why: string;
      /** A corrected rule that would take effect. */
      readonly instead?: string;
      /** Additional advice about the rule. */
      readonly advice?: string;
    }
  | { readonly kind: 'redirects-traffic'; readonly key: string; readonly value: string }
  | { readonly kind: 'secret-in-settings'; readonly what: string }
  | { readonly kind: 'ask-without-human'; readonly rule: string }
  /** The host rejects the file. `lost` describes how the host behaves without the file. */
  | { readonly kind: 'not-loaded'; readonly why: string; readonly lost: string }
  | { readonly kind: 'no-effect-here'; readonly key: string; readonly why: string }
  /** The host does not recognise the key. `meant` is a similar key that it does recognise. */
  | { readonly kind: 'misspelt-key'; readonly key: string; readonly meant: string }
  /** `lock` is the path of the lock file that did not change. */
  | { readonly kind: 'stale-lock'; readonly lock: string }
  | { readonly kind: 'unlocked-workflow' }
);

/** The permission files of one agent host in one folder, or of one agent on that host. */
export interface HostUnit {
  /** The name in reports, such as `claude-code` or `claude-code · reviewer (services/api)`. */
  readonly name: string;
  /** A unique key that consists of the dialect, folder and agent. */
  readonly identity: string;
  readonly dialect: string;
  /** The host version whose documentation the dialect follows. */
  readonly version: string;
  /** The folder that contains the files. Empty for the root of the repository. */
  readonly folder: string;
  /** The agent or other part of the host that the unit describes. Absent for the host itself. */
  readonly agent?: string;
  /** The paths of all files that affect the unit. */
  readonly files: readonly string[];
  readonly permissions: HostPermissions;
  /**
   * Returns the permissions of the unit's agent on a host that has the files in `host`. Both
   * versions of an agent are compared on the same host, because a change to the host must be
   * reported only once. Absent for the host itself.
   */
  readonly permissionsOn?: (host: readonly PermissionFile[]) => HostPermissions;
  /** The findings from reading the files. */
  readonly findings: readonly Finding[];
}

/** A permission file, parsed as a document. */
export interface PermissionFile {
  readonly document: Document;
  /** The role of the file in its dialect, such as `settings` or `local`. */
  readonly role: string;
}

/**
 * An organisation's settings for an agent host. A repository's files can only be stricter than
 * these settings (docs/reference/permission-files.md#managed-settings).
 */
export interface ManagedSettings {
  readonly document: Document;
  /** The managed rules that deny calls. */
  readonly denied: readonly Located<string>[];
  /** The permissions that the settings themselves grant. */
  readonly permissions: HostPermissions;
  /** Returns the features that a unit's files use although these settings disallow them. */
  readonly breaches: (unit: HostUnit) => readonly ManagedBreach[];
}

/** A feature that permission files use although managed settings disallow it. */
export type ManagedBreach = {
  readonly at: Place;
  /** The place in the managed settings that disallows the feature. */
  readonly statedAt: Place;
} & (
  | { readonly kind: 'mode'; readonly mode: string }
  | { readonly kind: 'rules'; readonly rule: string }
  | { readonly kind: 'hook' | 'server' | 'marketplace'; readonly subject: string }
  | {
      readonly kind: 'setting';
      readonly key: string;
      readonly value: string;
      readonly managed: string;
    }
);
