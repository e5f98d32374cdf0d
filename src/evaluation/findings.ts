import { type Place, placeAt, scopeOf } from '../document/document.ts';
import { type Finding, findingAt, type Problem, type Severity } from '../finding/finding.ts';
import { ownerOf } from '../finding/words.ts';
import type { Agent } from '../model/agent.ts';
import {
  atLeast,
  type Capability,
  type EscalationTrigger,
  type Policy,
  type RuleSeverity,
} from '../model/policy.ts';
import type { Evaluation, ToolDecision, Violation } from './evaluate.ts';
import { exceededWayOut, graceProblem, mappingFix, oneLine, quote } from './fixes.ts';
import { exceededReason } from './response.ts';
import { spellingStyles } from './spelling-styles.ts';

/**
 * The findings of an evaluation. A prohibition is pointed at where the policy states it, with the
 * tool as related place; a tool that nothing maps is pointed at where it is declared, because that
 * is the line that brings it in.
 */
export function findingsOf(agent: Agent, evaluation: Evaluation): readonly Finding[] {
  const policy = agent.policy;
  if (policy === undefined || !evaluation.governed) return [];
  const problems: (readonly [Parameters<typeof findingAt>[0], Problem])[] = [];
  for (const violation of evaluation.violations)
    problems.push(ofViolation(violation, agent, policy, evaluation));
  for (const warning of evaluation.warnings) {
    if (warning.type === 'unmapped')
      problems.push([
        'unmapped-tool',
        unmapped(warning.decision, 'warning', agent, policy, evaluation),
      ]);
    else
      problems.push([
        warning.trigger.action === 'escalate' ? 'needs-approval' : 'trigger-warning',
        triggered(warning.trigger, warning.decision),
      ]);
  }
  for (const { trigger, decision } of evaluation.logged)
    problems.push(['trigger-logged', triggered(trigger, decision)]);
  for (const { decision, hoursLeft } of evaluation.inGrace)
    problems.push(['in-grace', graceProblem(agent, decision, hoursLeft)]);
  for (const trigger of evaluation.undecided) problems.push(['not-evaluated', undecided(trigger)]);
  for (const problem of alsoMapped(evaluation.decisions)) problems.push(['also-mapped', problem]);
  for (const problem of forbiddenActionTools(agent, evaluation.decisions))
    problems.push(['forbidden-action-tool', problem]);
  const styles = spellingStyles(policy, evaluation.decisions);
  if (styles) problems.push(['spelling-style', styles]);
  return problems.map(([rule, problem]) => findingAt(rule, problem, agent.name));
}

/** A violation of critical or high is an error, of medium or low a warning (spec 1). */
export function severityOf(severity: RuleSeverity): Severity {
  return atLeast(severity, 'high') ? 'error' : 'warning';
}

function ofViolation(
  violation: Violation,
  agent: Agent,
  policy: Policy,
  evaluation: Evaluation,
): readonly [Parameters<typeof findingAt>[0], Problem] {
  const severity = severityOf(violation.severity);
  switch (violation.type) {
    case 'forbidden': {
      const { rule, decision } = violation;
      const { canonical } = decision.tool;
      return [
        'forbidden-tool',
        {
          at: rule.pattern.place,
          severity,
          violation: rule.severity,
          tool: canonical,
          message: `${quote(canonical)} is forbidden by ${quote(rule.pattern.text)}${isOfFloor(rule.place) ? ` of ${ownerOf(rule.place)}` : ''} (${rule.severity}): ${oneLine(rule.reason)}`,
          help: isOfFloor(rule.place)
            ? 'take the tool out of the list; only a change of that rule or an exemption could allow it'
            : 'take the tool out of the list, or change the rule if the agent should have it',
          related: declaredAt(decision),
        },
      ];
    }
    case 'escalation':
      return [
        'escalation-denied',
        {
          ...triggered(violation.trigger, violation.decision),
          severity,
          violation: violation.severity,
        },
      ];
    case 'capability_exceeded': {
      const { decision } = violation;
      return [
        'capability-exceeded',
        {
          at:
            (decision.exceeded.find((one) => one.forbiddenAt) ?? decision.exceeded[0])?.action
              .place ?? decision.capability!.place,
          severity,
          violation: violation.severity,
          tool: decision.tool.canonical,
          message: `${quote(decision.tool.canonical)} goes beyond the card (${violation.severity}): ${exceededReason(decision)}`,
          ...exceededWayOut(decision, agent),
          related: [
            ...decision.exceeded.flatMap((one) =>
              one.forbiddenAt
                ? [{ at: one.forbiddenAt, message: `${ownerOf(one.forbiddenAt)} forbids it here` }]
                : [],
            ),
            ...declaredAt(decision),
          ],
        },
      ];
    }
    case 'unmapped':
      return [
        'unmapped-tool',
        unmapped(violation.decision, severity, agent, policy, evaluation, violation.severity),
      ];
    default:
      return violation satisfies never;
  }
}

function triggered(trigger: EscalationTrigger, decision: ToolDecision | undefined): Problem {
  const about = decision ? quote(decision.tool.canonical) : 'the tool list';
  const verb = {
    deny: 'is denied',
    escalate: 'needs human approval',
    warn: 'is warned about',
    log: 'is logged',
  }[trigger.action];
  return {
    at: placeAt(trigger.place, 'condition'),
    message: `${about} ${verb} by ${quote(trigger.text)}: ${oneLine(trigger.reason)}`,
    ...wayOutOfTrigger(trigger, decision),
    ...(decision && { tool: decision.tool.canonical, related: declaredAt(decision) }),
  };
}

/** What warns or logs asks for nothing. */
function wayOutOfTrigger(
  { action }: EscalationTrigger,
  decision: ToolDecision | undefined,
): Pick<Problem, 'help'> {
  const take = decision
    ? 'take the tool out of the list'
    : 'change the tool list so that the condition no longer holds';
  if (action === 'deny')
    return { help: `${take}, or change the trigger if the agent should have it` };
  return action === 'escalate'
    ? { help: `see to it that a human approves each call, or ${take}` }
    : {};
}

function undecided(trigger: EscalationTrigger): Problem {
  return {
    at: placeAt(trigger.place, 'condition'),
    message: `the condition ${quote(trigger.text)} was not evaluated: ${trigger.condition ? 'a tool list does not tell what it asks about' : 'it is outside the grammar of conditions'}`,
    help: trigger.condition
      ? 'it is decided at run time; nothing has to be done'
      : 'write it with the fields and operators that the documentation lists',
  };
}

function unmapped(
  decision: ToolDecision,
  severity: Severity,
  agent: Agent,
  policy: Policy,
  evaluation: Evaluation,
  violation?: RuleSeverity,
): Problem {
  const { canonical, place } = decision.tool;
  const defaults = evaluation.defaults!;
  const origin: Place = defaults.unmappedAt ?? policy.place;
  const because = defaults.unmappedAt
    ? `unmapped tools are set to ${quote(defaults.unmappedAction)}${isOfFloor(origin) ? ` by ${ownerOf(origin)}` : ''}`
    : 'the policy does not say what happens to unmapped tools, and the default is to deny';
  return {
    at: place ?? origin,
    severity,
    ...(violation && { violation }),
    tool: canonical,
    message: `no capability maps ${quote(canonical)}${violation ? ` (${violation})` : ''}; ${because}`,
    help: 'map the tool to a bounded action, or take it out of the list',
    related: place ? [{ at: origin, message: 'the default that decides' }] : [],
    fix: mappingFix(canonical, agent, policy),
  };
}

/** One note for two capabilities, however many tools both match. */
function alsoMapped(decisions: readonly ToolDecision[]): readonly Problem[] {
  const pairs = new Map<Capability, Map<Capability, string[]>>();
  for (const decision of decisions) {
    for (const other of decision.alsoMapped) {
      const firsts = pairs.get(other) ?? new Map<Capability, string[]>();
      pairs.set(other, firsts);
      const tools = firsts.get(decision.capability!);
      if (tools) tools.push(decision.tool.canonical);
      else firsts.set(decision.capability!, [decision.tool.canonical]);
    }
  }
  return [...pairs].flatMap(([other, firsts]) =>
    [...firsts].map(([first, tools]): Problem => {
      const shown =
        tools.length === 1
          ? quote(tools[0]!)
          : `${tools.length} tools (${tools.slice(0, 3).map(quote).join(', ')}${tools.length > 3 ? ', …' : ''})`;
      return {
        at: other.place,
        on: 'key',
        message: `${quote(other.name)} also matches ${shown}, which ${quote(first.name)} maps first`,
        help: 'nothing has to be done if the first is meant to decide',
        related: [{ at: first.place, on: 'key', message: 'the capability that decides' }],
      };
    }),
  );
}

/**
 * Tools and actions stay apart; only a tool that bears the very name of a forbidden action is
 * pointed out (spec 6).
 */
function forbiddenActionTools(
  agent: Agent,
  decisions: readonly ToolDecision[],
): readonly Problem[] {
  const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
  return decisions.flatMap((decision): Problem[] => {
    const action = decision.tool.raw
      .map((name) => forbidden.get(name))
      .find((one) => one !== undefined);
    if (action === undefined) return [];
    return [
      {
        at: action.place,
        tool: decision.tool.canonical,
        message: `the tool ${quote(decision.tool.canonical)} bears the name of the forbidden action ${quote(action.value)}`,
        help: 'forbid the tool in the policy too if it performs that action',
        related: declaredAt(decision),
      },
    ];
  });
}

/** Whether a floor or the environment says something, and not the agent's own files. */
function isOfFloor(place: Place): boolean {
  return scopeOf(place) !== 'agent';
}

function declaredAt(decision: ToolDecision): NonNullable<Problem['related']> {
  return decision.tool.place
    ? [{ at: decision.tool.place, message: 'the tool is declared here' }]
    : [];
}
