import { digits } from '../../document/digits.ts';
import type { Place } from '../../document/document.ts';
import type { RuleId } from '../../finding/catalogue.ts';
import { type Fix, type Problem, topOf } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import type { ToolPattern } from '../../model/policy.ts';
import type { Tool } from '../../model/tool.ts';
import { matchesAny } from '../decide.ts';
import { quote, yamlText } from '../fixes.ts';
import type { History, UsedTool } from './history.ts';

type ChangeDraft = readonly [RuleId, Problem];

/** Names that a finding lists; more are counted. */
const MOST_NAMED = 10;
/** Tools that a pattern is replaced by; a longer list is no tighter card, only a longer one. */
const MOST_ENUMERATED = 20;

/**
 * What a history tells beyond violations (spec 8): where card, policy and lists and the life of the
 * agent drift apart. None of it fails a gate by itself.
 */
export function historyInsights(agent: Agent, history: History): readonly ChangeDraft[] {
  const called = history.tools.filter(({ calls, redacted }) => calls > 0 && !redacted);
  if (called.length === 0) return [];
  return [
    ...calledNotDeclared(agent, called),
    ...declaredNeverCalled(agent, history, called),
    ...(history.governed
      ? [
          ...unusedActions(agent, called),
          ...unusedCapabilities(agent, called),
          ...loosePatterns(agent, called),
        ]
      : []),
    ...unappliedValues(agent, history),
  ];
}

function calledNotDeclared(agent: Agent, called: readonly UsedTool[]): readonly ChangeDraft[] {
  const { tools } = agent;
  if (tools === undefined) return [];
  const declared = new Set(tools.tools.flatMap(namesOf));
  const missing = called.filter(
    ({ decision }) => !namesOf(decision.tool).some((name) => declared.has(name)),
  );
  if (missing.length === 0) return [];
  const names = missing.map(
    ({ decision, calls }) => `${quote(decision.tool.canonical)} (${digits(calls)})`,
  );
  return [
    [
      'called-not-declared',
      {
        at: declarationPlace(agent, tools.tools),
        message: `${counted(missing.length, 'tool was', 'tools were')} called that the tool list does not declare: ${listed(names)}`,
        help: 'add them to the tool list if the agent has them on purpose, else take them away from the agent',
        fix: {
          title: 'add to the tool list',
          language: 'text',
          lines: missing.map(({ decision }) => decision.tool.canonical).join('\n'),
        },
      },
    ],
  ];
}

function declaredNeverCalled(
  agent: Agent,
  history: History,
  called: readonly UsedTool[],
): readonly ChangeDraft[] {
  const declared = agent.tools?.tools ?? history.declared;
  const names = new Set(called.flatMap(({ decision }) => namesOf(decision.tool)));
  const idle = declared.filter((tool) => !namesOf(tool).some((name) => names.has(name)));
  if (idle.length === 0) return [];
  return [
    [
      'declared-never-called',
      {
        at: declarationPlace(agent, declared),
        message: `${digits(idle.length)} of ${counted(declared.length, 'declared tool', 'declared tools')} ${idle.length === 1 ? 'was' : 'were'} never called: ${listed(idle.map((tool) => quote(tool.canonical)))}`,
        help: 'an agent that does without a tool is safer without it: take it from the list and from the agent',
      },
    ],
  ];
}

function declarationPlace(agent: Agent, tools: readonly Tool[]): Place {
  const place = tools.find((tool) => tool.place)?.place ?? agent.policy?.place ?? agent.card!.place;
  return topOf(place.document);
}

function unusedActions(agent: Agent, called: readonly UsedTool[]): readonly ChangeDraft[] {
  const used = new Set(
    called.flatMap(
      ({ decision }) => decision.capability?.actions.map((action) => action.value) ?? [],
    ),
  );
  const mapped = new Set(
    agent.policy?.capabilities.flatMap((capability) =>
      capability.actions.map((action) => action.value),
    ),
  );
  return (agent.card?.boundedActions ?? [])
    .filter((action) => mapped.has(action.value) && !used.has(action.value))
    .map((action) => [
      'unused-action',
      {
        at: action.place,
        message: `no call in the traces used the bounded action ${quote(action.value)}`,
        help: 'take it off the card if the agent does not need it',
      },
    ]);
}

function unusedCapabilities(agent: Agent, called: readonly UsedTool[]): readonly ChangeDraft[] {
  const used = new Set(called.map(({ decision }) => decision.capability));
  return (agent.policy?.capabilities ?? [])
    .filter((capability) => !used.has(capability))
    .map((capability) => [
      'unused-capability',
      {
        at: capability.place,
        on: 'key',
        message: `no call in the traces used the capability ${quote(capability.name)}`,
        help: 'take it out of the policy if the agent does not need it',
      },
    ]);
}

/**
 * A pattern that grants any number of names, of which the agent uses few (spec 8: "globs that
 * history would let you tighten").
 */
function loosePatterns(agent: Agent, called: readonly UsedTool[]): readonly ChangeDraft[] {
  return (agent.policy?.capabilities ?? []).flatMap((capability) =>
    capability.patterns.flatMap((pattern): readonly ChangeDraft[] => {
      if (!/[*?]/.test(pattern.text)) return [];
      const used = called
        .filter(({ decision }) => decision.pattern === pattern)
        .map(({ decision }) => decision.tool);
      if (
        used.length === 0 ||
        used.length > MOST_ENUMERATED ||
        usesAllDeclared(agent, pattern, used)
      )
        return [];
      return [
        [
          'loose-pattern',
          {
            at: pattern.place,
            message: `${quote(pattern.text)} allows any tool that it matches, and the traces show ${used.length === 1 ? 'one' : digits(used.length)} of them: ${listed(used.map((tool) => quote(tool.canonical)))}`,
            help: 'name the tools that the agent needs instead of the pattern',
            fix: enumerated(pattern, used),
          },
        ],
      ];
    }),
  );
}

function usesAllDeclared(agent: Agent, pattern: ToolPattern, used: readonly Tool[]): boolean {
  if (!agent.tools?.complete) return false;
  const matching = agent.tools.tools.filter((tool) =>
    matchesAny(pattern, [tool.canonical, ...tool.aliases]),
  );
  return (
    matching.length > 0 &&
    matching.every((tool) => used.some((one) => one.canonical === tool.canonical))
  );
}

function enumerated(pattern: ToolPattern, used: readonly Tool[]): Fix {
  const { file, syntax } = pattern.place.document;
  const names = used.map((tool) => spelledAs(pattern, tool)).sort();
  const lines =
    syntax === 'json'
      ? names.map((name) => JSON.stringify(name)).join(',\n')
      : names.map((name) => `- ${yamlText(name)}`).join('\n');
  return {
    title: `in the place of ${quote(pattern.text)} in ${file}`,
    language: syntax === 'json' ? 'json' : 'yaml',
    lines,
  };
}

/**
 * The name in the spelling of the policy, since a policy written `mcp:server/tool` is read so only
 * as a whole (spec 3).
 */
function spelledAs(pattern: ToolPattern, tool: Tool): string {
  const parts = pattern.spellings.length > 1 ? /^mcp__(.+?)__(.+)$/s.exec(tool.canonical) : null;
  return parts ? `mcp:${parts[1]}/${parts[2]}` : tool.canonical;
}

function unappliedValues(agent: Agent, { applied }: History): readonly ChangeDraft[] {
  if (applied === undefined) return [];
  return (agent.card?.declaredValues ?? [])
    .filter((value) => !applied.has(value.value))
    .map((value) => [
      'unapplied-value',
      {
        at: value.place,
        message: `no trace says that the agent applied the declared value ${quote(value.value)}`,
        help: 'nothing has to be done if the value is about what the agent leaves undone',
      },
    ]);
}

function namesOf(tool: Tool): readonly string[] {
  return [tool.canonical, ...tool.raw, ...tool.aliases];
}

function listed(names: readonly string[]): string {
  const more = names.length - MOST_NAMED;
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? `, and ${digits(more)} more` : ''}`;
}

function counted(count: number, one: string, many: string): string {
  return `${digits(count)} ${count === 1 ? one : many}`;
}
