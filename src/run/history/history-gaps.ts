import { digits } from '../../document/digits.ts';
import type { History } from '../../evaluation/history/history.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';

/**
 * What is to be said of a history as a whole: what of it was left out, and where nothing is left.
 */
export function aboutHistory(
  agent: Pick<Agent, 'name'>,
  history: History,
  truncated: boolean,
): readonly Finding[] {
  const { calls, denied, outside, others, unattributed, cut } = history;
  const about = { agent: agent.name };
  const findings: Finding[] = [];
  const left = outside.before + outside.undated;
  const foreign = [...others.values()].reduce((sum, count) => sum + count, unattributed);
  if (calls + denied === 0 && left > 0) {
    const undated =
      outside.undated > 0 ? `, ${digits(outside.undated)} of them without a time` : '';
    findings.push(
      findingIn(
        'idle',
        '',
        `the traces hold ${digits(left)} calls, and none in the window that was asked for${undated}`,
        {
          help: 'look whether the agent has stopped, or its traces go somewhere else',
          ...about,
        },
      ),
    );
  } else if (calls + denied === 0) {
    const message =
      foreign > 0
        ? `${foreign === 1 ? 'the one record in the traces is not' : `none of the ${digits(foreign)} records in the traces is`} of this agent${namesText(others)}`
        : 'the traces hold no call of this agent';
    findings.push(
      findingIn('trace-source', '', message, {
        help: 'state under which id the traces name it, with agent_id on the card or agent-id in the configuration',
        ...about,
      }),
    );
  } else if (foreign > 0) {
    const nameless =
      unattributed > 0
        ? `; ${digits(unattributed)} name no agent, and several agents share the source`
        : '';
    findings.push(
      findingIn(
        'other-agents',
        '',
        `${foreign === 1 ? '1 record of another agent was' : `${digits(foreign)} records of other agents were`} left out${namesText(others)}${nameless}`,
        {
          help: 'give each agent traces of its own if they are its own after all',
          ...about,
        },
      ),
    );
  }
  if (outside.undated > 0 && calls + denied > 0) {
    findings.push(
      findingIn(
        'trace-lines-skipped',
        '',
        `${outside.undated === 1 ? '1 call has no time and was' : `${digits(outside.undated)} calls have no time and were`} left out, because a window was asked for`,
        about,
      ),
    );
  }
  if (cut > 0 || truncated) {
    const message =
      cut > 0
        ? `${digits(cut)} older traces were left out because of the limit`
        : 'the API has more traces in the window than the limit let through';
    findings.push(
      findingIn('traces-truncated', '', message, {
        help: 'raise trace-limit, or shorten the window',
        ...about,
      }),
    );
  }
  return findings;
}

function namesText(others: ReadonlyMap<string, number>): string {
  const names = [...others.keys()].slice(0, 3).map((name) => JSON.stringify(name.slice(0, 80)));
  return names.length === 0
    ? ''
    : ` (they name ${names.join(', ')}${others.size > 3 ? ', …' : ''})`;
}
