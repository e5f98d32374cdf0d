import { digits } from '../../document/digits.ts';
import { groupBy } from '../../document/group-by.ts';
import { callWords } from '../../evaluation/hosts/call-text.ts';
import { enumeration, quoted } from '../../finding/words.ts';
import type { BaseAndHead } from '../../model/base-and-head.ts';
import type { Level, Rule } from '../../model/decision.ts';
import { callOfRequest, requestOfCall } from '../../model/host-call.ts';
import type { Situation } from '../../model/host-permissions.ts';
import { type LevelWord, wordOf } from '../change.ts';
import type { Cause } from '../names/edits.ts';
import type { ChangePhrases } from '../names/name-words.ts';
import type { PolicySide } from '../names/policy-side.ts';

/** Returns the word that reports use for the level of a call on an agent host. */
export function levelOfCall({ level }: { readonly level: Level }): LevelWord {
  return level === 'warned' ? 'left to a model' : wordOf({ level });
}

/** Returns the phrases that describe changes to a host's rules. */
export function callPhrases(situations: BaseAndHead<Situation>): ChangePhrases {
  const { words } = situations.head;
  return {
    kind: 'call',
    levelOf: levelOfCall,
    whoIs: (cause, _tools, example) => {
      const text = quoted(callWords(example));
      const subject = isOfOneCall(cause, example) ? `${text}` : `calls such as ${text}`;
      const verb = isOfOneCall(cause, example) ? 'is' : 'are';
      return `${subject}${words === undefined ? '' : `, ${words},`} ${verb}`;
    },
    subjectOf: ({ decider }) =>
      decider.outcome === 'mode' || decider.kind === 'otherwise'
        ? 'calls that no rule matches'
        : `calls that ${quoted(decider.name)} matches`,
    reasonOf: (cause, sides) => reasonOf(cause, sides, situations),
    textOf: callWords,
    simpler: () => [],
  };
}

/** Whether an edited rule's text indicates that the rule matches only one call. */
function isOfOneCall({ decider }: Cause, example: string): boolean {
  if (decider.outcome === 'mode' || decider.kind === 'otherwise') return false;
  const call = callOfRequest(example);
  const longer = requestOfCall({ ...call, text: `${call.text} x` });
  const isPrefix = decider.match.patterns?.some((pattern) => pattern.matches(longer)) === true;
  return !isPrefix && !decider.name.includes('*') && decider.name.includes(call.text);
}

function reasonOf(
  cause: Cause,
  sides: BaseAndHead<PolicySide>,
  situations: BaseAndHead<Situation>,
): string {
  const { decider, side, kind } = cause;
  if (situations.base.isEmpty) return `${situations.head.basis} applies to the new agent`;
  if (situations.head.isEmpty) return 'the agent was removed';
  if (decider.outcome === 'mode' || decider.kind === 'otherwise')
    return situations.head.basis === situations.base.basis
      ? `the default for ${decider.name} ${side === 'head' ? 'now applies' : 'no longer applies'}`
      : `${situations.head.basis} now applies instead of ${situations.base.basis}`;
  if (decider.outcome === 'tools') return toolsReason(sides);
  const rule = `the ${decider.outcome} rule ${quoted(decider.name)}`;
  if (kind === 'order') return `${rule} ${side === 'head' ? 'now decides' : 'no longer decides'}`;
  const other = formerRule(decider, sides[side], sides[side === 'head' ? 'base' : 'head']);
  if (other) {
    const [from, to] = side === 'head' ? [other, decider] : [decider, other];
    return `the rule ${quoted(decider.name)} moved from ${quoted(from.outcome)} to ${quoted(to.outcome)}`;
  }
  return side === 'head' ? `${rule} was added` : `${rule} was removed`;
}

/** Describes a change to an agent's list of tools. */
function toolsReason(sides: BaseAndHead<PolicySide>): string {
  const [before, after] = [listedTools(sides.base), listedTools(sides.head)];
  if (after === undefined) return 'the list "tools" was removed, so all tools are available';
  if (after.length === 0) return 'the list "tools" is now empty';
  if (before === undefined) return `the new list "tools" contains only ${fewOf(after)}`;
  const added = after.filter((tool) => !before.includes(tool));
  const removed = before.filter((tool) => !after.includes(tool));
  const parts = [
    ...(added.length > 0 ? [`now contains ${fewOf(added)}`] : []),
    ...(removed.length > 0 ? [`no longer contains ${fewOf(removed)}`] : []),
  ];
  return `the list "tools" ${parts.join(' and ')}`;
}

/** The maximum number of tools listed in a sentence. */
const MAX_LISTED = 5;

function fewOf(tools: readonly string[]): string {
  if (tools.length <= MAX_LISTED) return enumeration(tools);
  const more = tools.length - MAX_LISTED + 1;
  return `${tools
    .slice(0, MAX_LISTED - 1)
    .map(quoted)
    .join(', ')} and ${digits(more)} more tools`;
}

/** Returns the tools available to an agent. Returns undefined if all tools are available. */
function listedTools({ limits, deciding }: PolicySide): readonly string[] | undefined {
  const rule = [...limits, ...deciding].find(({ outcome }) => outcome === 'tools');
  return rule?.name.split(', ').filter((tool) => tool !== '');
}

/**
 * Returns the rule that an edited rule replaced: a rule on the other side of the comparison, with
 * the same text but a different outcome. `own` must not contain a rule with that outcome.
 */
function formerRule({ name, outcome }: Rule, own: PolicySide, other: PolicySide): Rule | undefined {
  const likeIt = (side: PolicySide): readonly Rule[] =>
    (rulesByName(side).get(name) ?? []).filter(
      (rule) => rule.outcome !== 'mode' && rule.outcome !== outcome,
    );
  const kept = new Set(likeIt(own).map((rule) => rule.outcome));
  return likeIt(other).find((rule) => !kept.has(rule.outcome));
}

const byName = new WeakMap<PolicySide, ReadonlyMap<string, readonly Rule[]>>();

function rulesByName(side: PolicySide): ReadonlyMap<string, readonly Rule[]> {
  const { limits, deciding } = side;
  const known = byName.get(side) ?? groupBy([...limits, ...deciding], ({ name }) => name);
  byName.set(side, known);
  return known;
}
