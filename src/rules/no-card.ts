import { wording } from '../finding/finding.ts';
import type { AgentRule } from './rule.ts';

const words = wording({
  without: () => ({
    message: 'the policy has no card to check its actions against, so coverage is unknown',
    help: "put the agent's alignment card next to the policy",
  }),
});

/**
 * Reports a policy without a card. Without a list of allowed actions, all mappings are accepted.
 */
export const noCard = {
  id: 'no-card',
  severity: 'note',
  summary: 'The policy has no card, so bounded actions are not checked.',
  words,
  *check({ card, policy }) {
    if (card !== undefined || policy === undefined) return;
    yield { at: policy.place, ...words.without() };
  },
} as const satisfies AgentRule;
