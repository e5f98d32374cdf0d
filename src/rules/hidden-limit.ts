import { wording } from '../finding/finding.ts';
import { enumeration, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  hidden: (name: string, earlier: readonly string[]) => ({
    message: `the limit of ${quoted(name)} has no effect: ${enumeration(earlier)} ${earlier.length === 1 ? 'comes first and decides' : 'come first and decide'} about all its requests`,
    help: 'give the entry with the limit a higher priority',
  }),
  decidesHere: (name: string) => `${quoted(name)} comes first, and has no limit`,
});

export const hiddenLimit = {
  id: 'hidden-limit',
  severity: 'warning',
  summary: 'Earlier entries decide about every request of an entry with a limit.',
  words,
} as const satisfies WordedRule;
