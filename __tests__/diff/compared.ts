import type { AgentComparison, Change, LevelWord } from '../../src/diff/change.ts';
import {
  type ComparedAgent,
  type ComparisonOptions,
  compareAgents,
} from '../../src/diff/compare.ts';
import { coverageOf } from '../../src/evaluation/coverage.ts';
import { evaluate } from '../../src/evaluation/evaluate.ts';
import type { Agent } from '../../src/model/agent.ts';
import { toolOf } from '../../src/model/tool.ts';
import { agentOf, type Texts } from '../support/evaluated.ts';

/** Creates one side of a comparison from texts. Undefined means that the agent does not exist. */
export async function sideOf(texts: Texts | undefined): Promise<ComparedAgent | undefined> {
  if (texts === undefined) return undefined;
  const agent = await agentOf(texts);
  return { agent, coverage: coverageOf(agent.card, agent.policy).percent };
}

/** Compares two agents that are given as texts. */
export async function compared(
  base: Texts | undefined,
  head: Texts | undefined,
  options: ComparisonOptions = {},
): Promise<AgentComparison> {
  return compareAgents(await sideOf(base), await sideOf(head), options);
}

/** Returns one row for each change: direction, kind, sentence and marks. */
export function rowsOf({ changes }: AgentComparison): readonly string[] {
  return changes.map(
    (change) => `${change.direction} ${change.kind}: ${change.sentence}${marksOf(change)}`,
  );
}

function marksOf({ undecided, noEffect }: Change): string {
  return `${undecided ? ' [undecided]' : ''}${noEffect ? ' [no effect]' : ''}`;
}

/** Returns the level of a name if the agent is evaluated with that tool alone. */
export function evaluatedLevel(agent: Agent, name: string): LevelWord {
  const tools = { tools: [toolOf({ name }, new Map())], sources: [], complete: true };
  const { violations, warnings } = evaluate({ ...agent, tools });
  if (violations.some(({ severity }) => severity === 'critical' || severity === 'high'))
    return 'blocked';
  if (warnings.some((one) => one.type === 'escalation' && one.trigger.action === 'escalate'))
    return 'needs approval';
  return violations.length + warnings.length > 0 ? 'warned' : 'allowed';
}
