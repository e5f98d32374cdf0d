import { wording } from '../finding/finding.ts';
import { enumeration, quoted, quotedPattern } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/**
 * A field of an example request that does not match the entry's pattern. `value` is absent if the
 * request does not have the field.
 */
export interface Mismatch {
  readonly field: string;
  readonly pattern: string;
  readonly value?: string | undefined;
}

function mismatchText({ field, pattern, value }: Mismatch): string {
  return value === undefined
    ? `the request has no ${quoted(field)}, but the pattern is ${quotedPattern(pattern)}`
    : `${quoted(field)} is ${quoted(value)}, but the pattern is ${quotedPattern(pattern)}`;
}

const words = wording({
  notMatched: (name: string, mismatches: readonly Mismatch[]) => {
    const missing = mismatches.filter(({ value }) => value === undefined);
    return {
      message: `${quoted(name)} does not match this request: ${mismatches.map(mismatchText).join('; ')}`,
      help:
        missing.length > 0
          ? `add ${enumeration(missing.map(({ field }) => field))} to the request, or correct the pattern`
          : 'correct the pattern or the request',
    };
  },
  matched: (name: string) => ({
    message: `${quoted(name)} matches this request, although "not_match" lists it`,
    help: "narrow one of the entry's patterns, or correct the request",
  }),
});

export const failedExample = {
  id: 'failed-example',
  severity: 'error',
  summary: "An entry's patterns contradict one of its examples.",
  words,
} as const satisfies WordedRule;
