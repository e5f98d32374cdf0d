import type { Document, Located, Place } from '../document/document.ts';
import type { Finding } from '../finding/finding.ts';
import type { AccessList, AccessLists } from './access.ts';
import type { Card } from './card.ts';
import type { Part } from './governed.ts';
import type { HostUnit, ManagedSettings } from './host-permissions.ts';
import type { Policy } from './policy.ts';
import type { ToolList } from './tool.ts';

/** The card and policy in an agent's own files, without values from floors. */
export interface OwnParts {
  readonly card?: Card;
  readonly policy?: Policy;
}

/**
 * A policy, card or access list of an outer scope. An agent can strengthen it but not weaken it
 * (docs/reference/floors.md#order-of-scopes). The `origin` of the floor's document identifies the
 * owner.
 */
export interface Floor {
  readonly file: string;
  readonly card?: Card;
  readonly policy?: Policy;
  readonly access?: AccessList;
  /** An agent host's managed settings, which apply to permission files. */
  readonly managed?: ManagedSettings;
}

/** Returns the document that contains a floor. */
export function documentOfFloor({ card, policy, access, managed }: Floor): Document | undefined {
  return (card ?? policy)?.place.document ?? access?.document ?? managed?.document;
}

/**
 * The sections of a floor from which an agent can be exempt (docs/reference/floors.md#exemptions).
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
 * A valid exemption from the configuration. It permits one agent to break a rule of its floor
 * (docs/reference/floors.md#exemptions).
 */
export interface Exemption {
  readonly agent: string;
  readonly section: ExemptSection;
  /** The patterns for the exempt tools or actions. Empty for a section without patterns. */
  readonly patterns: readonly Located<string>[];
  readonly reason: string;
  readonly grantedBy: string;
  /**
   * The date on which the exemption was granted, in RFC 3339 format and as written in the
   * configuration.
   */
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

/** Returns the card and policy in an agent's own files, without values from floors. */
export function ownParts(agent: Pick<Agent, 'card' | 'policy' | 'own'>): OwnParts {
  return agent.own ?? agent;
}

/** The fields that contain an agent's own files. */
type OwnFiles = Pick<Agent, 'card' | 'policy' | 'own' | 'access'>;

/** For each part, a function that returns the agent's own documents. */
const OWN_DOCUMENTS: Readonly<Record<Part, (agent: OwnFiles) => readonly Document[]>> = {
  card: (agent) => [ownParts(agent).card?.place.document ?? []].flat(),
  policy: (agent) => [ownParts(agent).policy?.place.document ?? []].flat(),
  access: ({ access }) => (access?.own ?? []).map(({ document }) => document),
};

/** Returns the documents of an agent's own card, policy and access lists, excluding its floors. */
export function ownDocuments(agent: OwnFiles): readonly Document[] {
  return Object.values(OWN_DOCUMENTS).flatMap((documentsOf) => documentsOf(agent));
}

/** Returns whether at least one card, policy or access list of the agent was readable. */
export function isReadable({ card, policy, access }: Agent): boolean {
  return card !== undefined || policy !== undefined || access !== undefined;
}

/** The sources of an agent's traces (docs/reference/files.md#where-traces-come-from). */
export interface TraceOrigin {
  readonly files: readonly TraceFile[];
  /** The agent's id in the API, and the maximum age of the traces to request, in seconds. */
  readonly api?: { readonly agentId: string; readonly window: number };
}

/** A trace file, with the properties that determine how it is read. */
export interface TraceFile {
  readonly file: string;
  /** The id of the trace format. Absent if the user did not specify a format. */
  readonly format?: string;
  /**
   * Whether several agents share the file. If so, each record is attributed to the agent that is
   * named in it.
   */
  readonly shared: boolean;
}

/**
 * An agent, with its card, policy, access lists, tools and traces. Each agent has one verdict
 * (docs/reference/files.md#how-files-become-agents).
 */
export interface Agent {
  /** The name that reports use for the agent. */
  readonly name: string;
  /**
   * A key that is unique to the agent: the agent's folder, the folder and file stem, or the name in
   * the configuration.
   */
  readonly identity: string;
  /**
   * The effective card: the agent's own card combined with its floors
   * (docs/reference/floors.md#order-of-scopes). Absent if the agent's own files contain no card.
   */
  readonly card?: Card;
  /**
   * The effective policy, from a policy file or from sections of the card. The environment's
   * settings are applied first, then the floors.
   */
  readonly policy?: Policy;
  /**
   * The card and policy in the agent's own files. Absent if the agent has no floors, because `card`
   * and `policy` are then the agent's own.
   */
  readonly own?: OwnParts;
  /** The agent's floors, outermost first. Absent if there are none. */
  readonly floors?: readonly Floor[];
  /**
   * The agent's exemptions in force. Every report lists them (docs/reference/floors.md#exemptions).
   */
  readonly exemptions?: readonly Exemption[];
  /** The access lists of the agent and of its floors. Absent if there are none. */
  readonly access?: AccessLists;
  /** The tools that the agent may call. Absent if the agent has no tool list. */
  readonly tools?: ToolList;
  /** The agent's tool lists that could not be read. Absent if there are none. */
  readonly unreadToolLists?: readonly string[];
  /**
   * The permission files of the agent's hosts, as specified in the configuration. Absent if the
   * configuration specifies none.
   */
  readonly hosts?: readonly HostUnit[];
  /** The managed settings that apply to the agent's hosts. Absent if there are none. */
  readonly managed?: readonly ManagedSettings[];
  /** The sources of the agent's traces. Absent if the agent has no traces. */
  readonly traces?: TraceOrigin;
  /**
   * The paths of all files that belong to the agent. A change to any of them causes the agent to be
   * checked.
   */
  readonly files: readonly string[];
  /** Findings from reading the agent's files and from assigning files to the agent. */
  readonly findings: readonly Finding[];
}
