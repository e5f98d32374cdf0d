import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';
import { type Triggered, triggerMessage } from './trigger-words.ts';

const words = wording({
  // A warning asks for nothing.
  warned: (triggered: Triggered) => ({ message: triggerMessage('is warned about', triggered) }),
});

export const triggerWarning = {
  id: 'trigger-warning',
  severity: 'warning',
  summary: 'An escalation trigger warns about a tool.',
  words,
} as const satisfies WordedRule;
