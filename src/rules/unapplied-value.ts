import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  unapplied: (value: string) => ({
    message: `no trace records that the agent applied the declared value ${quoted(value)}`,
    help: 'remove the value only if it does not guide the agent; a value that makes the agent avoid something may never appear in traces',
  }),
});

export const unappliedValue = {
  id: 'unapplied-value',
  severity: 'note',
  summary: 'A declared value was never applied in the traces.',
  words,
} as const satisfies WordedRule;
