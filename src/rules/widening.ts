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
  maybeMeant: () => 'make sure that the change is intended, or undo it',
  noLabel: () =>
    'undo the change, or set "widening-label" in the configuration to a label that approves intended changes',
  noPullRequest: () =>
    'undo the change; this event has no pull request, so no label can approve it',
  unreadableLabels: () =>
    'undo the change, or give the job the permission "pull-requests: read" to let Card Gate read the labels',
  letThrough: (label: string) =>
    `make sure that the change is intended; the label ${quoted(label)} has already approved it`,
  setLabel: (label: string) =>
    `undo the change, or ask an approver to set the label ${quoted(label)}`,
});

export const widening = {
  id: 'widening',
  severity: 'warning',
  summary: 'The change gives an agent new permissions.',
  security: 'medium',
  words,
} as const satisfies WordedRule;
