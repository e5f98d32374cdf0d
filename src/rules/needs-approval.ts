import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';
import { avoiding, type Triggered, triggerMessage } from './trigger-words.ts';

const words = wording({
  escalated: (triggered: Triggered) => ({
    message: triggerMessage('needs human approval', triggered),
    help:
      triggered.occurrence.kind === 'listed'
        ? `make sure that a human approves each call, or ${avoiding(triggered)}`
        : 'make sure that a human gave this approval at run time',
  }),
});

export const needsApproval = {
  id: 'needs-approval',
  severity: 'warning',
  summary: 'A tool needs human approval.',
  words,
} as const satisfies WordedRule;
