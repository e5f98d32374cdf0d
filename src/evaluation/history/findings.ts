import { type Place, placeAt } from '../../document/document.ts';
import type { RuleId } from '../../finding/catalogue.ts';
import { type Finding, findingAt, type Problem, topOf } from '../../finding/finding.ts';
import { ownerOf } from '../../finding/words.ts';
import type { Agent } from '../../model/agent.ts';
import {
  type EffectiveDefaults,
  type EscalationTrigger,
  effectiveDefaults,
} from '../../model/policy.ts';
import type { ToolDecision, Violation } from '../evaluate.ts';
import { severityOf } from '../findings.ts';
import { exceededWayOut, graceProblem, mappingFix, oneLine, quote } from '../fixes.ts';
import { exceededReason } from '../response.ts';
import { spellingStyles } from '../spelling-styles.ts';
import type { History, HistoryGroup, Said } from './history.ts';
import { historyInsights } from './insights.ts';

type ChangeDraft = readonly [RuleId, Problem];

/**
 * What the history of an agent tells (spec 8): each rule and tool once, at the line that decides,
 * however many calls there were.
 */
export function historyFindings(agent: Agent, history: History): readonly Finding[] {
  const told: readonly ChangeDraft[] = [
    ...history.groups.map((group) => ofGroup(group, agent)),
    ...deniedAttempts(agent, history),
    ...newTools(agent, history),
    ...redacted(agent, history),
    ...undecided(history),
    ...styles(agent, history),
    ...historyInsights(agent, history),
  ];
  return told.map(([rule, problem]) => findingAt(rule, problem, agent.name));
}

/** Where something is told that has no line of its own. */
export function topOfAgent(agent: Pick<Agent, 'policy' | 'card'>): Place {
  const place = agent.policy?.place ?? agent.card?.place;
  // An agent has one of the two, or it would be none.
  return topOf(place!.document);
}

function ofGroup(group: HistoryGroup, agent: Agent): ChangeDraft {
  const { about } = group;
  switch (about.level) {
    case 'violation':
      return ofViolation(about.violation, group, agent);
    case 'warning': {
      const { warning } = about;
      if (warning.type === 'unmapped')
        return ['unmapped-tool', unmapped(warning.decision, group, agent)];
      const rule = warning.trigger.action === 'escalate' ? 'needs-approval' : 'trigger-warning';
      return [rule, triggered(warning.trigger, warning.decision, group)];
    }
    case 'logged':
      return ['trigger-logged', triggered(about.trigger, about.decision, group)];
    default:
      return about satisfies never;
  }
}

/**
 * The line that decides about a violation, which is the one to amend where the card is what is
 * wrong.
 */
export function decidingPlace(violation: Violation, agent: Pick<Agent, 'policy'>): Place {
  switch (violation.type) {
    case 'forbidden':
      return violation.rule.pattern.place;
    case 'escalation':
      return placeAt(violation.trigger.place, 'condition');
    case 'capability_exceeded': {
      const { exceeded, capability } = violation.decision;
      return (
        (exceeded.find((one) => one.forbiddenAt) ?? exceeded[0])?.action.place ?? capability!.place
      );
    }
    case 'unmapped':
      return agent.policy!.defaults.unmappedAction?.place ?? agent.policy!.place;
    default:
      return violation satisfies never;
  }
}

function ofViolation(violation: Violation, group: HistoryGroup, agent: Agent): ChangeDraft {
  const severity = severityOf(violation.severity);
  switch (violation.type) {
    case 'forbidden': {
      const { rule, decision } = violation;
      const { canonical } = decision.tool;
      return [
        'forbidden-tool',
        {
          at: decidingPlace(violation, agent),
          severity,
          violation: rule.severity,
          tool: canonical,
          message: `${quote(canonical)} ${wasCalled(group)}, and is forbidden by ${quote(rule.pattern.text)} (${rule.severity}): ${oneLine(rule.reason)}`,
          help: 'find out why the agent called it and take the tool away from it; change the rule only if the agent should have it',
        },
      ];
    }
    case 'escalation':
      return [
        'escalation-denied',
        {
          ...triggered(violation.trigger, violation.decision, group),
          severity,
          violation: violation.severity,
        },
      ];
    case 'capability_exceeded': {
      const { decision } = violation;
      return [
        'capability-exceeded',
        {
          at: decidingPlace(violation, agent),
          severity,
          violation: violation.severity,
          tool: decision.tool.canonical,
          message: `${quote(decision.tool.canonical)} ${wasCalled(group)}, which goes beyond the card (${violation.severity}): ${exceededReason(decision)}`,
          ...exceededWayOut(decision, agent),
          related: decision.exceeded.flatMap((one) =>
            one.forbiddenAt
              ? [{ at: one.forbiddenAt, message: `${ownerOf(one.forbiddenAt)} forbids it here` }]
              : [],
          ),
        },
      ];
    }
    case 'unmapped':
      return [
        'unmapped-tool',
        { ...unmapped(violation.decision, group, agent), severity, violation: violation.severity },
      ];
    default:
      return violation satisfies never;
  }
}

function unmapped(decision: ToolDecision, group: HistoryGroup, agent: Agent): Problem {
  const { canonical } = decision.tool;
  const policy = agent.policy!;
  const defaults: EffectiveDefaults = effectiveDefaults(policy);
  const because = defaults.unmappedAt
    ? `unmapped tools are set to ${quote(defaults.unmappedAction)}`
    : 'the policy does not say what happens to unmapped tools, and the default is to deny';
  const severity = defaults.unmappedAction === 'deny' ? ` (${defaults.unmappedSeverity})` : '';
  return {
    at: defaults.unmappedAt ?? policy.place,
    severity: 'warning',
    tool: canonical,
    message: `no capability maps ${quote(canonical)}${severity}, which ${wasCalled(group)}; ${because}`,
    help: 'map the tool to a bounded action if the agent should have it, else take it away from the agent',
    fix: mappingFix(canonical, agent, policy),
  };
}

function triggered(
  trigger: EscalationTrigger,
  decision: ToolDecision | undefined,
  group: HistoryGroup,
): Problem {
  const verb = {
    deny: 'is denied',
    escalate: 'needs human approval',
    warn: 'is warned about',
    log: 'is logged',
  }[trigger.action];
  const about = decision
    ? `${quote(decision.tool.canonical)} ${group.calls > 0 ? wasCalled(group) : seenIn(group)}, and`
    : `a trace ${seenIn(group)}`;
  const way = {
    deny: 'find out why the agent came to this; change the trigger only if it should be allowed',
    escalate: 'make sure that a human approved it at run time',
    warn: undefined,
    log: undefined,
  }[trigger.action];
  return {
    at: placeAt(trigger.place, 'condition'),
    message: `${about} ${verb} by ${quote(trigger.text)}: ${oneLine(trigger.reason)}`,
    ...(way !== undefined && { help: way }),
    ...(decision && { tool: decision.tool.canonical }),
  };
}

/** `was called 41 times in 3 traces, last 2026-05-01 10:00 UTC (trace "tr-1", "tr-2", "tr-3")`. */
function wasCalled(group: HistoryGroup): string {
  const times = group.calls === 1 ? 'once' : `${group.calls.toLocaleString('en-US')} times`;
  return `was called ${times} ${seenIn(group)}`;
}

function seenIn({ traces, last, traceIds }: HistoryGroup): string {
  const count = traces === 1 ? 'in 1 trace' : `in ${traces.toLocaleString('en-US')} traces`;
  const when = last === undefined ? '' : `, last ${showTime(last)}`;
  return `${count}${when} (${traceIds.map(shownId).join(', ')})`;
}

function shownId(id: string): string {
  return quote(id.length > 60 ? `${id.slice(0, 59)}…` : id);
}

/** A time for people, to the minute, in UTC. */
export function showTime(at: number): string {
  return `${new Date(at).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}

/** Attempts that were stopped: no use of the tool, and worth knowing (spec 8). */
function deniedAttempts(agent: Agent, history: History): readonly ChangeDraft[] {
  return history.tools.flatMap(({ decision, denied }): readonly ChangeDraft[] => {
    if (denied === 0) return [];
    const { canonical } = decision.tool;
    const times = denied === 1 ? 'one call' : `${denied.toLocaleString('en-US')} calls`;
    return [
      [
        'denied-attempt',
        {
          at: decision.forbidden[0]?.pattern.place ?? topOfAgent(agent),
          tool: canonical,
          message: `${times} of ${quote(canonical)} ${denied === 1 ? 'was' : 'were'} denied at run time`,
          help: 'nothing was done; find out why the agent tried',
        },
      ],
    ];
  });
}

/** New tools that no list declares; of those that one does, the evaluation tells. */
function newTools(agent: Agent, history: History): readonly ChangeDraft[] {
  const declared = new Set(agent.tools?.tools.map(({ canonical }) => canonical));
  return history.inGrace.flatMap(({ decision, hoursLeft }): readonly ChangeDraft[] =>
    declared.has(decision.tool.canonical)
      ? []
      : [['in-grace', graceProblem(agent, decision, hoursLeft)]],
  );
}

function redacted(agent: Agent, history: History): readonly ChangeDraft[] {
  if (history.redacted === 0) return [];
  const calls =
    history.redacted === 1 ? '1 call' : `${history.redacted.toLocaleString('en-US')} calls`;
  return [
    [
      'redacted-names',
      {
        at: topOfAgent(agent),
        message: `the source of the traces keeps the names of tools back in ${calls}, so they cannot be judged`,
        help: 'let the source write them; Claude Code does with OTEL_LOG_TOOL_DETAILS=1',
      },
    ],
  ];
}

function undecided(history: History): readonly ChangeDraft[] {
  return history.undecided.map((trigger) => [
    'not-evaluated',
    {
      at: placeAt(trigger.place, 'condition'),
      message: `the condition ${quote(trigger.text)} was not evaluated on the traces: ${trigger.condition ? 'they do not tell what it asks about' : 'it is outside the grammar of conditions'}`,
      help: trigger.condition
        ? 'it is decided at run time; nothing has to be done'
        : 'write it with the fields and operators that the documentation lists',
    },
  ]);
}

function styles(agent: Agent, history: History): readonly ChangeDraft[] {
  const called = history.tools.flatMap(({ decision, calls }) =>
    calls > 0 && decision.outcome !== 'ungoverned' ? [decision] : [],
  );
  const problem =
    agent.policy && history.governed ? spellingStyles(agent.policy, called) : undefined;
  return problem ? [['spelling-style', problem]] : [];
}

/** Whether the card may be what is wrong, or what the agent did (spec 8, `gap`). */
export function gapOf(about: Said): 'card' | 'behavior' {
  const type =
    about.level === 'violation'
      ? about.violation.type
      : about.level === 'warning'
        ? about.warning.type
        : 'escalation';
  return type === 'unmapped' || type === 'capability_exceeded' ? 'card' : 'behavior';
}
