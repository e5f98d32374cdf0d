import { wording } from '../finding/finding.ts';
import { newKey } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, declaredValues } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/** The standard values, which a card does not have to define. */
export const STANDARD_VALUES: readonly string[] = [
  'principal_benefit',
  'transparency',
  'minimal_data',
  'harm_prevention',
  'honesty',
  'user_control',
  'privacy',
  'fairness',
];

const words = wording({
  undefined: (value: string, meant: string | undefined) => ({
    message: `the value ${quoted(value)} is not a standard value and has no definition`,
    help: `${meant === undefined ? '' : `write ${quoted(meant)} if that is what you meant; otherwise, `}define ${meant === undefined ? 'the value' : 'the new value'} under "definitions" in "values"`,
  }),
});

/**
 * Reports a declared value that is neither standard nor defined. Only its author knows its meaning.
 */
export const undefinedValue = {
  id: 'undefined-value',
  severity: 'warning',
  summary: 'A declared value that is not a standard value has no definition.',
  words,
  kinds: ['aap-card'],
  *check(context) {
    const { values } = blocksOf(context);
    const definitions = values.get('definitions');
    for (const { value, place } of declaredValues(values)) {
      if (context.standardValues.includes(value) || definitions.has(value)) continue;
      const meant = nearest(value, context.standardValues);
      const definition = {
        name: titleOf(value),
        description: 'describe what this value requires of the agent',
      };
      const title = 'define the value under "definitions" in "values"';
      const fix = definitions.isMap
        ? newKey(definitions.place, value, definition, title)
        : newKey(values.place, 'definitions', { [value]: definition }, title);
      yield {
        at: place,
        ...words.undefined(value, meant),
        ...(meant === undefined && { fix }),
      };
    }
  },
} as const satisfies FileRule;

/** Returns a value's title, such as `Customer Satisfaction` for `customer_satisfaction`. */
function titleOf(value: string): string {
  return value.replace(/[_-]+/g, ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
}
