import type { Finding, Rule } from '../finding/finding.ts';
import { accessDenied } from './access-denied.ts';
import { actionBoundedAndForbidden } from './action-bounded-and-forbidden.ts';
import { advisoryBoundary } from './advisory-boundary.ts';
import { allowsEverything } from './allows-everything.ts';
import { alsoMapped } from './also-mapped.ts';
import { alwaysForbidden } from './always-forbidden.ts';
import { ambiguousAgent } from './ambiguous-agent.ts';
import { askWithoutHuman } from './ask-without-human.ts';
import { baselineExpired } from './baseline-expired.ts';
import { baselineUnused } from './baseline-unused.ts';
import { bypassMode } from './bypass-mode.ts';
import { callPattern } from './call-pattern.ts';
import { calledNotDeclared } from './called-not-declared.ts';
import { capabilityExceeded } from './capability-exceeded.ts';
import { cardActionsAlias } from './card-actions-alias.ts';
import { cardExpired } from './card-expired.ts';
import { cardExpiresLate } from './card-expires-late.ts';
import { cardExpiresSoon } from './card-expires-soon.ts';
import { cardRemoved } from './card-removed.ts';
import { cardVersion } from './card-version.ts';
import { cardWithoutExpiry } from './card-without-expiry.ts';
import { configuration } from './configuration.ts';
import { conflictingValue } from './conflicting-value.ts';
import { couldNotEvaluate } from './could-not-evaluate.ts';
import { coverageDropped } from './coverage-drop.ts';
import { currencyDiffers } from './currency-differs.ts';
import { deadRule } from './dead-rule.ts';
import { declaredNeverCalled } from './declared-never-called.ts';
import { deniedAttempt } from './denied-attempt.ts';
import { deniesEverything } from './denies-everything.ts';
import { duplicateEntry } from './duplicate-entry.ts';
import { duplicateId } from './duplicate-id.ts';
import { duplicateKey } from './duplicate-key.ts';
import { escalationDenied } from './escalation-denied.ts';
import { exemptAll } from './exempt-all.ts';
import { exemption } from './exemption.ts';
import { expiresBeforeIssued } from './expires-before-issued.ts';
import { failedExample } from './failed-example.ts';
import { failedTest } from './failed-test.ts';
import { fileTooLarge } from './file-too-large.ts';
import { floorUnreadable } from './floor-unreadable.ts';
import { forbiddenActionTool } from './forbidden-action-tool.ts';
import { forbiddenByOrg } from './forbidden-by-org.ts';
import { forbiddenTool } from './forbidden-tool.ts';
import { hiddenLimit } from './hidden-limit.ts';
import { historyNotEvaluated } from './history-not-evaluated.ts';
import { hostAllowsForbidden } from './host-allows-forbidden.ts';
import { idle } from './idle.ts';
import { ignoreExpired } from './ignore-expired.ts';
import { ignoreUnused } from './ignore-unused.ts';
import { inGrace } from './in-grace.ts';
import { incompleteDefinition } from './incomplete-definition.ts';
import { incompleteShards } from './incomplete-shards.ts';
import { incompleteToolList } from './incomplete-tool-list.ts';
import { inferredBinding } from './inferred-binding.ts';
import { internalError } from './internal-error.ts';
import { invalidCurrency } from './invalid-currency.ts';
import { invalidDate } from './invalid-date.ts';
import { invalidLimit } from './invalid-limit.ts';
import { invalidRegex } from './invalid-regex.ts';
import { legacyKey } from './legacy-key.ts';
import { limitNotEvaluated } from './limit-not-evaluated.ts';
import { limitReached } from './limit-reached.ts';
import { localSettingsCommitted } from './local-settings-committed.ts';
import { loosePattern } from './loose-pattern.ts';
import { lowCoverage } from './low-coverage.ts';
import { misplacedConfiguration } from './misplaced-configuration.ts';
import { misplacedNever } from './misplaced-never.ts';
import { missingKey } from './missing-key.ts';
import { missingRecommendedKey } from './missing-recommended-key.ts';
import { missingSection } from './missing-section.ts';
import { mixedGenerations } from './mixed-generations.ts';
import { narrowMinute } from './narrow-minute.ts';
import { nearSizeLimit } from './near-size-limit.ts';
import { needsApproval } from './needs-approval.ts';
import { neverAllowed } from './never-allowed.ts';
import { noCard } from './no-card.ts';
import { noCardsFound } from './no-cards-found.ts';
import { noGrace } from './no-grace.ts';
import { noPolicy } from './no-policy.ts';
import { noTools } from './no-tools.ts';
import { notEvaluated } from './not-evaluated.ts';
import { notPublished } from './not-published.ts';
import { otherAgents } from './other-agents.ts';
import { outOfRange } from './out-of-range.ts';
import { overbroadPattern } from './overbroad-pattern.ts';
import { overlappingEntries } from './overlapping-entries.ts';
import { parseError } from './parse-error.ts';
import { placeholder } from './placeholder.ts';
import { policyCondition } from './policy-condition.ts';
import { proseAction } from './prose-action.ts';
import { publishingFailed } from './publishing-failed.ts';
import { queryEndpoint } from './query-endpoint.ts';
import { redactedNames } from './redacted-names.ts';
import { redirectsTraffic } from './redirects-traffic.ts';
import { redundantForbidden } from './redundant-forbidden.ts';
import { reinterpretedLimit } from './reinterpreted-limit.ts';
import { remoteCheckFailed } from './remote-check-failed.ts';
import { remoteDisagrees } from './remote-disagrees.ts';
import { remoteNotChecked } from './remote-not-checked.ts';
import type { AgentRule, FileRule, WordedRule } from './rule.ts';
import { runsByItself } from './runs-by-itself.ts';
import { schemaVersion } from './schema-version.ts';
import { secretInSettings } from './secret-in-settings.ts';
import { shadowedCapability } from './shadowed-capability.ts';
import { shadowedEntry } from './shadowed-entry.ts';
import { spellingStyle } from './spelling-style.ts';
import { sqlCase } from './sql-case.ts';
import { staleLock } from './stale-lock.ts';
import { tooFew } from './too-few.ts';
import { toolList } from './tool-list.ts';
import { toolsRemoved } from './tools-removed.ts';
import { traceLinesSkipped } from './trace-lines-skipped.ts';
import { traceSource } from './trace-source.ts';
import { traceWithoutCalls } from './trace-without-calls.ts';
import { tracesRemoved } from './traces-removed.ts';
import { tracesTruncated } from './traces-truncated.ts';
import { triggerLogged } from './trigger-logged.ts';
import { triggerWarning } from './trigger-warning.ts';
import { twoPolicies } from './two-policies.ts';
import { twoSpellings } from './two-spellings.ts';
import { unappliedValue } from './unapplied-value.ts';
import { undeclaredDefinition } from './undeclared-definition.ts';
import { undefinedValue } from './undefined-value.ts';
import { unevaluableCondition } from './unevaluable-condition.ts';
import { unknownAction } from './unknown-action.ts';
import { unknownKey } from './unknown-key.ts';
import { unknownKind } from './unknown-kind.ts';
import { unknownValue } from './unknown-value.ts';
import { unlistedAgent } from './unlisted-agent.ts';
import { unlockedWorkflow } from './unlocked-workflow.ts';
import { unmappedAction } from './unmapped-action.ts';
import { unmappedTool } from './unmapped-tool.ts';
import { unreadKey } from './unread-key.ts';
import { unusedAction } from './unused-action.ts';
import { unusedCapability } from './unused-capability.ts';
import { unusedEntry } from './unused-entry.ts';
import { unusedPattern } from './unused-pattern.ts';
import { weakensOrg } from './weakens-org.ts';
import { widening } from './widening.ts';
import { wrongType } from './wrong-type.ts';

/** All rules, in the same order as in the manual. Each rule is in a separate file. */
export const RULES = [
  // Any file
  parseError,
  duplicateKey,
  fileTooLarge,
  nearSizeLimit,
  unknownKind,
  missingKey,
  wrongType,
  unknownValue,
  tooFew,
  outOfRange,
  unknownKey,
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

  // Policies
  schemaVersion,
  missingSection,
  policyCondition,
  callPattern,

  // Permission files of agent hosts
  hostAllowsForbidden,
  bypassMode,
  allowsEverything,
  redirectsTraffic,
  secretInSettings,
  runsByItself,
  deadRule,
  localSettingsCommitted,
  askWithoutHuman,
  staleLock,
  unlockedWorkflow,

  // Access lists
  invalidRegex,
  invalidLimit,
  twoSpellings,
  duplicateEntry,
  failedExample,
  failedTest,
  misplacedNever,
  deniesEverything,
  shadowedEntry,
  hiddenLimit,
  sqlCase,
  narrowMinute,
  overlappingEntries,
  unreadKey,
  reinterpretedLimit,
  unusedEntry,

  // A card and its policy together
  unmappedAction,
  unknownAction,
  shadowedCapability,
  alwaysForbidden,
  overbroadPattern,
  unusedPattern,
  redundantForbidden,

  // Floors
  weakensOrg,
  forbiddenByOrg,
  currencyDiffers,
  floorUnreadable,
  exemption,
  exemptAll,

  // Agents and tool lists
  twoPolicies,
  ambiguousAgent,
  unlistedAgent,
  cardRemoved,
  duplicateId,
  noPolicy,
  noCard,
  toolList,
  toolsRemoved,
  noTools,
  incompleteToolList,
  spellingStyle,
  notEvaluated,

  // Traces
  traceSource,
  traceWithoutCalls,
  traceLinesSkipped,
  redactedNames,
  otherAgents,
  tracesTruncated,
  idle,
  historyNotEvaluated,
  deniedAttempt,
  limitNotEvaluated,
  inGrace,
  noGrace,
  calledNotDeclared,
  declaredNeverCalled,
  unusedAction,
  unusedCapability,
  loosePattern,
  unappliedValue,
  tracesRemoved,

  // Violations and evaluation warnings
  forbiddenTool,
  accessDenied,
  limitReached,
  neverAllowed,
  escalationDenied,
  capabilityExceeded,
  unmappedTool,
  needsApproval,
  triggerWarning,
  triggerLogged,
  alsoMapped,
  forbiddenActionTool,

  // Effects of a change
  widening,
  coverageDropped,

  // Findings that the configuration accepts
  ignoreExpired,
  ignoreUnused,
  baselineExpired,
  baselineUnused,

  // The gate itself
  lowCoverage,
  noCardsFound,
  misplacedConfiguration,
  configuration,
  couldNotEvaluate,
  publishingFailed,
  remoteDisagrees,
  notPublished,
  remoteNotChecked,
  remoteCheckFailed,
  incompleteShards,
  internalError,
] as const satisfies readonly WordedRule[];

/** A rule id, as used in code, configuration and reports. */
export type RuleId = (typeof RULES)[number]['id'];

/** All rule ids, in the same order as in the manual. */
export const RULE_IDS: readonly RuleId[] = RULES.map(({ id }) => id);

const BY_ID: ReadonlyMap<string, Rule> = new Map(RULES.map((rule) => [rule.id, rule]));

/** The rules that check a single file beyond its schema, in the same order as in the manual. */
export const FILE_RULES: readonly FileRule[] = RULES.filter(
  (rule): rule is Extract<(typeof RULES)[number], FileRule> => 'parts' in rule || 'kinds' in rule,
);

/**
 * The rules that check an agent's card together with its policy and tools, in the same order as in
 * the manual.
 */
export const AGENT_RULES: readonly AgentRule[] = RULES.filter(
  (rule): rule is Extract<(typeof RULES)[number], AgentRule> =>
    'check' in rule && !('parts' in rule || 'kinds' in rule),
);

/** Whether a string is a rule id. */
export function isRuleId(text: string): text is RuleId {
  return BY_ID.has(text);
}

/** Whether a finding comes from one of the given rules. Unknown ids are type errors. */
export function isOf({ rule }: Pick<Finding, 'rule'>, ...ids: readonly RuleId[]): boolean {
  return ids.some((id) => id === rule);
}

/**
 * Returns the rule with a given id.
 * @throws Error if there is no such rule.
 */
export function ruleOf(id: string): Rule {
  const rule = BY_ID.get(id);
  if (rule === undefined) throw new Error(`there is no rule ${JSON.stringify(id)}`);
  return rule;
}

/**
 * Whether the severity of a rule's findings is fixed and cannot be configured. True for violations
 * and for findings that block the check.
 */
export function isFixed(id: string): boolean {
  const { blocking, violation } = ruleOf(id);
  return blocking === true || violation === true;
}

/** Whether a rule's findings are policy violations. */
export function isViolation(id: string): boolean {
  return ruleOf(id).violation === true;
}

/** Returns the path of a rule's documentation in Card Gate's repository. */
export function documentationOf(id: string): string {
  return `src/rules/README.md#${id}`;
}
