import { type Finding, type FoundProblem, findingAt } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { deniedAttempt } from '../../rules/denied-attempt.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import { redactedNames } from '../../rules/redacted-names.ts';
import { graceProblem, resultProblem, undecidedProblem } from '../findings.ts';
import type { RuleResult } from '../names-evaluation.ts';
import { spellingStyles } from '../spelling-styles.ts';
import { accessProblems } from './access-findings.ts';
import { topOfAgent } from './agent-place.ts';
import type { History, HistoryGroup } from './history.ts';
import { historyInsights } from './insights.ts';

/**
 * Returns findings about an agent's traces, each at the line in the policy or card that causes the
 * finding. For each tool, a rule has only one finding, regardless of the number of calls.
 */
export function historyFindings(
  agent: Agent,
  history: History,
  isInspecting: boolean,
): readonly Finding[] {
  const problems: readonly FoundProblem[] = [
    ...history.groups.map((group) => resultProblem(group.result, agent, occurrenceOf(group))),
    ...deniedAttempts(agent, history),
    ...newTools(agent, history),
    ...redacted(agent, history),
    ...history.undecided.map((trigger) => undecidedProblem(trigger, 'traces')),
    ...styles(agent, history),
    ...historyInsights(agent, history),
    ...accessProblems(history, isInspecting),
  ];
  return problems.map(([rule, problem]) => findingAt(rule, problem, agent.name));
}

function occurrenceOf({ calls, traces, last, traceIds }: HistoryGroup): Occurrence {
  return { kind: 'called', calls, traces, last, traceIds };
}

/**
 * Returns notes about calls that were denied at run time. A denied call does not count as a use of
 * the tool.
 */
function deniedAttempts(agent: Agent, history: History): readonly FoundProblem[] {
  return history.tools.flatMap(({ decision, denied }): readonly FoundProblem[] => {
    if (denied === 0) return [];
    const { canonical } = decision.tool;
    return [
      [
        deniedAttempt,
        {
          at:
            decision.forbidden[0]?.pattern.place ??
            decision.access?.decidedBy?.entry.place ??
            topOfAgent(agent),
          tool: canonical,
          ...deniedAttempt.words.denied(canonical, denied),
        },
      ],
    ];
  });
}

/**
 * Returns notes about tools that were called, are in their grace period and are not in a tool list.
 * For tools in a tool list, the evaluation of the tool list adds this note.
 */
function newTools(agent: Agent, history: History): readonly FoundProblem[] {
  const declared = new Set(agent.tools?.tools.map(({ canonical }) => canonical));
  return history.inGrace
    .filter(({ decision }) => !declared.has(decision.tool.canonical))
    .map(({ decision, hoursLeft }) => graceProblem(agent, decision, hoursLeft));
}

function redacted(agent: Agent, history: History): readonly FoundProblem[] {
  if (history.redacted === 0) return [];
  const words = redactedNames.words.redacted(history.redacted);
  return [[redactedNames, { at: topOfAgent(agent), ...words }]];
}

function styles(agent: Agent, history: History): readonly FoundProblem[] {
  const called = history.tools.flatMap(({ decision, calls }) =>
    calls > 0 && decision.outcome !== 'ungoverned' ? [decision] : [],
  );
  return agent.policy && history.governed ? spellingStyles(agent.policy, called) : [];
}

/**
 * Returns the likely cause of a result: `card` if the card may need to be fixed, or `behavior` if
 * the agent may have misbehaved (docs/reference/traces.md#what-is-reported).
 */
export function gapOf(result: RuleResult): 'card' | 'behavior' {
  const type =
    result.level === 'violation'
      ? result.violation.type
      : result.level === 'warning'
        ? result.warning.type
        : 'escalation';
  return type === 'unmapped' || type === 'capability_exceeded' ? 'card' : 'behavior';
}
