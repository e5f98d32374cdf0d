import type { Finding } from '../finding/finding.ts';
import type { Agent, Exemption, Floor, OwnParts } from '../model/agent.ts';
import type { Card } from '../model/card.ts';
import type { Capability, Policy } from '../model/policy.ts';
import { composeCards } from './cards.ts';
import { applyExemptions } from './exemptions/apply.ts';
import { composePolicies, composeTriggers } from './policies.ts';
import { weakenings } from './weakening.ts';

/**
 * An agent's effective card and policy, with a finding for each of the agent's own values that a
 * floor overrides.
 */
export interface Composed extends Pick<Agent, 'card' | 'policy' | 'own' | 'floors' | 'exemptions'> {
  readonly findings: readonly Finding[];
}

/**
 * Applies an agent's floors to its card and policy (docs/reference/floors.md#order-of-scopes).
 * `own` must include the environment's settings, `all` must list the floors outermost first, and
 * `exemptions` contains the agent's exemptions in force. Applying the same floors again has no
 * effect.
 */
export function composeAgent(
  own: OwnParts,
  all: readonly Floor[],
  exemptions: readonly Exemption[] = [],
): Composed {
  // Managed settings apply only to permission files.
  const floors = all.filter(({ card, policy, access }) => card ?? policy ?? access);
  if (floors.length === 0) return { ...own, findings: [] };
  const { floor, used } = applyExemptions(wholeFloor(own, floors), exemptions);
  const held = forCardless(floor, own);
  const card =
    own.card &&
    (held.card
      ? composeCards(held.card, own.card, own.card.generation === 'unified' ? 'union' : 'own')
      : own.card);
  const policy = policyOf(held, own, card);
  return {
    ...(card && { card }),
    ...(policy && { policy }),
    own,
    floors,
    ...(used.length > 0 && { exemptions: used }),
    findings: weakenings(held, own),
  };
}

/** Combines all of an agent's floors, ignoring exemptions. */
export function wholeFloor(
  own: OwnParts,
  floors: readonly Floor[],
): { readonly card?: Card; readonly policy?: Policy } {
  return floorOf(floors, own.card?.generation === 'unified');
}

/**
 * Combines floors, which must be sorted, outermost first. If several floors set a value, the
 * strictest one applies.
 */
function floorOf(
  floors: readonly Floor[],
  unionBounded: boolean,
): { readonly card?: Card; readonly policy?: Policy } {
  const cards = floors.flatMap(({ card }) => card ?? []);
  const policies = floors.flatMap(({ policy }) => policy ?? []);
  const [firstCard, ...moreCards] = cards;
  const [firstPolicy, ...morePolicies] = policies;
  const card =
    firstCard && moreCards.reduce((outer, inner) => composeCards(outer, inner, 'union'), firstCard);
  const policy = firstPolicy && morePolicies.reduce(composePolicies, firstPolicy);
  return {
    ...(card && { card: unionBounded ? card : { ...card, boundedActions: [] } }),
    ...(policy && { policy }),
  };
}

/**
 * Adapts a floor to an agent without a card by moving the forbidden actions and triggers from the
 * floor's card to the floor's policy.
 */
function forCardless(
  floor: { readonly card?: Card; readonly policy?: Policy },
  own: OwnParts,
): { readonly card?: Card; readonly policy?: Policy } {
  const { card, policy } = floor;
  if (own.card || !card || (card.forbiddenActions.length === 0 && card.triggers.length === 0))
    return floor;
  const base: Policy = policy ?? { ...EMPTY, place: card.place };
  return {
    policy: {
      ...base,
      triggers: composeTriggers(base.triggers, card.triggers),
      ...(card.forbiddenActions.length > 0 && { forbiddenActions: card.forbiddenActions }),
    },
  };
}

const EMPTY = {
  scope: 'agent',
  forbidden: [],
  triggers: [],
  capabilities: [],
  defaults: {},
  unified: false,
} as const satisfies Omit<Policy, 'place'>;

function policyOf(
  floor: { readonly policy?: Policy },
  own: OwnParts,
  card: Card | undefined,
): Policy | undefined {
  if (!floor.policy) return own.policy && withBindings(own.policy, card);
  const inner: Policy = own.policy ?? { ...EMPTY, place: own.card?.place ?? floor.policy.place };
  return withBindings(composePolicies(floor.policy, inner), card);
}

/**
 * Binds each capability that lists no actions to the bounded action of the same name, if the
 * effective card has one (docs/reference/files.md#actions-of-a-capability).
 */
function withBindings(policy: Policy, card: Card | undefined): Policy {
  if (!card || policy.capabilities.every(({ binding }) => binding !== 'none')) return policy;
  const bound = (capability: Capability): Capability => {
    const isBound =
      capability.binding === 'none' &&
      card.boundedActions.some(({ value }) => value === capability.name);
    return isBound
      ? {
          ...capability,
          binding: 'inferred',
          actions: [{ value: capability.name, place: capability.place }],
        }
      : capability;
  };
  return { ...policy, capabilities: policy.capabilities.map(bound) };
}
