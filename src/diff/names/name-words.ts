import { conditionKey, levelOfSeverity, patternKey } from '../../evaluation/decision/alignment.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Rule, RuleOf } from '../../model/decision.ts';
import type { ForbiddenRule } from '../../model/policy.ts';
import { fieldsOf } from '../../pattern/fields.ts';
import { isLiteral } from '../../pattern/match.ts';
import type { LevelWord } from '../change.ts';
import { wordOf } from '../change.ts';
import type { Cause, Causes } from './edits.ts';
import { ofKind, type PolicySide } from './policy-side.ts';

/** Names of things in one sentence; what is more is counted. */
const MOST_NAMED = 3;

/**
 * Some of the words in double quotes, and how many more there are: `"a", "b" and 3 more patterns`.
 */
export function someOf(words: readonly string[], what: string): string {
  if (words.length <= MOST_NAMED) return enumeration(words);
  const more = words.length - (MOST_NAMED - 1);
  return `${words
    .slice(0, MOST_NAMED - 1)
    .map(quoted)
    .join(', ')} and ${more} more ${what}`;
}

/** What becomes of tools between two levels, to follow "is" or "are". */
export function becomes(before: LevelWord, after: LevelWord): string {
  switch (`${before} > ${after}` as const) {
    case 'blocked > needs approval':
      return 'no longer blocked, but held for approval';
    case 'blocked > warned':
      return 'no longer blocked, only warned about';
    case 'needs approval > warned':
      return 'no longer held for approval, only warned about';
    case 'needs approval > allowed':
      return 'now allowed without approval';
    case 'warned > allowed':
      return 'now allowed without a warning';
    case 'warned > needs approval':
    case 'allowed > needs approval':
      return 'now held for approval';
    case 'allowed > warned':
      return 'now warned about';
    default:
      return after === 'blocked' ? 'now blocked' : 'now allowed';
  }
}

/** Who fares differently, and "is" or "are": known tools by name, else an example. */
export function whoIs(
  cause: Cause,
  tools: readonly string[],
  example: string,
  listed: boolean,
): string {
  const [first, second] = tools;
  if (second !== undefined)
    return `${tools.length === 2 ? enumeration(tools) : `${quoted(first!)} and ${tools.length - 1} more tools`} are`;
  if (first !== undefined) return `${quoted(first)} is`;
  const { decider } = cause;
  if (isOfOneName(cause)) return `${quoted(example)} is`;
  if (decider.kind === 'entry' || decider.kind === 'otherwise')
    return `requests such as ${quoted(requestText(example))} are`;
  return `tools such as ${quoted(example)}${listed ? ', none of those listed,' : ''} are`;
}

/** Whether an edit can concern one name alone. */
function isOfOneName({ decider, kind }: Cause): boolean {
  if (decider.kind === 'rule') return isLiteral(decider.rule.pattern.text);
  if (decider.kind !== 'mapping' || (kind !== 'pattern' && kind !== 'capability')) return false;
  const patterns = kind === 'pattern' ? [decider.pattern] : decider.capability.patterns;
  return patterns.length === 1 && isLiteral(patterns[0]!.text);
}

/** What a cause is about, the same seen from either side. */
export function subjectOf({ kind, decider, actions }: Cause): string {
  if (actions) return `tools that need ${someOf(actions, 'actions')}`;
  switch (decider.kind) {
    case 'rule':
      return `tools that ${quoted(decider.rule.pattern.text)} matches`;
    case 'trigger':
      return `tools of the trigger on ${quoted(decider.trigger.text)}`;
    case 'mapping':
      if (kind === 'capability')
        return `tools of the capability ${quoted(decider.capability.name)}`;
      return `tools that ${quoted(decider.pattern.text)} matches`;
    case 'entry':
      return `requests that ${quoted(decider.name)} matches`;
    case 'otherwise':
      return 'requests that no rule matches';
    case 'default':
    case 'absent':
      return 'tools that no capability maps';
    case 'ungoverned':
      return 'every tool';
    default:
      return decider satisfies never;
  }
}

/** The edit behind a change, as the end of a sentence. */
export function reasonOf(cause: Cause, sides: BaseAndHead<PolicySide>, causes: Causes): string {
  const { decider, side, kind } = cause;
  const isNew = side === 'head';
  switch (decider.kind) {
    case 'rule':
      return ruleReason(decider.rule, sides);
    case 'trigger': {
      const key = conditionKey(decider.trigger);
      const [was, is] = [sides.base, sides.head].map(({ agent }) =>
        [...(agent?.policy?.triggers ?? []), ...(agent?.card?.triggers ?? [])].find(
          (one) => conditionKey(one) === key,
        ),
      );
      const on = `trigger on ${quoted(decider.trigger.text)}`;
      if (was && is && was.action !== is.action)
        return `the ${on} is now ${quoted(is.action)}, no longer ${quoted(was.action)}`;
      return isNew ? `there is a new ${on}` : `the ${on} is gone`;
    }
    case 'mapping':
      if (kind === 'order')
        return `${quoted(decider.pattern.text)} of the capability ${quoted(decider.capability.name)} ${isNew ? 'is now' : 'is no longer'} the first that matches`;
      if (kind === 'actions') return actionsReason(decider, cause.side, sides, causes);
      return mappingReason(decider, kind === 'capability', sides, isNew);
    case 'entry':
      return entryReason(decider, kind, isNew, sides, causes);
    case 'otherwise':
      return `requests that no rule matches are now ${wordOf(sides.head.policy.otherwise)}, no longer ${wordOf(sides.base.policy.otherwise)}`;
    case 'default':
      return defaultReason(sides);
    case 'ungoverned':
      if (!isNew) return 'a policy governs the agent now';
      return sides.base.agent
        ? 'no policy governs the agent any more'
        : 'no policy governs the agent';
    case 'absent':
      return 'the agent is new';
    default:
      return decider satisfies never;
  }
}

/** The fields of a request as people write them, one after another. */
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
  const [was, is] = [base, head].map(({ limits, deciding }) =>
    [...limits, ...deciding].find(
      (candidate) => candidate.kind === 'entry' && causes.causeOf(candidate).key === key,
    ),
  );
  if (was && is) return `${on} now says ${quoted(is.level)}, no longer ${quoted(was.level)}`;
  return is
    ? `a new rule says ${quoted(is.level)} of ${quoted(requestText(is.name))}`
    : `${on}, which said ${quoted(rule.level)}, is gone`;
}

function ruleReason({ pattern }: ForbiddenRule, { base, head }: BaseAndHead<PolicySide>): string {
  const rulesOf = ({ limits }: PolicySide): readonly ForbiddenRule[] =>
    ofKind(limits, 'rule').flatMap(({ rule }) =>
      patternKey(rule.pattern) === patternKey(pattern) ? [rule] : [],
    );
  const [[was], [is]] = [rulesOf(base), rulesOf(head)];
  const text = quoted(pattern.text);
  if (was === undefined)
    return `a new rule ${levelOfSeverity(is!.severity) === 'denied' ? 'forbids' : 'warns about'} ${text}`;
  if (is === undefined)
    return `the rule that ${levelOfSeverity(was.severity) === 'denied' ? 'forbade' : 'warned about'} ${text} is gone`;
  if (was.severity !== is.severity)
    return `the rule against ${text} is now of severity ${is.severity}, no longer ${was.severity}`;
  return `other tools are exempt now from the rule against ${text}`;
}

function mappingReason(
  { capability, pattern, level }: RuleOf<'mapping'>,
  whole: boolean,
  { base, head }: BaseAndHead<PolicySide>,
  isNew: boolean,
): string {
  const named = `the capability ${quoted(capability.name)}`;
  const beyond = isNew && level === 'denied' ? ', beyond the card' : '';
  if (!whole)
    return `${named} ${isNew ? 'now' : 'no longer'} maps ${quoted(pattern.text)}${beyond}`;
  const patterns = someOf([...new Set(capability.patterns.map(({ text }) => text))], 'patterns');
  if (isNew)
    return `${base.agent ? `the new capability ${quoted(capability.name)}` : named} maps ${patterns}${beyond}`;
  return head.agent ? `${named}, which mapped ${patterns}, is gone` : 'the agent is gone';
}

/** Why a pattern that both sides have is beyond the card on one of them only. */
function actionsReason(
  mapping: RuleOf<'mapping'>,
  side: 'base' | 'head',
  { base, head }: BaseAndHead<PolicySide>,
  causes: Causes,
): string {
  const was = side === 'base' ? mapping : causes.patternsLike(mapping, 'base')[0]!;
  const is = side === 'head' ? mapping : causes.patternsLike(mapping, 'head')[0]!;
  const opened = is.exceeded.length < was.exceeded.length;
  const actions = (opened ? was : is).exceeded.map(({ action }) => action.value);
  const list = someOf([...new Set(actions)], 'actions');
  const [before, after] = [base.agent?.card, head.agent?.card];
  if (before && !after) return `there is no card any more to bound ${list}`;
  if (!before && after) return `the new card does not bound ${list}`;
  const needs = (one: RuleOf<'mapping'>): boolean =>
    actions.some((action) => one.capability.actions.some(({ value }) => value === action));
  const named = quoted(is.capability.name);
  if (opened && !needs(is)) return `the capability ${named} no longer needs ${list}`;
  if (!opened && !needs(was)) return `the capability ${named} now needs ${list}, beyond the card`;
  const forbidden = (opened ? was : is).exceeded.every(({ forbiddenAt }) => forbiddenAt);
  if (forbidden) return `the card ${opened ? 'no longer' : 'now'} forbids ${list}`;
  return `the card ${opened ? 'now' : 'no longer'} bounds ${list}`;
}

/** What an agent says of tools that no capability maps. */
export function defaultWords({ policy: { otherwise } }: PolicySide): string {
  if (otherwise.kind !== 'default') return wordOf(otherwise);
  const { unmappedAction, unmappedSeverity } = otherwise.defaults;
  switch (unmappedAction) {
    case 'allow':
      return 'allowed';
    case 'warn':
      return 'warned about';
    case 'deny':
      return `denied with severity ${unmappedSeverity}`;
    default:
      return unmappedAction satisfies never;
  }
}

function defaultReason({ base, head }: BaseAndHead<PolicySide>): string {
  const words = defaultWords(head);
  if (!base.agent) return `tools that no capability maps are ${words}`;
  return `tools that no capability maps are now ${words}, no longer ${defaultWords(base)}`;
}
