import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { Effect } from '../model/access.ts';
import type { WordedRule } from './rule.ts';

/** The source of a decision about a request: an access list entry, or the list's default. */
export interface TestDecision {
  readonly effect: Effect;
  readonly entry?: { readonly name: string; readonly patterns: string } | undefined;
  /** Whether the file sets a default. */
  readonly hasDefault: boolean;
}

const VERBS: Readonly<Record<Effect, string>> = {
  allow: 'allows',
  deny: 'denies',
  audit: 'audits',
};

/**
 * Describes a decision with its reason, such as `"no-shell" (resource "shell_*") denies this
 * request`.
 */
function decisionText({ effect, entry, hasDefault }: TestDecision): string {
  if (entry) return `${quoted(entry.name)} (${entry.patterns}) ${VERBS[effect]} this request`;
  return hasDefault
    ? `no entry matches this request, so the default (${quoted(effect)}) applies`
    : `no entry matches this request, and the list has no default, so the request is allowed`;
}

const HELP = "correct the test, or change the list's entries";

const words = wording({
  otherEffect: (decision: TestDecision, expected: Effect) => ({
    message: `${decisionText(decision)}, but the test expects ${quoted(expected)}`,
    help: HELP,
  }),
  otherEntry: (decision: TestDecision, expected: string) => ({
    message: `${decisionText(decision)}, but the test expects a decision by ${quoted(expected)}`,
    help: HELP,
  }),
  unknownEntry: (name: string, meant: string | undefined) => ({
    message: `the test expects a decision by ${quoted(name)}, but no entry has that name`,
    help:
      meant === undefined
        ? 'write the name of an entry'
        : `write ${quoted(meant)} if that is what you meant`,
  }),
  decidesHere: (isEntry: boolean) => (isEntry ? 'this entry applies' : 'the default is here'),
  expectedHere: (why: 'disabled' | 'not-reached' | 'not-matching' | 'later') => {
    switch (why) {
      case 'disabled':
        return 'the expected entry is not enabled';
      case 'not-reached':
        return 'the expected entry matches, but tests assume that no limit is reached';
      case 'not-matching':
        return 'the patterns of the expected entry do not match';
      case 'later':
        return 'the expected entry matches too, but comes later';
      default:
        return why satisfies never;
    }
  },
});

export const failedTest = {
  id: 'failed-test',
  severity: 'error',
  summary: 'An access list fails one of its own tests.',
  words,
} as const satisfies WordedRule;
