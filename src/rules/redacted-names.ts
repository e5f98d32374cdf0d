import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  redacted: (calls: number) => ({
    message: `the trace source hides the tool ${calls === 1 ? 'name' : 'names'} of ${counted(calls, 'call')}, so ${calls === 1 ? 'this call' : 'these calls'} cannot be checked`,
    help: 'configure the source to record tool names; for Claude Code, set OTEL_LOG_TOOL_DETAILS=1',
  }),
});

export const redactedNames = {
  id: 'redacted-names',
  severity: 'warning',
  summary: 'The trace source hides tool names.',
  words,
} as const satisfies WordedRule;
