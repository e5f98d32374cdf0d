import { wording } from '../finding/finding.ts';
import { counted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  unused: (file: string, entries: number) => ({
    message: `${counted(entries, 'entry', 'entries')} in the baseline file ${quotedWhole(file)} no longer ${entries === 1 ? 'matches' : 'match'} a finding`,
    help: 'fix any new findings, then run "check --write-baseline" again to remove these entries',
  }),
});

export const baselineUnused = {
  id: 'baseline-unused',
  severity: 'warning',
  summary: 'Entries in the baseline file no longer match a finding.',
  words,
} as const satisfies WordedRule;
