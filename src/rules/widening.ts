import { type Sentence, wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `change` is a sentence about the change. `help` is one of the instructions below. */
  change: (change: string, help: Sentence) => ({ message: change, help }),
  nothingCompared: (help: Sentence) => ({
    message: 'nothing could be compared, which counts as a widening',
    help,
  }),

  // Instructions
  maybeMeant: () => 'make sure that this is intended, or undo it',
  noLabel: () =>
    'undo it, or set "widening-label" in the configuration to a label that approves intended changes',
  noPullRequest: () =>
    'undo it; this event has no pull request, so no label can approve the change',
  unreadableLabels: () =>
    'undo it, or give the job the permission "pull-requests: read", so that the labels can be read',
  letThrough: (label: string) =>
    `check that this is intended: the label ${quoted(label)} approves it`,
  setLabel: (label: string) =>
    `undo it, or ask somebody who may approve it to set the label ${quoted(label)}`,
});

export const widening = {
  id: 'widening',
  severity: 'warning',
  summary: 'The change gives an agent new permissions.',
  words,
} as const satisfies WordedRule;
