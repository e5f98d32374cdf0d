import type { Document, Located, Place } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { AccessList, AccessLists } from './access.ts';
import type { Card } from './card.ts';
import type { Part } from './governed.ts';
import type { HostUnit, ManagedSettings } from './host-permissions.ts';
import type { Policy } from './policy.ts';
import type { ToolList } from './tool.ts';

/** The card and policy in an agent's own files, without the values of its floors. */
export interface OwnParts {
  readonly card?: Card;
  readonly policy?: Policy;
}

/**
 * A policy, card or access list of an outer scope, which an agent can strengthen but never weaken
 * (docs/reference/floors.md#order-of-scopes). The `origin` of its document says who owns the floor.
 */
export interface Floor {
  readonly file: string;
  readonly card?: Card;
  readonly policy?: Policy;
  readonly access?: AccessList;
  /** The managed settings of an agent host, which apply to permission files. */
  readonly managed?: ManagedSettings;
}

/** Returns the document that contains a floor. */
export function documentOfFloor({ card, policy, access, managed }: Floor): Document | undefined {
  return (card ?? policy)?.place.document ?? access?.document ?? managed?.document;
}

/**
 * The sections of a floor from which an exemption can exempt an agent
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
 * A permission for one agent to break a rule of its floor (docs/reference/floors.md#exemptions).
 * The configuration grants it, and it has passed every check.
 */
export interface Exemption {
  readonly agent: string;
  readonly section: ExemptSection;
  /**
   * The patterns of the tools or actions that become exempt. Empty for a section without patterns.
   */
  readonly patterns: readonly Located<string>[];
  readonly reason: string;
  readonly grantedBy: string;
  /** The RFC 3339 date on which the exemption was granted, as written in the configuration. */
  readonly grantedAt: string;
  readonly expiresAt: string;
  readonly place: Place;
}

/**
 * An exemption as written in the configuration. It may be incomplete or malformed
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

/** Returns the card and policy in an agent's own files, without the values of its floors. */
export function ownParts(agent: Pick<Agent, 'card' | 'policy' | 'own'>): OwnParts {
  return agent.own ?? agent;
}

/** The fields of an agent that come from its own files. */
type OwnFiles = Pick<Agent, 'card' | 'policy' | 'own' | 'access'>;

/** For each part of an agent, a function that returns the agent's own documents for it. */
const OWN_DOCUMENTS: Readonly<Record<Part, (agent: OwnFiles) => readonly Document[]>> = {
  card: (agent) => [ownParts(agent).card?.place.document ?? []].flat(),
  policy: (agent) => [ownParts(agent).policy?.place.document ?? []].flat(),
  access: ({ access }) => (access?.own ?? []).map(({ document }) => document),
};

/** Returns the documents of an agent's own card, policy and access lists, but not of its floors. */
export function ownDocuments(agent: OwnFiles): readonly Document[] {
  return Object.values(OWN_DOCUMENTS).flatMap((documentsOf) => documentsOf(agent));
}

/** Whether Card Gate could read at least one card, policy or access list of the agent. */
export function isReadable({ card, policy, access }: Agent): boolean {
  return card !== undefined || policy !== undefined || access !== undefined;
}

/** The sources of an agent's traces (docs/reference/files.md#where-traces-come-from). */
export interface TraceOrigin {
  readonly files: readonly TraceFile[];
  /** The agent's id in the API, and how far back to request traces, in seconds. */
  readonly api?: { readonly agentId: string; readonly window: number };
}

/** A trace file, and how to read it. */
export interface TraceFile {
  readonly file: string;
  /** The id of the trace format. Absent if the user does not state a format. */
  readonly format?: string;
  /**
   * Whether several agents share the file. If so, each record belongs to the agent that it names.
   */
  readonly shared: boolean;
}

/**
 * An agent: a card with its policy, tools and traces. Each agent gets one verdict
 * (docs/reference/files.md#how-files-become-agents).
 */
export interface Agent {
  /** The name of the agent in reports. */
  readonly name: string;
  /**
   * A key that no other agent has: the agent's folder, its folder and file stem, or its name in the
   * configuration.
   */
  readonly identity: string;
  /**
   * The effective card: the agent's own card combined with its floors
   * (docs/reference/floors.md#order-of-scopes). Absent if the agent has no card of its own.
   */
  readonly card?: Card;
  /**
   * The effective policy, from a policy file or from sections of the card. It is combined with the
   * settings of the environment first, then with the floors.
   */
  readonly policy?: Policy;
  /**
   * The card and policy in the agent's own files. Absent if the agent has no floors, because `card`
   * and `policy` are then its own.
   */
  readonly own?: OwnParts;
  /** The floors of the agent, outermost first. Absent if it has none. */
  readonly floors?: readonly Floor[];
  /**
   * The exemptions that are in force for the agent. Every report lists them
   * (docs/reference/floors.md#exemptions).
   */
  readonly exemptions?: readonly Exemption[];
  /** The access lists of the agent and of its floors. Absent if there are none. */
  readonly access?: AccessLists;
  /** The tools that the agent may call. Absent if the agent has no tool list. */
  readonly tools?: ToolList;
  /** The tool lists of the agent that could not be read. Absent if there are none. */
  readonly unreadToolLists?: readonly string[];
  /**
   * The permission files of the hosts that run the agent, as the configuration says. Absent if it
   * names none.
   */
  readonly hosts?: readonly HostUnit[];
  /** The managed settings that apply to these hosts. Absent if there are none. */
  readonly managed?: readonly ManagedSettings[];
  /** Where the agent's traces come from. Absent if the agent has no traces. */
  readonly traces?: TraceOrigin;
  /**
   * The paths of all files of the agent. A change to one of them causes the agent to be checked.
   */
  readonly files: readonly string[];
  /** Findings about reading the agent's files, and about which files belong to the agent. */
  readonly findings: readonly Finding[];
}
