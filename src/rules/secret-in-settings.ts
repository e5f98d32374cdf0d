import { wording } from '../finding/finding.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  /** `what` is the kind of credential, such as `a GitHub token`. */
  found: (what: string) => ({
    message: `the value contains ${what}`,
    help: 'revoke the credential, and refer to an environment variable instead',
  }),
});

export const secretInSettings = {
  id: 'secret-in-settings',
  severity: 'error',
  summary: 'A permission file contains a credential.',
  security: 'high',
  words,
} as const satisfies WordedRule;
