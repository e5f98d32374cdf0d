import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  redacted: (calls: number) => ({
    message: `the source of the traces withholds the names of tools in ${counted(calls, 'call')}, so they cannot be checked`,
    help: 'let the source write them; Claude Code does with OTEL_LOG_TOOL_DETAILS=1',
  }),
});

export const redactedNames = {
  id: 'redacted-names',
  severity: 'warning',
  summary: 'The source of the traces withholds names of tools.',
  words,
} as const satisfies WordedRule;
