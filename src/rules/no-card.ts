import { wording } from '../finding/finding.ts';
import type { AgentRule } from './rule.ts';

const words = wording({
  without: () => ({
    message: 'the policy has no card to check its actions against, so coverage is unknown',
    help: "put the agent's alignment card next to the policy",
  }),
});

/**
 * Reports a policy without a card. A card limits the actions that mappings may grant, so without
 * one, every mapping is accepted.
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
