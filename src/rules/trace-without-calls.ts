import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  noCall: (source: string, format: string) => ({
    message: `${source} was read as ${format}, and holds no tool call`,
    help: 'check that it is the right file, and that its source writes tool calls; remove it from the traces if there were none',
  }),
});

/** Where no other source holds a call, `trace-source` says the same. */
export const traceWithoutCalls = {
  id: 'trace-without-calls',
  severity: 'note',
  summary: 'One of several trace files holds no call.',
  words,
} as const satisfies WordedRule;
