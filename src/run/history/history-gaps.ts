import type { History } from '../../evaluation/history/history.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { idle } from '../../rules/idle.ts';
import { otherAgents } from '../../rules/other-agents.ts';
import { traceLinesSkipped } from '../../rules/trace-lines-skipped.ts';
import { traceSource } from '../../rules/trace-source.ts';
import { tracesTruncated } from '../../rules/traces-truncated.ts';

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
  const names = [...others.keys()];
  if (calls + denied === 0 && left > 0)
    findings.push(findingIn(idle, '', idle.words.idle(left, outside.undated), about));
  else if (calls + denied === 0) {
    const { words } = traceSource;
    const said = foreign > 0 ? words.otherAgents(foreign, names) : words.noCallOfAgent();
    findings.push(findingIn(traceSource, '', said, about));
  } else if (foreign > 0) {
    const said = otherAgents.words.leftOut(foreign, names, unattributed);
    findings.push(findingIn(otherAgents, '', said, about));
  }
  if (outside.undated > 0 && calls + denied > 0) {
    const said = traceLinesSkipped.words.undated(outside.undated);
    findings.push(findingIn(traceLinesSkipped, '', said, about));
  }
  if (cut > 0 || truncated) {
    const { words } = tracesTruncated;
    findings.push(findingIn(tracesTruncated, '', cut > 0 ? words.cut(cut) : words.ofApi(), about));
  }
  return findings;
}
