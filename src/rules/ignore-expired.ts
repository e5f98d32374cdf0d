import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  expired: (rule: string, path: string | undefined, expires: string) => ({
    message: `${ignoring(rule, path)} expired on ${quoted(expires)}, so these findings count again`,
    help: 'fix these findings, or review them and set a later date',
  }),
});

/** Describes an `ignore` entry in the configuration, as the subject of a sentence. */
export function ignoring(rule: string, path: string | undefined): string {
  return `the entry that ignores ${quoted(rule)}${path === undefined ? '' : ` in ${quotedWhole(path)}`}`;
}

export const ignoreExpired = {
  id: 'ignore-expired',
  severity: 'warning',
  summary: 'An entry that ignores findings has expired.',
  words,
} as const satisfies WordedRule;
