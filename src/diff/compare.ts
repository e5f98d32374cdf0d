import { governing } from '../evaluation/decision/alignment.ts';
import { compareText, topOf } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { BaseAndHead } from '../model/base-and-head.ts';
import type { Part } from '../model/governed.ts';
import { mergeTools, type Tool } from '../model/tool.ts';
import type { Budget, SearchLimits } from '../pattern/language.ts';
import { accessChanges } from './access/access-changes.ts';
import { type AgentComparison, directionOf, type PermissionChanges } from './change.ts';
import { type ChangeDraft, changeOf, directionOfChanges, inOrder } from './change-draft.ts';
import { cardFields } from './fields/card-fields.ts';
import { exemptionChanges } from './fields/exemptions.ts';
import { idChanges } from './fields/ids.ts';
import { policyFields } from './fields/policy-fields.ts';
import { toolListChanges } from './fields/tool-lists.ts';
import { triggerChanges } from './fields/triggers.ts';
import { withoutEffect } from './ineffective-edits.ts';
import { aliasChanges, type BothAliases } from './names/aliases.ts';
import { Causes } from './names/edits.ts';
import { limitChanges } from './names/limits.ts';
import { nameChanges, toolRequests } from './names/name-changes.ts';
import { someOf } from './names/name-words.ts';
import { agentSides, type PolicySide } from './names/policy-side.ts';

/** An agent at the base or head, combined with its floors, and the agent's coverage in percent. */
export interface ComparedAgent {
  readonly agent: Agent;
  readonly coverage: number | null;
}

/**
 * An agent before and after a change. `base` is absent for an added agent, and `head` is absent for
 * a removed agent.
 */
interface AgentPair extends Partial<BaseAndHead<ComparedAgent>> {
  /**
   * Names of tools to compare in addition to those in the agent's tool lists, such as names from
   * traces.
   */
  readonly names?: readonly string[];
}

/** Options that limit a comparison's work and add names to compare. */
export interface ComparisonOptions {
  readonly aliases?: BothAliases;
  /** Names of tools to compare in addition to those in the agents' tool lists. */
  readonly names?: readonly string[];
  /**
   * The maximum number of states to visit in a comparison over all names. If a comparison needs
   * more states, its result is undecided.
   */
  readonly stateLimit?: number;
  /** A budget shared by several comparisons. */
  readonly budget?: Budget;
}

/**
 * The maximum work for all comparisons in a run. A run with many agents needs far less, but the
 * limit stops the comparison of a malicious change within seconds.
 */
export const MAX_WORK = 20_000_000;

/**
 * Compares an agent's permissions before and after a change, over all tool names and in every field
 * of the card and policy.
 * @throws Error if the agent exists neither before nor after the change, which is an internal error
 */
export function compareAgents(
  base: ComparedAgent | undefined,
  head: ComparedAgent | undefined,
  options: ComparisonOptions = {},
): AgentComparison {
  const present = head ?? base;
  if (present === undefined) throw new Error('an agent that is absent on both sides is compared');
  const { name } = present.agent;
  const drafts = draftsOf(base?.agent, head?.agent, options);
  const changes = inOrder(drafts.map((draft) => changeOf(name, draft)));
  return {
    agent: name,
    status: base === undefined ? 'added' : head === undefined ? 'removed' : 'kept',
    ...(base && base.agent.name !== name && { formerly: base.agent.name }),
    direction: directionOfChanges(changes),
    changes,
    coverage: { before: base?.coverage ?? null, after: head?.coverage ?? null },
  };
}

/** Compares all agents before and after a change, and sorts the results by agent name. */
export function compareAll(
  pairs: readonly AgentPair[],
  options: ComparisonOptions = {},
): PermissionChanges {
  const budget = options.budget ?? { left: MAX_WORK };
  const agents = pairs
    .map(({ base, head, names = [] }) =>
      compareAgents(base, head, {
        ...options,
        budget,
        names: [...(options.names ?? []), ...names],
      }),
    )
    .sort((a, b) => compareText(a.agent, b.agent));
  return { direction: directionOf(agents.map(({ direction }) => direction)), agents };
}

function draftsOf(
  base: Agent | undefined,
  head: Agent | undefined,
  options: ComparisonOptions,
): readonly ChangeDraft[] {
  if (base && head) return changesOfKept(base, head, options);
  if (head) return changesOfAdded(head, options);
  return base ? [removal(base)] : [];
}

/** An agent that exists before and after a change. */
interface KeptAgent extends BaseAndHead<Agent> {
  readonly sides: BaseAndHead<PolicySide>;
  /** The keys of edits that are already reported as changes to the permissions of tools. */
  readonly effective: ReadonlySet<string>;
  readonly tools: readonly Tool[];
  readonly limits: SearchLimits;
}

/** The functions that compare one part of an agent, such as the card. */
interface PartComparison {
  /**
   * Returns the changes to this part, for an agent that exists both before and after the change.
   */
  kept(agent: KeptAgent): readonly ChangeDraft[];
  /** Returns the permissions that this part grants to a new agent. */
  added(head: Agent, tools: readonly Tool[], limits: SearchLimits): readonly ChangeDraft[];
}

const COMPARISONS: Readonly<Record<Part, PartComparison>> = {
  card: { kept: ({ base, head }) => cardFields(base, head), added: newBoundedActions },
  policy: {
    kept: ({ base, head, sides, effective, limits }) => [
      ...policyFields(base, head, effective),
      ...limitChanges(sides, limits),
    ],
    added: (head, tools, limits) =>
      decidesAlone(head) ? [] : grantedByPolicy(head, tools, limits),
  },
  access: {
    kept: ({ base, head, tools, limits }) => accessChanges(base, head, tools, limits),
    added: (head, tools, limits) =>
      decidesAlone(head) ? accessChanges(undefined, head, tools, limits) : [],
  },
};

/**
 * Whether the agent's access lists determine its permissions on their own. If the agent also has a
 * policy, access lists can only restrict the policy's permissions.
 */
function decidesAlone(agent: Agent): boolean {
  return agent.access !== undefined && governing(agent) === undefined;
}

function changesOfKept(
  base: Agent,
  head: Agent,
  options: ComparisonOptions,
): readonly ChangeDraft[] {
  const sides = agentSides(base, head);
  const causes = new Causes(sides);
  const limits = searchLimits(options);
  const tools = toolsOf(base, head, options);
  const names = nameChanges(sides, causes, toolRequests(tools), limits);
  const pair: KeptAgent = { base, head, sides, effective: names.effective, tools, limits };
  return [
    ...names.changes,
    ...(options.aliases ? aliasChanges(sides, options.aliases) : []),
    ...Object.values(COMPARISONS).flatMap(({ kept }) => kept(pair)),
    ...triggerChanges(base, head),
    ...exemptionChanges(base, head),
    ...toolListChanges(base, head),
    ...idChanges(base, head),
    // Edits without effect can be identified only if all edits with an effect are known.
    ...(names.decided ? withoutEffect(sides, causes, names.effective, limits) : []),
  ];
}

/** Returns the changes for a new agent, as compared with an agent that has no permissions. */
function changesOfAdded(head: Agent, options: ComparisonOptions): readonly ChangeDraft[] {
  const tools = toolsOf(undefined, head, options);
  const limits = searchLimits(options);
  return [
    ...Object.values(COMPARISONS).flatMap(({ added }) => added(head, tools, limits)),
    ...exemptionChanges(undefined, head),
  ];
}

/**
 * Returns a single change that lists the bounded actions that a new card lets the agent perform.
 */
function newBoundedActions({ card }: Agent): readonly ChangeDraft[] {
  const actions = card?.boundedActions ?? [];
  if (card === undefined || actions.length === 0) return [];
  const list = someOf(
    actions.map(({ value }) => value),
    'actions',
  );
  return [
    {
      direction: 'widens',
      kind: 'bounded-action',
      subject: actions.length === 1 ? `the bounded action ${list}` : 'the bounded actions',
      before: null,
      after: 'bounded',
      sentence: `the new card lets the agent perform ${list}`,
      at: card.autonomyPlace,
    },
  ];
}

function grantedByPolicy(
  head: Agent,
  tools: readonly Tool[],
  limits: SearchLimits,
): readonly ChangeDraft[] {
  const sides = agentSides(undefined, head);
  return nameChanges(sides, new Causes(sides), toolRequests(tools), limits).changes;
}

/**
 * Returns the change for a removed agent, which counts as a widening because the agent is no longer
 * checked.
 */
function removal(base: Agent): ChangeDraft {
  const list = base.access?.own[0]?.document;
  const wasAt = base.card?.place ?? base.policy?.place ?? (list && topOf(list));
  return {
    direction: 'widens',
    kind: 'agent-removed',
    subject: 'the agent',
    before: 'checked',
    after: null,
    sentence: 'the agent was removed, so its files are no longer checked',
    ...(wasAt && { wasAt }),
  };
}

function searchLimits({ stateLimit, budget }: ComparisonOptions): {
  stateLimit?: number;
  budget: Budget;
} {
  return { ...(stateLimit !== undefined && { stateLimit }), budget: budget ?? { left: MAX_WORK } };
}

function toolsOf(
  base: Agent | undefined,
  head: Agent,
  { names = [] }: ComparisonOptions,
): readonly Tool[] {
  const named = names.map((name): Tool => ({ canonical: name, raw: [name], aliases: [] }));
  return mergeTools([...(head.tools?.tools ?? []), ...(base?.tools?.tools ?? []), ...named]);
}
