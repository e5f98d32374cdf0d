import type { Place } from '../document/document.ts';
import type { Reader } from '../document/reader.ts';
import { quoted } from '../finding/words.ts';
import { parseCondition } from '../pattern/condition.ts';

/** A condition outside the grammar of spec 5, and what the parser said of it. */
export interface BrokenCondition {
  readonly at: Place;
  readonly message: string;
}

/** The conditions of a list of triggers that cannot be parsed; empty ones are a matter of shape. */
export function* brokenConditions(triggers: Reader): Iterable<BrokenCondition> {
  for (const trigger of triggers.items()) {
    const condition = trigger.get('condition');
    const text = condition.text();
    if (text === undefined || text.trim() === '') continue;
    const parsed = parseCondition(text);
    if (parsed.kind === 'error')
      yield {
        at: condition.place,
        message: `the condition ${quoted(text)} cannot be evaluated at character ${parsed.offset + 1}: ${parsed.message}`,
      };
  }
}
