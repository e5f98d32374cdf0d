import type { AgentRule } from './rule.ts';

/**
 * Without a card nothing says which actions the agent may perform, so mappings are taken as they
 * are (spec 6, "What governs").
 */
export const noCard: AgentRule = {
  id: 'no-card',
  *check({ card, policy }) {
    if (card !== undefined || policy === undefined) return;
    yield {
      at: policy.place,
      message:
        'the policy has no card, so its actions are not checked against one, and coverage is unknown',
      help: 'put the alignment card of the agent beside it',
    };
  },
};
