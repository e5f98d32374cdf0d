import { quoted } from '../finding/words.ts';
import { blocksOf, CARDS } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/**
 * A definition that does not say what the value means defines nothing; one without a name is only
 * harder to read (spec 4).
 */
export const incompleteDefinition: FileRule = {
  id: 'incomplete-definition',
  kinds: CARDS,
  *check(context) {
    for (const [value, definition] of blocksOf(context).values.get('definitions').entries()) {
      if (!definition.isMap) continue;
      if (!definition.has('description')) {
        yield {
          at: definition.get('description').place,
          message: `the definition of ${quoted(value)} has no "description"`,
          help: 'say in a sentence what the value asks of the agent',
        };
      }
      if (!definition.has('name')) {
        yield {
          at: definition.get('name').place,
          message: `the definition of ${quoted(value)} has no "name"`,
          help: 'give the name by which people call the value',
          severity: 'note',
        };
      }
    }
  },
};
