import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** The code that reads partial reports provides the message and help. */
  because: (message: string, help: string) => ({ message, help }),
});

export const incompleteShards = {
  id: 'incomplete-shards',
  severity: 'error',
  summary: 'The partial reports of the shards do not add up to one run.',
  blocking: true,
  words,
} as const satisfies WordedRule;
