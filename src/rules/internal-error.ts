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
  /** The message for a file that was read but could not be assigned to an agent or a floor. */
  notEvaluated: (part: Part, file: string) => ({
    message: `internal error: the ${PARTS[part].name} ${quotedWhole(file)} was not evaluated`,
    help: 'report this error with the file; its permissions and prohibitions were not checked',
  }),
});

export const internalError = {
  id: 'internal-error',
  severity: 'error',
  summary: 'An internal error occurred in Card Gate.',
  blocking: true,
  words,
} as const satisfies WordedRule;
