import { type Sentence, wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `change` is the sentence of the change, `help` one of the instructions below. */
  change: (change: string, help: Sentence) => ({ message: change, help }),
  nothingCompared: (help: Sentence) => ({
    message: 'nothing could be compared, which counts as a widening',
    help,
  }),

  // What can be done about it
  maybeMeant: () => 'make sure that this is meant, or take it back',
  noLabel: () =>
    'take it back, or name a "widening-label" in the configuration that lets through what is meant',
  noPullRequest: () =>
    'take it back: this event has no pull request whose label could let it through',
  unreadableLabels: () =>
    'take it back, or give the job the permission "pull-requests: read", so that the labels can be read',
  letThrough: (label: string) =>
    `check that this is meant: the label ${quoted(label)} lets it through`,
  setLabel: (label: string) =>
    `take it back, or have somebody who may decide it set the label ${quoted(label)}`,
});

export const widening = {
  id: 'widening',
  severity: 'warning',
  summary: 'The change gives an agent new permissions.',
  words,
} as const satisfies WordedRule;
