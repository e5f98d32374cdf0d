import { wording } from '../finding/finding.ts';
import type { AgentRule } from './rule.ts';

const words = wording({
  without: () => ({
    message: 'the policy has no card to check its actions against, so coverage is unknown',
    help: 'put the alignment card of the agent next to it',
  }),
});

/**
 * Without a card, the agent's allowed actions are unknown, so mappings are accepted as they are.
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
