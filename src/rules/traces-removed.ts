import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  removed: (file: string) => ({
    message: `the change removes the trace file ${quotedWhole(file)}`,
    help: 'put the file back, or make sure that the problems in its traces are fixed',
  }),
});

export const tracesRemoved = {
  id: 'traces-removed',
  severity: 'warning',
  summary: 'The change removes traces.',
  words,
} as const satisfies WordedRule;
