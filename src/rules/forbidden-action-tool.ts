import { wording } from '../finding/finding.ts';
import { quoted, quotedWhole } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

const words = wording({
  sameName: (tool: string, action: string) => ({
    message: `the tool ${quotedWhole(tool)} has the same name as the forbidden action ${quoted(action)}`,
    help: 'forbid the tool in the policy too, if it performs that action',
  }),
  declaredHere: () => 'the tool is declared here',
});

export const forbiddenActionTool = {
  id: 'forbidden-action-tool',
  severity: 'warning',
  summary: 'A tool has the same name as an action that the card forbids.',
  words,
} as const satisfies WordedRule;
