import type { Evaluation } from '../evaluation/evaluate.ts';
import { topOfAgent } from '../evaluation/history/agent-place.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { isOf } from '../rules/catalogue.ts';
import { noTools as rule } from '../rules/no-tools.ts';
import type { Settings } from '../settings/settings.ts';

/** An agent, and what is known about its tools. */
interface KnownTools {
  readonly agent: Agent;
  readonly evaluation: Pick<Evaluation, 'governed'>;
  /** Whether its traces were evaluated, which checks every tool called in them. */
  readonly isReplayed: boolean;
}

const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' } as const;

/**
 * Reports that none of an agent's tools are checked, although a policy governs it: it has neither a
 * tool list nor traces. `on-no-tools` sets the severity. If a tool list could not be read, there
 * already is a finding about that file.
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
