import { Reader } from '../document/reader.ts';
import { type Fix, topOf } from '../finding/finding.ts';
import { entryIn, newKey } from '../finding/lines.ts';
import type { Agent } from '../model/agent.ts';
import { ACTION_STUB } from '../model/placeholder.ts';
import { mappingTarget, type Policy } from '../model/policy.ts';

/**
 * Creates a fix that maps an unmapped tool to an action. Only the author knows which action the
 * tool performs. Unless the card has exactly one bounded action, the fix therefore contains a
 * placeholder.
 */
export function mappingFix(tool: string, agent: Pick<Agent, 'card'>, policy: Policy): Fix {
  const { document, section, actionsKey } = mappingTarget(policy);
  return {
    title: `add under ${section} in ${document.file}; enter the action that the tool performs`,
    language: document.syntax,
    lines: entryIn(document, capabilityName(tool), {
      tools: [tool],
      [actionsKey]: [actionFor(agent)],
    }),
  };
}

/** The maximum number of tools that `firstMappingsFix` maps. The others are added alike. */
const MAX_MAPPED = 5;

/**
 * Creates a fix for a policy without capabilities. The fix adds the section for capabilities, with
 * an entry for each of the first tools. Returns undefined if the file has the section under its
 * name in cards, which only has to be renamed.
 */
export function firstMappingsFix(
  tools: readonly string[],
  agent: Pick<Agent, 'card'>,
  policy: Policy,
): Fix | undefined {
  const { document, section, actionsKey } = mappingTarget(policy);
  if (section === 'capability_mappings' && Reader.of(document).has('capabilities'))
    return undefined;
  const actions = [actionFor(agent)];
  const entries = tools
    .slice(0, MAX_MAPPED)
    .map((tool) => [capabilityName(tool), { tools: [tool], [actionsKey]: actions }] as const);
  const rest = tools.length > MAX_MAPPED ? ', and add the other tools in the same way' : '';
  return newKey(
    topOf(document),
    section,
    Object.fromEntries(entries),
    `write ${section} in ${document.file}; enter the action that each tool performs${rest}`,
  );
}

/**
 * Returns the card's only bounded action. Otherwise returns a placeholder, which is not one of the
 * card's actions, so the lines do not grant anything if pasted unchanged.
 */
function actionFor({ card }: Pick<Agent, 'card'>): string {
  const [only, ...others] = card?.boundedActions ?? [];
  return only !== undefined && others.length === 0 ? only.value : ACTION_STUB;
}

function capabilityName(tool: string): string {
  return tool.replace(/[^A-Za-z0-9]+/g, '_').replace(/^_|_$/g, '') || 'new_capability';
}
