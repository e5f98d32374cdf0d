import { actionBoundedAndForbidden } from './action-bounded-and-forbidden.ts';
import { advisoryBoundary } from './advisory-boundary.ts';
import { alwaysForbidden } from './always-forbidden.ts';
import { cardActionsAlias } from './card-actions-alias.ts';
import { cardExpired } from './card-expired.ts';
import { cardExpiresLate } from './card-expires-late.ts';
import { cardExpiresSoon } from './card-expires-soon.ts';
import { cardVersion } from './card-version.ts';
import { cardWithoutExpiry } from './card-without-expiry.ts';
import { conflictingValue } from './conflicting-value.ts';
import { expiresBeforeIssued } from './expires-before-issued.ts';
import { incompleteDefinition } from './incomplete-definition.ts';
import { inferredBinding } from './inferred-binding.ts';
import { invalidCurrency } from './invalid-currency.ts';
import { invalidDate } from './invalid-date.ts';
import { legacyKey } from './legacy-key.ts';
import { missingRecommendedKey } from './missing-recommended-key.ts';
import { missingSection } from './missing-section.ts';
import { mixedGenerations } from './mixed-generations.ts';
import { nearSizeLimit } from './near-size-limit.ts';
import { noCard } from './no-card.ts';
import { noPolicy } from './no-policy.ts';
import { overbroadPattern } from './overbroad-pattern.ts';
import { placeholder } from './placeholder.ts';
import { policyCondition } from './policy-condition.ts';
import { proseAction } from './prose-action.ts';
import { queryEndpoint } from './query-endpoint.ts';
import { redundantForbidden } from './redundant-forbidden.ts';
import type { AgentRule, FileRule } from './rule.ts';
import { schemaVersion } from './schema-version.ts';
import { shadowedCapability } from './shadowed-capability.ts';
import { twoPolicies } from './two-policies.ts';
import { undeclaredDefinition } from './undeclared-definition.ts';
import { undefinedValue } from './undefined-value.ts';
import { unevaluableCondition } from './unevaluable-condition.ts';
import { unknownAction } from './unknown-action.ts';
import { unmappedAction } from './unmapped-action.ts';
import { unusedPattern } from './unused-pattern.ts';

/**
 * The rules about one file, in the order of the catalogue. What its shape must be is not here: the
 * schemas say it.
 */
export const FILE_RULES: readonly FileRule[] = [
  // Any file
  nearSizeLimit,
  placeholder,

  // Cards
  mixedGenerations,
  missingRecommendedKey,
  undefinedValue,
  undeclaredDefinition,
  incompleteDefinition,
  conflictingValue,
  proseAction,
  actionBoundedAndForbidden,
  unevaluableCondition,
  cardExpired,
  cardExpiresSoon,
  cardExpiresLate,
  cardWithoutExpiry,
  invalidDate,
  expiresBeforeIssued,
  queryEndpoint,
  invalidCurrency,
  cardVersion,
  advisoryBoundary,
  legacyKey,
  cardActionsAlias,
  inferredBinding,

  // Policies, in a file of their own or in a card
  schemaVersion,
  missingSection,
  policyCondition,
  twoPolicies,
];

/** The rules about a card, its policy and its tools together, in the order of the catalogue. */
export const AGENT_RULES: readonly AgentRule[] = [
  unmappedAction,
  unknownAction,
  shadowedCapability,
  alwaysForbidden,
  overbroadPattern,
  unusedPattern,
  redundantForbidden,
  noPolicy,
  noCard,
];
