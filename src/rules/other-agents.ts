import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of agents that a message names. */
const MAX_NAMED = 3;

const words = wording({
  /**
   * `unattributed` is the number of records that name no agent, in a trace file that several agents
   * share.
   */
  leftOut: (records: number, names: readonly string[], unattributed: number) => ({
    message: `${counted(records, 'record of another agent was', 'records of other agents were')} left out${namesText(names)}${unattributedText(unattributed)}`,
    help: 'give each agent its own traces if these records belong to this agent',
  }),
});

function unattributedText(count: number): string {
  if (count === 0) return '';
  const verb = count === 1 ? 'names' : 'name';
  return `; ${digits(count)} of them ${verb} no agent, and several agents share the source`;
}

/** Lists the names of other agents in brackets, for use after a sentence about their records. */
export function namesText(names: readonly string[]): string {
  if (names.length === 0) return '';
  const shown = names.slice(0, MAX_NAMED).map(quoted);
  return ` (${names.length === 1 ? 'agent' : 'agents'} ${shown.join(', ')}${names.length > MAX_NAMED ? ', …' : ''})`;
}

export const otherAgents = {
  id: 'other-agents',
  severity: 'note',
  summary: 'Records of other agents were left out.',
  words,
} as const satisfies WordedRule;
