import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  noDescription: (value: string) => ({
    message: `the definition of ${quoted(value)} has no "description"`,
    help: 'add a sentence that describes how the agent should apply this value',
  }),
  noName: (value: string) => ({
    message: `the definition of ${quoted(value)} has no "name"`,
    help: 'add a readable name for the value',
  }),
});

/**
 * Reports a definition that lacks a description or a name. A definition without a description does
 * not define the value. A definition without a name is only harder to read.
 */
export const incompleteDefinition = {
  id: 'incomplete-definition',
  severity: 'warning',
  summary: "A value's definition has no description or no name.",
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
