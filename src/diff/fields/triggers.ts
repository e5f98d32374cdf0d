import type { Place } from '../../document/document.ts';
import { conditionKey, TRIGGER_ACTIONS, triggersOf } from '../../evaluation/decision/alignment.ts';
import { quoted } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import type { EscalationTrigger } from '../../model/policy.ts';
import type { ChangeDraft } from '../change-draft.ts';
import { asksForOtherFacts } from '../names/policy-side.ts';
import { settingChange } from './lists.ts';

/**
 * Returns the changes to triggers whose condition depends on more than tool names. How often such a
 * condition is true is unknown, so removing or weakening the trigger counts as a widening. An
 * edited condition counts as one removed and one added trigger.
 */
export function triggerChanges(base: Agent, head: Agent): readonly ChangeDraft[] {
  const [former, present] = [strictestOfEach(base), strictestOfEach(head)];
  return [...new Set([...former.keys(), ...present.keys()])].flatMap((key) => {
    const [before, after] = [former.get(key), present.get(key)];
    const trigger = after ?? before;
    if (trigger === undefined) return [];
    const setting = (side: EscalationTrigger | undefined) => ({
      rank: side ? TRIGGER_ACTIONS.indexOf(side.action) : TRIGGER_ACTIONS.length,
      words: side ? quoted(side.action) : null,
      ...(side && { place: side.place }),
    });
    const near = before && nearest(before, base, head);
    return (
      settingChange(
        'trigger',
        `the trigger on ${quoted(trigger.text)}`,
        setting(before),
        setting(after),
        near,
      ) ?? []
    );
  });
}

/**
 * Returns the place to show in the head for a removed trigger: the card if it contained the
 * trigger, otherwise the policy.
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
