import { digits } from '../../document/digits.ts';
import { conditionKey, levelOfSeverity } from '../../evaluation/decision/alignment.ts';
import { nearest } from '../../finding/nearest.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Level, Rule, RuleOf } from '../../model/decision.ts';
import { type ForbiddenRule, patternKey } from '../../model/policy.ts';
import { fieldsOf } from '../../pattern/fields.ts';
import { isLiteral } from '../../pattern/match.ts';
import { type ChangeKind, type LevelWord, wordOf } from '../change.ts';
import type { Cause, Causes } from './edits.ts';
import { ofKind, type PolicySide } from './policy-side.ts';

/** The maximum number of items named in a sentence. Any others are only counted. */
const MAX_NAMED = 3;

/** Names a few items in double quotes and counts the others: `"a", "b" and 3 more patterns`. */
export function someOf(words: readonly string[], noun: string): string {
  if (words.length <= MAX_NAMED) return enumeration(words);
  const more = words.length - (MAX_NAMED - 1);
  return `${words
    .slice(0, MAX_NAMED - 1)
    .map(quoted)
    .join(', ')} and ${digits(more)} more ${noun}`;
}

/**
 * Names one or two tools. If there are more, names the first and counts the others: `"a" and 2 more
 * tools`.
 */
export function firstTool(tools: readonly string[]): string {
  const [first = '', ...others] = tools;
  return others.length <= 1
    ? enumeration(tools)
    : `${quoted(first)} and ${digits(others.length)} more tools`;
}

/** Describes the change of a level, in words that follow "is" or "are": `now blocked`. */
export function becomes(before: LevelWord, after: LevelWord): string {
  switch (`${before} > ${after}` as const) {
    case 'blocked > needs approval':
      return 'no longer blocked, but held for approval';
    case 'blocked > warned':
      return 'no longer blocked, only flagged with a warning';
    case 'needs approval > warned':
      return 'no longer held for approval, only flagged with a warning';
    case 'needs approval > allowed':
      return 'now allowed without approval';
    case 'warned > allowed':
      return 'now allowed without a warning';
    case 'blocked > left to a model':
      return 'no longer blocked, but left to a model to decide';
    case 'needs approval > left to a model':
      return 'no longer held for approval, but left to a model to decide';
    case 'left to a model > allowed':
      return 'now allowed without a check by a model';
    case 'allowed > left to a model':
      return 'now left to a model to decide';
    case 'left to a model > needs approval':
      return 'now held for approval';
    case 'blocked > audited':
      return 'no longer blocked, only audited';
    case 'audited > allowed':
      return 'now allowed without an audit';
    case 'allowed > audited':
      return 'now audited';
    case 'warned > needs approval':
    case 'allowed > needs approval':
      return 'now held for approval';
    case 'allowed > warned':
      return 'now flagged with a warning';
    default:
      return after === 'blocked' ? 'now blocked' : 'now allowed';
  }
}

/**
 * Describes the tools that a change affects, followed by the verb "is" or "are". Names the affected
 * tools, or an example if there are none. `listed` contains all known tools. A name that is not
 * among them may misspell one of them.
 */
export function whoIs(
  cause: Cause,
  tools: readonly string[],
  example: string,
  listed: readonly string[],
): string {
  if (tools.length > 0) return `${firstTool(tools)} ${tools.length === 1 ? 'is' : 'are'}`;
  const { decider } = cause;
  const isUnlisted = listed.length > 0;
  if (isOfOneName(cause)) {
    const meant = nearest(example, listed);
    const hint = meant === undefined ? '' : `; did you mean ${quoted(meant)}?`;
    return `${quoted(example)}${isUnlisted ? ` (not in the tool list${hint})` : ''} is`;
  }
  if (decider.kind === 'entry' || decider.kind === 'otherwise')
    return `requests such as ${quoted(requestText(example))} are`;
  return `tools such as ${quoted(example)}${isUnlisted ? ' (not in the tool list)' : ''} are`;
}

/** Whether an edit can affect only one name. */
function isOfOneName({ decider, kind }: Cause): boolean {
  if (decider.kind === 'forbidden') return isLiteral(decider.forbidden.pattern.text);
  if (decider.kind !== 'mapping' || (kind !== 'pattern' && kind !== 'capability')) return false;
  const [pattern, ...others] = kind === 'pattern' ? [decider.pattern] : decider.capability.patterns;
  return pattern !== undefined && others.length === 0 && isLiteral(pattern.text);
}

/**
 * Describes the tools that an edit affects, in words that are true both before and after the
 * change: `tools that "mcp__pay__*" matches`.
 */
export function subjectOf({ kind, decider, actions }: Cause): string {
  if (actions) return `tools that require ${someOf(actions, 'actions')}`;
  switch (decider.kind) {
    case 'forbidden':
      return `tools that ${quoted(decider.forbidden.pattern.text)} matches`;
    case 'trigger':
      return `tools that the trigger on ${quoted(decider.trigger.text)} covers`;
    case 'mapping':
      if (kind === 'capability')
        return `tools in the capability ${quoted(decider.capability.name)}`;
      return `tools that ${quoted(decider.pattern.text)} matches`;
    case 'entry':
      return `requests that ${quoted(decider.name)} matches`;
    case 'otherwise':
      return 'requests that no rule matches';
    case 'default':
    case 'absent':
      return 'unmapped tools';
    case 'ungoverned':
      return 'every tool';
    default:
      return decider satisfies never;
  }
}

/** Describes the edit that caused a change, for the end of a sentence: `a new rule forbids "a"`. */
export function reasonOf(cause: Cause, sides: BaseAndHead<PolicySide>, causes: Causes): string {
  const { decider, side, kind } = cause;
  const isNew = side === 'head';
  switch (decider.kind) {
    case 'forbidden':
      return ruleReason(decider.forbidden, sides);
    case 'trigger': {
      const key = conditionKey(decider.trigger);
      const [before, after] = [sides.base, sides.head].map(({ agent }) =>
        [...(agent?.policy?.triggers ?? []), ...(agent?.card?.triggers ?? [])].find(
          (trigger) => conditionKey(trigger) === key,
        ),
      );
      const on = `trigger on ${quoted(decider.trigger.text)}`;
      if (before && after && before.action !== after.action)
        return `the ${on} is now ${quoted(after.action)} instead of ${quoted(before.action)}`;
      return isNew ? `a ${on} was added` : `the ${on} was removed`;
    }
    case 'mapping':
      if (kind === 'order')
        return `the pattern ${quoted(decider.pattern.text)} in the capability ${quoted(decider.capability.name)} ${isNew ? 'is now' : 'is no longer'} the first match`;
      if (kind === 'actions') return actionsReason(decider, cause.side, sides, causes);
      return mappingReason(decider, kind === 'capability', sides, isNew);
    case 'entry':
      return entryReason(decider, kind, isNew, sides, causes);
    case 'otherwise':
      return `requests that no rule matches are now ${wordOf(sides.head.policy.otherwise)} instead of ${wordOf(sides.base.policy.otherwise)}`;
    case 'default':
      return defaultReason(sides);
    case 'ungoverned':
      if (!isNew) return 'a policy now governs the agent';
      return sides.base.agent
        ? 'the agent is no longer governed by a policy'
        : 'no policy governs the agent';
    case 'absent':
      return 'the agent is new';
    default:
      return decider satisfies never;
  }
}

/** The phrases that describe changes to one kind of policy, and the choice of simple examples. */
export interface ChangePhrases {
  readonly kind: ChangeKind;
  /** Returns the word for a decision's level. */
  readonly levelOf: (decision: { readonly level: Level }) => LevelWord;
  /** Describes the requests whose level changed, followed by the verb "is" or "are". */
  readonly whoIs: typeof whoIs;
  readonly subjectOf: (cause: Cause) => string;
  readonly reasonOf: typeof reasonOf;
  /** Formats an example request, without quotes. */
  readonly textOf: (request: string) => string;
  /** Returns simpler requests that could replace an example, simplest first. */
  readonly simpler: (request: string) => Iterable<string>;
}

/**
 * The phrases for changes to tools. They are also used for kinds of policy that do not define their
 * own phrases.
 */
export const NAME_PHRASES: ChangePhrases = {
  kind: 'names',
  levelOf: wordOf,
  whoIs,
  subjectOf,
  reasonOf,
  textOf: requestText,
  simpler: () => [],
};

/** Formats a request for display, with spaces between its fields. */
function requestText(request: string): string {
  return fieldsOf(request).join(' ');
}

function entryReason(
  rule: Rule,
  kind: Cause['kind'],
  isNew: boolean,
  { base, head }: BaseAndHead<PolicySide>,
  causes: Causes,
): string {
  const on = `the rule on ${quoted(requestText(rule.name))}`;
  if (kind === 'order') return `${on} ${isNew ? 'now decides' : 'no longer decides'}`;
  const { key } = causes.causeOf(rule);
  const [before, after] = [base, head].map(({ limits, deciding }) =>
    [...limits, ...deciding].find(
      (candidate) => candidate.kind === 'entry' && causes.causeOf(candidate).key === key,
    ),
  );
  if (before && after)
    return `${on} is now ${quoted(after.level)} instead of ${quoted(before.level)}`;
  return after
    ? `a new rule on ${quoted(requestText(after.name))} is ${quoted(after.level)}`
    : `${on}, which was ${quoted(rule.level)}, was removed`;
}

function ruleReason({ pattern }: ForbiddenRule, { base, head }: BaseAndHead<PolicySide>): string {
  const rulesOf = ({ limits }: PolicySide): readonly ForbiddenRule[] =>
    ofKind(limits, 'forbidden').flatMap(({ forbidden: rule }) =>
      patternKey(rule.pattern) === patternKey(pattern) ? [rule] : [],
    );
  const [[before], [after]] = [rulesOf(base), rulesOf(head)];
  const text = quoted(pattern.text);
  if (after === undefined) {
    const forbade = before === undefined || levelOfSeverity(before.severity) === 'denied';
    return `the rule that ${forbade ? 'forbade' : 'warned about'} ${text} was removed`;
  }
  if (before === undefined)
    return `a new rule ${levelOfSeverity(after.severity) === 'denied' ? 'forbids' : 'warns about'} ${text}`;
  if (before.severity !== after.severity)
    return `the rule against ${text} now has severity ${after.severity} instead of ${before.severity}`;
  return `the exemptions from the rule against ${text} changed`;
}

function mappingReason(
  { capability, pattern, level }: RuleOf<'mapping'>,
  whole: boolean,
  { base, head }: BaseAndHead<PolicySide>,
  isNew: boolean,
): string {
  const named = `the capability ${quoted(capability.name)}`;
  const beyond = isNew && level === 'denied' ? ', which goes beyond what the card allows' : '';
  if (!whole)
    return `${named} ${isNew ? 'now' : 'no longer'} maps ${quoted(pattern.text)}${beyond}`;
  const patterns = someOf([...new Set(capability.patterns.map(({ text }) => text))], 'patterns');
  if (isNew)
    return `${base.agent ? `the new capability ${quoted(capability.name)}` : named} maps ${patterns}${beyond}`;
  return head.agent ? `${named}, which mapped ${patterns}, was removed` : 'the agent was removed';
}

/**
 * Explains why the capability of an unchanged pattern now grants, or no longer grants, an action
 * that the card does not permit.
 */
function actionsReason(
  mapping: RuleOf<'mapping'>,
  side: 'base' | 'head',
  { base, head }: BaseAndHead<PolicySide>,
  causes: Causes,
): string {
  const mappingAt = (end: 'base' | 'head'): RuleOf<'mapping'> =>
    (side === end ? undefined : causes.patternsLike(mapping, end)[0]) ?? mapping;
  const [former, present] = [mappingAt('base'), mappingAt('head')];
  const isOpened = present.exceeded.length < former.exceeded.length;
  const { exceeded } = isOpened ? former : present;
  const actions = exceeded.map(({ action }) => action.value);
  const list = someOf([...new Set(actions)], 'actions');
  const [before, after] = [base.agent?.card, head.agent?.card];
  if (before && !after) return `the card that declared ${list} was removed`;
  if (!before && after) return `the new card does not declare ${list}`;
  const needs = ({ capability }: RuleOf<'mapping'>): boolean =>
    actions.some((action) => capability.actions.some(({ value }) => value === action));
  const named = quoted(present.capability.name);
  if (isOpened && !needs(present)) return `the capability ${named} no longer requires ${list}`;
  if (!isOpened && !needs(former))
    return `the capability ${named} now requires ${list}, which goes beyond what the card allows`;
  const isForbidden = exceeded.every(({ forbiddenAt }) => forbiddenAt);
  if (isForbidden) return `the card ${isOpened ? 'no longer' : 'now'} forbids ${list}`;
  return `the card ${isOpened ? 'now' : 'no longer'} declares ${list}`;
}

/** Describes the default for unmapped tools: `denied with severity high`. */
export function defaultWords({ policy: { otherwise } }: PolicySide): string {
  if (otherwise.kind !== 'default') return wordOf(otherwise);
  const { unmappedAction, unmappedSeverity } = otherwise.defaults;
  switch (unmappedAction) {
    case 'allow':
      return 'allowed';
    case 'warn':
      return 'flagged with a warning';
    case 'deny':
      return `denied with severity ${unmappedSeverity}`;
    default:
      return unmappedAction satisfies never;
  }
}

function defaultReason({ base, head }: BaseAndHead<PolicySide>): string {
  const words = defaultWords(head);
  if (!base.agent) return `unmapped tools are ${words}`;
  return `unmapped tools are now ${words} instead of ${defaultWords(base)}`;
}
