import { wording } from '../finding/finding.ts';
import { oneLine } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of characters of an error that the message shows. */
const MAX_SHOWN = 500;

const words = wording({
  error: (text: string) => ({
    message: `internal error: ${oneLine(text).slice(0, MAX_SHOWN)}`,
    help: 'report this error with the files that caused it; nothing was checked',
  }),
});

export const internalError = {
  id: 'internal-error',
  severity: 'error',
  summary: 'An internal error of Card Gate.',
  blocking: true,
  words,
} as const satisfies WordedRule;
