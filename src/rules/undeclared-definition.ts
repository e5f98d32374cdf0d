import { wording } from '../finding/finding.ts';
import { otherKey } from '../finding/lines.ts';
import { nearest } from '../finding/nearest.ts';
import { quoted } from '../finding/words.ts';
import { blocksOf, declaredValues } from './card-blocks.ts';
import type { FileRule } from './rule.ts';

const words = wording({
  undeclared: (value: string, meant: string | undefined) => ({
    message: `the value ${quoted(value)} is defined but not declared`,
    help:
      meant === undefined
        ? 'add the value to "declared", or remove its definition'
        : `write ${quoted(meant)} if that is what you meant`,
  }),
  declared: () => 'the declared values',
});

/**
 * Reports the definition of a value that the card does not declare. Either the name is misspelt, or
 * the declaration is missing.
 */
export const undeclaredDefinition = {
  id: 'undeclared-definition',
  severity: 'error',
  summary: 'A value is defined but not declared.',
  words,
  kinds: ['unified-card'],
  *check(context) {
    const { values } = blocksOf(context);
    const declared = new Set(declaredValues(values).map(({ value }) => value));
    // If the card does not declare any values, the missing list is the problem.
    if (declared.size === 0) return;
    const definitions = values.get('definitions');
    const open = [...declared].filter((value) => !definitions.has(value));
    for (const [key, { place }] of definitions.entries()) {
      if (declared.has(key)) continue;
      const meant = nearest(key, open);
      yield {
        at: place,
        on: 'key',
        ...words.undeclared(key, meant),
        related: [{ at: values.get('declared').place, on: 'key', message: words.declared() }],
        fix:
          meant === undefined
            ? undefined
            : otherKey(place, meant, `write the key as ${quoted(meant)}`),
      };
    }
  },
} as const satisfies FileRule;
