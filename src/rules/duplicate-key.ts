import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  twice: (key: string) => ({
    message: `the key ${quoted(key)} appears twice in this map`,
    help: 'keep one of the two keys; programs that read the file silently ignore the other',
  }),
  first: (key: string) => `the first ${quoted(key)}`,
});

export const duplicateKey = {
  id: 'duplicate-key',
  severity: 'error',
  summary: 'A key appears twice in one map.',
  blocking: true,
  words,
} as const satisfies WordedRule;
