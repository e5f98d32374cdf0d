import { wording } from '../finding/finding.ts';
import { counted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const HELP = 'raise trace-limit, or shorten the time window';

const words = wording({
  cut: (traces: number) => ({
    message: `${counted(traces, 'older trace was', 'older traces were')} skipped because of trace-limit`,
    help: HELP,
  }),
  ofApi: () => ({
    message: 'the API has more traces in the time window than the limit allows',
    help: HELP,
  }),
});

export const tracesTruncated = {
  id: 'traces-truncated',
  severity: 'warning',
  summary: 'Traces were skipped because of a limit.',
  words,
} as const satisfies WordedRule;
