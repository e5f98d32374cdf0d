import type { Place } from '../document/document.ts';
import type { Reader } from '../document/reader.ts';
import { parseCondition } from '../pattern/condition-parser.ts';

/** A condition that cannot be parsed, with the parser's error. */
interface BrokenCondition {
  readonly at: Place;
  readonly condition: string;
  /** The position in the condition at which the parser stopped, starting at 1. */
  readonly character: number;
  readonly reason: string;
}

/**
 * Yields the conditions in a list of triggers that cannot be parsed. Skips empty conditions, which
 * the schema reports.
 */
export function* brokenConditions(triggers: Reader): Iterable<BrokenCondition> {
  for (const trigger of triggers.items()) {
    const condition = trigger.get('condition');
    const text = condition.text();
    if (text === undefined || text.trim() === '') continue;
    const parsed = parseCondition(text);
    if (parsed.kind === 'error')
      yield {
        at: condition.place,
        condition: text,
        character: parsed.offset + 1,
        reason: parsed.message,
      };
  }
}
