import type { Evaluation } from '../evaluation/evaluate.ts';
import { topOfAgent } from '../evaluation/history/agent-place.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { isOf } from '../rules/catalogue.ts';
import { noTools as rule } from '../rules/no-tools.ts';
import type { Settings } from '../settings/settings.ts';

/** An agent, with information about how its tools were checked. */
interface KnownTools {
  readonly agent: Agent;
  readonly evaluation: Pick<Evaluation, 'governed'>;
  /** Whether the agent's traces, and therefore all tools called in them, were checked. */
  readonly isReplayed: boolean;
}

const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' } as const;

/**
 * Reports an agent that has a policy but neither a tool list nor traces. None of the agent's tools
 * are checked. `on-no-tools` sets the severity. If the agent's tool list could not be read, another
 * finding reports it instead.
 */
export function noTools(
  { agent, evaluation, isReplayed }: KnownTools,
  { onNoTools }: Pick<Settings, 'onNoTools'>,
): readonly Finding[] {
  if (!evaluation.governed || agent.tools !== undefined || isReplayed) return [];
  if (agent.findings.some((finding) => isOf(finding, 'tool-list', 'ambiguous-agent'))) return [];
  return [
    findingAt(
      rule,
      {
        at: topOfAgent(agent),
        severity: SEVERITY[onNoTools],
        ...rule.words.without(agent.name),
      },
      agent.name,
    ),
  ];
}
