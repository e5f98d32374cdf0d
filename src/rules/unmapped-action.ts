import { type Fix, wording } from '../finding/finding.ts';
import { entryIn } from '../finding/lines.ts';
import { quoted } from '../finding/words.ts';
import { flowYaml, yamlText } from '../finding/yaml.ts';
import type { Agent } from '../model/agent.ts';
import type { Card } from '../model/card.ts';
import { TOOL_STUB } from '../model/placeholder.ts';
import {
  type Capability,
  governs,
  mappingTarget,
  matchesAny,
  type Policy,
  type ToolPattern,
} from '../model/policy.ts';
import { allNames, type ToolList } from '../model/tool.ts';
import type { AgentRule } from './rule.ts';
import { meantAction } from './unknown-action.ts';

const words = wording({
  unmapped: (action: string) => ({
    message: `no capability maps the bounded action ${quoted(action)}`,
    help: 'map the action to the tools that perform it, or remove the action from the card',
  }),
});

/**
 * Reports a bounded action that no capability maps. None of the allowed tools can perform such an
 * action.
 */
export const unmappedAction = {
  id: 'unmapped-action',
  severity: 'warning',
  summary: 'No capability maps a bounded action in the card.',
  words,
  *check({ card, policy, tools }) {
    if (card === undefined || policy === undefined || !governs(policy)) return;
    // `placeholder` already reports a mapping that still contains a placeholder.
    // A mapping with a misspelt action only has to be corrected, and `unknown-action` reports it.
    const mapped = new Set(
      policy.capabilities
        .filter((capability) => capability.patterns.length > 0)
        .flatMap((capability) =>
          capability.actions.map(({ value }) => meantInstead(value, capability, card) ?? value),
        ),
    );
    const free = card.boundedActions.every((action) => mapped.has(action.value))
      ? []
      : freeTools(policy, tools);
    for (const action of card.boundedActions) {
      if (mapped.has(action.value)) continue;
      yield {
        at: action.place,
        ...words.unmapped(action.value),
        fix: mapping(action.value, policy, likelyTools(action.value, free)),
      };
    }
  },
} as const satisfies AgentRule;

/** Returns the bounded action that a capability's action misspells, unless the card forbids it. */
function meantInstead(action: string, capability: Capability, card: Card): string | undefined {
  return card.forbiddenActions.some(({ value }) => value === action)
    ? undefined
    : meantAction(action, capability, card);
}

/** A tool's canonical name, and the words in it. */
interface FreeTool {
  readonly name: string;
  readonly words: ReadonlySet<string>;
}

/**
 * Returns the tools that are neither mapped nor forbidden. Mapping such a tool does not affect
 * other tools. Skips names with wildcards, which would also match other tools.
 */
function freeTools(
  { capabilities, forbidden }: Policy,
  tools: Agent['tools'],
): readonly FreeTool[] {
  const matched = (patterns: readonly ToolPattern[], names: readonly string[]): boolean =>
    patterns.some((pattern) => matchesAny(pattern, names));
  const mapping = capabilities.flatMap((capability) => capability.patterns);
  const forbidding = forbidden.map((rule) => rule.pattern);
  const isFree = (tool: ToolList['tools'][number]): boolean =>
    !/[*?]/.test(tool.canonical) &&
    !matched(forbidding, allNames(tool)) &&
    !matched(mapping, [tool.canonical, ...tool.aliases]);
  return (tools?.tools ?? [])
    .filter(isFree)
    .map(({ canonical }) => ({ name: canonical, words: new Set(wordsOf(canonical)) }));
}

/** The maximum number of tools that a fix proposes. A longer list is unlikely to be correct. */
const MAX_LIKELY = 5;

/**
 * Returns the tools whose names contain every word of an action. Returns an empty list if there are
 * more than `MAX_LIKELY`.
 */
function likelyTools(action: string, tools: readonly FreeTool[]): readonly string[] {
  const parts = wordsOf(action);
  const likely =
    parts.length === 0 ? [] : tools.filter((tool) => parts.every((word) => tool.words.has(word)));
  return likely.length > MAX_LIKELY ? [] : likely.map((tool) => tool.name);
}

/** Splits a name into lower-case words. `getUser_ID` becomes get, user and id. */
function wordsOf(name: string): readonly string[] {
  const spaced = name.replace(/(\p{Ll}|\p{N})(\p{Lu})/gu, '$1 $2');
  return spaced.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/**
 * Creates a fix that maps an action to the tools that probably perform it. If there are none, the
 * fix contains a placeholder, so pasting it unchanged allows no tools.
 */
function mapping(action: string, policy: Policy, likely: readonly string[]): Fix {
  const { document, section, actionsKey } = mappingTarget(policy);
  const title = `add under ${section} in ${document.file}, and ${likely.length === 0 ? 'enter' : 'make sure that these are'} the tools that perform it`;
  const tools = likely.length === 0 ? [TOOL_STUB] : likely;
  const capability = { tools, [actionsKey]: [action] };
  return {
    title,
    language: document.syntax,
    lines:
      document.syntax === 'json'
        ? entryIn(document, action, capability)
        : [
            `${yamlText(action)}:`,
            ...Object.entries(capability).map(([name, value]) => `  ${name}: ${flowYaml(value)}`),
          ].join('\n'),
  };
}
