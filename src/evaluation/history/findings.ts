import type { Place } from '../../document/document.ts';
import { type Finding, type FoundProblem, findingAt, topOf } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { deniedAttempt } from '../../rules/denied-attempt.ts';
import type { Occurrence } from '../../rules/occurrence.ts';
import { redactedNames } from '../../rules/redacted-names.ts';
import { unmappedTool } from '../../rules/unmapped-tool.ts';
import {
  graceProblem,
  triggerProblem,
  undecidedProblem,
  unmappedProblem,
  violationProblem,
} from '../findings.ts';
import { spellingStyles } from '../spelling-styles.ts';
import type { History, HistoryGroup, Said } from './history.ts';
import { historyInsights } from './insights.ts';

/**
 * What the history of an agent shows: each rule and tool once, at the line that decides, however
 * many calls there were.
 */
export function historyFindings(agent: Agent, history: History): readonly Finding[] {
  const found: readonly FoundProblem[] = [
    ...history.groups.map((group) => ofGroup(group, agent)),
    ...deniedAttempts(agent, history),
    ...newTools(agent, history),
    ...redacted(agent, history),
    ...history.undecided.map((trigger) => undecidedProblem(trigger, 'traces')),
    ...styles(agent, history),
    ...historyInsights(agent, history),
  ];
  return found.map(([rule, problem]) => findingAt(rule, problem, agent.name));
}

/** Where something is reported that has no line of its own. */
export function topOfAgent(agent: Pick<Agent, 'policy' | 'card'>): Place {
  const place = agent.policy?.place ?? agent.card?.place;
  // An agent has at least one of the two.
  return topOf(place!.document);
}

function ofGroup(group: HistoryGroup, agent: Agent): FoundProblem {
  const { about } = group;
  const occurrence = occurrenceOf(group);
  switch (about.level) {
    case 'violation':
      return violationProblem(about.violation, agent, occurrence);
    case 'warning': {
      const { warning } = about;
      if (warning.type !== 'unmapped')
        return triggerProblem(warning.trigger, warning.decision, occurrence);
      return [unmappedTool, unmappedProblem(warning.decision, undefined, agent, occurrence)];
    }
    case 'logged':
      return triggerProblem(about.trigger, about.decision, occurrence);
    default:
      return about satisfies never;
  }
}

function occurrenceOf({ calls, traces, last, traceIds }: HistoryGroup): Occurrence {
  return { kind: 'called', calls, traces, last, traceIds };
}

/** Attempts that were stopped: not a use of the tool, and worth knowing. */
function deniedAttempts(agent: Agent, history: History): readonly FoundProblem[] {
  return history.tools.flatMap(({ decision, denied }): readonly FoundProblem[] => {
    if (denied === 0) return [];
    const { canonical } = decision.tool;
    return [
      [
        deniedAttempt,
        {
          at: decision.forbidden[0]?.pattern.place ?? topOfAgent(agent),
          tool: canonical,
          ...deniedAttempt.words.denied(canonical, denied),
        },
      ],
    ];
  });
}

/** New tools that no list declares; the evaluation reports those that one does. */
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
 * Whether the card may be what is wrong, or what the agent did
 * (docs/reference/traces.md#what-is-reported).
 */
export function gapOf(about: Said): 'card' | 'behavior' {
  const type =
    about.level === 'violation'
      ? about.violation.type
      : about.level === 'warning'
        ? about.warning.type
        : 'escalation';
  return type === 'unmapped' || type === 'capability_exceeded' ? 'card' : 'behavior';
}
