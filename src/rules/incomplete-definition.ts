import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  noDescription: (value: string) => ({
    message: `the definition of ${quoted(value)} has no "description"`,
    help: 'add a sentence that says what the agent should do because of this value',
  }),
  noName: (value: string) => ({
    message: `the definition of ${quoted(value)} has no "name"`,
    help: 'add a readable name for the value',
  }),
});

/**
 * Reports a value's definition without a description or name. Without a description, it does not
 * define the value. Without a name, it is only harder to read.
 */
export const incompleteDefinition = {
  id: 'incomplete-definition',
  severity: 'warning',
  summary: 'The definition of a value has no description or no name.',
  words,
  kinds: CARDS,
  *check(context) {
    for (const [value, definition] of blocksOf(context).values.get('definitions').entries()) {
      if (!definition.isMap) continue;
      if (!definition.has('description'))
        yield { at: definition.get('description').place, ...words.noDescription(value) };
      if (!definition.has('name'))
        yield { at: definition.get('name').place, ...words.noName(value), severity: 'note' };
    }
  },
} as const satisfies FileRule;
