import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of agents to name in a message. */
const MAX_NAMED = 3;

const words = wording({
  /** `unattributed` is the number of records without an agent in shared trace files. */
  leftOut: (records: number, names: readonly string[], unattributed: number) => ({
    message: `${counted(records, 'record was', 'records were')} left out: ${reasonText(records - unattributed, names, unattributed)}`,
    help: 'give each agent its own traces, if these records belong to this agent',
  }),
});

/**
 * Returns the reason why records were omitted. `others` is the number of records that name the
 * agents in `names`.
 */
function reasonText(others: number, names: readonly string[], unattributed: number): string {
  const isBoth = others > 0 && unattributed > 0;
  const subject = (count: number): string => (isBoth ? digits(count) : count === 1 ? 'it' : 'they');
  const belong = `${subject(others)} ${others === 1 ? 'belongs' : 'belong'} to the ${agentsText(names)}`;
  const unnamed = `${subject(unattributed)} ${unattributed === 1 ? 'names' : 'name'} no agent in a source that several agents share`;
  if (isBoth) return `${belong}, and ${unnamed}`;
  return others > 0 ? belong : unnamed;
}

/** Lists the agents that records name. The list follows a sentence about these records. */
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
