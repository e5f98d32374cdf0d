import { compareText } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { mergeTools, type Tool } from '../model/tool.ts';
import type { Budget } from '../pattern/language.ts';
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
import { nameChanges } from './names/name-changes.ts';
import { someOf } from './names/name-words.ts';
import { agentSides } from './names/policy-side.ts';

/**
 * One side of a comparison: an agent as it holds (composed), and how much of its card is mapped, in
 * percent.
 */
export interface Side {
  readonly agent: Agent;
  readonly coverage: number | null;
}

/** What two sides of one agent are, where one may not be there. */
interface Pair {
  readonly base?: Side;
  readonly head?: Side;
  /**
   * Names of tools that are worth naming beside those of the agent's lists, such as those of its
   * traces.
   */
  readonly names?: readonly string[];
}

export interface ComparisonOptions {
  readonly aliases?: BothAliases;
  readonly names?: readonly string[];
  /** Points that one question over all names may visit; past it the question is undecided. */
  readonly stateLimit?: number;
  /** Work that the questions of several comparisons share. */
  readonly budget?: Budget;
}

/**
 * Work of all questions of one run together: far beyond what many agents need, and a hostile change
 * ends within seconds.
 */
export const WORK = 20_000_000;

/**
 * What a change does to the permissions of an agent: to all names of tools, and to every field of
 * its card and policy.
 * @throws Error when neither side is there, which is a mistake of the caller.
 */
export function compareAgents(
  base: Side | undefined,
  head: Side | undefined,
  options: ComparisonOptions = {},
): AgentComparison {
  const present = head ?? base;
  if (present === undefined) throw new Error('an agent is compared that is there on neither side');
  const { name } = present.agent;
  const told =
    head === undefined
      ? [removed(base!.agent)]
      : base === undefined
        ? added(head.agent, options)
        : kept(base.agent, head.agent, options);
  const changes = inOrder(told.map((one) => changeOf(name, one)));
  return {
    agent: name,
    status: base === undefined ? 'added' : head === undefined ? 'removed' : 'kept',
    ...(base && base.agent.name !== name && { formerly: base.agent.name }),
    direction: directionOfChanges(changes),
    changes,
    coverage: { before: base?.coverage ?? null, after: head?.coverage ?? null },
  };
}

/** What a change does to all agents that it touches, in the order of their names. */
export function compareAll(
  pairs: readonly Pair[],
  options: ComparisonOptions = {},
): PermissionChanges {
  const budget = options.budget ?? { left: WORK };
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

function kept(base: Agent, head: Agent, options: ComparisonOptions): readonly ChangeDraft[] {
  const sides = agentSides(base, head);
  const causes = new Causes(sides);
  const limits = questionLimits(options);
  const names = nameChanges(sides, causes, toolsOf(base, head, options), limits);
  return [
    ...names.changes,
    ...(options.aliases ? aliasChanges(sides, options.aliases) : []),
    ...cardFields(base, head),
    ...policyFields(base, head, names.effective),
    ...limitChanges(sides, limits),
    ...triggerChanges(base, head),
    ...exemptionChanges(base, head),
    ...toolListChanges(base, head),
    ...idChanges(base, head),
    // What has no effect is only said where all that has one is known.
    ...(names.decided ? withoutEffect(sides, causes, names.effective, limits) : []),
  ];
}

/** The bounded actions of a new agent, which is compared with one that may do nothing. */
function added(head: Agent, options: ComparisonOptions): readonly ChangeDraft[] {
  const sides = agentSides(undefined, head);
  const { changes } = nameChanges(
    sides,
    new Causes(sides),
    toolsOf(undefined, head, options),
    questionLimits(options),
  );
  const actions = head.card?.boundedActions ?? [];
  const list = someOf(
    actions.map(({ value }) => value),
    'actions',
  );
  const bounded: ChangeDraft = {
    direction: 'widens',
    kind: 'bounded-action',
    subject: actions.length === 1 ? `the bounded action ${list}` : 'the bounded actions',
    before: null,
    after: 'bounded',
    sentence: `the new card lets the agent perform ${list}`,
    ...(head.card && { at: head.card.autonomyPlace }),
  };
  return [
    ...changes,
    ...(actions.length > 0 ? [bounded] : []),
    ...exemptionChanges(undefined, head),
  ];
}

/** A removed agent counts as widened, because it is no longer checked whatever it does. */
function removed(base: Agent): ChangeDraft {
  const wasAt = base.card?.place ?? base.policy?.place;
  return {
    direction: 'widens',
    kind: 'agent-removed',
    subject: 'the agent',
    before: 'checked',
    after: null,
    sentence: 'the agent was removed, so it is no longer checked',
    ...(wasAt && { wasAt }),
  };
}

function questionLimits({ stateLimit, budget }: ComparisonOptions): {
  stateLimit?: number;
  budget: Budget;
} {
  return { ...(stateLimit !== undefined && { stateLimit }), budget: budget ?? { left: WORK } };
}

function toolsOf(
  base: Agent | undefined,
  head: Agent,
  { names = [] }: ComparisonOptions,
): readonly Tool[] {
  const named = names.map((name): Tool => ({ canonical: name, raw: [name], aliases: [] }));
  return mergeTools([...(head.tools?.tools ?? []), ...(base?.tools?.tools ?? []), ...named]);
}
