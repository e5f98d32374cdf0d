import { digits } from '../document/digits.ts';
import { wording } from '../finding/finding.ts';
import { counted, quoted } from '../finding/words.ts';
import type { WordedRule } from './rule.ts';

/** The maximum number of agents to name in a message. */
const MAX_NAMED = 3;

const words = wording({
  /** `unattributed` is the number of records in shared trace files that name no agent. */
  leftOut: (records: number, names: readonly string[], unattributed: number) => ({
    message: `${counted(records, 'record was', 'records were')} skipped: ${reasonText(records - unattributed, names, unattributed)}`,
    help: 'give this agent its own trace files if these records belong to it',
  }),
});

/**
 * Explains why records were skipped. `others` is the number of records that name the agents in
 * `names`.
 */
function reasonText(others: number, names: readonly string[], unattributed: number): string {
  const isBoth = others > 0 && unattributed > 0;
  const subject = (count: number): string => (isBoth ? digits(count) : count === 1 ? 'it' : 'they');
  const belong = `${subject(others)} ${others === 1 ? 'belongs' : 'belong'} to the ${agentsText(names)}`;
  const unnamed = `${subject(unattributed)} ${unattributed === 1 ? 'does' : 'do'} not name an agent, although several agents share the source`;
  if (isBoth) return `${belong}, and ${unnamed}`;
  return others > 0 ? belong : unnamed;
}

/** Lists agents for a message, such as `agents "main", "test", …`. Shows at most `MAX_NAMED`. */
export function agentsText(names: readonly string[]): string {
  const shown = names.slice(0, MAX_NAMED).map(quoted);
  return `${names.length === 1 ? 'agent' : 'agents'} ${shown.join(', ')}${names.length > MAX_NAMED ? ', …' : ''}`;
}

export const otherAgents = {
  id: 'other-agents',
  severity: 'note',
  summary: 'Records that belong to other agents were skipped.',
  words,
} as const satisfies WordedRule;
