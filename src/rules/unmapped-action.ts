import type { Fix } from '../finding/finding.ts';
import { quoted } from '../finding/words.ts';
import { governs, type Policy } from '../model/policy.ts';
import type { AgentRule } from './rule.ts';

/** A bounded action that nothing maps cannot be performed by any tool that the policy allows (document 000, "Align mappings with card actions"). */
export const unmappedAction: AgentRule = {
  id: 'unmapped-action',
  *check({ card, policy }) {
    if (card === undefined || policy === undefined || !governs(policy)) return;
    const mapped = new Set(
      policy.capabilities.filter((one) => one.patterns.length > 0).flatMap((one) => one.actions.map((action) => action.value)),
    );
    for (const action of card.boundedActions) {
      if (mapped.has(action.value)) continue;
      yield {
        at: action.place,
        message: `no capability maps the bounded action ${quoted(action.value)}`,
        help: 'map it to the tools that perform it, or take it out of the card',
        fix: mapping(action.value, policy),
      };
    }
  },
};

/** The name stands for no tool, so that pasting the lines unchanged allows nothing. */
function mapping(action: string, policy: Policy): Fix {
  const [section, key] = policy.unified ? ['capabilities', 'required_actions'] : ['capability_mappings', 'card_actions'];
  const { file, syntax } = policy.place.document;
  const title = `add under ${section} in ${file}, and name the tools that perform it`;
  const name = JSON.stringify(action);
  if (syntax === 'json')
    return { title, language: 'json', lines: `${name}: {\n  "tools": ["the_tool_that_does_it"],\n  "${key}": [${name}]\n}` };
  return { title, language: 'yaml', lines: `${name}:\n  tools: [the_tool_that_does_it]\n  ${key}: [${name}]` };
}
