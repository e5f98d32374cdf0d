import type { EscalationTrigger } from '../../model/policy.ts';
import type { RecordedFired } from '../../model/recorded-result.ts';
import type { Fired } from '../apply-triggers.ts';

/** Describes the triggers that fired by their indexes, for another process. */
export function recordedFired(
  { perList, perTool, undecided }: Fired,
  triggers: readonly EscalationTrigger[],
): RecordedFired {
  const numbers = (fired: readonly EscalationTrigger[]): readonly number[] =>
    fired.map((trigger) => triggers.indexOf(trigger));
  return {
    perList: numbers(perList),
    perTool: [...perTool].map(([tool, fired]) => [tool, numbers(fired)] as const),
    undecided: numbers(undecided),
  };
}

/** Returns the triggers that `recordedFired` described. */
export function restoredFired(
  { perList, perTool, undecided }: RecordedFired,
  triggers: readonly EscalationTrigger[],
): Fired {
  const fired = (numbers: readonly number[]): readonly EscalationTrigger[] =>
    numbers.flatMap((number) => triggers[number] ?? []);
  return {
    perList: fired(perList),
    perTool: new Map(perTool.map(([tool, numbers]) => [tool, fired(numbers)])),
    undecided: fired(undecided),
  };
}
