import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';
import { type Triggered, triggerMessage } from './trigger-words.ts';

const words = wording({
  // A warning does not require any action, so there is no help text.
  warned: (triggered: Triggered) => ({
    message: triggerMessage('is flagged with a warning', triggered),
  }),
});

export const triggerWarning = {
  id: 'trigger-warning',
  severity: 'warning',
  summary: 'An escalation trigger flags a tool with a warning.',
  words,
} as const satisfies WordedRule;
