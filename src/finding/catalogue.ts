import type { Severity } from './finding.ts';

/**
 * What is fixed about a rule: its usual severity, one sentence, and whether it means that judging
 * was impossible.
 */
export interface CatalogueEntry {
  readonly severity: Severity;
  readonly title: string;
  /**
   * The file or the run could not be judged: verdict error, cannot be lowered or ignored (spec 11,
   * 12).
   */
  readonly blocking?: true;
  /** A violation of policy: cannot be lowered or ignored (spec 12). */
  readonly violation?: true;
}

const entry = (severity: Severity, title: string): CatalogueEntry => ({ severity, title });
const blocking = (title: string): CatalogueEntry => ({ severity: 'error', title, blocking: true });
const violation = (title: string): CatalogueEntry => ({
  severity: 'error',
  title,
  violation: true,
});

/**
 * Every finding there can be, by its stable id (spec 1, 4). Ids are never renamed and never used
 * again for something else.
 */
export const CATALOGUE = {
  // Any file
  'parse-error': blocking('The file is not valid YAML or JSON.'),
  'duplicate-key': blocking('A key stands twice in one map.'),
  'file-too-large': blocking('The file is larger than what is read.'),
  'near-size-limit': entry(
    'warning',
    'The file is close to the size at which it is no longer read.',
  ),
  'unknown-kind': blocking('The file is neither a card nor a policy.'),
  'missing-key': entry('error', 'A required key is missing.'),
  'wrong-type': entry('error', 'A value has the wrong type.'),
  'unknown-value': entry('error', 'A value is not one of those allowed.'),
  'too-few': entry('error', 'A list or text is empty that needs an entry.'),
  'out-of-range': entry('error', 'A number is outside what is allowed.'),
  'unknown-key': entry('warning', 'A key is not part of the format.'),
  placeholder: entry('warning', 'A placeholder of a template was left in.'),

  // Cards
  'mixed-generations': entry('error', 'The card carries the marks of two generations.'),
  'missing-recommended-key': entry('warning', 'A recommended key is missing.'),
  'undefined-value': entry('warning', 'A declared value that is not standard has no definition.'),
  'undeclared-definition': entry(
    'error',
    'A definition is given for a value that is not declared.',
  ),
  'incomplete-definition': entry(
    'warning',
    'The definition of a value has no description or no name.',
  ),
  'conflicting-value': entry('warning', 'A value is both declared and in conflict with the card.'),
  'prose-action': entry('warning', 'A forbidden action is a sentence instead of an identifier.'),
  'action-bounded-and-forbidden': entry('error', 'An action is both bounded and forbidden.'),
  'unevaluable-condition': entry('warning', 'The condition of a trigger cannot be evaluated.'),
  'card-expired': entry('error', 'The card has expired.'),
  'card-expires-soon': entry('warning', 'The card expires within 30 days.'),
  'card-expires-late': entry('note', 'The card expires more than a year from now.'),
  'card-without-expiry': entry('warning', 'The card never expires.'),
  'invalid-date': entry('error', 'A date is not an RFC 3339 date or date-time.'),
  'expires-before-issued': entry('error', 'The card expires before it was issued.'),
  'query-endpoint': entry('error', 'The card is queryable but does not say where.'),
  'invalid-currency': entry('error', 'A currency is not a code of three capital letters.'),
  'card-version': entry('warning', 'The version of the card is not one that is known.'),
  'advisory-boundary': entry('error', 'A BOUNDARY of the conscience is only advisory.'),
  'legacy-key': entry('error', 'A key stands in a place that the unified card has left.'),
  'card-actions-alias': entry(
    'warning',
    'A capability uses card_actions instead of required_actions.',
  ),
  'inferred-binding': entry('note', 'A capability is bound to an action by its name alone.'),

  // Policies
  'schema-version': entry('error', 'The schema version of the policy is not one that is known.'),
  'missing-section': entry('warning', 'A section that a policy normally has is missing.'),
  'policy-condition': entry('error', 'The condition of a policy trigger is outside the grammar.'),

  // A card and its policy together
  'unmapped-action': entry('warning', 'No capability maps a bounded action of the card.'),
  'unknown-action': entry(
    'warning',
    'A capability names an action that the card does not declare.',
  ),
  'shadowed-capability': entry('warning', 'Earlier capabilities take every name of a pattern.'),
  'always-forbidden': entry('warning', 'Every name of a mapped pattern is forbidden.'),
  'overbroad-pattern': entry(
    'note',
    'A pattern maps everything, or a whole server, under a policy that denies what is unmapped.',
  ),
  'unused-pattern': entry('note', 'A pattern matches no tool of a complete tool list.'),
  'redundant-forbidden': entry(
    'note',
    'Other forbidden rules already cover a forbidden pattern at the same or a higher severity.',
  ),

  // Floors and what is above them
  'weakens-org': entry('warning', 'The agent asks for less than its floor gives; the floor holds.'),
  'forbidden-by-org': entry('error', 'A bounded action of the agent is forbidden by its floor.'),
  'currency-differs': entry(
    'error',
    'The limits of an agent and of its floor are in different currencies.',
  ),
  'floor-unreadable': blocking('A floor could not be read.'),
  exemption: entry(
    'error',
    'An exemption is not honoured: it is malformed, expired, or meets no rule of a floor.',
  ),
  'exempt-all': entry('warning', 'An agent is exempt from its whole floor.'),

  // Agents and tool lists
  'two-policies': entry('error', 'A section of the policy stands in two places.'),
  'ambiguous-agent': blocking('A file cannot be paired with one agent.'),
  'unlisted-agent': entry('warning', 'A governed file belongs to no agent of the configuration.'),
  'card-removed': entry('error', 'A card was removed while the rest of its agent remains.'),
  'duplicate-id': entry('error', 'Two cards of one environment state the same id.'),
  'no-policy': entry('note', 'The card has no policy, so no tool is judged.'),
  'no-card': entry('note', 'The policy has no card, so bounded actions are not checked.'),
  'tool-list': blocking('A tool list could not be read.'),
  'tools-removed': entry('error', 'The tool list of an agent that remains was removed.'),
  'no-tools': entry('warning', 'An agent has no tool list and no traces, so no tool is checked.'),
  'incomplete-tool-list': entry('warning', 'A tool list says that it is not complete.'),
  'spelling-style': entry(
    'warning',
    'Patterns and tool names are spelt in different styles, and nothing matched.',
  ),
  'not-evaluated': entry('note', 'A condition could not be decided from what is known.'),

  // Traces
  'trace-source': blocking('Traces could not be read, or hold no call.'),
  'trace-without-calls': entry('note', 'One of several trace files holds no call.'),
  'trace-lines-skipped': entry('warning', 'Some of a trace file could not be read.'),
  'redacted-names': entry('warning', 'The source of the traces keeps names of tools back.'),
  'other-agents': entry('note', 'Records of other agents were left out.'),
  'traces-truncated': entry('warning', 'Traces were left out because of a limit.'),
  idle: entry('warning', 'The traces hold calls, and none in the window that was asked for.'),
  'history-not-evaluated': entry(
    'warning',
    'Traces are configured, and could not be fetched without a key.',
  ),
  'denied-attempt': entry('note', 'An attempt to call a tool was denied at run time.'),
  'in-grace': entry('note', 'A new tool that nothing maps is still in its grace period.'),
  'no-grace': entry(
    'note',
    'There is no grace period, because the traces cannot tell which tools are new.',
  ),
  'called-not-declared': entry('warning', 'A tool was called that no tool list declares.'),
  'declared-never-called': entry('note', 'A declared tool was never called.'),
  'unused-action': entry('note', 'No call used a bounded action.'),
  'unused-capability': entry('note', 'No call used a capability.'),
  'loose-pattern': entry('note', 'A pattern allows far more than the traces show to be used.'),
  'unapplied-value': entry('note', 'No trace applied a declared value.'),
  'traces-removed': entry('warning', 'The change takes traces away.'),

  // Violations, and warnings of the evaluation
  'forbidden-tool': violation('A tool is forbidden.'),
  'escalation-denied': violation('An escalation trigger denies a tool.'),
  'capability-exceeded': violation('A capability gives a tool an action that the card does not.'),
  'unmapped-tool': violation('No capability maps a tool.'),
  'needs-approval': entry('warning', 'A tool needs the approval of a human.'),
  'trigger-warning': entry('warning', 'An escalation trigger warns about a tool.'),
  'trigger-logged': entry('note', 'An escalation trigger logs a tool.'),
  'also-mapped': entry('note', 'More than one capability matches a tool; the first decides.'),
  'forbidden-action-tool': entry(
    'warning',
    'The name of a tool is a forbidden action of the card.',
  ),

  // What the change does
  widening: entry('warning', 'The change gives an agent more power.'),
  'coverage-drop': entry('error', 'The coverage of an agent fell by more than is allowed.'),

  // What the configuration lets pass
  'ignore-expired': entry('warning', 'An entry that ignores findings has expired.'),
  'ignore-unused': entry('warning', 'An entry that ignores findings meets none.'),
  'baseline-expired': entry('warning', 'The baseline file has expired.'),
  'baseline-unused': entry('warning', 'Entries of the baseline file meet no finding any more.'),

  // The gate itself
  'low-coverage': entry('error', 'Coverage is under the minimum that was asked for.'),
  'no-cards-found': entry('warning', 'No card and no policy was found.'),
  'misplaced-configuration': entry(
    'warning',
    'A file looks like the configuration and is not read.',
  ),
  configuration: blocking('The configuration of the gate is not valid.'),
  'could-not-evaluate': blocking('The gate could not do its work.'),
  'internal-error': blocking('A bug of the gate itself.'),
} as const satisfies Record<string, CatalogueEntry>;

export type RuleId = keyof typeof CATALOGUE;

/** The ids of all rules, in the order of the catalogue. */
export const RULE_IDS = Object.keys(CATALOGUE) as RuleId[];

/** Whether a text is the id of a rule. */
export function isRuleId(text: string): text is RuleId {
  return Object.hasOwn(CATALOGUE, text);
}

/**
 * Whether a rule's severity may be changed by configuration: violations and load errors may not
 * (spec 12).
 */
export function isFixed(rule: RuleId): boolean {
  const entry: CatalogueEntry = CATALOGUE[rule];
  return entry.blocking === true || entry.violation === true;
}

/** Whether findings of a rule are violations of policy (spec 1). */
export function isViolation(rule: RuleId): boolean {
  const entry: CatalogueEntry = CATALOGUE[rule];
  return entry.violation === true;
}

/** Path of a rule's documentation inside the repository of the gate. */
export function documentationOf(rule: RuleId): string {
  return `src/rules/README.md#${rule}`;
}
