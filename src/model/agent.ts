import type { Located, Place } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';
import type { ToolList } from './tool.ts';

/** The card and policy of an agent's own files, before any floor. */
export interface OwnParts {
  readonly card?: Card;
  readonly policy?: Policy;
}

/**
 * A policy or card template of an outer scope, which an agent can strengthen and never weaken
 * (docs/reference/floors.md#order-of-scopes). The origin of its document is the owner.
 */
export interface Floor {
  readonly file: string;
  readonly card?: Card;
  readonly policy?: Policy;
}

/** The sections of a floor that an exemption may name (docs/reference/floors.md#exemptions). */
export const EXEMPT_SECTIONS = [
  'forbidden',
  'forbidden_tools',
  'forbidden_actions',
  'max_autonomous_value',
  'all',
] as const;
export type ExemptSection = (typeof EXEMPT_SECTIONS)[number];

/**
 * A permission of the configuration for one agent to leave out a rule of its floor
 * (docs/reference/floors.md#exemptions). It has passed every check.
 */
export interface Exemption {
  readonly agent: string;
  readonly section: ExemptSection;
  /** Patterns of tools or of actions; empty for a section without patterns. */
  readonly patterns: readonly Located<string>[];
  readonly reason: string;
  readonly grantedBy: string;
  /** RFC 3339, as written. */
  readonly grantedAt: string;
  readonly expiresAt: string;
  readonly place: Place;
}

/**
 * An exemption as it is written, which may be incomplete or malformed. A check reports such
 * problems (docs/reference/floors.md#when-an-exemption-is-not-honoured).
 */
export interface WrittenExemption {
  readonly agent?: Located<string>;
  readonly section?: Located<string>;
  readonly patterns: readonly Located<string>[];
  readonly reason?: Located<string>;
  readonly grantedBy?: Located<string>;
  readonly grantedAt?: Located<string>;
  readonly expiresAt?: Located<string>;
  readonly place: Place;
}

/** The card and policy of an agent's own files. */
export function ownParts(agent: Pick<Agent, 'card' | 'policy' | 'own'>): OwnParts {
  return agent.own ?? agent;
}

/** The sources of an agent's traces (docs/reference/files.md#where-traces-come-from). */
export interface TraceOrigin {
  readonly files: readonly TraceFile[];
  /** The id of the agent in the API, and how far back traces are requested, in seconds. */
  readonly api?: { readonly agentId: string; readonly window: number };
}

/** A file with traces. */
export interface TraceFile {
  readonly file: string;
  /** The id of the format, where the user states it. */
  readonly format?: string;
  /** Whether several agents share it; records then belong only to the agent that they name. */
  readonly shared: boolean;
}

/**
 * An agent: a card with its policy, its tools and its traces. Each agent gets a verdict
 * (docs/reference/files.md#how-files-become-agents).
 */
export interface Agent {
  /** Its name in reports. */
  readonly name: string;
  /** Its unique key: its folder, or folder and stem, or its name in the configuration. */
  readonly identity: string;
  /**
   * The effective card: the agent's own card, composed with its floors
   * (docs/reference/floors.md#order-of-scopes). Absent without a card of its own.
   */
  readonly card?: Card;
  /**
   * The effective policy: the policy of a file or of sections of the card, overridden by the
   * environment, and composed with the floors.
   */
  readonly policy?: Policy;
  /**
   * The card and policy of the agent's own files; absent without floors, because they are then the
   * effective ones.
   */
  readonly own?: OwnParts;
  /** From outside in; absent for none. */
  readonly floors?: readonly Floor[];
  /**
   * Exemptions from its floors that are in force; every report lists them
   * (docs/reference/floors.md#exemptions).
   */
  readonly exemptions?: readonly Exemption[];
  /** Absent without a tool list. */
  readonly tools?: ToolList;
  /** Tool lists that could not be read; absent for none. */
  readonly unreadToolLists?: readonly string[];
  /** Absent without traces. */
  readonly traces?: TraceOrigin;
  /** Paths of all files of the agent, which is checked when one of them changed. */
  readonly files: readonly string[];
  /** The findings of loading and pairing its files. */
  readonly findings: readonly Finding[];
}
