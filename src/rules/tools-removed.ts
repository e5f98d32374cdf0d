import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** `change` is the sentence of the change that takes the list away. */
const words = wording({
  removed: (change: string) => ({
    message: change,
    help: 'put the list back, or name the one that takes its place under "tools" in the configuration',
  }),
  letThrough: (change: string, label: string) => ({
    message: change,
    help: `check that this is meant: the label ${quoted(label)} lets it through`,
  }),
});

export const toolsRemoved = {
  id: 'tools-removed',
  severity: 'error',
  summary: 'The tool list of an agent that remains was removed.',
  words,
} as const satisfies WordedRule;
