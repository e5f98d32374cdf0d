import { type Place, placeAt } from '../document/document.ts';
import { type Finding, type Fix, findingAt, type Problem, type Severity } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import type { Capability, EscalationTrigger, Policy, RuleSeverity } from '../model/policy.ts';
import { atLeast } from './decide.ts';
import type { Evaluation, ToolDecision, Violation } from './evaluate.ts';
import { exceededReason } from './response.ts';

/**
 * The findings of an evaluation. A prohibition is pointed at where the policy states it, with the tool as related place;
 * a tool that nothing maps is pointed at where it is declared, because that is the line that brings it in.
 */
export function findingsOf(agent: Agent, evaluation: Evaluation): readonly Finding[] {
  const policy = agent.policy;
  if (policy === undefined || !evaluation.governed) return [];
  const problems: (readonly [Parameters<typeof findingAt>[0], Problem])[] = [];
  for (const violation of evaluation.violations) problems.push(ofViolation(violation, agent, policy, evaluation));
  for (const warning of evaluation.warnings) {
    if (warning.type === 'unmapped') problems.push(['unmapped-tool', unmapped(warning.decision, 'warning', agent, policy, evaluation)]);
    else
      problems.push([
        warning.trigger.action === 'escalate' ? 'needs-approval' : 'trigger-warning',
        triggered(warning.trigger, warning.decision),
      ]);
  }
  for (const { trigger, decision } of evaluation.logged) problems.push(['trigger-logged', triggered(trigger, decision)]);
  for (const trigger of evaluation.undecided) problems.push(['not-evaluated', undecided(trigger)]);
  for (const problem of alsoMapped(evaluation.decisions)) problems.push(['also-mapped', problem]);
  for (const problem of forbiddenActionTools(agent, evaluation.decisions)) problems.push(['forbidden-action-tool', problem]);
  const styles = spellingStyles(policy, evaluation);
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
          message: `${quote(canonical)} is forbidden by ${quote(rule.pattern.text)} (${rule.severity}): ${oneLine(rule.reason)}`,
          help: 'take the tool out of the list, or change the rule if the agent should have it',
          related: declaredAt(decision),
        },
      ];
    }
    case 'escalation':
      return ['escalation-denied', { ...triggered(violation.trigger, violation.decision), severity, violation: violation.severity }];
    case 'capability_exceeded': {
      const { decision } = violation;
      return [
        'capability-exceeded',
        {
          at: (decision.exceeded.find((one) => one.forbiddenAt) ?? decision.exceeded[0])?.action.place ?? decision.capability!.place,
          severity,
          violation: violation.severity,
          tool: decision.tool.canonical,
          message: `${quote(decision.tool.canonical)} goes beyond the card (${violation.severity}): ${exceededReason(decision)}`,
          ...exceededWayOut(decision, agent),
          related: [
            ...decision.exceeded.flatMap((one) => (one.forbiddenAt ? [{ at: one.forbiddenAt, message: 'the card forbids it here' }] : [])),
            ...declaredAt(decision),
          ],
        },
      ];
    }
    case 'unmapped':
      return ['unmapped-tool', unmapped(violation.decision, severity, agent, policy, evaluation, violation.severity)];
    default:
      return violation satisfies never;
  }
}

/** Where an action is forbidden, writing it among the bounded ones would only be the next error. */
function exceededWayOut(decision: ToolDecision, agent: Agent): { help: string; fix?: Fix } {
  if (decision.exceeded.some((one) => one.forbiddenAt))
    return { help: 'take the forbidden action out of the capability, or the tool out of its patterns' };
  const help = 'add the action to the bounded actions of the card, or take it out of the capability';
  const file = agent.card?.place.document.file;
  if (file === undefined) return { help };
  const json = agent.card?.place.document.syntax === 'json';
  const lines = decision.exceeded.map((one) => (json ? `${quote(one.action.value)},` : `- ${yamlText(one.action.value)}`)).join('\n');
  return { help, fix: { title: `add to the bounded actions in ${file}`, lines, language: json ? 'json' : 'yaml' } };
}

function triggered(trigger: EscalationTrigger, decision: ToolDecision | undefined): Problem {
  const about = decision ? quote(decision.tool.canonical) : 'the tool list';
  const verb = { deny: 'is denied', escalate: 'needs human approval', warn: 'is warned about', log: 'is logged' }[trigger.action];
  return {
    at: placeAt(trigger.place, 'condition'),
    message: `${about} ${verb} by ${quote(trigger.text)}: ${oneLine(trigger.reason)}`,
    ...(decision && { tool: decision.tool.canonical, related: declaredAt(decision) }),
  };
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
    ? `unmapped tools are set to ${quote(defaults.unmappedAction)}`
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

/** The mapping for an unmapped tool; which action it performs only a person can know, so the declared ones are offered. */
function mappingFix(tool: string, agent: Agent, policy: Policy): Fix {
  const { file, syntax } = policy.place.document;
  const bounded = agent.card?.boundedActions.map((one) => one.value) ?? [];
  // Where there is a choice only a person can make it; the placeholder is no action of the card, so pasting it unchanged grants nothing.
  const action = bounded.length === 1 ? bounded[0]! : 'the_action_it_performs';
  const key = policy.unified ? 'required_actions' : 'card_actions';
  const section = policy.unified ? 'capabilities' : 'capability_mappings';
  const name = tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
  const title = `add under ${section} in ${file}; name the action that the tool performs`;
  if (syntax === 'json')
    return { title, language: 'json', lines: `${quote(name)}: {\n  "tools": [${quote(tool)}],\n  "${key}": [${quote(action)}]\n}` };
  return { title, language: 'yaml', lines: `${yamlText(name)}:\n  tools:\n    - ${yamlText(tool)}\n  ${key}:\n    - ${yamlText(action)}` };
}

/** One note for two capabilities, however many tools both match. */
function alsoMapped(decisions: readonly ToolDecision[]): readonly Problem[] {
  const pairs = new Map<Capability, Map<Capability, string[]>>();
  for (const decision of decisions) {
    for (const other of decision.alsoMapped) {
      const firsts = pairs.get(other) ?? new Map<Capability, string[]>();
      pairs.set(other, firsts);
      firsts.set(decision.capability!, [...(firsts.get(decision.capability!) ?? []), decision.tool.canonical]);
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

/** Tools and actions stay apart; only a tool that bears the very name of a forbidden action is pointed out (spec 6). */
function forbiddenActionTools(agent: Agent, decisions: readonly ToolDecision[]): readonly Problem[] {
  const forbidden = new Map(agent.card?.forbiddenActions.map((action) => [action.value, action]));
  return decisions.flatMap((decision): Problem[] => {
    const action = decision.tool.raw.map((name) => forbidden.get(name)).find((one) => one !== undefined);
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

/** Patterns and names in different styles that never meet: nearly always a missing alias or server name (spec 3). */
function spellingStyles(policy: Policy, evaluation: Evaluation): Problem | undefined {
  const { decisions } = evaluation;
  const patterns = [...policy.capabilities.flatMap((capability) => capability.patterns), ...policy.forbidden.map((rule) => rule.pattern)];
  const matched = decisions.some((decision) => decision.capability || decision.forbidden.length > 0 || decision.triggers.length > 0);
  if (matched || decisions.length === 0 || patterns.length === 0) return undefined;
  const pattern = patterns[0]!;
  const tool = decisions[0]!.tool.canonical;
  const patternStyles = new Set(patterns.map((one) => styleOf(one.text)));
  if (decisions.some((decision) => patternStyles.has(styleOf(decision.tool.canonical)))) return undefined;
  return {
    at: pattern.place,
    message: `patterns are written like ${quote(pattern.text)} and tools like ${quote(tool)}, and none of them match`,
    help: `name the server of the tool list (server=file), or write the other spelling of each tool under "aliases" in the configuration`,
    fix: {
      title: 'an alias for .github/card-gate.yml',
      language: 'yaml',
      lines: `aliases:\n  ${yamlText(tool)}: ${yamlText(pattern.text.replaceAll('*', 'name'))}`,
    },
  };
}

function styleOf(name: string): string {
  if (name.startsWith('mcp__')) return 'mcp__';
  if (name.startsWith('mcp:')) return 'mcp:';
  return name.includes('/') ? 'server/tool' : 'bare';
}

function declaredAt(decision: ToolDecision): NonNullable<Problem['related']> {
  return decision.tool.place ? [{ at: decision.tool.place, message: 'the tool is declared here' }] : [];
}

/** A reason may be a block of several lines; a message is one. */
function oneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').trim();
}

function quote(text: string): string {
  return JSON.stringify(text);
}

/** A text as YAML would read it back: in quotes unless it is a plain word. */
export function yamlText(text: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text) ? text : JSON.stringify(text);
}
