import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  expired: (rule: string, path: string | undefined, expires: string) => ({
    message: `${ignoring(rule, path)} ended on ${quoted(expires)}, so its findings are back`,
    help: 'fix what it was for, or decide again and write a later day',
  }),
});

/** What an entry of "ignore" does, as the subject of a sentence. */
export function ignoring(rule: string, path: string | undefined): string {
  return `ignoring ${quoted(rule)}${path === undefined ? '' : ` in ${quotedWhole(path)}`}`;
}

export const ignoreExpired = {
  id: 'ignore-expired',
  severity: 'warning',
  summary: 'An entry that ignores findings has expired.',
  words,
} as const satisfies WordedRule;
