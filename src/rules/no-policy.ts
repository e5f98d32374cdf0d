import { governs } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';

/**
 * Without a policy no tool of the agent is judged; that matters once tools are known (spec 6, "What
 * governs").
 */
export const noPolicy: AgentRule = {
  id: 'no-policy',
  *check({ card, policy, tools, traces }) {
    if (card === undefined || (policy !== undefined && governs(policy))) return;
    yield {
      at: card.place,
      severity: tools === undefined && traces === undefined ? 'note' : 'warning',
      message:
        tools !== undefined
          ? `the card has no policy, so none of its ${tools.tools.length} tools is judged`
          : `the card has no policy${traces === undefined ? '' : ', so none of its traces is judged'}`,
      help: 'write a policy beside it; "init" of the command line makes one to begin with',
    };
  },
};
