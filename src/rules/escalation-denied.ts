import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';
import { avoiding, type Triggered, triggerMessage } from './trigger-words.ts';

const words = wording({
  denied: (triggered: Triggered) => ({
    message: triggerMessage('is denied', triggered),
    help:
      triggered.occurrence.kind === 'listed'
        ? `${avoiding(triggered)}, or change the trigger if ${triggered.tool === undefined ? 'these tools' : 'the tool'} should be allowed`
        : 'find out why the agent did this; change the trigger only if such behaviour should be allowed',
  }),
});

export const escalationDenied = {
  id: 'escalation-denied',
  severity: 'error',
  summary: 'An escalation trigger denies a tool.',
  violation: true,
  words,
} as const satisfies WordedRule;
