import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of agents that a message names. */
const MAX_NAMED = 3;

const words = wording({
  /** `unattributed` is the number of records in shared trace files that name no agent. */
  leftOut: (records: number, names: readonly string[], unattributed: number) => ({
    message: `${counted(records, 'record that does not belong to this agent was', 'records that do not belong to this agent were')} left out${names.length === 0 ? '' : ` (from the ${agentsText(names)})`}${unattributedText(unattributed)}`,
    help: 'give each agent its own traces, if these records belong to this agent',
  }),
});

function unattributedText(count: number): string {
  if (count === 0) return '';
  const verb = count === 1 ? 'names' : 'name';
  return `; ${digits(count)} of them ${verb} no agent, although several agents share the source`;
}

/** Lists the agents that records name, as text that follows a sentence about these records. */
export function agentsText(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).map(quoted);
  return `${names.length === 1 ? 'agent' : 'agents'} ${shown.join(', ')}${names.length > MAX_NAMED ? ', …' : ''}`;
}

export const otherAgents = {
  id: 'other-agents',
  severity: 'note',
  summary: 'Records of other agents were left out.',
  words,
} as const satisfies WordedRule;
