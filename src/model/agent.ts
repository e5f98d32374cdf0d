import type { Document, Located, Place } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { AccessList, AccessLists } from './access.ts';
import type { Card } from './card.ts';
import type { Policy } from './policy.ts';
import type { ToolList } from './tool.ts';

/** The card and policy from an agent's own files, before any floor is applied. */
export interface OwnParts {
  readonly card?: Card;
  readonly policy?: Policy;
}

/**
 * A policy or card template of an outer scope. An agent may strengthen it but never weaken it
 * (docs/reference/floors.md#order-of-scopes). The `origin` of its document names the owner.
 */
export interface Floor {
  readonly file: string;
  readonly card?: Card;
  readonly policy?: Policy;
  readonly access?: AccessList;
}

/** Returns the document of a floor. */
export function documentOfFloor({ card, policy, access }: Floor): Document | undefined {
  return (card ?? policy)?.place.document ?? access?.document;
}

/**
 * The sections of a floor from which an exemption can release an agent
 * (docs/reference/floors.md#exemptions).
 */
export const EXEMPT_SECTIONS = [
  'forbidden',
  'forbidden_tools',
  'forbidden_actions',
  'max_autonomous_value',
  'all',
] as const;
export type ExemptSection = (typeof EXEMPT_SECTIONS)[number];

/**
 * Permission for one agent to leave out a rule of its floor (docs/reference/floors.md#exemptions).
 * The configuration grants the exemption, and it has passed every check.
 */
export interface Exemption {
  readonly agent: string;
  readonly section: ExemptSection;
  /** Patterns of tools or of actions. Empty for a section without patterns. */
  readonly patterns: readonly Located<string>[];
  readonly reason: string;
  readonly grantedBy: string;
  /** The RFC 3339 date, as written in the configuration. */
  readonly grantedAt: string;
  readonly expiresAt: string;
  readonly place: Place;
}

/**
 * An exemption as written, possibly incomplete or malformed. A check reports such problems
 * (docs/reference/floors.md#when-an-exemption-is-not-honoured).
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

/** Returns the card and policy from an agent's own files. */
export function ownParts(agent: Pick<Agent, 'card' | 'policy' | 'own'>): OwnParts {
  return agent.own ?? agent;
}

/** Returns the documents of an agent's own card, policy and access lists. */
export function ownDocuments(
  agent: Pick<Agent, 'card' | 'policy' | 'own' | 'access'>,
): readonly Document[] {
  const { card, policy } = ownParts(agent);
  const parts = [card, policy].flatMap((part) => part?.place.document ?? []);
  return [...parts, ...(agent.access?.own ?? []).map(({ document }) => document)];
}

/** Whether any file of an agent could be read that says what it may do. */
export function isReadable({ card, policy, access }: Agent): boolean {
  return card !== undefined || policy !== undefined || access !== undefined;
}

/** The sources of an agent's traces (docs/reference/files.md#where-traces-come-from). */
export interface TraceOrigin {
  readonly files: readonly TraceFile[];
  /** The agent's id in the API, and the age in seconds of the oldest traces to request. */
  readonly api?: { readonly agentId: string; readonly window: number };
}

/** A file that contains traces. */
export interface TraceFile {
  readonly file: string;
  /** The id of the format, if the user states it. */
  readonly format?: string;
  /**
   * Whether several agents share the file. If so, each record belongs only to the agent that the
   * record names.
   */
  readonly shared: boolean;
}

/**
 * An agent: a card with its policy, tools and traces. Each agent gets a verdict
 * (docs/reference/files.md#how-files-become-agents).
 */
export interface Agent {
  /** The agent's name in reports. */
  readonly name: string;
  /**
   * The agent's unique key: its folder, its folder and file stem, or its name in the configuration.
   */
  readonly identity: string;
  /**
   * The effective card: the agent's own card composed with its floors
   * (docs/reference/floors.md#order-of-scopes). Absent if the agent has no card of its own.
   */
  readonly card?: Card;
  /**
   * The effective policy. It comes from a policy file or from sections of the card, is overridden
   * by the environment, and is then composed with the floors.
   */
  readonly policy?: Policy;
  /**
   * The card and policy from the agent's own files. Absent if the agent has no floors, because
   * `card` and `policy` are then its own.
   */
  readonly own?: OwnParts;
  /** The floors, outermost first. Absent if there are none. */
  readonly floors?: readonly Floor[];
  /**
   * The exemptions from its floors that are in force. Every report lists them
   * (docs/reference/floors.md#exemptions).
   */
  readonly exemptions?: readonly Exemption[];
  /** The access lists of the agent and of its floors. Absent if there are none. */
  readonly access?: AccessLists;
  /** Absent if there is no tool list. */
  readonly tools?: ToolList;
  /** The tool lists that could not be read. Absent if there are none. */
  readonly unreadToolLists?: readonly string[];
  /** Absent if there are no traces. */
  readonly traces?: TraceOrigin;
  /** The paths of all the agent's files. The agent is checked when one of them changes. */
  readonly files: readonly string[];
  /** The findings from reading the agent's files and assigning them to the agent. */
  readonly findings: readonly Finding[];
}
