import type { History } from '../../evaluation/history/history.ts';
import { type Finding, findingIn } from '../../finding/finding.ts';
import { idle } from '../../rules/idle.ts';
import { otherAgents } from '../../rules/other-agents.ts';
import { traceLinesSkipped } from '../../rules/trace-lines-skipped.ts';
import { traceSource } from '../../rules/trace-source.ts';
import { tracesTruncated } from '../../rules/traces-truncated.ts';

/**
 * Reports gaps in an agent's traces, such as omitted calls or traces without calls. `ids` are those
 * that may identify the agent in traces.
 */
export function aboutHistory(
  agent: { readonly name: string; readonly ids: readonly string[] },
  history: History,
  { truncated, hasOperations }: { readonly truncated: boolean; readonly hasOperations: boolean },
): readonly Finding[] {
  const { denied, outside, others, unattributed, cut } = history;
  // Memory operations and delegations are counted as calls here, because access lists can check
  // them.
  const calls = history.calls + (hasOperations ? 1 : 0);
  const about = { agent: agent.name };
  const findings: Finding[] = [];
  const excluded = outside.before + outside.undated;
  const foreign = [...others.values()].reduce((sum, count) => sum + count, unattributed);
  const names = [...others.keys()];
  if (calls + denied === 0 && excluded > 0)
    findings.push(findingIn(idle, '', idle.words.idle(excluded, outside.undated), about));
  else if (calls + denied === 0) {
    const { words } = traceSource;
    const sentence =
      foreign > 0 ? words.otherAgents(foreign, names, agent.ids) : words.noCallOfAgent();
    findings.push(findingIn(traceSource, '', sentence, about));
  } else if (foreign > 0) {
    const sentence = otherAgents.words.leftOut(foreign, names, unattributed);
    findings.push(findingIn(otherAgents, '', sentence, about));
  }
  if (outside.undated > 0 && calls + denied > 0) {
    const sentence = traceLinesSkipped.words.undated(outside.undated);
    findings.push(findingIn(traceLinesSkipped, '', sentence, about));
  }
  if (cut > 0 || truncated) {
    const { words } = tracesTruncated;
    findings.push(findingIn(tracesTruncated, '', cut > 0 ? words.cut(cut) : words.ofApi(), about));
  }
  return findings;
}
