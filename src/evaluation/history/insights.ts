import type { Place } from '../../document/document.ts';
import { type FoundProblem, topOf } from '../../finding/finding.ts';
import type { Agent } from '../../model/agent.ts';
import { matchesAny, type ToolPattern } from '../../model/policy.ts';
import type { Tool } from '../../model/tool.ts';
import { calledNotDeclared, declaringFix } from '../../rules/called-not-declared.ts';
import { declaredNeverCalled } from '../../rules/declared-never-called.ts';
import { enumeratingFix, loosePattern } from '../../rules/loose-pattern.ts';
import { unappliedValue } from '../../rules/unapplied-value.ts';
import { unusedAction } from '../../rules/unused-action.ts';
import { unusedCapability } from '../../rules/unused-capability.ts';
import { topOfAgent } from './agent-place.ts';
import type { History, UsedTool } from './history.ts';

/**
 * The maximum number of tool names to suggest in place of a pattern. A longer list would not
 * improve the policy.
 */
const MAX_ENUMERATED = 20;

/**
 * Returns notes about differences between an agent's traces and its card, policy and tool lists.
 * These notes never fail the check.
 */
export function historyInsights(agent: Agent, history: History): readonly FoundProblem[] {
  const called = history.tools.filter(({ calls, redacted }) => calls > 0 && !redacted);
  if (called.length === 0) return [];
  return [
    ...calledNotDeclaredProblems(agent, called),
    ...declaredNeverCalledProblems(agent, history, called),
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

function calledNotDeclaredProblems(
  agent: Agent,
  called: readonly UsedTool[],
): readonly FoundProblem[] {
  const { tools } = agent;
  if (tools === undefined) return [];
  const declared = new Set(tools.tools.flatMap(namesOf));
  const missing = called.filter(
    ({ decision }) => !namesOf(decision.tool).some((name) => declared.has(name)),
  );
  if (missing.length === 0) return [];
  const undeclared = missing.map(({ decision, calls }) => ({
    name: decision.tool.canonical,
    calls,
    isAllowed: decision.decision?.level !== 'denied',
  }));
  const fix = declaringFix(undeclared);
  return [
    [
      calledNotDeclared,
      {
        at: declarationPlace(agent, tools.tools),
        ...calledNotDeclared.words.undeclared(undeclared),
        ...(fix && { fix }),
      },
    ],
  ];
}

function declaredNeverCalledProblems(
  agent: Agent,
  history: History,
  called: readonly UsedTool[],
): readonly FoundProblem[] {
  const declared = agent.tools?.tools ?? history.declared;
  const names = new Set(called.flatMap(({ decision }) => namesOf(decision.tool)));
  const idle = declared.filter((tool) => !namesOf(tool).some((name) => names.has(name)));
  if (idle.length === 0) return [];
  const words = declaredNeverCalled.words.idle(
    idle.map((tool) => tool.canonical),
    declared.length,
  );
  return [[declaredNeverCalled, { at: declarationPlace(agent, declared), ...words }]];
}

function declarationPlace(agent: Agent, tools: readonly Tool[]): Place {
  const place = tools.find((tool) => tool.place)?.place;
  return place ? topOf(place.document) : topOfAgent(agent);
}

function unusedActions(agent: Agent, called: readonly UsedTool[]): readonly FoundProblem[] {
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
      unusedAction,
      { at: action.place, ...unusedAction.words.unused(action.value) },
    ]);
}

function unusedCapabilities(agent: Agent, called: readonly UsedTool[]): readonly FoundProblem[] {
  const used = new Set(called.map(({ decision }) => decision.capability));
  return (agent.policy?.capabilities ?? [])
    .filter((capability) => !used.has(capability))
    .map((capability) => [
      unusedCapability,
      { at: capability.place, on: 'key', ...unusedCapability.words.unused(capability.name) },
    ]);
}

/** Returns notes about wildcard patterns that a short list of the called tools could replace. */
function loosePatterns(agent: Agent, called: readonly UsedTool[]): readonly FoundProblem[] {
  return (agent.policy?.capabilities ?? []).flatMap((capability) =>
    capability.patterns.flatMap((pattern): readonly FoundProblem[] => {
      if (!/[*?]/.test(pattern.text)) return [];
      const used = called
        .filter(({ decision }) => decision.pattern === pattern)
        .map(({ decision }) => decision.tool);
      if (
        used.length === 0 ||
        used.length > MAX_ENUMERATED ||
        usesAllDeclared(agent, pattern, used)
      )
        return [];
      return [
        [
          loosePattern,
          {
            at: pattern.place,
            ...loosePattern.words.loose(
              pattern.text,
              used.map((tool) => tool.canonical),
            ),
            fix: enumeratingFix(
              pattern.place,
              pattern.text,
              used.map((tool) => spelledAs(pattern, tool)).sort(),
            ),
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
    matching.every((tool) => used.some(({ canonical }) => canonical === tool.canonical))
  );
}

/**
 * Returns a tool's name in the spelling that the policy uses: `mcp:server/tool` if all the policy's
 * patterns use this form, otherwise the canonical name.
 */
function spelledAs(pattern: ToolPattern, tool: Tool): string {
  const parts = pattern.spellings.length > 1 ? /^mcp__(.+?)__(.+)$/s.exec(tool.canonical) : null;
  return parts ? `mcp:${parts[1]}/${parts[2]}` : tool.canonical;
}

function unappliedValues(agent: Agent, { applied }: History): readonly FoundProblem[] {
  if (applied === undefined) return [];
  return (agent.card?.declaredValues ?? [])
    .filter((value) => !applied.has(value.value))
    .map((value) => [
      unappliedValue,
      { at: value.place, ...unappliedValue.words.unapplied(value.value) },
    ]);
}

function namesOf(tool: Tool): readonly string[] {
  return [tool.canonical, ...tool.raw, ...tool.aliases];
}
