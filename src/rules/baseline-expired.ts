import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  expired: (file: string, expires: string) => ({
    message: `the baseline file ${quotedWhole(file)} expired on ${quoted(expires)}, so its findings count again`,
    help: 'fix these findings, or review them and set a later "expires" in the file',
  }),
});

export const baselineExpired = {
  id: 'baseline-expired',
  severity: 'warning',
  summary: 'The baseline file has expired.',
  words,
} as const satisfies WordedRule;
