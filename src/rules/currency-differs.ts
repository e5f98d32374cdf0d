import { wording } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  differs: (stated: string, held: string, owner: string) => ({
    message: `the limit is in ${quoted(stated)} here, but ${owner} sets it in ${quoted(held)}; ${owner}'s limit applies`,
    help: `write the limit in ${quoted(held)}`,
  }),
  setHere: (owner: string) => `${owner} sets the limit here`,
});

export const currencyDiffers = {
  id: 'currency-differs',
  severity: 'error',
  summary: 'An agent and its floor set the limit in different currencies.',
  words,
} as const satisfies WordedRule;
