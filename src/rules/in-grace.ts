import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  inGrace: (tool: string, hoursLeft: number) => ({
    message: `no capability maps ${quotedWhole(tool)}; it is new, and its grace period has ${hoursLeft < 1 ? 'less than an hour' : `${digits(Math.floor(hoursLeft))} h`} left`,
    help: 'map the tool to a bounded action before the period ends',
  }),
});

export const inGrace = {
  id: 'in-grace',
  severity: 'note',
  summary: 'A new tool that nothing maps is still in its grace period.',
  words,
} as const satisfies WordedRule;
