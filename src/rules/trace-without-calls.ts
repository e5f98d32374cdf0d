import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  noCall: (source: string, format: string) => ({
    message: `${source} was read as ${format} and contains no tool calls`,
    help: 'make sure that this is the right file and that its source records tool calls; if there were no calls, remove the file from the traces',
  }),
});

/**
 * Reports a trace file without calls. If none of the trace files contains calls, `trace-source`
 * reports that instead.
 */
export const traceWithoutCalls = {
  id: 'trace-without-calls',
  severity: 'note',
  summary: 'One of several trace files contains no calls.',
  words,
} as const satisfies WordedRule;
