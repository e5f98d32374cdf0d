import type { EscalationTrigger } from '../model/policy.ts';
import type { RecordedFired } from '../model/recorded-result.ts';
import { allNames } from '../model/tool.ts';
import { evaluateCondition, usesToolMatches } from '../pattern/condition.ts';
import type { DecidedName } from './decide.ts';

/** Returns the value of a condition's field, or `known: false` if the value is unknown. */
type FactLookup = (
  field: string,
) => { readonly known: true; readonly value: unknown } | { readonly known: false };

/** The result of evaluating a policy's triggers. */
export interface Fired {
  /** The triggers that fired for a single tool, keyed by the tool's index. */
  readonly perTool: ReadonlyMap<number, readonly EscalationTrigger[]>;
  /** The triggers that fired for the tool list or trace as a whole. */
  readonly perList: readonly EscalationTrigger[];
  /** The triggers whose conditions could not be evaluated. */
  readonly undecided: readonly EscalationTrigger[];
}

/**
 * Evaluates triggers for the tools in a list or trace. `names` must contain the decisions made by
 * all other rules, because conditions can test the number of unmapped or forbidden tools
 * (docs/reference/conditions.md#fields-of-a-condition).
 */
export function applyTriggers(
  triggers: readonly EscalationTrigger[],
  names: readonly DecidedName[],
  facts: FactLookup | undefined,
): Fired {
  const perTool = new Map<number, EscalationTrigger[]>();
  const perList: EscalationTrigger[] = [];
  const undecided: EscalationTrigger[] = [];
  const counts: Readonly<Record<string, number>> = {
    tool_count: names.length,
    unmapped_tool_count: names.filter(({ capability }) => capability === undefined).length,
    forbidden_tool_count: names.filter(({ forbidden }) => forbidden.length > 0).length,
  };
  const lookup = (field: string) =>
    Object.hasOwn(counts, field)
      ? { known: true as const, value: counts[field] }
      : (facts?.(field) ?? { known: false as const });
  for (const trigger of triggers) {
    // Triggers never fire for an empty list.
    if (names.length === 0) continue;
    const { condition } = trigger;
    if (condition === undefined) {
      undecided.push(trigger);
      continue;
    }
    let unknown = false;
    if (usesToolMatches(condition)) {
      names.forEach(({ tool }, index) => {
        const texts = allNames(tool);
        const answer = evaluateCondition(condition, {
          lookup,
          toolMatches: (pattern) => texts.some((text) => pattern.matches(text)),
        });
        if (answer === 'unknown') unknown = true;
        else if (answer) perTool.set(index, [...(perTool.get(index) ?? []), trigger]);
      });
    } else {
      const answer = evaluateCondition(condition, { lookup });
      if (answer === 'unknown') unknown = true;
      else if (answer) perList.push(trigger);
    }
    if (unknown) undecided.push(trigger);
  }
  return { perTool, perList, undecided };
}

/** Converts the triggers that fired to their indexes, which a partial report can store. */
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

/** Converts the indexes that `recordedFired` returned back to triggers. */
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
