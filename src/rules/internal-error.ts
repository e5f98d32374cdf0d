import { wording } from '../finding/finding.ts';
import { oneLine, quotedWhole } from '../finding/words.ts';
import { PARTS, type Part } from '../model/governed.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of characters to show from an error. */
const MAX_SHOWN = 500;

const words = wording({
  error: (text: string) => ({
    message: `internal error: ${oneLine(text).slice(0, MAX_SHOWN)}`,
    help: 'report this error with the files that caused it; nothing was checked',
  }),
  /** The message for a file that was read but does not belong to any agent or floor. */
  notEvaluated: (part: Part, file: string) => ({
    message: `internal error: nothing evaluates the ${PARTS[part].name} ${quotedWhole(file)}`,
    help: 'report it with the file; what the file permits or forbids was not checked',
  }),
});

export const internalError = {
  id: 'internal-error',
  severity: 'error',
  summary: 'An internal error of Card Gate.',
  blocking: true,
  words,
} as const satisfies WordedRule;
