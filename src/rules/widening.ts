import { type Sentence, wording } from '../finding/finding.ts';
import { listed, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of code owners in an instruction. */
const MAX_OWNERS = 3;

/** Returns a phrase that names code owners, such as `the code owner "@acme/security"`. */
function anyOf(owners: readonly string[]): string {
  const [only, ...others] = owners;
  if (only !== undefined && others.length === 0) return `the code owner ${quoted(only)}`;
  return `a code owner (${listed(owners.map(quoted), MAX_OWNERS)})`;
}

const words = wording({
  /**
   * `change` is a sentence that describes the change in permissions. `help` is one of the
   * instructions below.
   */
  change: (change: string, help: Sentence) => ({ message: change, help }),
  nothingCompared: (help: Sentence) => ({
    message: 'nothing could be compared, which counts as a widening',
    help,
  }),

  // Instructions
  maybeMeant: (owners: readonly string[]) =>
    owners.length === 0
      ? 'make sure that the change is intended, or undo it'
      : `ask ${anyOf(owners)} whether the change is intended, or undo it`,
  noLabel: () =>
    'undo the change, or set "widening-label" in the configuration to a label that approves intended changes',
  noPullRequest: (label: string) =>
    `undo the change, or approve it on a pull request with the label ${quoted(label)}`,
  unreadableLabels: () =>
    'undo the change, or give the job the permission "pull-requests: read" to let Card Gate read the labels',
  letThrough: (label: string) =>
    `make sure that the change is intended; the label ${quoted(label)} has already approved it`,
  setLabel: (label: string, owners: readonly string[]) =>
    `undo the change, or ask ${owners.length === 0 ? 'an approver' : anyOf(owners)} to set the label ${quoted(label)}`,
});

export const widening = {
  id: 'widening',
  severity: 'warning',
  summary: 'The change grants an agent new permissions.',
  security: 'medium',
  words,
} as const satisfies WordedRule;
