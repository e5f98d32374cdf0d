import { newKey } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, declaredValues } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/** A value of one's own means nothing to others until it is defined (spec 4, document 004). */
export const undefinedValue: FileRule = {
  id: 'undefined-value',
  kinds: ['aap-card'],
  *check(context) {
    const { values } = blocksOf(context);
    const definitions = values.get('definitions');
    for (const { value, place } of declaredValues(values)) {
      if (context.standardValues.includes(value) || definitions.has(value)) continue;
      const meant = nearest(value, context.standardValues);
      const definition = {
        name: titleOf(value),
        description: 'say what this value asks of the agent',
      };
      const title = 'define the value under "values"';
      const fix = definitions.isMap
        ? newKey(definitions.place, value, definition, title)
        : newKey(values.place, 'definitions', { [value]: definition }, title);
      yield {
        at: place,
        message: `the value ${quoted(value)} is not a standard one and has no definition`,
        help:
          meant === undefined
            ? 'say under "definitions" what it means'
            : `did you mean ${quoted(meant)}? if not, say under "definitions" what it means`,
        ...(meant === undefined && { fix }),
      };
    }
  },
};

/** `customer_satisfaction` as people read it: `Customer Satisfaction`. */
function titleOf(value: string): string {
  return value.replace(/[_-]+/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
