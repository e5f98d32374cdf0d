import type { Evaluation } from '../evaluation/evaluate.ts';
import { topOfAgent } from '../evaluation/history/agent-place.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { isOf } from '../rules/catalogue.ts';
import { noTools as rule } from '../rules/no-tools.ts';
import type { Settings } from '../settings/settings.ts';

/** What is known of the tools of an agent. */
interface KnownTools {
  readonly agent: Agent;
  readonly evaluation: Pick<Evaluation, 'governed'>;
  /** Whether its traces were replayed: each tool that they call was checked. */
  readonly isReplayed: boolean;
}

const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' } as const;

/**
 * The finding about an agent that a policy governs and of which no tool is checked, because it has
 * neither a tool list nor traces; its severity is that of `on-no-tools`. Where a list is there and
 * could not be read, the finding about that list says so already.
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
