import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  withAgent: (card: string) => ({
    message: `the card ${quotedWhole(card)} was removed, so its agent is no longer checked`,
    help: 'make sure that the agent no longer runs',
  }),
  isPolicyNow: (card: string) => ({
    message: `the card ${quotedWhole(card)} was replaced by a policy in the same file`,
    help: 'put the card back, and move the policy to a separate file next to it',
  }),
  whileRemaining: (card: string, remaining: string) => ({
    message: `the card ${quotedWhole(card)} was removed, but ${quotedWhole(remaining)} remains`,
    help: `put the card back, or remove ${quotedWhole(remaining)} too`,
  }),
  listed: (card: string, agent: string) => ({
    message: `the card ${quotedWhole(card)}, which the configuration lists for the agent ${quotedWhole(agent)}, does not exist`,
    help: 'put the card back, or remove the agent from the configuration',
  }),
});

export const cardRemoved = {
  id: 'card-removed',
  severity: 'error',
  summary: 'A card was removed, but other files of its agent remain.',
  words,
} as const satisfies WordedRule;
