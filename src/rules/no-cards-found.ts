import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  none: () => ({
    message: 'no card and no policy was found',
    help: 'check the patterns under "cards"; "on-no-cards" says what this means for the check',
  }),
  noneBelow: () => ({
    message: 'no card and no policy was found',
    help: 'check the path, or say with --cards where they are',
  }),
  patterns: (patterns: readonly string[]) => ({
    message: `the patterns under "cards" find no file: ${patterns.map(quotedWhole).join(', ')}`,
    help: 'check the patterns, which are taken from the root of the repository; "on-no-cards" says what this means for the check',
  }),
});

export const noCardsFound = {
  id: 'no-cards-found',
  severity: 'warning',
  summary: 'No card and no policy was found.',
  words,
} as const satisfies WordedRule;
