import { wording } from '../finding/finding.ts';
import { counted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  inGrace: (tool: string, hoursLeft: number) => ({
    message: `no capability maps the new tool ${quotedWhole(tool)}, whose grace period ends in ${hoursLeft < 1 ? 'less than an hour' : counted(Math.floor(hoursLeft), 'hour')}`,
    help: 'map the tool to a bounded action before the grace period ends',
  }),
});

export const inGrace = {
  id: 'in-grace',
  severity: 'note',
  summary: 'A new tool that no capability maps is still in its grace period.',
  words,
} as const satisfies WordedRule;
