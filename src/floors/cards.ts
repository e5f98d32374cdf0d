import type { Located } from '../document/document.ts';
import { type Audit, type Card, type ConscienceValue, includes } from '../model/card.ts';
import { composeTriggers, union } from './policies.ts';
import { STRONGER, strongerOf } from './strictness.ts';

/**
 * The bounded actions of a combined card. With `own`, they include those in the agent's own card,
 * as for AAP cards. With `union`, they include those of all scopes, as for unified cards
 * (docs/reference/floors.md#how-cards-combine).
 */
type BoundedActions = 'own' | 'union';

/**
 * Combines an outer scope's card with an inner scope's card
 * (docs/reference/floors.md#how-cards-combine). Actions that the outer card forbids remain
 * forbidden.
 */
export function composeCards(outer: Card, inner: Card, bounded: BoundedActions): Card {
  const forbiddenActions = union(outer.forbiddenActions, inner.forbiddenActions);
  // The outer scope cannot grant an action that the inner scope forbids.
  const given = outer.boundedActions.filter(
    ({ value }) => !includes(inner.forbiddenActions, value),
  );
  const boundedActions =
    bounded === 'union' ? union(given, inner.boundedActions) : inner.boundedActions;
  const hierarchy = outer.hierarchy ?? inner.hierarchy;
  const conscienceMode = strongerOf(
    outer.conscienceMode,
    inner.conscienceMode,
    STRONGER.conscienceMode,
  );
  const maxAutonomousValue = smallerLimit(outer.maxAutonomousValue, inner.maxAutonomousValue);
  const integrityMode = strongerOf(outer.integrityMode, inner.integrityMode, STRONGER.mode);
  return {
    ...inner,
    boundedActions: boundedActions.filter(({ value }) => !includes(outer.forbiddenActions, value)),
    forbiddenActions,
    triggers: composeTriggers(outer.triggers, inner.triggers),
    declaredValues: union(outer.declaredValues, inner.declaredValues),
    conflictsWith: union(outer.conflictsWith, inner.conflictsWith),
    definitions: new Map([...inner.definitions, ...outer.definitions]),
    ...(hierarchy && { hierarchy }),
    ...(conscienceMode && { conscienceMode }),
    conscienceValues: composeConscience(outer.conscienceValues, inner.conscienceValues),
    ...(maxAutonomousValue && { maxAutonomousValue }),
    ...(integrityMode && { integrityMode }),
    audit: composeAudit(outer.audit, inner.audit),
  };
}

/**
 * Returns the smaller of two spending limits. Limits in different currencies cannot be compared. In
 * that case, the outer limit applies, and a finding reports the difference.
 */
function smallerLimit(
  outer: Card['maxAutonomousValue'],
  inner: Card['maxAutonomousValue'],
): Card['maxAutonomousValue'] {
  if (outer === undefined || inner === undefined) return outer ?? inner;
  return outer.value.currency === inner.value.currency && inner.value.amount < outer.value.amount
    ? inner
    : outer;
}

/**
 * Combines the conscience values of two scopes. Values with the same content are merged, and the
 * merged value is a boundary if either value is one (docs/reference/floors.md#how-cards-combine).
 */
function composeConscience(
  outer: readonly ConscienceValue[],
  inner: readonly ConscienceValue[],
): readonly ConscienceValue[] {
  const held = new Map<string, ConscienceValue>();
  for (const value of [...outer, ...inner]) {
    const before = held.get(value.content);
    if (before === undefined || (value.type === 'BOUNDARY' && before.type !== 'BOUNDARY'))
      held.set(value.content, value);
  }
  return [...held.values()];
}

function composeAudit(outer: Audit, inner: Audit): Audit {
  const parts = {
    retentionDays: strongerOf(outer.retentionDays, inner.retentionDays, STRONGER.retentionDays),
    queryable: strongerOf(outer.queryable, inner.queryable, STRONGER.queryable),
    tamperEvidence: strongerOf(outer.tamperEvidence, inner.tamperEvidence, STRONGER.tamperEvidence),
    queryEndpoint: outer.queryEndpoint ?? inner.queryEndpoint,
    storage: outer.storage ?? inner.storage,
  } satisfies { [K in keyof Audit]: Located<unknown> | undefined };
  return Object.fromEntries(
    Object.entries(parts).filter(([, part]) => part !== undefined),
  ) as Audit;
}
