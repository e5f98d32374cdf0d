import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  unapplied: (value: string) => ({
    message: `no trace says that the agent applied the declared value ${quoted(value)}`,
    help: 'keep it if it is about something that the agent avoids; otherwise remove it from the card',
  }),
});

export const unappliedValue = {
  id: 'unapplied-value',
  severity: 'note',
  summary: 'No trace applied a declared value.',
  words,
} as const satisfies WordedRule;
