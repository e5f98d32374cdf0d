import { wording } from '../finding/finding.ts';
import { enumeration, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  shadowed: (name: string, earlier: readonly string[]) => ({
    message: `${quoted(name)} never decides, because ${enumeration(earlier)} ${earlier.length === 1 ? 'comes first and matches' : 'come first and match'} the same requests`,
    help: 'give this entry a higher priority, or remove it',
  }),
  /**
   * `isWhole` is true if this entry alone matches all the requests. Otherwise, several entries
   * together match them.
   */
  matchedHere: (name: string, isWhole: boolean) =>
    `${quoted(name)} matches ${isWhole ? 'all' : 'some'} of these requests`,
});

export const shadowedEntry = {
  id: 'shadowed-entry',
  severity: 'warning',
  summary: 'Earlier entries match every request of an entry.',
  words,
} as const satisfies WordedRule;
