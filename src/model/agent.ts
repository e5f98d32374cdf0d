import type { Located, Place } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';
import type { ToolList } from './tool.ts';

/** What an agent's own files say, before any floor. */
export interface OwnParts {
  readonly card?: Card;
  readonly policy?: Policy;
}

/**
 * A policy or card template of an outer scope, which an agent can strengthen and never weaken
 * (docs/reference/floors.md#order-of-scopes). Its document's origin says whose it is.
 */
export interface Floor {
  readonly file: string;
  readonly card?: Card;
  readonly policy?: Policy;
}

/** What an exemption may be from (docs/reference/floors.md#exemptions). */
export const EXEMPT_SECTIONS = [
  'forbidden',
  'forbidden_tools',
  'forbidden_actions',
  'max_autonomous_value',
  'all',
] as const;
export type ExemptSection = (typeof EXEMPT_SECTIONS)[number];

/**
 * Leave that the configuration gives one agent from a rule of its floor
 * (docs/reference/floors.md#when-an-exemption-is-not-honoured); every rule about it was checked
 * before it is one.
 */
export interface Exemption {
  readonly agent: string;
  readonly section: ExemptSection;
  /** Patterns of tools or of actions; empty where the section has none. */
  readonly patterns: readonly Located<string>[];
  readonly reason: string;
  readonly grantedBy: string;
  /** RFC 3339, as written. */
  readonly grantedAt: string;
  readonly expiresAt: string;
  readonly place: Place;
}

/**
 * An exemption as somebody wrote it: what is missing or malformed is told when it is judged, and it
 * is then not honoured (docs/reference/floors.md#when-an-exemption-is-not-honoured).
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

/** What an agent's own files say. */
export function ownParts(agent: Pick<Agent, 'card' | 'policy' | 'own'>): OwnParts {
  return agent.own ?? agent;
}

/** Where the traces of an agent come from (docs/reference/files.md#where-traces-come-from). */
export interface TraceOrigin {
  readonly files: readonly TraceFile[];
  /** How the API knows the agent, and how far back it is asked, in seconds. */
  readonly api?: { readonly agentId: string; readonly window: number };
}

/** A file of traces that exists. */
export interface TraceFile {
  readonly file: string;
  /** Id of the format that the user states for it. */
  readonly format?: string;
  /**
   * Whether several agents have it in common, so that only the records which name an agent are that
   * agent's.
   */
  readonly shared: boolean;
}

/**
 * One card, its policy, its tools and its traces: the unit that gets a verdict
 * (docs/reference/files.md#how-files-become-agents).
 */
export interface Agent {
  /** What the report calls it. */
  readonly name: string;
  /**
   * What tells it from all others: its folder, or folder and stem, or its name in the
   * configuration.
   */
  readonly identity: string;
  /**
   * What holds: the agent's own card, composed with the floors above it
   * (docs/reference/floors.md#order-of-scopes). Only an agent with a card of its own has one.
   */
  readonly card?: Card;
  /**
   * What holds: the policy of a file or of sections of the card, with the environment over it,
   * composed with the floors above it.
   */
  readonly policy?: Policy;
  /**
   * What the agent's own files say by themselves; absent where nothing was composed with them, so
   * that they are what holds.
   */
  readonly own?: OwnParts;
  /** From outside in; absent without any. */
  readonly floors?: readonly Floor[];
  /**
   * Exemptions from its floors that are in force, each listed in every report
   * (docs/reference/floors.md#exemptions).
   */
  readonly exemptions?: readonly Exemption[];
  /** Absent when no tool list is known. */
  readonly tools?: ToolList;
  /** Files of tool lists that are there and could not be read; absent where all could. */
  readonly unreadToolLists?: readonly string[];
  /** Absent when no trace is known. */
  readonly traces?: TraceOrigin;
  /** Paths of every file that belongs to the agent: it is checked when one of them changed. */
  readonly files: readonly string[];
  /** What was found while loading and pairing its files. */
  readonly findings: readonly Finding[];
}
