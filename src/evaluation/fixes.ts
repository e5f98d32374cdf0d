import type { Fix, Problem } from '../finding/finding.ts';
import type { Agent } from '../model/agent.ts';
import { ACTION_STUB } from '../model/placeholder.ts';
import type { Policy } from '../model/policy.ts';
import type { ToolDecision } from './evaluate.ts';

/** Where an action is forbidden, writing it among the bounded ones would only be the next error. */
export function exceededWayOut(
  decision: ToolDecision,
  agent: Pick<Agent, 'card'>,
): { help: string; fix?: Fix } {
  if (decision.exceeded.some((one) => one.forbiddenAt))
    return {
      help: 'take the forbidden action out of the capability, or the tool out of its patterns',
    };
  const help =
    'add the action to the bounded actions of the card, or take it out of the capability';
  const file = agent.card?.place.document.file;
  if (file === undefined) return { help };
  const json = agent.card?.place.document.syntax === 'json';
  const lines = decision.exceeded
    .map((one) => (json ? `${quote(one.action.value)},` : `- ${yamlText(one.action.value)}`))
    .join('\n');
  return {
    help,
    fix: {
      title: `add to the bounded actions in ${file}`,
      lines,
      language: json ? 'json' : 'yaml',
    },
  };
}

/**
 * The mapping for an unmapped tool; which action it performs only a person can know, so the
 * declared ones are offered.
 */
export function mappingFix(tool: string, agent: Pick<Agent, 'card'>, policy: Policy): Fix {
  const { file, syntax } = policy.place.document;
  const bounded = agent.card?.boundedActions.map((one) => one.value) ?? [];
  // Where there is a choice only a person can make it; the placeholder is no action of the card, so
  // pasting it unchanged grants nothing.
  const action = bounded.length === 1 ? bounded[0]! : ACTION_STUB;
  const key = policy.unified ? 'required_actions' : 'card_actions';
  const section = policy.unified ? 'capabilities' : 'capability_mappings';
  const name = tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
  const title = `add under ${section} in ${file}; name the action that the tool performs`;
  if (syntax === 'json')
    return {
      title,
      language: 'json',
      lines: `${quote(name)}: {\n  "tools": [${quote(tool)}],\n  "${key}": [${quote(action)}]\n}`,
    };
  return {
    title,
    language: 'yaml',
    lines: `${yamlText(name)}:\n  tools:\n    - ${yamlText(tool)}\n  ${key}:\n    - ${yamlText(action)}`,
  };
}

/** What is said of an unmapped tool that is still new. */
export function graceProblem(agent: Agent, decision: ToolDecision, hoursLeft: number): Problem {
  const { canonical } = decision.tool;
  const policy = agent.policy!;
  const left = hoursLeft < 1 ? 'less than an hour' : `${Math.floor(hoursLeft)} h`;
  return {
    at: policy.defaults.graceHours?.place ?? policy.defaults.unmappedAction?.place ?? policy.place,
    tool: canonical,
    message: `no capability maps ${quote(canonical)}; it is new, and its grace period has ${left} left`,
    help: 'map the tool to a bounded action before the period ends',
    fix: mappingFix(canonical, agent, policy),
  };
}

/** A reason may be a block of several lines; a message is one. */
export function oneLine(reason: string): string {
  return reason.replace(/\s+/g, ' ').trim();
}

/** A text of the user in double quotes. */
export function quote(text: string): string {
  return JSON.stringify(text);
}

/** A text as YAML would read it back: in quotes unless it is a plain word. */
export function yamlText(text: string): string {
  return /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(text) &&
    !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
