import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';
import { type Triggered, triggerMessage } from './trigger-words.ts';

const words = wording({
  // A log entry does not require any action, so there is no help text.
  logged: (triggered: Triggered) => ({ message: triggerMessage('is logged', triggered) }),
});

export const triggerLogged = {
  id: 'trigger-logged',
  severity: 'note',
  summary: 'An escalation trigger logs the use of a tool.',
  words,
} as const satisfies WordedRule;
