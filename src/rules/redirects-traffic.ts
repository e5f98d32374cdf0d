import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  variable: (name: string, value: string) => ({
    message: `${quoted(name)} sends all requests and their content to ${quoted(value)}`,
    help: 'remove the setting here, and set it only on the machines that need it',
  }),
});

export const redirectsTraffic = {
  id: 'redirects-traffic',
  severity: 'error',
  summary: 'A setting changes where an agent host sends its requests.',
  security: 'high',
  words,
} as const satisfies WordedRule;
