import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  none: () => ({
    message: 'no card, policy or access list was found',
    help: 'correct the patterns under "cards", or set the verdict for this case with "on-no-cards"',
  }),
  noneBelow: () => ({
    message: 'no card, policy or access list was found',
    help: 'check the path, or pass file patterns with --cards',
  }),
  patterns: (patterns: readonly string[]) => ({
    message: `the patterns under "cards" match no file: ${patterns.map(quotedWhole).join(', ')}`,
    help: 'correct the patterns, which are relative to the repository root, or set the verdict for this case with "on-no-cards"',
  }),
});

export const noCardsFound = {
  id: 'no-cards-found',
  severity: 'warning',
  summary: 'No card, policy or access list was found.',
  words,
} as const satisfies WordedRule;
