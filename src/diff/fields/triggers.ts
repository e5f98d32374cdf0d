import type { Place } from '../../document/document.ts';
import { conditionKey, TRIGGER_ACTIONS, triggersOf } from '../../evaluation/decision/alignment.ts';
import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import type { EscalationTrigger } from '../../model/policy.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { asksForOtherFacts } from '../names/policy-side.ts';
import { settingChange } from './lists.ts';

/**
 * Changes of triggers whose condition asks for more than tool names. Nobody knows how often such a
 * condition holds, so removing or softening one widens. A changed condition is one trigger removed
 * and one added.
 */
export function triggerChanges(base: Agent, head: Agent): readonly ChangeDraft[] {
  const [was, is] = [strictestOfEach(base), strictestOfEach(head)];
  return [...new Set([...was.keys(), ...is.keys()])].flatMap((key) => {
    const [before, after] = [was.get(key), is.get(key)];
    const setting = (one: EscalationTrigger | undefined) => ({
      rank: one ? TRIGGER_ACTIONS.indexOf(one.action) : TRIGGER_ACTIONS.length,
      words: one ? quoted(one.action) : null,
      ...(one && { place: one.place }),
    });
    const near = before && nearest(before, base, head);
    return (
      settingChange(
        'trigger',
        `the trigger on ${quoted((after ?? before)!.text)}`,
        setting(before),
        setting(after),
        near,
      ) ?? []
    );
  });
}

/**
 * The place at head of a removed trigger: the card for a trigger of the card, otherwise the policy.
 */
function nearest(
  trigger: EscalationTrigger,
  base: Agent,
  { card, policy }: Agent,
): Place | undefined {
  const ofCard = base.card?.triggers.includes(trigger) === true;
  return ofCard ? (card?.autonomyPlace ?? policy?.place) : (policy?.place ?? card?.autonomyPlace);
}

function strictestOfEach(agent: Agent): ReadonlyMap<string, EscalationTrigger> {
  const strictest = new Map<string, EscalationTrigger>();
  for (const trigger of triggersOf(agent)) {
    if (!asksForOtherFacts(trigger)) continue;
    const key = conditionKey(trigger);
    const before = strictest.get(key);
    if (
      before === undefined ||
      TRIGGER_ACTIONS.indexOf(trigger.action) < TRIGGER_ACTIONS.indexOf(before.action)
    )
      strictest.set(key, trigger);
  }
  return strictest;
}
