import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** `change` is a sentence that explains how the tool list was removed. */
const words = wording({
  removed: (change: string) => ({
    message: change,
    help: 'put the list back, or list its replacement under "tools" in the configuration',
  }),
  letThrough: (change: string, label: string) => ({
    message: change,
    help: `make sure that the change is intended; the label ${quoted(label)} has already approved it`,
  }),
});

export const toolsRemoved = {
  id: 'tools-removed',
  severity: 'error',
  summary: 'A tool list was removed, but its agent remains.',
  words,
} as const satisfies WordedRule;
