import { wording } from '../finding/finding.ts';
import { enumeration, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  hidden: (name: string, earlier: readonly string[]) => ({
    message: `the limit in ${quoted(name)} has no effect, because ${enumeration(earlier)} ${earlier.length === 1 ? 'comes first and applies' : 'come first and apply'} to the same requests`,
    help: 'give the entry with the limit a higher priority',
  }),
  decidesHere: (name: string) => `${quoted(name)} comes first and has no limit`,
});

export const hiddenLimit = {
  id: 'hidden-limit',
  severity: 'warning',
  summary: "An entry's limit has no effect, because earlier entries apply first.",
  words,
} as const satisfies WordedRule;
