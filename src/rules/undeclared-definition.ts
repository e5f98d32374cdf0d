import { otherKey } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, declaredValues } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

/**
 * A definition without its value is a value that someone forgot, or a name that was misspelt (spec
 * 4).
 */
export const undeclaredDefinition: FileRule = {
  id: 'undeclared-definition',
  kinds: ['unified-card'],
  *check(context) {
    const { values } = blocksOf(context);
    const declared = new Set(declaredValues(values).map(({ value }) => value));
    // Without any declared value the missing list is what is wrong.
    if (declared.size === 0) return;
    const definitions = values.get('definitions');
    const open = [...declared].filter((value) => !definitions.has(value));
    for (const [key, { place }] of definitions.entries()) {
      if (declared.has(key)) continue;
      const meant = nearest(key, open);
      const fix =
        meant === undefined
          ? undefined
          : otherKey(place, meant, `write the key as ${quoted(meant)}`);
      yield {
        at: place,
        on: 'key',
        message: `${quoted(key)} is defined but not declared`,
        help:
          meant === undefined
            ? 'add it to "declared", or take the definition out'
            : `did you mean ${quoted(meant)}?`,
        related: [{ at: values.get('declared').place, on: 'key', message: 'the declared values' }],
        ...(fix && { fix }),
      };
    }
  },
};
