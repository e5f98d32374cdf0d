import type { Evaluation } from '../evaluation/evaluate.ts';
import { topOfAgent } from '../evaluation/history/agent-place.ts';
import { type Finding, findingAt } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { isOf } from '../rules/catalogue.ts';
import { noTools as rule } from '../rules/no-tools.ts';
import type { Settings } from '../settings/settings.ts';

/** An agent and what is known about its tools. */
interface KnownTools {
  readonly agent: Agent;
  readonly evaluation: Pick<Evaluation, 'governed'>;
  /** Whether its traces were replayed, which checks every tool that they call. */
  readonly isReplayed: boolean;
}

const SEVERITY = { pass: 'note', warn: 'warning', fail: 'error' } as const;

/**
 * Reports a governed agent that has neither a tool list nor traces, so that none of its tools are
 * checked. `on-no-tools` sets the severity. If a tool list could not be read, the finding about
 * that file replaces this one.
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
